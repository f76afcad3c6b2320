import { standardDeviation } from '../statistics/mean.ts'
import { largestMagnitude } from '../statistics/permutation.ts'
import { shareAboveZero } from '../statistics/share-above-zero.ts'
import type { PairSummary } from './pair-summaries.ts'

/** Beside the largest log loss, what is below this is rounding: means of equal values differ by so much. */
const ROUNDING = 1e-12

/**
 * For each rival in rank order, in how many of all other sets of references and samples the first checkpoint would be nearer, in [0, 1]:
 * P(Δ + A·t_{n_j−1} − B·t_{n_b−1} + C·t_{r−1} > 0) with Δ = Ȳ_j − Ȳ_b, A and B = s/√n of rival and first checkpoint, and C the standard
 * deviation over references of ȳ_jt − ȳ_bt, ÷ √r. Nothing is drawn, so no seed can change it.
 */
export function stabilityShares([top, ...rivals]: readonly PairSummary[]): readonly number[] {
  return rivals.map((rival) => shareBefore(top!, rival))
}

function shareBefore(top: PairSummary, rival: PairSummary): number {
  const least = ROUNDING * largestMagnitude([...top.byReference, ...rival.byReference])
  const known = (value: number): number => (Math.abs(value) <= least ? 0 : value)
  const r = top.byReference.length
  const differences = rival.byReference.map((value, t) => value - top.byReference[t]!)
  return shareAboveZero(known(rival.centre - top.centre), [
    { scale: known(rival.deviation / Math.sqrt(rival.n)), degrees: rival.n - 1 },
    { scale: known(top.deviation / Math.sqrt(top.n)), degrees: top.n - 1 },
    { scale: known(standardDeviation(differences) / Math.sqrt(r)), degrees: r - 1 },
  ])
}

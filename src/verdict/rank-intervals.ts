import { type Distributions, openDistributions } from '../statistics/distributions.ts'
import { midRanks } from '../statistics/mid-ranks.ts'
import { randomFor } from '../lib/random.ts'
import type { PairSummary } from './pair-summaries.ts'

const DRAWS = 20_000

export type RankInterval = Readonly<{ low: number; high: number }>

/**
 * The middle 95 % of each pair's ranks on other references and samples, in rank order. With r references each draw takes, once for all
 * pairs, z_j ~ N(0, 1) and c = √((r − 1)/χ²_{r−1}), and for each pair its own t_{n−1}:
 * Y*_p = Ȳ_p + t·s_p/√n_p + c·Σ_j z_j(ȳ_pj − Ȳ_p)/√(r(r − 1)).
 */
export function rankIntervals(pairs: readonly PairSummary[], seed: number): readonly RankInterval[] {
  const distributions = openDistributions(randomFor(seed, 'stability'))
  const ranks = pairs.map(() => new Float64Array(DRAWS))
  for (let draw = 0; draw < DRAWS; draw++) {
    const drawn = midRanks(drawMeans(pairs, distributions))
    for (let pair = 0; pair < ranks.length; pair++) ranks[pair]![draw] = drawn[pair]!
  }
  return ranks.map((values) => middle(values.toSorted()))
}

function drawMeans(pairs: readonly PairSummary[], { normal, t, chiSquare }: Distributions): readonly number[] {
  const r = pairs[0]!.byReference.length
  const z = pairs[0]!.byReference.map(() => normal())
  const scale = Math.sqrt((r - 1) / chiSquare(r - 1)) / Math.sqrt(r * (r - 1))
  return pairs.map(({ centre, deviation, n, byReference }) => {
    const references = byReference.reduce((sum, value, j) => sum + z[j]! * (value - centre), 0)
    return centre + (t(n - 1) * deviation) / Math.sqrt(n) + scale * references
  })
}

function middle(sorted: Float64Array): RankInterval {
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!
  return { low: at(0.025), high: at(0.975) }
}

import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { standardDeviation } from '../statistics/mean.ts'
import type { Rules } from './check.ts'
import type { PairLogLosses } from './log-losses.ts'
import { pairMean, pictureMean } from './means.ts'

/** What samples of two pairs can show. Ratios are of losses; null where a pair has too few samples for its spread to be known. */
export type Visible = Readonly<{
  /** Found four times in five by the test: exp((t_{.975,ν} + t_{.8,ν})·s·√(1/n_b + 1/n_j)), s the pooled deviation, ν = n_b + n_j − 2. */
  detectableRatio: number | null
  /**
   * The same, and large enough for a sample of the one pair to be nearer than one of the other in γ of their pairs, which takes
   * exp(√2·Φ⁻¹(γ)·s) at any number of samples.
   */
  visibleRatio: number | null
  /** Samples of each pair by which the ratio that was found would be found four times in five; null where over a thousand. */
  neededSamples: number | null
  /** Whether that many would show it: where the pairs overlap too much, no number does. */
  moreWouldShow: boolean | null
}>

export function visibleBetween(
  a: PairLogLosses,
  b: PairLogLosses,
  { alpha, gamma }: Pick<Rules, 'alpha' | 'gamma'>,
): Visible {
  const deviation = pooledDeviation(a, b)
  if (deviation === null) return { detectableRatio: null, visibleRatio: null, neededSamples: null, moreWouldShow: null }
  const [n, m] = [a.samples.length, b.samples.length]
  const difference = Math.abs(pairMean(a) - pairMean(b))
  const detectable = reach(n + m - 2) * deviation * Math.sqrt(1 / n + 1 / m)
  const apart = Math.SQRT2 * normalQuantile(gamma, 0, 1) * deviation
  return {
    detectableRatio: Math.exp(detectable),
    visibleRatio: Math.exp(Math.max(detectable, apart)),
    neededSamples: neededSamples(difference, deviation, alpha),
    moreWouldShow: difference >= apart,
  }
}

const MOST_SAMPLES = 1000

/** Never fewer than a test needs. */
function neededSamples(difference: number, deviation: number, alpha: number): number | null {
  if (difference === 0) return null
  for (let n = leastSamples(alpha); n <= MOST_SAMPLES; n++)
    if (reach(2 * n - 2) * deviation * Math.sqrt(2 / n) <= difference) return n
  return null
}

/** t_{.975,ν} + t_{.8,ν}: what a two-sided test at 5 % needs to find a difference four times in five. */
function reach(degrees: number): number {
  return tQuantile(0.975, degrees) + tQuantile(0.8, degrees)
}

/** Of two pairs' samples; null where one has fewer than two. */
function pooledDeviation(a: PairLogLosses, b: PairLogLosses): number | null {
  if (a.samples.length < 2 || b.samples.length < 2) return null
  const squares = [a, b].map(({ samples }) => standardDeviation(samples.map(pictureMean)) ** 2 * (samples.length - 1))
  return Math.sqrt((squares[0]! + squares[1]!) / (a.samples.length + b.samples.length - 2))
}

/** The least n for which 2/C(2n, n), the least two-sided p of two groups of n, is below α. */
export function leastSamples(alpha: number): number {
  let [n, arrangements] = [1, 2]
  while (2 / arrangements >= alpha) {
    n++
    arrangements = (arrangements * (2 * n) * (2 * n - 1)) / n ** 2
  }
  return n
}

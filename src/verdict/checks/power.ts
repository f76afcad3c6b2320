import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { standardDeviation } from '../../evidence/mean.ts'
import type { Check, Rules } from '../check.ts'
import type { PairLogs, RankingLogs } from '../logs.ts'
import { pictureMean } from '../means.ts'
import type { Separation } from '../separate.ts'

/**
 * What could separation have found? Reports the least p that its design can give, and the ratio of losses that it would find four
 * times in five: exp((t_{.975,ν} + t_{.8,ν})·s·√(1/n_b + 1/n_j)), s the pooled deviation, ν = n_b + n_j − 2. Never fails.
 */
export function power({ pairs }: RankingLogs, found: readonly Separation[], { alpha }: Rules): Check {
  const [top, ...rivals] = pairs
  const numbers = Object.fromEntries(
    rivals.map((rival, index) => [
      rival.checkpoint,
      { smallest_p: found[index]!.smallestP, detectable_ratio: detectableRatio(top!, rival) },
    ]),
  )
  const hopeless = rivals.filter((_, index) => found[index]!.smallestP >= alpha)
  if (hopeless.length === 0)
    return {
      name: 'power',
      status: 'pass',
      numbers,
      sentence: 'There are enough samples to tell a difference from chance.',
      fix: null,
    }
  const counts = [top!, ...hopeless].map(({ samples }) => samples.length)
  return {
    name: 'power',
    status: 'weak',
    numbers,
    sentence: `With ${Math.min(...counts)} samples a pair, no difference could reach significance, however large.`,
    fix: `Give each pair ${leastSamples(alpha)} samples or more.`,
  }
}

/** The smallest ratio that two pairs' samples would show four times in five; null where there are too few to know the spread. */
export function detectableRatio(a: PairLogs, b: PairLogs): number | null {
  const [n, m] = [a.samples.length, b.samples.length]
  if (n < 2 || m < 2) return null
  const degrees = n + m - 2
  const squares = [a, b].map(({ samples }) => standardDeviation(samples.map(pictureMean)) ** 2 * (samples.length - 1))
  const pooled = Math.sqrt((squares[0]! + squares[1]!) / degrees)
  const reach = tQuantile(0.975, degrees) + tQuantile(0.8, degrees)
  return Math.exp(reach * pooled * Math.sqrt(1 / n + 1 / m))
}

/** The least n for which 2/C(2n, n), the least two-sided p of two groups of n, is below α. */
function leastSamples(alpha: number): number {
  let [n, arrangements] = [1, 2]
  while (2 / arrangements >= alpha) {
    n++
    arrangements = (arrangements * (2 * n) * (2 * n - 1)) / n ** 2
  }
  return n
}

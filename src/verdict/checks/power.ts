import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { standardDeviation } from '../../statistics/mean.ts'
import type { Check, Rules } from '../check.ts'
import type { PairLogLosses, RankingLogLosses } from '../log-losses.ts'
import { pairMean, pictureMean } from '../means.ts'
import type { Separation } from '../separate.ts'

/**
 * What could separation have found? Reports the least p that its design can give, and the ratio of losses that it would find four
 * times in five: exp((t_{.975,ν} + t_{.8,ν})·s·√(1/n_b + 1/n_j)), s the pooled deviation, ν = n_b + n_j − 2. Beside it the samples a pair that
 * the difference found would take to be shown as often. Never fails.
 */
export function power({ pairs }: RankingLogLosses, found: readonly Separation[], { alpha }: Rules): Check {
  const [top, ...rivals] = pairs
  const by = rivals.map((rival, index) => ({
    name: rival.checkpoint,
    figures: {
      smallest_p: found[index]!.smallestP,
      detectable_ratio: detectableRatio(top!, rival),
      needed_n: neededSamples(top!, rival, alpha),
    },
  }))
  const said = { name: 'power', figures: {}, by } as const
  const hopeless = rivals.filter((_, index) => found[index]!.smallestP >= alpha)
  if (hopeless.length === 0)
    return {
      ...said,
      status: 'pass',
      sentence: 'There are enough samples to tell a difference from chance.',
      fix: null,
    }
  const counts = [top!, ...hopeless].map(({ samples }) => samples.length)
  return {
    ...said,
    status: 'weak',
    sentence: `With ${Math.min(...counts)} samples a pair, no difference could reach significance, however large.`,
    fix:
      Math.min(...counts) < leastSamples(alpha)
        ? `Give each pair ${leastSamples(alpha)} samples or more.`
        : 'Give each pair more samples of the same prompts.',
  }
}

/** The smallest ratio that two pairs' samples would show four times in five; null where there are too few to know the spread. */
function detectableRatio(a: PairLogLosses, b: PairLogLosses): number | null {
  const [n, m] = [a.samples.length, b.samples.length]
  const deviation = pooledDeviation(a, b)
  return deviation === null ? null : Math.exp(reach(n + m - 2) * deviation * Math.sqrt(1 / n + 1 / m))
}

const MOST_SAMPLES = 1000

/** How many samples a pair would show the difference that was found four times in five; null where more than a thousand. Never fewer than a test needs. */
function neededSamples(a: PairLogLosses, b: PairLogLosses, alpha: number): number | null {
  const deviation = pooledDeviation(a, b)
  if (deviation === null) return null
  const difference = Math.abs(pairMean(a) - pairMean(b))
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
function leastSamples(alpha: number): number {
  let [n, arrangements] = [1, 2]
  while (2 / arrangements >= alpha) {
    n++
    arrangements = (arrangements * (2 * n) * (2 * n - 1)) / n ** 2
  }
  return n
}

import quantile from '@stdlib/stats-base-dists-t-quantile'
import { mean, standardDeviation } from './mean.ts'

export type Interval = Readonly<{ low: number; high: number }>

/**
 * 95 % confidence interval of a mean by Student's t: x̄ ± t_{.975, n−1}·s/√n (Student 1908); `scipy.stats.t.interval`.
 * In the units of the values. Throws a RangeError on fewer than two values.
 */
export function tInterval(values: readonly number[]): Interval {
  const centre = mean(values)
  const reach = quantile(0.975, values.length - 1) * (standardDeviation(values) / Math.sqrt(values.length))
  return { low: centre - reach, high: centre + reach }
}

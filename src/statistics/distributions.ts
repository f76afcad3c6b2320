import chiSquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import type { Random } from '../lib/random.ts'

/** One draw a call. */
export type Distributions = Readonly<{
  /** N(0, 1). */
  normal: () => number
  /** Student's t with so many degrees of freedom. */
  t: (degrees: number) => number
  /** χ² with so many degrees of freedom. */
  chiSquare: (degrees: number) => number
}>

/** Draws by the inverse of each distribution function at a uniform number; SciPy's `norm.ppf`, `t.ppf` and `chi2.ppf`. */
export function openDistributions({ uniform }: Random): Distributions {
  return {
    normal: () => normalQuantile(uniform(), 0, 1),
    t: (degrees) => tQuantile(uniform(), degrees),
    chiSquare: (degrees) => chiSquareQuantile(uniform(), degrees),
  }
}

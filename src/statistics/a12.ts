/** Values of two groups that belong together, such as those of one prompt. */
export type Stratum = Readonly<{ a: readonly number[]; b: readonly number[] }>

/**
 * Vargha and Delaney's A (2000): how often a value of `a` is less than one of `b`, ties by half, over all pairs of values of the
 * same stratum. In [0, 1], ½ where the groups are alike; NaN without a pair. Mann–Whitney's U ÷ pairs in SciPy, sides exchanged.
 */
export function a12(strata: readonly Stratum[]): number {
  let wins = 0
  let pairs = 0
  for (const { a, b } of strata) {
    pairs += a.length * b.length
    for (const one of a) for (const other of b) wins += one < other ? 1 : one === other ? 0.5 : 0
  }
  return wins / pairs
}

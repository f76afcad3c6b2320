/** Ranks from 1, least first; equal values share the mean of their places. `scipy.stats.rankdata`. */
export function midRanks(values: readonly number[]): readonly number[] {
  const ranks = values.map(() => 1)
  // Of two values the greater is one place farther back.
  for (let one = 1; one < values.length; one++)
    for (let other = 0; other < one; other++) {
      const behind = (1 + Math.sign(values[one]! - values[other]!)) / 2
      ranks[one]! += behind
      ranks[other]! += 1 - behind
    }
  return ranks
}

/** Ranks from 1, least first; equal values share the mean of their places. `scipy.stats.rankdata`. */
export function midRanks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const less = values.filter((other) => other < value).length
    const equal = values.filter((other) => other === value).length
    return less + (equal + 1) / 2
  })
}

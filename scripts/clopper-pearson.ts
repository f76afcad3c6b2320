import betaQuantile from '@stdlib/stats-base-dists-beta-quantile'

/** 95 % interval of a share (Clopper & Pearson 1934). */
export function interval(count: number, of: number): readonly [low: number, high: number] {
  const low = count === 0 ? 0 : betaQuantile(0.025, count, of - count + 1)
  const high = count === of ? 1 : betaQuantile(0.975, count + 1, of - count)
  return [low, high]
}

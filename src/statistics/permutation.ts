/** What a test looks for: a shift downwards, upwards, or any. */
export type Side = 'less' | 'greater' | 'two-sided'

/** The result of a permutation test. */
export type TestResult = Readonly<{
  /** In (0, 1]. */
  p: number
  /** How many arrangements there are. */
  arrangements: number
  /** Whether arrangements were drawn, since there are too many to go through. */
  drawn: boolean
}>

/** Up to so many arrangements all are gone through; of more, so many are drawn. */
export const MOST_ARRANGEMENTS = 20_000
export const DRAWS = 9_999

/**
 * Says whether a statistic is at least as extreme as the observed one. Sums in another order differ by rounding, so equality has a
 * tolerance: 1e-9 of the observed statistic and 1e-12 of the largest of the data's absolute values.
 */
export function extremeness(observed: number, largest: number, side: Side): (statistic: number) => boolean {
  const tolerance = Number.isFinite(observed) ? 1e-9 * Math.abs(observed) + 1e-12 * largest : 0
  if (side === 'less') return (statistic) => statistic <= observed + tolerance
  if (side === 'greater') return (statistic) => statistic >= observed - tolerance
  return (statistic) => Math.abs(statistic) >= Math.abs(observed) - tolerance
}

export function largestMagnitude(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
}

/** The least p that a test of this design can give. Mirrored arrangements count together in a two-sided test. */
export function smallestP(
  { arrangements, drawn }: Pick<TestResult, 'arrangements' | 'drawn'>,
  mirrored: boolean,
): number {
  const exact = Math.min(1, (mirrored ? 2 : 1) / arrangements)
  return drawn ? Math.max(exact, 1 / (DRAWS + 1)) : exact
}

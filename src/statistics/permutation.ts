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

/** Up to so many arrangements all are gone through; of more, some are drawn. */
export const MOST_ARRANGEMENTS = 20_000
const DRAWS = 9_999
/** Near the usual α of .05 chance would decide what a label says, so there are more draws. Another α does not move these limits. */
const NEAR = { low: 0.03, high: 0.08 }
const DRAWS_NEAR = 99_999

/**
 * (b + 1)/(B + 1) for b of B draws that are at least as extreme (Phipson & Smyth 2010): B is 9 999, or 99 999 where p would then lie
 * between .03 and .08. Each call of `countExtreme` makes so many new draws.
 */
export function drawnP(countExtreme: (draws: number) => number): number {
  const first = countExtreme(DRAWS)
  const p = (first + 1) / (DRAWS + 1)
  if (p < NEAR.low || p > NEAR.high) return p
  return (first + countExtreme(DRAWS_NEAR - DRAWS) + 1) / (DRAWS_NEAR + 1)
}

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

/**
 * The least p that a test of this design can give; so small a p asks for no more draws. Mirrored arrangements count together in a
 * two-sided test.
 */
export function smallestP(
  { arrangements, drawn }: Pick<TestResult, 'arrangements' | 'drawn'>,
  mirrored: boolean,
): number {
  const exact = Math.min(1, (mirrored ? 2 : 1) / arrangements)
  return drawn ? Math.max(exact, 1 / (DRAWS + 1)) : exact
}

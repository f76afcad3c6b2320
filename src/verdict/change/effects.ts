import quantile from '@stdlib/stats-base-dists-t-quantile'
import { mean, standardDeviation } from '../../statistics/mean.ts'
import type { Interval } from '../../statistics/t-interval.ts'
import type { Block } from './blocks.ts'
import type { ChangeStratum, Comparable } from './comparable.ts'

/** How far apart two sides are, as a difference of log losses: positive where the new one is farther. */
export type Effect = Readonly<{
  delta: number
  /** Against each reference. */
  byReference: readonly number[]
}>

/** Σ w_s(mean new − mean old)/Σ w_s over strata, w_s = n·m/(n + m); undefined where there is nothing to compare. */
export function effectOf(strata: readonly ChangeStratum[]): Effect | undefined {
  if (strata.length === 0) return undefined
  const weights = strata.map(weightOf)
  // Means instead of sums: these do not depend on the order of strata.
  const over = (valueOf: (block: Block) => number): number =>
    mean(strata.map((own, s) => weights[s]! * (mean(own.new.map(valueOf)) - mean(own.old.map(valueOf))))) /
    mean(weights)
  const references = strata[0]!.new[0]!.references.map((_, j) => over((block) => block.references[j]!))
  return { delta: over(({ value }) => value), byReference: references }
}

/** Against the replaced blocks; of partners the mean of their differences. */
export function replacedEffect({ partners, replaced }: Comparable): number | undefined {
  return partners === undefined ? effectOf(replaced)?.delta : mean(differencesOf(partners))
}

/** By size, so that nothing depends on the order of partners. */
export function differencesOf(partners: NonNullable<Comparable['partners']>): readonly number[] {
  return partners.map((pair) => pair.new.value - pair.old.value).toSorted((a, b) => a - b)
}

/** A difference, how sure it is, and by how many degrees of freedom that is known. */
export type Estimate = Readonly<{ delta: number; error: number; degrees: number }>

/** Of pairs: s/√b with b − 1 degrees of freedom. */
export function pairedEstimate(differences: readonly number[]): Estimate {
  const { length } = differences
  return {
    delta: mean(differences),
    error: standardDeviation(differences) / Math.sqrt(length),
    degrees: length - 1,
  }
}

/** Within strata: s/√Σw_s with s pooled within prompt and side, and N − 2·strata degrees of freedom; undefined where those are none. */
export function stratifiedEstimate(strata: readonly ChangeStratum[]): Estimate | undefined {
  const effect = effectOf(strata)
  const groups = strata.flatMap((own) => [own.new, own.old])
  const degrees = groups.reduce((sum, { length }) => sum + length, 0) - groups.length
  if (effect === undefined || degrees < 1) return undefined
  const weight = mean(strata.map(weightOf)) * strata.length
  return { delta: effect.delta, error: Math.sqrt(squaresWithin(groups) / degrees / weight), degrees }
}

/** 90 %, as a ratio: its lower end is what a one-sided test at 5 % asks. */
export function intervalOf({ delta, error, degrees }: Estimate): Interval {
  const reach = quantile(0.95, degrees) * error
  return { low: Math.exp(delta - reach), high: Math.exp(delta + reach) }
}

/** The smallest ratio that such a design finds four times in five. */
export function smallestRatio({ error, degrees }: Estimate): number {
  return Math.exp((quantile(0.95, degrees) + quantile(0.8, degrees)) * error)
}

/** Sum of squared distances of blocks from the mean of their group. */
export function squaresWithin(groups: readonly (readonly Block[])[]): number {
  const squares = groups.flatMap((group) => {
    const centre = mean(group.map(({ value }) => value))
    return group.map(({ value }) => (value - centre) ** 2)
  })
  return mean(squares) * squares.length
}

function weightOf({ new: fresh, old }: ChangeStratum): number {
  return (fresh.length * old.length) / (fresh.length + old.length)
}

import { count } from '../../lib/numbers.ts'
import { kindAndName } from '../control-names.ts'
import { holm } from '../../statistics/holm.ts'
import { mean } from '../../statistics/mean.ts'
import { randomFor } from '../../lib/random.ts'
import { choose, twoSampleTest } from '../../statistics/two-sample.ts'
import { canonicalPlaces } from '../canonical.ts'
import type { Check, Rules } from '../check.ts'
import type { RankingLogLosses, TargetLogLosses } from '../log-losses.ts'

/** Fewer references have no mean distance to the others that means anything. */
export const LEAST_REFERENCES = 3

/** u_i, v_ic and g_q of one set of targets. */
type Distances = Readonly<{
  /** u_i: reference i's mean log loss to the other references. */
  own: readonly number[]
  /** v_ic by control set: reference i's mean to the set's pictures. */
  toSets: readonly (readonly number[])[]
  /** g_q by control set: picture q's mean to the references. */
  pictures: readonly (readonly number[])[]
}>

/**
 * Can the metric tell the style's own works from the controls? Samples play no part. w_c is how often a reference is nearer to the
 * other references than to control c (ties by half). Passes with every w_c ≥ γ and references significantly nearer to each other than
 * the controls' pictures are to them; fails where one set has w_c ≤ 1 − γ and is significantly nearer, after Holm.
 */
export function selfTest(
  { controlSets, targets }: Pick<RankingLogLosses, 'controlSets' | 'targets'>,
  { alpha, gamma, seed }: Rules,
): Check {
  const references = targets?.between.length ?? 0
  if (targets === undefined || references < LEAST_REFERENCES || controlSets.length === 0)
    return unknown(targets, references, controlSets.length)
  const { own, toSets, pictures } = distancesOf(targets)
  const wins = toSets.map((values) => mean(values.map((value, i) => score(own[i]!, value))))
  const all = pictures.flat()
  const { p } = twoSampleTest([{ a: own, b: all }], 'less', randomFor(seed, 'self-test'))
  const places = canonicalPlaces(pictures)
  const nearer = pictures.map(
    (values, c) => twoSampleTest([{ a: own, b: values }], 'greater', randomFor(seed, 'self-test nearer', places[c]!)).p,
  )
  const adjusted = holm(nearer)
  const beaten = controlSets.filter((_, c) => 1 - wins[c]! >= gamma && adjusted[c]! < alpha)
  const passed = Math.min(...wins) >= gamma && p < alpha
  const failed = beaten.some(({ cross }) => !cross)
  const by = controlSets.map(({ set }, c) => ({ name: set, figures: { win: wins[c]!, p_nearer: adjusted[c]! } }))
  const said = { name: 'self-test', figures: { p }, by } as const
  if (passed) return { ...said, status: 'pass', sentence: PASS }
  if (failed)
    return {
      ...said,
      status: 'fail',
      sentence: `By this metric ${kindAndName(beaten)} is nearer to the references than they are to each other.`,
    }
  const unmet = controlSets.filter((_, c) => wins[c]! < gamma)
  return { ...said, status: 'weak', sentence: weakSentence(unmet, [references, all.length], alpha) }
}

const PASS = 'By this metric the references are nearer to each other than to any control.'

/** With few of both even a perfect separation could be chance. */
function weakSentence(
  unmet: RankingLogLosses['controlSets'],
  [references, pictures]: readonly [references: number, pictures: number],
  alpha: number,
): string {
  if (unmet.length > 0)
    return `By this metric the references are not clearly nearer to each other than to ${kindAndName(unmet)}.`
  const isPossible = 1 / choose(references + pictures, references) < alpha
  const few = `${count(references, 'reference')} and ${count(pictures, 'control picture')}`
  return isPossible
    ? 'By this metric the references are nearer to each other than to the controls, but that may be chance.'
    : `With ${few} even the best answer could be chance.`
}

function unknown(targets: TargetLogLosses | undefined, references: number, sets: number): Check {
  const sentence =
    sets === 0
      ? 'There is no control, so nothing tests the metric.'
      : targets === undefined
        ? 'The references were not compared with each other, so nothing tests the metric.'
        : `${references === 1 ? 'One reference' : `${references} references`} alone cannot show what is typical of a style.`
  return { name: 'self-test', status: 'unknown', figures: {}, by: [], sentence }
}

function distancesOf({ between, controls }: TargetLogLosses): Distances {
  const own = between.map((row, i) => mean(row.filter((_, j) => j !== i)))
  const toSets = controls.map((rows) => rows.map((row) => mean(row)))
  const pictures = controls.map((rows) => rows[0]!.map((_, q) => mean(rows.map((row) => row[q]!))))
  return { own, toSets, pictures }
}

/** 1 where the first is less, ½ where they are equal. */
function score(own: number, other: number): number {
  return own < other ? 1 : own === other ? 0.5 : 0
}

import { holm } from '../../statistics/holm.ts'
import { mean } from '../../statistics/mean.ts'
import { randomFor } from '../../lib/random.ts'
import { choose, twoSampleTest } from '../../statistics/two-sample.ts'
import { canonicalPlaces } from '../canonical.ts'
import type { Check, Rules } from '../check.ts'
import type { RankingLogLosses, TargetLogLosses } from '../log-losses.ts'

/** Fewer references have no mean distance to the others that means anything. */
const LEAST_REFERENCES = 3

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
  if (passed) return { ...said, status: 'pass', sentence: PASS, fix: null }
  if (failed) return { ...said, status: 'fail', sentence: FAIL, fix: OTHER_METRIC }
  return { ...said, status: 'weak', sentence: WEAK, fix: weakFix(references, all.length, alpha) }
}

const PASS =
  "The metric tells the style's own works from the controls: they are nearer to each other than to any control."
const FAIL = 'The metric gets its own references wrong: a control is nearer to them than they are to each other.'
const WEAK = "The metric does not clearly tell the style's own works from the controls."
const OTHER_METRIC =
  'Run style-gate self-test, which tries every recipe and metric, and look whether the control shows the same style.'

/** With few of both even a perfect separation could be chance. */
function weakFix(references: number, pictures: number, alpha: number): string {
  const isPossible = 1 / choose(references + pictures, references) < alpha
  return isPossible
    ? OTHER_METRIC
    : 'Add references and control pictures: five and two are enough to tell them from chance.'
}

function unknown(targets: TargetLogLosses | undefined, references: number, sets: number): Check {
  const [sentence, fix] =
    sets === 0
      ? [
          'Nothing tests the metric itself, because there is no control.',
          'Add a control: a few pictures of another style.',
        ]
      : targets === undefined
        ? ['Nothing tests the metric itself, because the references were not compared with each other.', 'Score again.']
        : [
            `Nothing tests the metric itself: ${references === 1 ? 'one reference' : `${references} references`} alone cannot show what is typical of a style.`,
            `Add ${5 - references} references.`,
          ]
  return { name: 'self-test', status: 'unknown', figures: {}, by: [], sentence, fix }
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

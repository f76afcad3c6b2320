import type { Compared, LoraEvidence, ToTarget } from '../../evidence/evidence.ts'
import type { TargetRole } from '../../config/words.ts'
import { groupBy } from '../../lib/group-by.ts'
import { byCodePoint } from '../../lib/order.ts'
import type { Scores } from '../../scores/schema.ts'
import { mean } from '../../statistics/mean.ts'
import { logLoss } from '../../style/log-loss.ts'

/** One sample as charts and grid show it. Losses are of the ranking metric. */
export type Sample = Readonly<{
  path: string
  /** Against each set, in their order: the geometric mean over the set's pictures. */
  bySet: readonly number[]
  /** The same, picture by picture in their order, floored as ranks are. */
  byPicture: readonly (readonly number[])[]
}>

/** Pictures that samples are compared with; the references come first. */
export type SampleSet = Readonly<{ role: TargetRole; set: string; cross: boolean; pictures: readonly string[] }>

/** Samples of one prompt and seed, a checkpoint beside the other; undefined where one has none. */
export type SampleRow = Readonly<{
  /** Hash of the prompt. */
  prompt: string | undefined
  seed: string | undefined
  samples: readonly (Sample | undefined)[]
}>

/** The samples of one LoRA: rows by prompt, then seed; columns are checkpoints in rank order. */
export type SampleTable = Readonly<{
  checkpoints: readonly string[]
  sets: readonly SampleSet[]
  rows: readonly SampleRow[]
}>

type Order = Readonly<{ ranking: Pick<Scores['rankings'][number], 'pairs'>; metric: string; prompts: Prompts }>

/** Texts of prompts by their hashes, as far as they are known. */
export type Prompts = ReadonlyMap<string, string>

/**
 * Puts the samples of all checkpoints side by side. What has one prompt and seed stands in one row; where several of a checkpoint have, or
 * some name neither, the first stand beside the first, the second beside the second.
 */
export function sampleTable(evidence: LoraEvidence, { ranking, metric, prompts }: Order): SampleTable {
  const checkpoints = ranking.pairs.map(({ checkpoint }) => checkpoint)
  const sets = evidence.targetSets.map(({ role, set, cross }) => ({
    role,
    set,
    cross,
    pictures: picturesOf({ role, set }, evidence),
  }))
  const rows = new Map<
    string,
    { prompt: string | undefined; seed: string | undefined; samples: (Sample | undefined)[] }
  >()
  checkpoints.forEach((checkpoint, column) => {
    const pair = evidence.pairs.find((own) => own.checkpoint === checkpoint)
    for (const [key, sample] of keyed(pair?.samples ?? [])) {
      const { prompt, seed } = sample
      const row = rows.get(key) ?? { prompt, seed, samples: checkpoints.map(() => undefined) }
      row.samples[column] = toSample(sample, sets, metric)
      rows.set(key, row)
    }
  })
  const sorted = [...rows].toSorted(([a, one], [b, other]) => byRow(one, other, prompts) || byCodePoint(a, b))
  return { checkpoints, sets, rows: sorted.map(([, row]) => row) }
}

/** By prompt, seed, and how many of the same came before. */
function keyed(samples: readonly Compared[]): readonly (readonly [key: string, sample: Compared])[] {
  const same = groupBy(samples, ({ prompt, seed }) => JSON.stringify([prompt, seed]))
  return [...same].flatMap(([key, own]) =>
    own.map((sample, index) => [`${key} ${String(index).padStart(6, '0')}`, sample] as const),
  )
}

function toSample({ path, comparisons }: Compared, sets: readonly SampleSet[], metric: string): Sample {
  const bySet = groupBy(comparisons, ({ target }) => `${target.role} ${target.set}`)
  const logLosses = sets.map(({ role, set }) =>
    (bySet.get(`${role} ${set}`) ?? []).map(({ totals }: ToTarget) => logLoss(totals[metric]!)),
  )
  return {
    path,
    bySet: logLosses.map((own) => Math.exp(mean(own))),
    byPicture: logLosses.map((own) => own.map(Math.exp)),
  }
}

function picturesOf({ role, set }: Pick<SampleSet, 'role' | 'set'>, { pairs }: LoraEvidence): readonly string[] {
  const comparisons = pairs[0]?.samples[0]?.comparisons ?? []
  return comparisons.filter(({ target }) => target.role === role && target.set === set).map(({ target }) => target.path)
}

type Keys = Pick<SampleRow, 'prompt' | 'seed'>

/** By the prompt's text where that is known, by seed as a number; what is not known comes last. */
function byRow(a: Keys, b: Keys, prompts: Prompts): number {
  const text = ({ prompt }: Keys): string | undefined => prompt && (prompts.get(prompt) ?? prompt)
  return unknownLast(text(a), text(b), byCodePoint) || unknownLast(a.seed, b.seed, bySeed)
}

function unknownLast(a: string | undefined, b: string | undefined, order: (a: string, b: string) => number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return order(a, b)
}

function bySeed(a: string, b: string): number {
  const isWhole = /^\d{1,15}$/
  return isWhole.test(a) && isWhole.test(b) ? Number(a) - Number(b) || byCodePoint(a, b) : byCodePoint(a, b)
}

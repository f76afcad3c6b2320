import { groupBy } from '../lib/group-by.ts'
import { byCodePoint } from '../lib/order.ts'
import { LAYER_NAMES, METRICS } from '../config/words.ts'
import { type Problem, UserError } from '../errors.ts'
import { mean } from '../statistics/mean.ts'
import {
  logLoss,
  type PairLogs,
  type PictureLogs,
  type RankingLogs,
  type SampleLogs,
  type TargetLogs,
} from './log-losses.ts'
import { type Audit, NO_AUDIT } from '../settings/audit/audit.ts'
import { pairMean } from './means.ts'
import { columnName, columnOf, partsOf } from '../evidence/scores-csv/column.ts'
import type { LoraTable, Picture, Target } from '../evidence/scores-csv/table.ts'

export type Judgement = Readonly<{
  file: string
  metric: string
  /** Whether a control set is the references of another LoRA. */
  isCross: (lora: string, set: string) => boolean
  /** How the pictures of a LoRA were made: the table does not say. */
  settingsOf?: (lora: string) => Audit
}>

/**
 * What a verdict rests on, of the table of one LoRA. In the order in which a run has it: targets, pictures and layers by name, cross-
 * controls before other controls. Throws a UserError where the judged metric's grid of samples and targets has a gap.
 */
export function logsOfTable(table: LoraTable, { file, metric, isCross, settingsOf }: Judgement): RankingLogs {
  const { lora, samples } = table
  const references = table.targets.reference.toSorted(byPath)
  const sets = setsOf(table.targets.control, (set) => isCross(lora, set))
  const total = columnOf(metric)
  // Pictures that have nothing of this metric are surplus.
  const withoutLora = table.withoutLora.filter(({ values }) => [...values.values()].some((own) => own.has(total)))
  if (samples.length === 0 || references.length === 0)
    throw refuse(file, { subject: lora, problem: 'the LoRA has no row of a sample against a reference', fix: COMPLETE })
  const all = [...references, ...sets.flatMap(({ targets }) => targets)]
  const gaps = [
    ...samples.flatMap((picture) => gapsOf(picture, all, total)),
    ...withoutLora.flatMap((picture) => gapsOf(picture, references, total)),
  ]
  if (gaps.length > 0) throw new UserError(gaps.slice(0, 20))
  const raters = ratersOf(samples, references, { file, metric })
  const pictureLogs = (picture: Picture): PictureLogs => ({
    prompt: picture.prompt,
    seed: picture.seed,
    references: references.map(({ path }) => logOf(picture, path, total)),
  })
  const sampleLogs = (picture: Picture): SampleLogs => ({
    ...pictureLogs(picture),
    controls: sets.map(({ targets }) => mean(targets.map(({ path }) => logOf(picture, path, total)))),
    raters: raters.map((rater) => mean(references.map(({ path }) => logOf(picture, path, rater)))),
  })
  const pairs = [...groupBy(samples, ({ checkpoint }) => checkpoint)].map(([checkpoint, own]): PairLogs => ({
    checkpoint,
    samples: own.toSorted(byPath).map(sampleLogs),
    withoutLora: withoutLora
      .filter((picture) => picture.checkpoint === checkpoint)
      .toSorted(byPath)
      .map(pictureLogs),
  }))
  return {
    lora,
    pairs: pairs.toSorted((a, b) => pairMean(a) - pairMean(b) || byCodePoint(a.checkpoint, b.checkpoint)),
    controlSets: sets.map(({ set, cross, targets }) => ({ set, cross, pictures: targets.length })),
    settings: settingsOf?.(lora) ?? NO_AUDIT,
    targets: targetLogs(table, { references, sets, total }),
    otherMetrics: otherMetrics(table, { references, sets, total }),
  }
}

const COMPLETE = 'Give every sample a row for every reference and every control picture of its LoRA.'

type ControlSet = Readonly<{ set: string; cross: boolean; targets: readonly Target[] }>

function byPath(a: Readonly<{ path: string }>, b: Readonly<{ path: string }>): number {
  return byCodePoint(a.path, b.path)
}

function setsOf(controls: readonly Target[], isCross: (set: string) => boolean): readonly ControlSet[] {
  return [...groupBy(controls, ({ set }) => set)]
    .map(([set, targets]) => ({ set, cross: isCross(set), targets: targets.toSorted(byPath) }))
    .toSorted((a, b) => Number(b.cross) - Number(a.cross) || byCodePoint(a.set, b.set))
}

function logOf(picture: Picture, target: string, key: string): number {
  return logLoss(picture.values.get(target)!.get(key)!)
}

function gapsOf(picture: Picture, targets: readonly Target[], key: string): readonly Problem[] {
  const missing = targets.filter(({ path }) => picture.values.get(path)?.get(key) === undefined)
  return missing.map(({ path }) => ({
    subject: picture.path,
    problem: `has no ${columnName(key)} against ${path}`,
    fix: COMPLETE,
  }))
}

/** Layers of the judged metric and totals of every metric that samples have against every reference; half a column is a mistake. */
function ratersOf(
  samples: readonly Picture[],
  references: readonly Target[],
  { file, metric }: Pick<Judgement, 'file' | 'metric'>,
): readonly string[] {
  const counts = new Map<string, number>()
  for (const { values } of samples)
    for (const { path } of references)
      for (const key of values.get(path)!.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const wanted = [...counts.keys()].filter((key) => partsOf(key).isTotal || partsOf(key).metric === metric)
  const partial = wanted.find((key) => counts.get(key) !== samples.length * references.length)
  if (partial !== undefined)
    throw refuse(file, {
      subject: columnName(partial),
      problem: 'stands there for some samples and references only',
      fix: 'Complete it, or leave it out.',
    })
  return wanted.toSorted((a, b) => place(a) - place(b) || byCodePoint(a, b))
}

/** Layers first, in the order of the network; then totals in the order of the metrics. */
function place(column: string): number {
  const { metric, layer, isTotal } = partsOf(column)
  const among = (list: readonly string[], item: string): number =>
    list.includes(item) ? list.indexOf(item) : list.length
  return isTotal ? 1000 + among(METRICS, metric) : among(LAYER_NAMES, layer)
}

type Plan = Readonly<{ references: readonly Target[]; sets: readonly ControlSet[]; total: string }>

/** Undefined where a reference lacks another one or a control's picture. */
function targetLogs(table: LoraTable, { references, sets, total }: Plan): TargetLogs | undefined {
  const rows = new Map(table.references.map(({ path, values }) => [path, values]))
  const between = references.map((one) =>
    references.map((other) => {
      const value = rows.get(one.path)?.get(other.path)?.get(total) ?? rows.get(other.path)?.get(one.path)?.get(total)
      return one === other ? 0 : value === undefined ? Number.NaN : logLoss(value)
    }),
  )
  const controls = sets.map(({ targets }) =>
    references.map((one) =>
      targets.map(({ path }) => {
        const value = rows.get(one.path)?.get(path)?.get(total)
        return value === undefined ? Number.NaN : logLoss(value)
      }),
    ),
  )
  const isComplete = [...between.flat(), ...controls.flat(2)].every((value) => !Number.isNaN(value))
  return isComplete ? { between, controls } : undefined
}

/** Of every metric of which samples have a total, in the order of the metrics. */
function otherMetrics(table: LoraTable, plan: Plan): RankingLogs['otherMetrics'] {
  const columns = new Set(table.samples.flatMap(({ values }) => [...values.values()].flatMap((own) => [...own.keys()])))
  return [...columns]
    .filter((column) => partsOf(column).isTotal && column !== plan.total)
    .toSorted((one, other) => place(one) - place(other) || byCodePoint(one, other))
    .map((total) => ({ metric: partsOf(total).metric, targets: targetLogs(table, { ...plan, total }) }))
}

function refuse(file: string, { subject, problem, fix }: Problem): UserError {
  return new UserError({ subject: `${file}, ${subject}`, problem, fix })
}

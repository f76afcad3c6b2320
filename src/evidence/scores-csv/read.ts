import { UserError } from '../../errors.ts'
import { groupBy } from '../../lib/group-by.ts'
import { byCodePoint } from '../../lib/order.ts'
import type { Compared, ComparedPair, Evidence, LoraEvidence, Target, TargetSet, ToTarget } from '../evidence.ts'
import { columnOf, partsOf } from './column.ts'
import { completeColumns, rejectGaps } from './grid.ts'
import { readRows } from './rows.ts'
import { type LoraTable, type Picture, readTable } from './table.ts'

type Asked = Readonly<{
  /** That which ranks. */
  metric: string
  /** Whether a control set is the references of another LoRA; where it is not given, what is named like one is. */
  isCross?: ((lora: string, set: string) => boolean) | undefined
}>

/**
 * The evidence in a scores.csv, of whatever tool and in whatever order. What the table does not hold is not there; direction
 * shares are null. Throws a UserError where the metric that ranks has a gap between samples and targets, or where another column is there for some
 * samples and references only.
 */
export async function readEvidence(file: string, { metric, isCross }: Asked): Promise<Evidence> {
  const tables = await readTable(readRows(file), file)
  const loras = new Set(tables.map(({ lora }) => lora))
  const judged = tables.filter(({ samples }) => samples.length > 0)
  if (judged.length === 0)
    throw new UserError({ subject: file, problem: 'has no row of a sample', fix: 'Give the losses of samples.' })
  const columns = new Set(judged.flatMap(({ counts }) => [...counts.keys()]))
  const metrics = new Set([...columns].map(partsOf).flatMap((part) => (part.isTotal ? [part.metric] : [])))
  if (!metrics.has(metric))
    throw new UserError({
      subject: file,
      problem: `has no total of the metric ${metric}`,
      fix: `Give --metric as one of ${[...metrics].join(', ') || 'those that the file has'}.`,
    })
  const cross = isCross ?? ((lora, set) => set !== lora && loras.has(set))
  return { metric, loras: judged.map((table) => evidenceOf(table, { file, metric, isCross: cross })) }
}

type Context = Required<Asked> & Readonly<{ file: string; isCross: (lora: string, set: string) => boolean }>

function evidenceOf(table: LoraTable, { file, metric, isCross }: Context): LoraEvidence {
  const { lora, samples } = table
  const targetSets = setsOf(table, (set) => isCross(lora, set))
  const targets = targetSets.flatMap(({ targets: own }) => own)
  // Pictures that have nothing of this metric are surplus.
  const hasTotal = ({ values }: Picture): boolean => [...values.values()].some((own) => own.has(columnOf(metric)))
  const withoutLora = table.withoutLora.filter(hasTotal)
  rejectGaps({ ...table, withoutLora }, { file, metric, targets })
  const names = { metric, ...completeColumns(table, { file, metric }) }
  const references = targets.filter(({ role }) => role === 'reference')
  return {
    lora,
    metrics: names.metrics,
    layers: names.layers,
    targetSets: targetSets.map(({ targets: own, ...set }) => ({ ...set, pictures: own.length })),
    pairs: pairsOf(samples, (picture) => toTargets(picture, targets, names)).map((pair) => ({
      ...pair,
      directionShare: null,
    })),
    withoutLora: pairsOf(withoutLora, (picture) => toTargets(picture, references, { ...names, layers: undefined })),
    copied: [],
    references: references.map((one, index) => {
      const others = [...references.slice(index + 1), ...targets.filter(({ role }) => role === 'control')]
      return {
        path: one.path,
        prompt: undefined,
        seed: undefined,
        comparisons: betweenTargets(one, others, { table, names }),
      }
    }),
  }
}

type Names = Readonly<{ metric: string; metrics: readonly string[]; layers: readonly string[] | undefined }>

type NamedSet = Omit<TargetSet, 'pictures'> & Readonly<{ targets: readonly Target[] }>

/** References first, then cross-controls, then other controls, each by name; targets by path. */
function setsOf({ lora, targets }: LoraTable, isCross: (set: string) => boolean): readonly NamedSet[] {
  const sorted = (own: readonly Readonly<{ path: string; set: string }>[], role: Target['role']): readonly Target[] =>
    own.toSorted((a, b) => byCodePoint(a.path, b.path)).map(({ path, set }) => ({ path, role, set }))
  const controls = [...groupBy(targets.control, ({ set }) => set)]
    .map(([set, own]): NamedSet => ({ role: 'control', set, cross: isCross(set), targets: sorted(own, 'control') }))
    .toSorted((a, b) => Number(b.cross) - Number(a.cross) || byCodePoint(a.set, b.set))
  return [{ role: 'reference', set: lora, cross: false, targets: sorted(targets.reference, 'reference') }, ...controls]
}

function pairsOf(
  pictures: readonly Picture[],
  comparisonsOf: (picture: Picture) => readonly ToTarget[],
): readonly ComparedPair[] {
  const compared = (picture: Picture): Compared => ({
    path: picture.path,
    prompt: picture.prompt || undefined,
    seed: picture.seed || undefined,
    comparisons: comparisonsOf(picture),
  })
  return [...groupBy(pictures, ({ checkpoint }) => checkpoint)]
    .toSorted(([a], [b]) => byCodePoint(a, b))
    .map(([checkpoint, own]) => ({
      checkpoint,
      samples: own.toSorted((a, b) => byCodePoint(a.path, b.path)).map(compared),
    }))
}

function toTargets({ values }: Picture, targets: readonly Target[], names: Names): readonly ToTarget[] {
  const columns = names.layers?.map((layer) => columnOf(names.metric, layer))
  return targets.map((target) => {
    const own = values.get(target.path)!
    const totals = totalsOf(names.metrics, (column) => own.get(column))
    const layers = target.role === 'reference' ? columns?.map((column) => own.get(column)!) : undefined
    return { target, totals, ...(layers && { layers }) }
  })
}

/** What the rows of references say, whichever of two stands first; nothing of targets that were not compared. */
function betweenTargets(
  one: Target,
  others: readonly Target[],
  { table, names }: Readonly<{ table: LoraTable; names: Names }>,
): readonly ToTarget[] {
  const valuesOf = (path: string) => table.references.get(path)?.values
  return others.flatMap((target) => {
    const [there, back] = [valuesOf(one.path)?.get(target.path), valuesOf(target.path)?.get(one.path)]
    const totals = totalsOf(names.metrics, (column) => there?.get(column) ?? back?.get(column))
    return Object.keys(totals).length === 0 ? [] : [{ target, totals }]
  })
}

function totalsOf(metrics: readonly string[], valueOf: (column: string) => number | undefined): ToTarget['totals'] {
  const entries = metrics.map((metric) => [metric, valueOf(columnOf(metric))] as const)
  return Object.fromEntries(entries.flatMap(([metric, value]) => (value === undefined ? [] : [[metric, value]])))
}

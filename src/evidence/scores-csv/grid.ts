import { LAYER_NAMES, METRICS } from '../../config/words.ts'
import { type Problem, UserError } from '../../errors.ts'
import { byPlaceIn } from '../../lib/order.ts'
import type { Target } from '../evidence.ts'
import { columnName, columnOf, partsOf } from './column.ts'
import type { LoraTable, Picture } from './table.ts'

const COMPLETE = 'Give every sample a row for every reference and every control picture of its LoRA.'

type Wanted = Readonly<{ file: string; metric: string; targets: readonly Target[] }>

/** Throws a UserError where a sample has no total against a target, or a picture without LoRA none against a reference. */
export function rejectGaps(table: LoraTable, { file, metric, targets }: Wanted): void {
  const references = targets.filter(({ role }) => role === 'reference')
  if (table.samples.length === 0 || references.length === 0)
    throw refuse(file, {
      subject: table.lora,
      problem: 'the LoRA has no row of a sample against a reference',
      fix: COMPLETE,
    })
  const total = columnOf(metric)
  const gaps = [
    ...table.samples.flatMap((picture) => gapsOf(picture, targets, total)),
    ...table.withoutLora.flatMap((picture) => gapsOf(picture, references, total)),
  ]
  if (gaps.length > 0) throw new UserError(gaps.slice(0, 20))
}

function gapsOf(picture: Picture, targets: readonly Target[], key: string): readonly Problem[] {
  const missing = targets.filter(({ path }) => picture.values.get(path)?.get(key) === undefined)
  return missing.map(({ path }) => ({
    subject: picture.path,
    problem: `has no ${columnName(key)} against ${path}`,
    fix: COMPLETE,
  }))
}

/** Layers of the metric that ranks, in the order of the network, and all metrics of which there is a total. Half a column is a mistake. */
export function completeColumns({ samples, targets, counts }: LoraTable, { file, metric }: Omit<Wanted, 'targets'>) {
  const wanted = [...counts].filter(([key]) => partsOf(key).isTotal || partsOf(key).metric === metric)
  const partial = wanted.find(([, count]) => count !== samples.length * targets.reference.length)
  if (partial !== undefined)
    throw refuse(file, {
      subject: columnName(partial[0]),
      problem: 'stands there for some samples and references only',
      fix: 'Complete it, or leave it out.',
    })
  const parts = wanted.map(([key]) => partsOf(key))
  const metrics = parts.filter(({ isTotal }) => isTotal).map((part) => part.metric)
  const layers = parts.filter(({ isTotal }) => !isTotal).map(({ layer }) => layer)
  return { metrics: metrics.toSorted(byPlaceIn(METRICS)), layers: layers.toSorted(byPlaceIn(LAYER_NAMES)) }
}

function refuse(file: string, { subject, problem, fix }: Problem): UserError {
  return new UserError({ subject: `${file}, ${subject}`, problem, fix })
}

import { stringify } from 'csv-stringify/sync'
import type { Compared, Evidence, LoraEvidence, ToTarget } from '../evidence.ts'
import { csvCell } from './cell.ts'
import { columnOf } from './column.ts'
import { COLUMNS, type PictureRole, type RowTargetRole, TOTAL } from './columns.ts'

type Context = Readonly<{
  metric: string
  lora: LoraEvidence
  checkpoint: string
  role: PictureRole
  /** What a reference is called. */
  toReferences: RowTargetRole
  /** The cells of a column's name. */
  column: (metric: string, layer: string) => string
}>

/**
 * The only file that knows csv-stringify. scores.csv: the whole evidence, one row a number, in full double precision; a part is the lines
 * of one picture. `base` are the numbers of the other side of a change, if there is one.
 */
export function* csvParts({ metric, loras }: Evidence, base?: Evidence): Generator<string> {
  yield `${COLUMNS.join(',')}\n`
  const column = rememberedColumns()
  for (const lora of loras) {
    const same = { metric, lora, column, toReferences: 'reference' } as const
    for (const { checkpoint, samples } of lora.pairs) yield* partsOf(samples, { ...same, checkpoint, role: 'sample' })
    yield* acrossParts(lora, { ...same, role: 'sample', toReferences: 'base-reference' })
    for (const { checkpoint, samples } of lora.withoutLora)
      yield* partsOf(samples, { ...same, checkpoint, role: 'without-lora' })
    yield* partsOf(lora.references, { ...same, checkpoint: '', role: 'reference' })
  }
  for (const lora of base?.loras ?? []) {
    const isAlike = lora.across === undefined && loras.some((own) => own.lora === lora.lora)
    const same = { metric, lora, column, role: 'base-sample' } as const
    for (const { checkpoint, samples } of lora.pairs)
      yield* partsOf(samples.map(toReferencesAlone), {
        ...same,
        checkpoint,
        toReferences: isAlike ? 'reference' : 'base-reference',
      })
    yield* acrossParts(lora, { ...same, toReferences: 'reference' })
  }
}

function* acrossParts({ across = [] }: LoraEvidence, context: Omit<Context, 'checkpoint'>): Generator<string> {
  for (const { checkpoint, samples } of across) yield* partsOf(samples, { ...context, checkpoint })
}

/** What a change did goes by the references; layers are told of the head alone. */
function toReferencesAlone(sample: Compared): Compared {
  const comparisons = sample.comparisons.filter(({ target }) => target.role === 'reference')
  return { ...sample, comparisons: comparisons.map(({ target, totals }) => ({ target, totals })) }
}

function* partsOf(pictures: readonly Compared[], context: Context): Generator<string> {
  const { lora, checkpoint, role } = context
  for (const { path, prompt = '', seed = '', comparisons } of pictures) {
    // Cells of text are escaped once a picture and once a target, not once a row.
    const picture = cells(lora.lora, checkpoint, path, role, prompt, seed)
    const lines = comparisons.flatMap((comparison) => linesOf(comparison, context))
    yield lines.map((line) => `${picture},${line}\n`).join('')
  }
}

function linesOf(
  { target, totals, layers = [] }: ToTarget,
  { metric, lora, column, toReferences }: Context,
): readonly string[] {
  const head = cells(target.path, target.role === 'reference' ? toReferences : target.role, target.set)
  return [
    ...Object.entries(totals).map(([name, value]) => `${head},${column(name, TOTAL)},${value}`),
    ...layers.map((value, index) => `${head},${column(metric, lora.layers[index]!)},${value}`),
  ]
}

/** The names of columns come again in every row. */
function rememberedColumns(): Context['column'] {
  const known = new Map<string, string>()
  return (metric, layer) => {
    const key = columnOf(metric, layer)
    const text = known.get(key) ?? cells(metric, layer)
    known.set(key, text)
    return text
  }
}

/** What divides cells or lines for some readers. */
const DIVIDES = /[;\t\r]/u

function cells(...texts: readonly string[]): string {
  return stringify([texts.map(csvCell)], { eof: false, quoted_match: DIVIDES })
}

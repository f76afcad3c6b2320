import { createHash } from 'node:crypto'
import { stringify } from 'csv-stringify/sync'
import { METRICS } from '../../config/words.ts'
import type { Method } from '../../backbone/method.ts'
import type { Compared, Comparison, LoraEvidence } from '../evidence.ts'
import { csvCell } from './cell.ts'
import { COLUMNS, type PictureRole, TOTAL } from './columns.ts'

type Context = Readonly<{
  lora: string
  checkpoint: string
  role: PictureRole
  method: Method
}>

/** scores.csv: the whole evidence, one row a number, in full double precision; a part is the lines of one picture. */
export function* csvParts(loras: readonly LoraEvidence[], method: Method): Generator<string> {
  yield `${COLUMNS.join(',')}\n`
  for (const { lora, pairs, withoutLora, references } of loras) {
    for (const { checkpoint, samples } of pairs) yield* partsOf(samples, { lora, checkpoint, role: 'sample', method })
    for (const { checkpoint, samples } of withoutLora)
      yield* partsOf(samples, { lora, checkpoint, role: 'without-lora', method })
    yield* partsOf(references, { lora, checkpoint: '', role: 'reference', method })
  }
}

function* partsOf(pictures: readonly Compared[], { lora, checkpoint, role, method }: Context): Generator<string> {
  for (const { path, prompt, seed, comparisons } of pictures) {
    // Cells of text are escaped once a picture and once a target, not once a row.
    const picture = cells(lora, checkpoint, path, role, promptHash(prompt), seed)
    const lines = comparisons.flatMap((comparison) => linesOfTarget(comparison, method))
    yield lines.map((line) => `${picture},${line}\n`).join('')
  }
}

function linesOfTarget({ target, totals, layers = [] }: Comparison, method: Method): readonly string[] {
  const head = cells(target.path, target.role, target.set)
  return [
    ...METRICS.map((metric) => `${head},${metric},${TOTAL},${totals[metric]}`),
    ...layers.map((value, index) => `${head},${method.metric},${method.layers[index]},${value}`),
  ]
}

function cells(...texts: readonly string[]): string {
  return stringify([texts.map(csvCell)], { eof: false })
}

/** Short and stable; prompts themselves can be long, and are nobody's business in a table of numbers. */
function promptHash(prompt: string): string {
  return prompt === '' ? '' : createHash('sha256').update(prompt).digest('hex').slice(0, 12)
}

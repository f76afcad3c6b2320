import { createHash } from 'node:crypto'
import { stringify } from 'csv-stringify/sync'
import { METRICS } from '../config/words.ts'
import type { Method } from '../features/method.ts'
import type { Compared, LoraEvidence } from '../style/evidence.ts'
import { csvCell } from './escape.ts'

const HEADER = 'lora,checkpoint,picture,picture_role,prompt,seed,target,target_role,target_set,metric,layer,value'

type Context = Readonly<{
  lora: string
  checkpoint: string
  role: 'sample' | 'reference' | 'without-lora'
  method: Method
}>

/** scores.csv: the whole evidence, one row a number, in full double precision. */
export function toCsv(loras: readonly LoraEvidence[], method: Method): string {
  const rows = loras.flatMap(({ lora, pairs, withoutLora, references }) => [
    ...pairs.flatMap(({ checkpoint, samples }) => rowsOf(samples, { lora, checkpoint, role: 'sample', method })),
    ...withoutLora.flatMap(({ checkpoint, samples }) =>
      rowsOf(samples, { lora, checkpoint, role: 'without-lora', method }),
    ),
    ...rowsOf(references, { lora, checkpoint: '', role: 'reference', method }),
  ])
  return `${HEADER}\n${stringify(rows)}`
}

function rowsOf(pictures: readonly Compared[], { lora, checkpoint, role, method }: Context): string[][] {
  return pictures.flatMap(({ path, prompt, seed, comparisons }) => {
    const picture = [lora, checkpoint, path, role, promptHash(prompt), seed].map(csvCell)
    return comparisons.flatMap(({ target, totals, layers = [] }) => {
      const head = [...picture, csvCell(target.path), target.role, csvCell(target.set)]
      return [
        ...METRICS.map((metric) => [...head, metric, 'total', String(totals[metric])]),
        ...layers.map((value, index) => [...head, method.metric, method.layers[index]!, String(value)]),
      ]
    })
  })
}

/** Short and stable; prompts themselves can be long, and are nobody's business in a table of numbers. */
function promptHash(prompt: string): string {
  return prompt === '' ? '' : createHash('sha256').update(prompt).digest('hex').slice(0, 12)
}

import { groupBy } from '../../lib/group-by.ts'
import type { Sample, SampleTable } from './sample-table.ts'

type Rows = SampleTable['rows']

/** A sample, and its seed, which is another one in each checkpoint where seeds are not shared. */
export type Cell = Readonly<{ sample: Sample; seed: string | undefined }>

/** A place on the axis of samples, with at most one sample of each checkpoint. */
export type Slot = Readonly<{ prompt: string | undefined; cells: readonly (Cell | undefined)[] }>

export type Slots = Readonly<{
  slots: readonly Slot[]
  /** Whether a slot is one prompt and seed; else the samples of a prompt stand side by side in the order of their seeds. */
  isBySeed: boolean
}>

/** Rows of which less than this part is filled have few samples side by side. */
const LEAST_FILLED = 0.5

/** The rows of a table; where checkpoints have seeds of their own, so that every line would be gaps, put together by prompt. */
export function slotsOf({ checkpoints, rows }: Pick<SampleTable, 'checkpoints' | 'rows'>): Slots {
  const filled = rows.reduce((sum, { samples }) => sum + samples.filter((sample) => sample !== undefined).length, 0)
  const isBySeed = filled >= LEAST_FILLED * rows.length * checkpoints.length
  const columns = checkpoints.map((_, column) => column)
  if (isBySeed)
    return {
      isBySeed,
      slots: rows.map((row) => ({ prompt: row.prompt, cells: columns.map((own) => cellOf(row, own)) })),
    }
  const byPrompt = groupBy(rows, ({ prompt }) => prompt)
  return { isBySeed, slots: [...byPrompt].flatMap(([prompt, own]) => together(prompt, own, columns)) }
}

function cellOf({ samples, seed }: Rows[number], column: number): Cell | undefined {
  const sample = samples[column]
  return sample && { sample, seed }
}

/** The first samples of a prompt side by side, then the second. */
function together(prompt: string | undefined, rows: Rows, columns: readonly number[]): readonly Slot[] {
  const lists = columns.map((column) => rows.map((row) => cellOf(row, column)).filter((cell) => cell !== undefined))
  const most = lists.reduce((length, list) => Math.max(length, list.length), 0)
  return Array.from({ length: most }, (_, place) => ({ prompt, cells: lists.map((list) => list[place]) }))
}

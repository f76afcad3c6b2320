import * as z from 'zod'
import { MOST_OF_CELL } from '../evidence/scores-csv/rows.ts'

/** An object with these keys and no others; what is parsed has them in this order. */
export function object<const Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape).readonly()
}

// Scores can be anyone's, so that nothing in them is longer than a run could write. In UTF-16 units and in items.

/** A name or a path, of which a file system has at most 4096 bytes, or a cell of another tool's scores.csv. */
export const Name = z.string().max(MOST_OF_CELL)

/** Words of ours, which may hold many names. */
export const Text = z.string().max(2 ** 20)

const MOST_ITEMS = 10_000
/** A report shows these side by side, or one after the other. */
export const MOST_RANKINGS = 1000
export const MOST_PAIRS = 2000
export const MOST_LAYERS = 1000
/** Of what there can be one for each picture. */
export const EACH_PICTURE = 200_000

export function list<const Item extends z.ZodType>(item: Item, most = MOST_ITEMS) {
  return z.array(item).max(most).readonly()
}

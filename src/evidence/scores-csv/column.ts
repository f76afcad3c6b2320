import { TOTAL } from './columns.ts'

// A column of the table: a metric and a layer, or the total. Another tool's names may hold any character, so the first one's length says
// where it ends.

export function columnOf(metric: string, layer = TOTAL): string {
  return `${metric.length}:${metric}${layer}`
}

export function partsOf(column: string): Readonly<{ metric: string; layer: string; isTotal: boolean }> {
  const start = column.indexOf(':') + 1
  const end = start + Number(column.slice(0, start - 1))
  const layer = column.slice(end)
  return { metric: column.slice(start, end), layer, isTotal: layer === TOTAL }
}

/** In a sentence. */
export function columnName(column: string): string {
  const { metric, layer } = partsOf(column)
  return `${metric} ${layer}`
}

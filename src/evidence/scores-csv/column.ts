import { TOTAL } from './columns.ts'

// A column of the table: a metric and a layer, or the total. Metrics of other tools may have blanks in their names.

const SEPARATOR = '\t'

export function columnOf(metric: string, layer = TOTAL): string {
  return `${metric}${SEPARATOR}${layer}`
}

export function partsOf(column: string): Readonly<{ metric: string; layer: string; isTotal: boolean }> {
  const [metric = '', layer = ''] = column.split(SEPARATOR)
  return { metric, layer, isTotal: layer === TOTAL }
}

/** In a sentence. */
export function columnName(column: string): string {
  return column.replace(SEPARATOR, ' ')
}

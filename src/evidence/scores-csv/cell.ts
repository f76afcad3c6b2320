/** A cell that no spreadsheet takes for a formula: reading takes exactly one leading ' away. Quoting is the writer's. */
export function csvCell(value: string): string {
  return /^[=+\-@'\t\r]/.test(value) ? `'${value}` : value
}

import stringWidth from 'fast-string-width'

/**
 * A table for a terminal: cells of the columns for which `isText` holds begin at the left, numbers end at the right. A Chinese
 * character takes two places of a terminal, and an accent that stands for itself takes none.
 */
export function columns(rows: readonly (readonly string[])[], isText: (column: number) => boolean): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column]!))))
  const cell = (text: string, column: number): string => {
    const space = ' '.repeat(widths[column]! - stringWidth(text))
    return isText(column) ? text + space : space + text
  }
  return rows.map((row) => `  ${row.map(cell).join('   ')}`.trimEnd()).join('\n')
}

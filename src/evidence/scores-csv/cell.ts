// Where a spreadsheet would take text for a formula stands a ' more than in the text; reading takes exactly that one away. Where a ; divides
// the cells of a list, as in half of Europe, a spreadsheet divides a name there too, quotes or not, and at the end of a line: what stands behind
// is the beginning of a cell, of which some take blanks and quotes away. Some systems take wide marks for plain ones.
const FORMULA = /(?<=^|[;\t\r\n])(?=[ "]*[=+\-@＝＋－＠]|['"\t\r])/gu
const DEFUSED = /(?<=^|[;\t\r\n])'/gu

/** A cell of which no spreadsheet takes a part for a formula. Quoting is the writer's. */
export function csvCell(value: string): string {
  return value.replaceAll(FORMULA, "'")
}

/** The text of which `csvCell` made a cell. */
export function textOfCell(cell: string): string {
  return cell.replaceAll(DEFUSED, '')
}

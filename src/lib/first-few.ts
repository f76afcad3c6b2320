/** At most `most` of the lines; where there are more, a last line says how many and where they are. */
export function firstFew(lines: readonly string[], most: number, where: string): readonly string[] {
  if (lines.length <= most) return lines
  return [...lines.slice(0, most), `and ${lines.length - most} more, ${where}`]
}

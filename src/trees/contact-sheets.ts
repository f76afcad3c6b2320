import type { Notice } from '../lib/notice.ts'

/** What A1111 and its like call the pictures that show several: `grid-0001.png`, `xyz_grid-0001-42.png`. */
const SHEET = /(?:^|\/)(?:xyz?_)?grid-[^/]*$/i

export function isSheetName(path: string): boolean {
  return SHEET.test(path)
}

export function sheetNotices(sheets: readonly Readonly<{ path: string }>[]): readonly Notice[] {
  if (sheets.length === 0) return []
  const text =
    'Left out, because these are contact sheets by their names. Commit the single pictures; a ! line in samples ends this warning.'
  return [{ level: 'warning', text, subjects: sheets.map(({ path }) => path) }]
}

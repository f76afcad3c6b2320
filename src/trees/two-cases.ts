import { groupBy } from '../lib/group-by.ts'
import type { Notice } from '../lib/notice.ts'

/** Files that are one on a system that does not tell `A.png` from `a.png`, as Windows and macOS. */
export function twoCaseNotices(paths: readonly string[]): readonly Notice[] {
  const alike = groupBy(new Set(paths), (path) => path.normalize('NFC').toLowerCase())
  const subjects = [...alike.values()].filter((same) => same.length > 1).map((same) => same.join(' = '))
  if (subjects.length === 0) return []
  const text = 'Rename one of these files: Windows and macOS take both names for one file.'
  return [{ level: 'warning', text, subjects }]
}

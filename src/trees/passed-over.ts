import type { Notice } from '../lib/notice.ts'
import { kindsOf } from './kinds.ts'
import type { Found } from './tree.ts'

/** Files that templates match and that are no pictures, by their kinds. */
export function passedOverNotices(found: readonly Found[]): readonly Notice[] {
  const paths = found.flatMap((part) => part.passedOver.map(({ path }) => path))
  const what = paths.length === 1 ? 'other file was' : 'other files were'
  const text = `${paths.length} ${what} passed over, hidden or no pictures: ${kindsOf(paths)}.`
  return paths.length === 0 ? [] : [{ level: 'notice', text, subjects: [] }]
}

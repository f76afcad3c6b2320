import type { PictureRecord } from '../records/record.ts'
import type { Notice } from '../lib/notice.ts'
import { OFF } from '../settings/settings.ts'

/** At least so much larger, in both directions, is a file that shows several pictures of the size that its metadata tell. */
const LEAST_FACTOR = 2

/** Whether a picture shows several, by its metadata. A second pass enlarges, and so may a tool that does not tell of it. */
export function isContactSheet({ size, settings: { settings } }: Pick<PictureRecord, 'size' | 'settings'>): boolean {
  if (settings === undefined) return false
  const { isSheet = false, size: one, hires } = settings
  if (isSheet || one === undefined || one === 'file' || hires !== OFF) return isSheet
  return size.width >= LEAST_FACTOR * one.width && size.height >= LEAST_FACTOR * one.height
}

/** A way out for single pictures too. */
export const SHEET_FIX =
  'Commit the single pictures. Where it is one that was enlarged afterwards, say so in a NAME.json beside it: {"hires": "enlarged"}.'

export function sheetNotices(paths: readonly string[]): readonly Notice[] {
  if (paths.length === 0) return []
  const why =
    'Left out, because these are contact sheets by their metadata: they tell of an X/Y/Z plot, or of a size that fits twice into the file in both directions.'
  const text = `${why} ${SHEET_FIX}`
  return [{ level: 'warning', text, subjects: paths }]
}

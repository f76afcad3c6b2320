import { groupBy } from '../../lib/group-by.ts'

const MOST_ITEMS = 4

/** `a, b and c`; of many the first three `and others`. */
export function listed(items: readonly string[]): string {
  const shown = items.length > MOST_ITEMS ? [...items.slice(0, MOST_ITEMS - 1), 'others'] : items
  const [last, ...before] = shown.toReversed()
  return before.length === 0 ? (last ?? '') : `${before.toReversed().join(', ')} and ${last}`
}

/** `2 pictures of a and 1 picture of b` */
export function picturesOf(counts: readonly Readonly<{ checkpoint: string; pictures: number }>[]): string {
  return listed(
    counts.map(({ checkpoint, pictures }) => `${pictures} picture${pictures === 1 ? '' : 's'} of ${checkpoint}`),
  )
}

export function countByPair(items: readonly Readonly<{ checkpoint: string }>[]) {
  const groups = groupBy(items, ({ checkpoint }) => checkpoint)
  return [...groups].map(([checkpoint, own]) => ({ checkpoint, pictures: own.length }))
}

/** In quotes where it would run into the sentence. */
export function quoted(value: string): string {
  return /[\s,;:]/.test(value) ? JSON.stringify(value) : value
}

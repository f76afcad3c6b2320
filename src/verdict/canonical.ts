/**
 * The place of each list among all when they are sorted by their own sorted values: an order that knows no names and does not change
 * when all losses are scaled. Draws are seeded by it.
 */
export function canonicalPlaces(lists: readonly (readonly number[])[]): readonly number[] {
  const sorted = lists.map((values, index) => ({ index, values: values.toSorted((a, b) => a - b) }))
  const places = lists.map(() => 0)
  for (const [place, { index }] of sorted.toSorted((a, b) => lexicographic(a.values, b.values)).entries())
    places[index] = place
  return places
}

/** Negative where a stands before b: by the first values that differ, and a list before one that goes on. */
export function lexicographic(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++)
    if (a[index] !== b[index]) return a[index]! - b[index]!
  return a.length - b.length
}

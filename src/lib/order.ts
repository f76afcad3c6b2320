/** Compares two texts by code point, as UTF-8 bytes sort (JavaScript's own < compares UTF-16 units). */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

/** By the place in a list; what is not there comes last, by code point. */
export function byPlaceIn(list: readonly string[]): (a: string, b: string) => number {
  const place = (item: string): number => (list.includes(item) ? list.indexOf(item) : list.length)
  return (a, b) => place(a) - place(b) || byCodePoint(a, b)
}

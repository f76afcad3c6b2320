/** Compares two texts by code point, as UTF-8 bytes sort (JavaScript's own < compares UTF-16 units). */
export function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

import { byCodePoint } from '../lib/order.ts'

const MOST_KINDS = 5

/** Of what kinds files are, the commonest first: `.txt (6), .json (2), other (1)`. */
export function kindsOf(paths: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const kind = kindOf(path)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const sorted = [...counts].toSorted(([a, one], [b, two]) => two - one || byCodePoint(a, b))
  const shown = sorted.slice(0, MOST_KINDS).map(([kind, count]) => `${kind} (${count})`)
  return `${shown.join(', ')}${sorted.length > MOST_KINDS ? ' and more' : ''}`
}

/** `.bmp`, or `other` where a name has no ending. */
export function kindOf(path: string): string {
  return /[^/.]\.[a-z0-9]{1,8}$/i.exec(path)?.[0].slice(1).toLowerCase() ?? 'other'
}

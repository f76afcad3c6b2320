/** Latin letters are about half as wide as what stands beyond these. */
const LAST_NARROW = 0x2e7f

/** As much of a label as is so many letters wide. The middle is left out: what tells names apart is often at their end. */
export function fitLabel(label: string, letters: number): string {
  const points = Array.from(label)
  if (widthOf(points) <= letters) return label
  const room = letters - 1
  const head = fitting(points, Math.ceil(room / 2))
  const tail = fitting(points.toReversed(), Math.floor(room / 2)).toReversed()
  return `${head.join('')}…${tail.join('')}`
}

function fitting(points: readonly string[], letters: number): readonly string[] {
  const end = points.findIndex((_, index) => widthOf(points.slice(0, index + 1)) > letters)
  return end < 0 ? points : points.slice(0, end)
}

function widthOf(points: readonly string[]): number {
  return points.reduce((sum, point) => sum + (point.codePointAt(0)! > LAST_NARROW ? 2 : 1), 0)
}

type Room = Readonly<{ gap: number; low: number; high: number }>

/** Moves places apart until neighbours have this gap, within the room, in their order; each stays as near as that leaves it. */
export function spread(wanted: readonly number[], { gap, low, high }: Room): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]! || a - b)
  const step = Math.min(gap, (high - low) / Math.max(order.length - 1, 1))
  const places: number[] = []
  let least = low
  for (const index of order) {
    places.push(Math.max(wanted[index]!, least))
    least = places.at(-1)! + step
  }
  let most = high
  for (let place = places.length - 1; place >= 0; place -= 1) {
    places[place] = Math.min(places[place]!, most)
    most = places[place]! - step
  }
  const result = wanted.map(() => 0)
  order.forEach((index, place) => (result[index] = places[place]!))
  return result
}

import type { Size } from '../images/pixels.ts'
import { byCodePoint } from '../lib/order.ts'
import { DIFFERENT, isCopy, mayBeCopy } from '../records/copies.ts'
import { likeness, type Prepared } from '../records/likeness.ts'
import type { Shown } from './merge-copies.ts'

/** A picture that could be a copy of another one. */
export type Seen = Readonly<{ path: string; identity: string; size: Size; sketch: Prepared }>

type Search<Picture> = Readonly<{
  /** Which pairs are looked at. */
  among: (a: Picture, b: Picture) => boolean
  /** The distance that confirms what looks alike. */
  gramCos: (a: Picture, b: Picture) => Promise<number>
}>

/** What comes to nothing: a look at a picture that is nearly a copy takes some milliseconds, the network much longer. */
const COSTS = { look: 1, network: 16 }
/** A picture that has cost so much is left as it is. */
const MOST_COSTS = 48

/**
 * Pairs of pictures that are one picture twice (recompressed, resized, cropped by a few pixels, mirrored): enough of them to tie all that
 * belong together. What is tied to a copy already is not looked at again, so that a thousand copies of one picture take a thousand looks.
 */
export async function findCopies<Picture extends Seen>(
  pictures: readonly Picture[],
  { among, gramCos }: Search<Picture>,
): Promise<readonly (readonly [Picture, Picture])[]> {
  const groups: Groups<Picture> = new Map()
  const costs = new Map<Picture, number>()
  const isSpent = (picture: Picture): boolean => (costs.get(picture) ?? 0) >= MOST_COSTS
  const found: (readonly [Picture, Picture])[] = []
  for (const [index, b] of pictures.entries())
    for (const a of pictures.slice(0, index)) {
      const isTied = groups.has(a) && groups.get(a) === groups.get(b)
      if (isTied || isSpent(a) || isSpent(b) || !among(a, b)) continue
      const alike = likeness(a.sketch, b.sketch)
      if (alike < DIFFERENT) continue
      if (mayBeCopy(alike) && isCopy(alike, await gramCos(a, b))) {
        tie(groups, a, b)
        found.push([a, b])
        continue
      }
      const cost = mayBeCopy(alike) ? COSTS.network : COSTS.look
      for (const one of [a, b]) costs.set(one, (costs.get(one) ?? 0) + cost)
    }
  return found
}

/** By picture all that are tied to it, itself among them; one and the same list for all of them. */
type Groups<Picture> = Map<Picture, readonly Picture[]>

function tie<Picture>(groups: Groups<Picture>, a: Picture, b: Picture): void {
  const all = [...new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])])]
  for (const member of all) groups.set(member, all)
}

/** All that are one, of tied pairs; a list for each. */
export function groupsOf<Picture>(pairs: readonly (readonly [Picture, Picture])[]): readonly (readonly Picture[])[] {
  const groups: Groups<Picture> = new Map()
  for (const [a, b] of pairs) tie(groups, a, b)
  return [...new Set(groups.values())]
}

/** Who is shown for whom, by path: of all that are one, that with the most pixels, then that of the least identity. */
export function shownOf(pairs: readonly (readonly [Seen, Seen])[]): Shown {
  const copies = groupsOf(pairs).flatMap((members) => {
    const [shown, ...others] = members.toSorted(byWorth)
    return others.map(({ path }) => [path, shown!.path] as const)
  })
  return new Map(copies.toSorted(([a], [b]) => byCodePoint(a, b)))
}

function byWorth(a: Seen, b: Seen): number {
  return b.size.width * b.size.height - a.size.width * a.size.height || byCodePoint(a.identity, b.identity)
}

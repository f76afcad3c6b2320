import type { Size } from '../images/pixels.ts'
import { byCodePoint } from '../lib/order.ts'
import { isCopy, mayBeCopy } from '../records/copies.ts'
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

/** A picture that looks like many others and is a copy of none is not held against all of them: the nearest were no copies. */
const MOST_FAILURES = 3

/**
 * Pairs of pictures that are one picture twice (recompressed, resized, cropped by a few pixels, mirrored): enough of them to tie all that
 * belong together. The most alike come first; what is tied already is not looked at again.
 */
export async function findCopies<Picture extends Seen>(
  pictures: readonly Picture[],
  { among, gramCos }: Search<Picture>,
): Promise<readonly (readonly [Picture, Picture])[]> {
  const groups: Groups<Picture> = new Map()
  const failures = new Map<Picture, number>()
  const isSpent = (picture: Picture): boolean => (failures.get(picture) ?? 0) >= MOST_FAILURES
  const found: (readonly [Picture, Picture])[] = []
  for (const { a, b, alike } of lookAlikes(pictures, among)) {
    const isTied = groups.has(a) && groups.get(a) === groups.get(b)
    if (isTied || isSpent(a) || isSpent(b)) continue
    if (isCopy(alike, await gramCos(a, b))) {
      tie(groups, a, b)
      found.push([a, b])
    } else for (const one of [a, b]) failures.set(one, (failures.get(one) ?? 0) + 1)
  }
  return found
}

type Alike<Picture> = Readonly<{ a: Picture; b: Picture; alike: number }>

function lookAlikes<Picture extends Seen>(
  pictures: readonly Picture[],
  among: Search<Picture>['among'],
): readonly Alike<Picture>[] {
  const found = pictures.flatMap((a, index) =>
    pictures.slice(index + 1).flatMap((b) => {
      const alike = among(a, b) ? likeness(a.sketch, b.sketch) : -1
      return mayBeCopy(alike) ? [{ a, b, alike }] : []
    }),
  )
  return found.toSorted((one, other) => other.alike - one.alike)
}

/** By picture all that are tied to it, itself among them; one and the same list for all of them. */
type Groups<Picture> = Map<Picture, readonly Picture[]>

function tie<Picture>(groups: Groups<Picture>, a: Picture, b: Picture): void {
  const all = [...new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])])]
  for (const member of all) groups.set(member, all)
}

/** Who is shown for whom, by path: of all that are one, that with the most pixels, then that of the least identity. */
export function shownOf(pairs: readonly (readonly [Seen, Seen])[]): Shown {
  const groups: Groups<Seen> = new Map()
  for (const [a, b] of pairs) tie(groups, a, b)
  return new Map(
    [...new Set(groups.values())]
      .flatMap((members) => {
        const [shown, ...copies] = members.toSorted(byWorth)
        return copies.map(({ path }) => [path, shown!.path] as const)
      })
      .toSorted(([a], [b]) => byCodePoint(a, b)),
  )
}

function byWorth(a: Seen, b: Seen): number {
  return b.size.width * b.size.height - a.size.width * a.size.height || byCodePoint(a.identity, b.identity)
}

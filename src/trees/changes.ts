import pMap from 'p-map'
import { groupBy } from '../lib/group-by.ts'
import { byCodePoint } from '../lib/order.ts'
import type { Collection } from './collection.ts'
import type { PictureFile } from './tree.ts'
import { type PicturePlace, placesOf } from './places.ts'
import { sha256Of } from '../lib/sha256.ts'

/** What became of a picture: it has a new content, a new place, or is on one side alone. */
export const PICTURE_CHANGES = ['added', 'removed', 'changed', 'renamed'] as const
export type PictureChangeKind = (typeof PICTURE_CHANGES)[number]

/** A picture that is not on both sides as it is: its place on the head, or on the base where it was removed; and its path before. */
export type PictureChange = Omit<PicturePlace, 'file'> &
  Readonly<{
    what: PictureChangeKind
    path: string
    /** On the base; undefined where it was added. */
    before: string | undefined
  }>

/** A picture of one side: what it is to the run, and the names of its content. */
export type Place = Omit<PicturePlace, 'file'> &
  Readonly<{
    path: string
    names: readonly string[]
    /** A hash of its sidecar; undefined where it has none. */
    sidecar?: string | undefined
  }>

/** Pictures hashed at a time: enough to keep a disk busy. */
const AT_ONCE = 8

/** What differs between the pictures of two trees, by their contents alone: none is decoded. */
export async function pictureChanges(base: Collection, head: Collection): Promise<readonly PictureChange[]> {
  return changesBetween(await hashed(placesOf(base)), await hashed(placesOf(head)))
}

async function hashed(places: readonly PicturePlace[]): Promise<readonly Place[]> {
  const options = { concurrency: AT_ONCE }
  return pMap(
    places,
    async ({ file, ...place }) => ({
      ...place,
      path: file.path,
      ...(await file.content()),
      sidecar: await sidecarHash(file),
    }),
    options,
  )
}

/**
 * What differs between two lists of pictures. A picture that only moved is renamed; of several that could be it, the one in the same pair
 * or set is.
 */
export function changesBetween(before: readonly Place[], after: readonly Place[]): readonly PictureChange[] {
  const changed: PictureChange[] = []
  const gone = new Map(before.map((place) => [placeKey(place), place]))
  const fresh: Place[] = []
  for (const place of after) {
    const old = gone.get(placeKey(place))
    if (old === undefined) fresh.push(place)
    else {
      gone.delete(placeKey(place))
      if (!isSame(old, place)) changed.push(changeOf('changed', place, old.path))
    }
  }
  const renames = renamesAmong([...gone.values()], fresh)
  const moved = new Set(renames.values())
  const removed = [...gone.values()].filter((place) => !moved.has(place))
  return [
    ...changed,
    ...fresh.map((place) => {
      const old = renames.get(place)
      return changeOf(old === undefined ? 'added' : 'renamed', place, old?.path)
    }),
    ...removed.map((place) => changeOf('removed', place, place.path)),
  ].toSorted((a, b) => byCodePoint(a.path, b.path) || byCodePoint(a.what, b.what))
}

/** In bytes. Longer ones are not read by a run either. */
const MOST_OF_SIDECAR = 2 ** 20

async function sidecarHash({ sidecar }: PictureFile): Promise<string | undefined> {
  const bytes = await sidecar?.(MOST_OF_SIDECAR).catch(() => Buffer.alloc(0))
  return bytes && sha256Of(bytes)
}

function isSame(a: Place, b: Place): boolean {
  return a.sidecar === b.sidecar && a.names.some((name) => b.names.includes(name))
}

function placeKey(place: Place): string {
  return JSON.stringify([setKey(place), place.path])
}

type OfSet = Pick<Place, 'role' | 'owner' | 'checkpoint'>

function setKey({ role, owner, checkpoint }: OfSet): string {
  return JSON.stringify([role, owner, checkpoint])
}

function changeOf(
  what: PictureChangeKind,
  { role, owner, checkpoint, path }: Place,
  before: string | undefined,
): PictureChange {
  return { what, role, owner, checkpoint, path, before }
}

/** By new place the old one, within a set first, then within a role. */
function renamesAmong(gone: readonly Place[], fresh: readonly Place[]): ReadonlyMap<Place, Place> {
  const renames = new Map<Place, Place>()
  const taken = new Set<Place>()
  for (const among of [setKey, ({ role }: OfSet) => role]) {
    const byContent = groupBy(
      gone.flatMap((place) => place.names.map((key) => ({ place, key: JSON.stringify([among(place), key]) }))),
      ({ key }) => key,
    )
    for (const place of fresh) {
      if (renames.has(place)) continue
      const found = place.names
        .flatMap((key) => byContent.get(JSON.stringify([among(place), key])) ?? [])
        .find((own) => !taken.has(own.place))
      if (found === undefined) continue
      renames.set(place, found.place)
      taken.add(found.place)
    }
  }
  return renames
}

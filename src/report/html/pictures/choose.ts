import type { Report } from '../../report.ts'
import type { Shown } from '../shown.ts'
import { type Group, type ShownLora, type Wanted, wantedPictures } from './wanted.ts'

const START = 'data:image/webp;base64,'

/** Of the elements around a picture and of their texts, in bytes. */
const MARKUP = 1000

/** How often its path stands there. */
const PATHS = 4

/**
 * Takes pictures in the order of their weight, as long as they fit into so many bytes of a page. A group that does not fit is left out
 * whole, and a smaller one after it may fit still.
 */
export function choosePictures(report: Report, loras: readonly ShownLora[], bytes: number): Shown {
  const taken = { now: new Map<string, number>(), before: new Map<string, number>() }
  const wanted = wantedPictures(report, loras).map((group) => unique(group).filter((one) => pictureOf(report, one)))
  const timesMore = ({ side, path, times }: Wanted): number => Math.max(0, times - (taken[side].get(path) ?? 0))
  let room = bytes
  for (const group of wanted) {
    const more = group.filter((one) => timesMore(one) > 0)
    const cost = more.reduce((sum, one) => sum + timesMore(one) * costOf(report, one), 0)
    if (cost > room) continue
    room -= cost
    for (const { side, path, times } of more) taken[side].set(path, times)
  }
  const uris = (side: Wanted['side']): Shown['now'] =>
    new Map([...taken[side].keys()].map((path) => [path, uriOf(pictureOf(report, { side, path })!)]))
  const all = new Set(wanted.flat().map(keyOf))
  return { now: uris('now'), before: uris('before'), left: all.size - taken.now.size - taken.before.size }
}

type Key = Pick<Wanted, 'side' | 'path'>

function pictureOf({ thumbnails, thumbnailsBefore }: Report, { side, path }: Key): Uint8Array | undefined {
  return (side === 'now' ? thumbnails : thumbnailsBefore).get(path)
}

function keyOf({ side, path }: Key): string {
  return `${side} ${path}`
}

function unique(group: Group): Group {
  const first = new Map(group.toReversed().map((one) => [keyOf(one), one]))
  return group.filter((one) => first.get(keyOf(one)) === one)
}

function costOf(report: Report, { side, path }: Key): number {
  const picture = pictureOf(report, { side, path })!
  const texts = MARKUP + PATHS * encodeURIComponent(path.toWellFormed()).length
  return START.length + 4 * Math.ceil(picture.length / 3) + texts
}

function uriOf(picture: Uint8Array): string {
  return `${START}${Buffer.from(picture).toString('base64')}`
}

import type { Report } from '../../report.ts'
import type { Shown } from '../shown.ts'
import { type Group, type Wanted, wantedPictures } from './wanted.ts'

const START = 'data:image/webp;base64,'

/** Of the elements around a picture and of their texts, as a page of usual names has them, in bytes. */
const MARKUP = 1500

/**
 * Takes pictures in the order of their weight, as long as they fit into so many bytes of a page. A group that does not fit is left out
 * whole, and a smaller one after it may fit still.
 */
export function choosePictures(report: Report, bytes: number): Shown {
  const taken = { now: new Map<string, number>(), before: new Map<string, number>() }
  const left = new Set<string>()
  const timesMore = ({ side, path, times }: Wanted): number =>
    pictureOf(report, { side, path }) ? Math.max(0, times - (taken[side].get(path) ?? 0)) : 0
  let room = bytes
  for (const group of wantedPictures(report)) {
    const more = unique(group).filter((wanted) => timesMore(wanted) > 0)
    const cost = more.reduce((sum, wanted) => sum + timesMore(wanted) * costOf(pictureOf(report, wanted)!), 0)
    if (cost <= room) for (const { side, path, times } of more) taken[side].set(path, times)
    else for (const { side, path } of more) left.add(`${side} ${path}`)
    if (cost <= room) room -= cost
  }
  const uris = (side: Wanted['side']): Shown['now'] =>
    new Map([...taken[side].keys()].map((path) => [path, uriOf(pictureOf(report, { side, path })!)]))
  const without = [...left].filter((key) => !taken[key.startsWith('now ') ? 'now' : 'before'].has(afterBlank(key)))
  return { now: uris('now'), before: uris('before'), left: without.length }
}

type Key = Pick<Wanted, 'side' | 'path'>

function pictureOf({ thumbnails, thumbnailsBefore }: Report, { side, path }: Key): Uint8Array | undefined {
  return (side === 'now' ? thumbnails : thumbnailsBefore).get(path)
}

function unique(group: Group): Group {
  return group.filter(
    ({ side, path }, index) => group.findIndex((own) => own.side === side && own.path === path) === index,
  )
}

function afterBlank(key: string): string {
  return key.slice(key.indexOf(' ') + 1)
}

function costOf({ length }: Uint8Array): number {
  return START.length + 4 * Math.ceil(length / 3) + MARKUP
}

function uriOf(picture: Uint8Array): string {
  return `${START}${Buffer.from(picture).toString('base64')}`
}

import { posix } from 'node:path'
import type { Problem } from '../errors.ts'
import type { Entry, Objects } from './objects.ts'

/** The mode of a link in a tree. */
export const LINK = '120000'

type Entries = ReadonlyMap<string, Entry>

/** More are a circle. */
const MOST_LINKS = 8

/** The texts of all links of a commit, by id; those that are here by one process. */
export async function linksOf(entries: Entries, objects: Objects): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set([...entries.values()].flatMap(({ mode, id }) => (mode === LINK ? [id] : [])))]
  const texts = new Map(await objects.readAll(ids))
  objects.expect(ids)
  for (const id of ids) {
    const text = texts.get(id) ?? (await objects.readBlob(id).catch(() => undefined))
    if (text !== undefined) texts.set(id, text)
  }
  return new Map([...texts].map(([id, text]) => [id, text.toString()]))
}

/** The file itself, where it is a link the file that this leads to. */
export function resolve(path: string, entries: Entries, links: ReadonlyMap<string, string>): Entry | Problem {
  let place = path
  for (let step = 0; step <= MOST_LINKS; step++) {
    const entry = entries.get(place)
    if (entry?.type === 'blob' && entry.mode !== LINK) return entry
    const target = entry?.mode === LINK ? links.get(entry.id) : undefined
    if (target === undefined) break
    place = posix.join(posix.dirname(place), target)
  }
  return {
    subject: path,
    problem: 'is a link that leads to no file of the base commit',
    fix: 'Commit the file itself.',
  }
}

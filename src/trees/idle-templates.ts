import { parseConfig } from '../config/parse.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Notice } from '../lib/notice.ts'
import { quote } from '../lib/quote.ts'
import { sourcesOf } from './nothing-there.ts'
import { type Places, TEMPLATES } from './place-keys.ts'
import type { Tree } from './tree.ts'

type Key = (typeof TEMPLATES)[number]

type Looked = Readonly<{
  /** As they were chosen, where that was left open. */
  places: Places
  /** Whether something stops a run, which tells of samples and references that are not there. */
  isStopped: boolean
  /** What is said already, such as of a folder of nearly the right name. */
  notices: readonly Notice[]
}>

/** Lines that somebody wrote and that match no picture, a notice a key. */
export async function idleTemplateNotices(
  { places, isStopped, notices }: Looked,
  tree: Pick<Tree, 'paths'>,
): Promise<readonly Notice[]> {
  const keys = TEMPLATES.filter((key) => isAsked(key, places) && !(isStopped && TOLD.has(key)))
  const found = await Promise.all(keys.map(async (key) => ({ key, subjects: await idleOf(key, places, tree) })))
  const isSaid = (source: string): boolean =>
    notices.some(({ text }) => text.includes(quote(`${source.split('/')[0]}/`)))
  return found
    .map(({ key, subjects }) => ({ key, subjects: subjects.filter((source) => !isSaid(source)) }))
    .filter(({ subjects }) => subjects.length > 0)
    .map(({ key, subjects }) => ({
      level: 'warning',
      text: `No picture matches this template. Put pictures there, or mend \`${key}\`.`,
      subjects,
    }))
}

const TOLD: ReadonlySet<Key> = new Set(['samples', 'references'])

/** A layout has many lines, and of the defaults one is enough. */
function isAsked(key: Key, places: Places): boolean {
  if (key === 'samples') return places.layout === undefined
  return sourcesOf(places[key]) !== sourcesOf(parseConfig()[key])
}

async function idleOf(key: Key, places: Places, tree: Pick<Tree, 'paths'>): Promise<readonly string[]> {
  const excludes = places[key].filter((template) => template.excludes)
  const lines = groupBy(
    places[key].filter((template) => !template.excludes),
    ({ source }) => source,
  )
  const asked = await Promise.all(
    [...lines].map(async ([source, templates]) => ({
      source,
      isIdle: (await tree.paths([...templates, ...excludes])).length === 0,
    })),
  )
  return asked.filter(({ isIdle }) => isIdle).map(({ source }) => source)
}

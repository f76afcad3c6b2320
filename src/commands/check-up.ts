import { RECIPES } from '../backbone/recipes.ts'
import { runSeconds } from '../backbone/run-time.ts'
import type { Configured } from '../config/configured.ts'
import type { Problem } from '../errors.ts'
import { isContactSheet, sheetNotices } from '../evidence/contact-sheets.ts'
import { samplePictures, type SamplePicture } from '../evidence/rows.ts'
import { targetPictures } from '../evidence/targets.ts'
import { mergeNotices, type Notice } from '../lib/notice.ts'
import type { Incoming } from '../records/intake.ts'
import { lookThrough } from '../records/look-through.ts'
import type { CheckUp } from '../report/terminal/doctor.ts'
import type { World } from '../runtime/world.ts'
import { allPairs } from '../trees/by-metadata.ts'
import { choosePlaces } from '../trees/choose-places.ts'
import { collect } from '../trees/collect.ts'
import type { Collection } from '../trees/collection.ts'
import { idleTemplateNotices } from '../trees/idle-templates.ts'
import { pictureCount } from '../trees/places.ts'
import { surveyOf } from '../trees/survey.ts'
import { twoCaseNotices } from '../trees/two-cases.ts'
import { idleGateNotices } from '../verdict/idle-gate.ts'
import { outlooksOf, type SeenPicture } from '../verdict/next/outlook.ts'
import { lookUpRepository } from './look-up-repository.ts'

type Place = Parameters<typeof lookUpRepository>[0]

/** Looks at a folder as a run would, and at its repository. Measures nothing and decodes no picture. */
export async function checkUp(
  { config, asked, notices: known }: Configured,
  { head: tree, naming }: Pick<World, 'head' | 'naming'>,
  place: Place,
): Promise<CheckUp> {
  const isHeld = config.baseline !== 'auto' && config.baseline !== 'none'
  const size = config.size ?? RECIPES[config.recipe].size
  const collection = await collect({ places: config, tree, naming })
  const { places } = await choosePlaces(config, tree)
  const pictures = picturesOf(collection)
  const isUnreadableAllowed = config['allow-unreadable']
  const looked = await lookThrough(pictures, { size, maxPixels: config['max-pixels'], isUnreadableAllowed })
  const isSheet = ({ picture, glance }: (typeof looked.seen)[number]): boolean =>
    picture.role === 'sample' && isContactSheet(glance)
  const sheets = looked.seen.filter(isSheet).map(({ picture }) => picture.path)
  const seen = looked.seen.filter((own) => !isSheet(own)).map(seenPicture)
  const outlooks = outlooksOf(seen, { ...config, size, isHeld, unclaimed: collection.unclaimed })
  const paths = pictures.map(({ path }) => path)
  const repository = await lookUpRepository(place, { paths, isPointers: looked.pointers.length > 0 })
  const problems = [...collection.problems, ...looked.problems]
  const { notices: found } = collection
  const idle = await idleTemplateNotices({ places, isStopped: collection.problems.length > 0, notices: found }, tree)
  const isRead = paths.length > 0 && looked.problems.length === 0
  return {
    survey: { ...(await surveyOf(collection, { tree, places: config })), problems: [] },
    outlooks,
    problems,
    notices: mergeNotices([
      ...known,
      ...found.filter(isNews(problems)),
      ...idle,
      ...sheetNotices(sheets),
      ...looked.notices,
      ...leftNotices(looked.left),
      ...twoCaseNotices(paths),
      ...idleGateNotices(outlooks, { config, asked, isRepository: repository.isRepository }),
      ...repository.notices,
    ]),
    good: [
      'The configuration is valid.',
      ...(isRead ? ['Every picture that was looked at has a header that can be read.'] : []),
      ...repository.good,
    ],
    pictures: pictureCount(collection),
    seconds: runSeconds(pictureCount(collection), config.recipe, size),
  }
}

/** False of what is said of the same names as what stops a run. */
function isNews(problems: readonly Problem[]): (own: Notice) => boolean {
  const told = new Set(problems.map(({ subject }) => subject))
  return ({ subjects }) => subjects.length === 0 || subjects.some((subject) => !told.has(subject))
}

type Picture = Incoming & Partial<Pick<SamplePicture, 'prompt' | 'seed'>>

/** References and controls first. Those of LoRAs without references are looked at too. */
function picturesOf(collection: Collection): readonly Picture[] {
  return [...targetPictures(collection), ...samplePictures({ ...collection, pairs: allPairs(collection) })]
}

type Looked = Awaited<ReturnType<typeof lookThrough<Picture>>>

function seenPicture({ picture, glance }: Looked['seen'][number]): SeenPicture {
  const { path, role, owner, checkpoint, prompt, seed } = picture
  const { identity, size, settings } = glance
  return { path, role, owner, checkpoint, named: { prompt, seed }, identity, size, settings: settings.settings }
}

function leftNotices(left: number): readonly Notice[] {
  if (left === 0) return []
  const text = `${left} pictures were not looked at, because there are too many for this command. A run looks at all.`
  return [{ level: 'warning', text, subjects: [] }]
}

import { type LayoutName, OWN_LAYOUT } from '../config/layouts.ts'
import type { Problem } from '../errors.ts'
import { folderOf } from '../config/folder-names.ts'
import type { Notice } from '../lib/notice.ts'
import { quote } from '../lib/quote.ts'
import { choosePlaces } from './choose-places.ts'
import type { Collection } from './collection.ts'
import { type LookedUp, lookUp, type Search } from './look-up.ts'
import { lookUpTargets } from './look-up-targets.ts'
import { absenceProblems, findMissing } from './missing.ts'
import { idleKeyProblems, idleNameNotices } from './name-checks.ts'
import { nearFolderNotices } from './near-folders.ts'
import { noReference, nothingToScore } from './nothing-there.ts'
import { type Places, TEMPLATES } from './place-keys.ts'
import { placeOf } from './target-place.ts'
import { tooWideNotices } from './too-wide.ts'

/** Looks up all four kinds of pictures. Decodes none; what is wrong with paths and names, and what is missing, is returned as problems. */
export async function collect({ places: asked, ...search }: Search): Promise<Collection> {
  const { tree } = search
  const { places, layout, notices: chosen } = await choosePlaces(asked, tree)
  const { collection, way, sheets, others, files, spellings, ...named } = await lookUp({ ...search, places })
  const absent = await tree.absent(TEMPLATES.map((key) => places[key]))
  const pairs = [...collection.pairs, ...collection.notScored]
  const loras = collection.references.map(({ name }) => name)
  const missing = await findMissing({ pairs, loras, others, sheets, absent }, { samples: places.samples, way })
  const nothing = await nothingToScore({ places, tree }, collection, { others, sheets })
  const whatIsNot = nothing.length > 0 && absent.length > 0 ? absenceProblems(absent) : nothing
  // What is missing may be among what could not be taken.
  const bad = collection.problems
  const late = [...spellings, ...clashes(collection), ...idleKeyProblems(named, places)]
  const wrong = withLayout(bad.length > 0 ? bad : [...whatIsNot, ...late], layout)
  const near = await nearFolderNotices(asked, places, tree)
  const problems = withNear(wrong, near)
  return {
    ...collection,
    layout,
    missing: missing.pairs,
    notices: [
      ...chosen,
      ...(problems.length === 0 ? near : []),
      ...collection.notices,
      ...idleNameNotices(files, missing.pairs, places.names),
      ...withoutReferences(places, collection),
      ...missing.notices,
      ...tooWideNotices(named.samples, places.samples),
    ],
    problems,
  }
}

/** What is wrong may come of a layout that nobody asked for; one fix of several problems says so of all. */
function withLayout(problems: readonly Problem[], layout: LayoutName | undefined): readonly Problem[] {
  if (layout === undefined || layout === OWN_LAYOUT) return problems
  const whose = `(Samples were found by the layout ${layout}, since none is set.)`
  return problems.map((own) => (own.fix === problems[0]!.fix ? { ...own, fix: `${own.fix} ${whose}` } : own))
}

/** A folder of nearly the right name explains what is not found. */
function withNear(problems: readonly Problem[], [near]: readonly Notice[]): readonly Problem[] {
  if (near === undefined) return problems
  return problems.map((own) => ({ ...own, fix: `${own.fix} (${near.subjects.join(', ')}: ${near.text})` }))
}

/** The same of a base, which may lack anything and be written in any way: nobody can mend it any more. */
export async function collectBase({ places: asked, ...search }: Search, head: Collection): Promise<Collection> {
  const { places, layout } = await choosePlaces(asked, search.tree, head.layout)
  const { collection } = await lookUp({ ...search, places, head })
  return { ...collection, layout, missing: [], problems: [...collection.problems, ...clashes(collection)] }
}

/** Looks up references and controls alone, of which there must be some. */
export async function collectTargets(search: Search): Promise<Collection> {
  const { places, layout } = await choosePlaces(search.places, search.tree)
  const { spellings, ...found } = await lookUpTargets({ ...search, places })
  const collection = { ...found, pairs: [], withoutLora: [], notScored: [], missing: [], unclaimed: {}, layout }
  const isAbsent = absenceProblems(await search.tree.absent([places.references, places.controls]))
  const isNone = isAbsent.length > 0 ? isAbsent : [noReference(places)]
  const none = collection.references.length === 0 ? isNone : []
  const bad = collection.problems
  return { ...collection, problems: bad.length > 0 ? bad : [...none, ...spellings, ...clashes(collection)] }
}

function withoutReferences(places: Places, { notScored }: Pick<Collection, 'notScored'>): readonly Notice[] {
  if (notScored.length === 0) return []
  const loras = [...new Set(notScored.map(({ lora }) => lora))]
  const name = loras.length === 1 ? folderOf(loras[0]!, places.names) : 'NAME'
  const place = quote(placeOf(places.references, 'lora', name))
  const text = `Not scored, because there is no reference. Put artworks of the target style into ${place}.`
  return [{ level: 'warning', text, subjects: loras }]
}

type Parts = Pick<LookedUp['collection'], 'pairs' | 'notScored' | 'references' | 'controls'>

/** Names that mean two things. */
function clashes({ pairs, notScored, references, controls }: Parts): readonly Problem[] {
  const scored = [...pairs, ...notScored].map(({ lora }) => lora)
  const loras = new Set([...scored, ...references.map(({ name }) => name)])
  return controls
    .filter(({ name }) => loras.has(name))
    .map(({ name }) => ({
      subject: name,
      problem: 'a control is named like a LoRA',
      fix: 'Rename the control; the references of other LoRAs serve as controls by themselves (cross-controls).',
    }))
}

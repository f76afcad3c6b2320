import type { Problem } from '../errors.ts'
import type { Notice } from '../lib/notice.ts'
import { type Collection, toPairs, toSets } from './collection.ts'
import { type NamedFile, nameSamples } from './name-samples.ts'
import { giveToLora, nameTargets } from './name-targets.ts'
import { loraOf, type Naming, type Way } from './naming.ts'
import { sharedNameProblems } from './named.ts'
import { isSheetName, sheetNotices } from './contact-sheets.ts'
import { kindsOf } from './kinds.ts'
import type { Places } from './place-keys.ts'
import { spellingProblems } from './spellings.ts'
import type { Found, FoundFile, Tree } from './tree.ts'

/** Where to look, and how. */
export type Search = Readonly<{
  places: Places
  tree: Tree
  naming: Naming
  /** The head, for whom its base is looked up. */
  head?: Pick<Collection, 'pairs' | 'notScored' | 'unclaimed'> | undefined
}>

export type LookedUp = Readonly<{
  collection: Omit<Collection, 'missing' | 'layout'>
  way: Way
  /** Samples by name that are contact sheets. */
  sheets: readonly FoundFile[]
  /** Files that samples match, and that are no pictures. */
  others: Found['passedOver']
  samples: readonly NamedFile[]
  references: readonly NamedFile[]
  /** All that is named. */
  files: readonly NamedFile[]
  /** Names that look the same. */
  spellings: readonly Problem[]
}>

/** Finds and names all four kinds of pictures. */
export async function lookUp({ places: asked, tree, naming, head }: Search): Promise<LookedUp> {
  const places = head === undefined ? asked : withNamesOf(head, asked)
  const all = { samples: await tree.find(places.samples, true), ...(await findTargets({ places, tree })) }
  const without = await tree.find(places['samples-without-lora'], true)
  const [controls, byPath] = [nameTargets(all.controls.files, places), nameTargets(all.references.files, places)]
  const withReferences = lorasIn(byPath)
  const otherwise = head?.unclaimed.lora ?? (await namelessLora(withReferences, naming))
  const way: Way = { keys: places, otherwise, isWithoutLora: false }
  const options = {
    ...way,
    told: naming.told,
    withReferences: new Set(withReferences),
    isUnreadableAllowed: places['allow-unreadable'],
    isBase: head !== undefined,
  }
  const [pictures, sheets] = apart(all.samples.files)
  const [plain, plainSheets] = apart(without.files)
  const samples = await nameSamples(pictures, options)
  const withoutLora = await nameSamples(plain, { ...options, isWithoutLora: true })
  const given = giveToLora(byPath, lorasOf(places, lorasIn(samples.files), onlyLoraOf(head) ?? otherwise))
  const sets = toSets(given.files, 'lora')
  const pairs = toPairs(samples.files)
  const hasReferences = (pair: Readonly<{ lora: string }>): boolean => sets.some(({ name }) => name === pair.lora)
  const files = [...samples.files, ...given.files, ...controls, ...withoutLora.files]
  const found = [all.samples, all.references, all.controls, without]
  return {
    collection: {
      pairs: pairs.filter(hasReferences),
      references: sets,
      controls: toSets(controls, 'control'),
      withoutLora: toPairs(withoutLora.files),
      notScored: pairs.filter((pair) => !hasReferences(pair)),
      unclaimed: { ...withoutLora.unclaimed, ...samples.unclaimed },
      notices: [
        ...passedOver(found),
        ...samples.notices,
        ...withoutLora.notices,
        ...given.notices,
        ...sheetNotices([...sheets, ...plainSheets]),
      ],
      problems: [
        ...found.flatMap((part) => part.problems),
        ...samples.problems,
        ...withoutLora.problems,
        ...sharedNameProblems(files, places.names),
      ],
    },
    way,
    sheets,
    others: all.samples.passedOver,
    samples: samples.files,
    references: given.files,
    files,
    spellings: spellingProblems([
      ...found.flatMap((part) => part.files),
      ...samples.files.map(({ path, told }) => ({ path, names: told })),
    ]),
  }
}

type Targets = Readonly<{ references: Found; controls: Found }>

async function findTargets({ places, tree }: Pick<Search, 'places' | 'tree'>): Promise<Targets> {
  return { references: await tree.find(places.references, false), controls: await tree.find(places.controls, false) }
}

/** Finds and names references and controls alone. The LoRA of references that name none is told by the paths of samples, if at all. */
export async function lookUpTargets({ places, tree, naming }: Search): Promise<LookedUp> {
  const { references, controls } = await findTargets({ places, tree })
  const byPath = nameTargets(references.files, places)
  const otherwise = await namelessLora(lorasIn(byPath), naming)
  const way: Way = { keys: places, otherwise, isWithoutLora: false }
  const samples = await tree.find(places.samples, false)
  const loras = [...new Set(samples.files.flatMap(({ names }) => loraOf(names, way)?.shown ?? []))]
  const given = giveToLora(byPath, lorasOf(places, loras, otherwise))
  const files = [...given.files, ...nameTargets(controls.files, places)]
  const found = [references, controls]
  return {
    collection: {
      pairs: [],
      references: toSets(given.files, 'lora'),
      controls: toSets(files, 'control').filter(({ name }) => name !== ''),
      withoutLora: [],
      notScored: [],
      unclaimed: {},
      notices: [...passedOver(found), ...given.notices],
      problems: [...found.flatMap((part) => part.problems), ...sharedNameProblems(files, places.names)],
    },
    way,
    sheets: [],
    others: [],
    samples: [],
    references: given.files,
    files,
    spellings: spellingProblems(found.flatMap((part) => part.files)),
  }
}

function lorasIn(files: readonly NamedFile[]): readonly string[] {
  return [...new Set(files.flatMap(({ names }) => names.lora ?? []))]
}

/** What the LoRA is called that no sample names: as the only one that has references, else as the repository. */
async function namelessLora(withReferences: readonly string[], naming: Naming): Promise<string> {
  const [only, ...others] = withReferences
  return only !== undefined && others.length === 0 ? only : naming.repository()
}

/** A base is called as its head is, where that has no name of its own: a key that one of them lacks changes no picture. */
function withNamesOf({ unclaimed }: NonNullable<Search['head']>, places: Places): Places {
  return {
    ...places,
    lora: unclaimed.lora === undefined ? places.lora : undefined,
    checkpoint: unclaimed.checkpoint === undefined ? places.checkpoint : undefined,
  }
}

function onlyLoraOf(head: Search['head']): string | undefined {
  const [lora, ...others] = new Set([...(head?.pairs ?? []), ...(head?.notScored ?? [])].map((pair) => pair.lora))
  return others.length === 0 ? lora : undefined
}

/** Whose references may be those that name no LoRA. */
function lorasOf({ lora }: Places, loras: readonly string[], otherwise: string): readonly string[] {
  if (lora !== undefined) return [lora]
  return loras.length > 0 ? loras : [otherwise]
}

function apart(files: readonly FoundFile[]): readonly [pictures: readonly FoundFile[], sheets: readonly FoundFile[]] {
  return [files.filter(({ path }) => !isSheetName(path)), files.filter(({ path }) => isSheetName(path))]
}

function passedOver(found: readonly Found[]): readonly Notice[] {
  const paths = found.flatMap((part) => part.passedOver.map(({ path }) => path))
  const what = paths.length === 1 ? 'other file was' : 'other files were'
  const text = `${paths.length} ${what} passed over, hidden or no pictures: ${kindsOf(paths)}.`
  return paths.length === 0 ? [] : [{ level: 'notice', text, subjects: [] }]
}

import type { Problem } from '../errors.ts'
import { type Collection, toPairs, toSets } from './collection.ts'
import { isSheetName, sheetNotices } from './contact-sheets.ts'
import { findTargets, nameTargets } from './find-targets.ts'
import { sharedNameProblems } from './name-checks.ts'
import { type NamedFile, nameSamples } from './name-samples.ts'
import type { Naming, Way } from './naming.ts'
import { passedOverNotices } from './passed-over.ts'
import type { Places } from './place-keys.ts'
import { spellingProblems } from './spellings.ts'
import type { FoundFile, OtherFile, Tree } from './tree.ts'
import { giveToLora, type Head, lorasIn, namelessLora, onlyLoraOf, ownersOf, withNamesOf } from './whose.ts'

/** Where to look, and how. */
export type Search = Readonly<{
  places: Places
  tree: Tree
  naming: Naming
  /** Of a base, its head. */
  head?: Head | undefined
}>

export type LookedUp = Readonly<{
  collection: Omit<Collection, 'missing' | 'layout'>
  way: Way
  /** Samples by name that are contact sheets. */
  sheets: readonly FoundFile[]
  /** Files that samples match, and that are no pictures. */
  others: readonly OtherFile[]
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
  const own = await tree.find(places.samples, true)
  const without = await tree.find(places['samples-without-lora'], true)
  const targets = await findTargets(places, tree)
  const [controls, byPath] = [
    nameTargets(targets.controls.files, places),
    nameTargets(targets.references.files, places),
  ]
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
  const [pictures, sheets] = apart(own.files)
  const [plain, plainSheets] = apart(without.files)
  const samples = await nameSamples(pictures, options)
  const withoutLora = await nameSamples(plain, { ...options, isWithoutLora: true })
  const given = giveToLora(byPath, ownersOf(places, lorasIn(samples.files), onlyLoraOf(head) ?? otherwise))
  const sets = toSets(given.files, 'lora')
  const pairs = toPairs(samples.files)
  const hasReferences = (pair: Readonly<{ lora: string }>): boolean => sets.some(({ name }) => name === pair.lora)
  const files = [...samples.files, ...given.files, ...controls, ...withoutLora.files]
  const found = [own, targets.references, targets.controls, without]
  return {
    collection: {
      pairs: pairs.filter(hasReferences),
      references: sets,
      controls: toSets(controls, 'control'),
      withoutLora: toPairs(withoutLora.files),
      notScored: pairs.filter((pair) => !hasReferences(pair)),
      unclaimed: { ...withoutLora.unclaimed, ...samples.unclaimed },
      notices: [
        ...passedOverNotices(found),
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
    others: own.passedOver,
    samples: samples.files,
    references: given.files,
    files,
    spellings: spellingProblems([
      ...found.flatMap((part) => part.files),
      ...samples.files.map(({ path, told }) => ({ path, names: told })),
    ]),
  }
}

function apart(files: readonly FoundFile[]): readonly [pictures: readonly FoundFile[], sheets: readonly FoundFile[]] {
  return [files.filter(({ path }) => !isSheetName(path)), files.filter(({ path }) => isSheetName(path))]
}

import { groupBy } from '../../lib/group-by.ts'
import { rememberedLikeness } from './alike.ts'
import { compareSets, compareShares, type Found, type Stated } from './compare.ts'
import { BUILT_IN } from '../settings.ts'
import { type FactName, type Facts, factsOf, type Hashed, type Own, ownLoras } from './facts.ts'
import type { MadePair, MadePicture } from './made.ts'
import { type AllMisfiled, misfiled } from './misfiled.ts'

/** One picture with its pair and what it says. */
export type Line = Readonly<{ checkpoint: string; picture: MadePicture; facts: Facts }>

/** The pictures of a ranking, laid out for comparison. */
export type Sheet = Readonly<{
  lora: string
  lines: readonly Line[]
  /** Lines that are to be alike: those of one prompt that every pair has, and those of unknown prompts; where no prompt is shared, all. */
  groups: readonly (readonly Line[])[]
  /** Of the prompts. */
  prompts: Found
  wrong: AllMisfiled
}>

export function sheetOf(lora: string, pairs: readonly MadePair[]): Sheet {
  const pictures = pairs.flatMap((pair) => pair.pictures)
  const alike = rememberedLikeness()
  const hashed = hashedIn({ lora, alike }, pictures)
  const lines = pairs.flatMap(({ checkpoint, pictures: own }) =>
    own.map((picture) => ({ checkpoint, picture, facts: factsOf(picture, { lora, hashed, alike }) })),
  )
  const prompts = compareSets(statedIn('prompt')(lines))
  const byPrompt = [...groupBy(lines, ({ facts }) => facts.prompt?.key)]
  const shared = byPrompt.filter(([key, own]) => key !== undefined && pairsIn(own) === pairs.length)
  const unsaid = byPrompt.filter(([key]) => key === undefined)
  const groups = shared.length === 0 ? [lines] : [...shared, ...unsaid].map(([, own]) => own)
  return { lora, lines, groups, prompts, wrong: misfiled(lora, pairs, alike) }
}

function pairsIn(lines: readonly Line[]): number {
  return new Set(lines.map(({ checkpoint }) => checkpoint)).size
}

function hashedIn(own: Own, pictures: readonly MadePicture[]): Hashed {
  const told = pictures.flatMap(({ settings }) => settings ?? [])
  const versions = new Set(told.map(({ tool, version }) => JSON.stringify([tool, version])))
  if (versions.size !== 1) return new Set()
  const files = {
    checkpoint: told.flatMap(({ checkpoint }) => checkpoint ?? []),
    vae: told.flatMap(({ vae }) => vae ?? []).filter(({ name }) => name !== BUILT_IN.name),
    lora: told.flatMap(({ networks }) => ownLoras(own, networks ?? [])),
  }
  return new Set(
    (['checkpoint', 'vae', 'lora'] as const).filter((kind) => files[kind].every(({ hash }) => hash !== undefined)),
  )
}

/** One column of the sheet. */
export function statedIn(name: FactName): (lines: readonly Line[]) => readonly Stated[] {
  return (lines) => lines.map(({ checkpoint, facts }) => ({ checkpoint, fact: facts[name] }))
}

/** Whether the lines of each group are alike in all of these. */
export function compareGroups({ groups }: Sheet, ...names: readonly FactName[]): Found {
  const all = new Set(names.flatMap((name) => groups.map((group) => compareShares(statedIn(name)(group)))))
  return all.has('mismatch') ? 'mismatch' : all.has('unknown') ? 'unknown' : 'match'
}

/** Programs differ in what they call by one name. */
export function programsIn({ lines }: Sheet): number {
  const tools = lines.flatMap(({ picture }) => picture.settings?.tool ?? [])
  return new Set(tools.filter((tool) => tool !== 'sidecar')).size
}

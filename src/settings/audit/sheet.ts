import { groupBy } from '../../lib/group-by.ts'
import { type Likeness, rememberedLikeness } from './alike.ts'
import { compareSets, compareShares, type Found, type Stated } from './compare.ts'
import { BUILT_IN, type ModelFile, type Settings, UNSIGNED } from '../settings.ts'
import { type FactName, type Facts, factsOf, type Hashed, type Mixed, type Own, ownLoras } from './facts.ts'
import type { KnownNames } from './known-names.ts'
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
  known: KnownNames
  alike: Likeness
}>

export function sheetOf(lora: string, pairs: readonly MadePair[], known: KnownNames): Sheet {
  const alike = rememberedLikeness(known.names)
  const context = { lora, alike, ...comparableIn({ lora, alike }, pairs) }
  const lines = pairs.flatMap(({ checkpoint, pictures: own }) =>
    own.map((picture) => ({ checkpoint, picture, facts: factsOf(picture, context) })),
  )
  const prompts = compareSets(statedIn('prompt')(lines))
  const byPrompt = [...groupBy(lines, ({ facts }) => facts.prompt?.key)]
  const shared = byPrompt.filter(([key, own]) => key !== undefined && pairsIn(own) === pairs.length)
  const unsaid = byPrompt.filter(([key]) => key === undefined)
  const groups = shared.length === 0 ? [lines] : [...shared, ...unsaid].map(([, own]) => own)
  return {
    lora,
    lines,
    groups,
    prompts,
    wrong: misfiled(lora, pairs, { alike, unclaimed: known.unclaimed }),
    known,
    alike,
  }
}

function pairsIn(lines: readonly Line[]): number {
  return new Set(lines.map(({ checkpoint }) => checkpoint)).size
}

function comparableIn(own: Own, pairs: readonly MadePair[]): Readonly<{ hashed: Hashed; mixed: Mixed }> {
  const told = toldIn(pairs.flatMap(({ pictures }) => pictures))
  const versions = new Set(told.map(({ tool, version }) => JSON.stringify([tool, version])))
  const files = {
    checkpoint: told.flatMap(({ checkpoint }) => checkpoint ?? []),
    vae: told.flatMap(({ vae }) => vae ?? []).filter(({ name }) => name !== BUILT_IN.name),
    lora: told.flatMap(({ networks }) => ownLoras(own, networks ?? []) ?? []),
  }
  // Nodes of ComfyUI, which tell no version, hash this and that, and who did not sign may be anyone.
  const isOneKind = (lengths: ReadonlySet<unknown>): boolean =>
    lengths.size <= 1 || told.every(({ version }) => version !== undefined)
  const isHashed = (kind: keyof typeof files): boolean => {
    const lengths = new Set(files[kind].map(({ hash }) => hash?.length))
    return isOneKind(lengths) && !lengths.has(undefined) && told.every(({ tool }) => tool !== UNSIGNED)
  }
  // Checkpoints are to differ between pairs, and to be one within a pair.
  const isMixed = {
    checkpoint: pairs.some((pair) => hasBoth(toldIn(pair.pictures).flatMap(({ checkpoint }) => checkpoint ?? []))),
    lora: hasBoth(files.lora),
  }
  return {
    hashed: new Set(versions.size === 1 ? (['checkpoint', 'vae', 'lora'] as const).filter(isHashed) : []),
    mixed: new Set((['checkpoint', 'lora'] as const).filter((kind) => isMixed[kind])),
  }
}

function toldIn(pictures: readonly MadePicture[]): readonly Settings[] {
  return pictures.flatMap(({ settings }) => settings ?? [])
}

/** Names, and numbers that stand for one. */
function hasBoth(files: readonly ModelFile[]): boolean {
  return new Set(files.map(({ isNameless }) => isNameless === true)).size > 1
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

import { groupBy } from '../../config/group-by.ts'
import { compareSets, compareShares, type Found, type Stated } from './compare.ts'
import { type FactName, type Facts, factsOf } from './facts.ts'
import type { MadePair, MadePicture } from './made.ts'
import { misfiled } from './misfiled.ts'

/** One picture with its pair and what it says. */
export type Line = Readonly<{ checkpoint: string; picture: MadePicture; facts: Facts }>

/** The pictures of a ranking, laid out for comparison. */
export type Sheet = Readonly<{
  lora: string
  lines: readonly Line[]
  /** Lines that are to be alike: those of one prompt where every pair has the same prompts, else all. */
  groups: readonly (readonly Line[])[]
  /** Of the prompts. */
  prompts: Found
  wrong: ReturnType<typeof misfiled>
}>

export function sheetOf(lora: string, pairs: readonly MadePair[]): Sheet {
  const pictures = pairs.flatMap((pair) => pair.pictures)
  const byHash = haveOneVersion(pictures)
  const lines = pairs.flatMap(({ checkpoint, pictures: own }) =>
    own.map((picture) => ({ checkpoint, picture, facts: factsOf(picture, { lora, byHash }) })),
  )
  const prompts = compareSets(statedIn('prompt')(lines))
  const groups = prompts === 'match' ? [...groupBy(lines, ({ facts }) => facts.prompt?.key).values()] : [lines]
  return { lora, lines, groups, prompts, wrong: misfiled(lora, pairs) }
}

/** Tools hash different things in different versions. */
function haveOneVersion(pictures: readonly MadePicture[]): boolean {
  const versions = new Set(pictures.map(({ settings }) => JSON.stringify([settings?.tool, settings?.version])))
  return versions.size === 1 && pictures[0]?.settings !== undefined
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

import type { Placeholder } from '../config/template.ts'
import type { Problem } from '../errors.ts'
import { groupBy } from '../lib/group-by.ts'
import type { FoundFile } from './tree.ts'

/** Names that must be told apart; a control and a LoRA are, too. */
const KINDS: readonly (readonly Placeholder[])[] = [['lora', 'control'], ['checkpoint']]

/** A file with its names in the form in which most systems write them. */
export function composed(file: FoundFile): FoundFile {
  const entries = Object.entries(file.names).map(([name, value]) => [name, value.normalize('NFC')] as const)
  return { ...file, names: Object.fromEntries(entries) }
}

type Spelt = Pick<FoundFile, 'names' | 'path'>

/** Names that are written by different characters and look the same: composed in another way, or with some that have no width. */
export function spellingProblems(files: readonly Spelt[]): readonly Problem[] {
  return KINDS.flatMap((kinds) => {
    const firsts = new Map<string, string>()
    for (const { names, path } of files)
      for (const name of kinds.map((kind) => names[kind]).filter((own) => own !== undefined))
        if (!firsts.has(name)) firsts.set(name, path)
    const alike = groupBy(firsts, ([name]) => lookOf(name))
    return [...alike.values()].filter((same) => same.length > 1).map(problemOf)
  })
}

/** Of one name, in a message. */
const MOST_WAYS = 4

function lookOf(name: string): string {
  return name.normalize('NFC').replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
}

function problemOf(same: readonly (readonly [name: string, path: string])[]): Problem {
  const spelled = same.slice(0, MOST_WAYS).map(([name, path]) => `${escaped(name)} in ${path}`)
  return {
    subject: lookOf(same[0]![0]),
    problem: `the name is written in ways that look the same: ${spelled.join(', ')}`,
    fix: 'Rename the files and folders, so that the name is written in one way.',
  }
}

/** What is no ASCII by its number. */
function escaped(name: string): string {
  return name.replaceAll(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
}

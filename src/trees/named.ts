import { type FolderName, shownName } from '../config/folder-names.ts'
import type { Problem } from '../errors.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Notice } from '../lib/notice.ts'
import type { MissingPair } from './missing.ts'
import { composed } from './spellings.ts'
import type { Found, FoundFile } from './tree.ts'

// Folders by the names that the key `names` gives them.

/** The files with the names that are shown. */
export function named({ files }: Found, names: readonly FolderName[]): readonly FoundFile[] {
  return files.map(composed).map((file) => {
    const { lora, checkpoint } = file.names
    return {
      ...file,
      names: {
        ...file.names,
        ...(lora !== undefined && { lora: shownName(lora, names) }),
        ...(checkpoint !== undefined && { checkpoint: shownName(checkpoint, names) }),
      },
    }
  })
}

const KINDS = ['lora', 'checkpoint'] as const

/** A name that is given to a folder beside another one that has it already. */
export function sharedNameProblems(found: readonly Found[], names: readonly FolderName[]): readonly Problem[] {
  return KINDS.flatMap((kind) => {
    const groups = groupBy(foldersOf(found, [kind]), (folder) => shownName(folder, names))
    return [...groups]
      .filter(([, folders]) => folders.length > 1)
      .map(([name, folders]) => ({
        subject: name,
        problem: `is the name of the folders ${folders.join(' and ')}`,
        fix: 'Give names another name for one of them, or move the pictures into one folder.',
      }))
  })
}

/** Lines of the key that name no folder, such as a misspelt one; `missing` are pairs that have one without pictures. */
export function idleNameNotices(
  found: readonly Found[],
  missing: readonly MissingPair[],
  names: readonly FolderName[],
): readonly Notice[] {
  const folders = new Set(foldersOf(found, KINDS))
  const isMissing = (name: string): boolean => missing.some(({ lora, checkpoint }) => [lora, checkpoint].includes(name))
  const idle = names
    .filter(({ folder, name }) => !folders.has(folder) && !isMissing(name))
    .map(({ folder, name }) => `${folder}: ${name}`)
  if (idle.length === 0) return []
  return [{ level: 'warning', text: 'Lines of names whose folder is no LoRA and no checkpoint.', subjects: idle }]
}

function foldersOf(found: readonly Found[], kinds: readonly (typeof KINDS)[number][]): readonly string[] {
  const files = found.flatMap((part) => part.files.map(composed))
  return [...new Set(files.flatMap((file) => kinds.flatMap((kind) => file.names[kind] ?? [])))]
}

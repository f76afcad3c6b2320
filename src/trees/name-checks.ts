import { type FolderName, shownName } from '../config/folder-names.ts'
import type { Problem } from '../errors.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Notice } from '../lib/notice.ts'
import type { MissingPair } from './missing.ts'
import type { NamedFile } from './name-samples.ts'
import type { Places } from './place-keys.ts'

// What the keys that name things do not fit.

const KINDS = ['lora', 'checkpoint'] as const

/** A name that is given to a folder beside another one that has it already. */
export function sharedNameProblems(files: readonly NamedFile[], names: readonly FolderName[]): readonly Problem[] {
  return KINDS.flatMap((kind) => {
    const groups = groupBy(new Set(files.flatMap(({ folders }) => folders[kind] ?? [])), (folder) =>
      shownName(folder, names),
    )
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
  files: readonly NamedFile[],
  missing: readonly MissingPair[],
  names: readonly FolderName[],
): readonly Notice[] {
  const folders = new Set(files.flatMap((file) => KINDS.flatMap((kind) => [file.folders[kind], file.told[kind]])))
  const isMissing = (name: string): boolean => missing.some(({ lora, checkpoint }) => [lora, checkpoint].includes(name))
  const idle = names
    .filter(({ folder, name }) => !folders.has(folder) && !isMissing(name))
    .map(({ folder, name }) => `${folder}: ${name}`)
  if (idle.length === 0) return []
  return [{ level: 'warning', text: 'Lines of names whose folder is no LoRA and no checkpoint.', subjects: idle }]
}

/** Keys that give a name to nothing, since every path has one. */
export function idleKeyProblems(
  { samples, references }: Readonly<Record<'samples' | 'references', readonly NamedFile[]>>,
  places: Places,
): readonly Problem[] {
  if (samples.length === 0) return []
  const isInAll = (kind: (typeof KINDS)[number]): boolean =>
    places.samples.every(({ excludes, placeholders }) => excludes || placeholders.includes(kind))
  const isIdle = { lora: references.every(({ folders }) => folders.lora !== undefined), checkpoint: true }
  const idle = KINDS.filter((kind) => places[kind] !== undefined && isInAll(kind) && isIdle[kind])
  return [
    ...idle.map((kind) => ({
      subject: kind,
      problem: `${places[kind]} names nothing, because every template of samples has {${kind}}`,
      fix: `Leave {${kind}} out of samples, or remove the key ${kind}.`,
    })),
    ...(places['group-by'] === 'metadata' && KINDS.every(isInAll)
      ? [
          {
            subject: 'group-by',
            problem: 'metadata name nothing, because every template of samples has {lora} and {checkpoint}',
            fix: 'Leave one of them out of samples, or remove group-by.',
          },
        ]
      : []),
  ]
}

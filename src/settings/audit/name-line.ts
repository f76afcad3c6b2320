import { type FolderName, folderOf, isFolderName } from '../../config/folder-names.ts'

/**
 * How to say that a folder holds a model of another name, as a part of a sentence; undefined where the key could not have the line, or
 * gives that name to another folder.
 */
export function nameLine(names: readonly FolderName[], shown: string, model: string): string | undefined {
  const folder = folderOf(shown, names)
  if (names.some(({ name }) => name === model) || ![folder, model].every(isFolderName)) return undefined
  return `write "${folder}: ${model}" under names, if that is what the folder ${folder} holds`
}

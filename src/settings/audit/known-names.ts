import { type FolderName, folderOf, isFolderName } from '../../config/folder-names.ts'
import type { Unclaimed } from '../../trees/name-samples.ts'

/** What names LoRAs and checkpoints beside their folders. */
export type KnownNames = Readonly<{
  names: readonly FolderName[]
  /** By the keys of these names. */
  lora?: string | undefined
  checkpoint?: string | undefined
  /** Names that nobody chose, which no metadata contradict. */
  unclaimed: Unclaimed
}>

export const NO_NAMES: KnownNames = { names: [], unclaimed: {} }

type Shown = Readonly<{ kind: 'lora' | 'checkpoint'; shown: string; model: string }>

/**
 * How to say that what is shown by one name is a model of another, as a part of a sentence; undefined where no key could say it, or
 * gives that name to another folder.
 */
export function nameLine({ names, ...known }: KnownNames, { kind, shown, model }: Shown): string | undefined {
  if (!isFolderName(model)) return undefined
  if (known[kind] === shown) return `write "${kind}: ${model}", if that is what made them`
  const folder = folderOf(shown, names)
  if (names.some(({ name }) => name === model) || !isFolderName(folder)) return undefined
  return `write "${folder}: ${model}" under names, if that is what the folder ${folder} holds`
}

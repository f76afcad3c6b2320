import { AXES, withAxes } from '../config/axes.ts'
import { shownName } from '../config/folder-names.ts'
import type { Config } from '../config/schema.ts'
import type { Problem } from '../errors.ts'
import type { FoundFile, PictureFile } from './tree.ts'

// What names a picture's LoRA and checkpoint, the first that can: its path, the configuration, its own metadata, or where it lies.

/** What the metadata of a picture name. LoRAs that were switched off are none. */
export type Told = Readonly<{ checkpoint: string | undefined; loras: readonly string[] }>

/** Why the metadata of a picture cannot be read; `unreadable` where its data are at fault. */
export type Untold = Problem & Readonly<{ unreadable: boolean }>

/** What a tree does not tell by its paths. */
export type Naming = Readonly<{
  /** The name of the repository that the working directory is in. */
  repository: () => Promise<string>
  /** Reads the metadata of a picture, and decodes none of its pixels. */
  told: (file: PictureFile) => Promise<Told | Untold>
}>

export type NamingKeys = Readonly<Pick<Config, 'lora' | 'checkpoint' | 'group-by' | 'names'>>

/** How pictures are named; `otherwise` is the LoRA that nothing names. Of pictures without the LoRA, `lora` is '' where their path does not name one: they serve all. */
export type Way = Readonly<{ keys: NamingKeys; otherwise: string; isWithoutLora: boolean }>

/** As far as a name is known; `folder` is what it was before the key `names` gave another. `isClaimed`: somebody chose it. */
type Name = Readonly<{ shown: string; folder?: string; isClaimed: boolean }>

/** The name of a checkpoint that nothing names. */
export const NAMELESS = 'samples'

/** By path and configuration; undefined where metadata are to say it. */
export function loraOf(own: FoundFile['names'], { keys, otherwise, isWithoutLora }: Way): Name | undefined {
  if (own.lora !== undefined) return byFolder(own.lora, keys)
  if (isWithoutLora) return { shown: '', isClaimed: true }
  if (keys.lora !== undefined) return { shown: keys.lora, isClaimed: true }
  return keys['group-by'] === 'metadata' ? undefined : { shown: otherwise, isClaimed: false }
}

/** The same of the checkpoint, without its numbers; '' where these are its whole name. */
export function modelOf(own: FoundFile['names'], { keys }: Way): Name | undefined {
  if (own.checkpoint !== undefined) return byFolder(own.checkpoint, keys)
  if (keys.checkpoint !== undefined) return { shown: keys.checkpoint, isClaimed: true }
  if (keys['group-by'] === 'metadata') return undefined
  return { shown: AXES.some((axis) => own[axis] !== undefined) ? '' : NAMELESS, isClaimed: false }
}

/** A name that a path or the metadata give. */
export function byFolder(folder: string, { names }: NamingKeys): Name {
  return { shown: shownName(folder, names), folder, isClaimed: true }
}

/** The pair of a path; undefined where the metadata would say which. */
export function pairByPath(
  own: FoundFile['names'],
  way: Way,
): Readonly<{ lora: string; checkpoint: string }> | undefined {
  const [lora, model] = [loraOf(own, way), modelOf(own, way)]
  return lora && model && { lora: lora.shown, checkpoint: withAxes(model.shown, own) }
}

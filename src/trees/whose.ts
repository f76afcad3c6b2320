import type { Notice } from '../lib/notice.ts'
import type { Collection } from './collection.ts'
import type { NamedFile } from './name-samples.ts'
import type { Naming } from './naming.ts'
import type { Places } from './place-keys.ts'

// Whose pictures are that name no LoRA.

/** The head, for whom its base is looked up. */
export type Head = Pick<Collection, 'pairs' | 'notScored' | 'unclaimed'>

/** The LoRAs that names are of. */
export function lorasIn(files: readonly NamedFile[]): readonly string[] {
  return [...new Set(files.flatMap(({ names }) => names.lora ?? []))]
}

/** What the LoRA is called that no sample names: as the only one that has references, else as the repository. */
export async function namelessLora(withReferences: readonly string[], naming: Naming): Promise<string> {
  const [only, ...others] = withReferences
  return only !== undefined && others.length === 0 ? only : naming.repository()
}

/** A base is called as its head is, where that has no name of its own: a key that one of them lacks changes no picture. */
export function withNamesOf({ unclaimed }: Head, places: Places): Places {
  return {
    ...places,
    lora: unclaimed.lora === undefined ? places.lora : undefined,
    checkpoint: unclaimed.checkpoint === undefined ? places.checkpoint : undefined,
  }
}

/** Undefined where it has none, or several. */
export function onlyLoraOf(head: Head | undefined): string | undefined {
  const [lora, ...others] = new Set([...(head?.pairs ?? []), ...(head?.notScored ?? [])].map((pair) => pair.lora))
  return others.length === 0 ? lora : undefined
}

/** Whose references may be those that name no LoRA. */
export function ownersOf({ lora }: Places, loras: readonly string[], otherwise: string): readonly string[] {
  if (lora !== undefined) return [lora]
  return loras.length > 0 ? loras : [otherwise]
}

/** References whose path names no LoRA are those of the one that there is; where there are several, they are nobody's, and it is said. */
export function giveToLora(
  references: readonly NamedFile[],
  loras: readonly string[],
): Readonly<{ files: readonly NamedFile[]; notices: readonly Notice[] }> {
  const [lora, ...others] = loras
  if (lora !== undefined && others.length === 0)
    return { files: references.map((file) => ({ ...file, names: { lora, ...file.names } })), notices: [] }
  const files = references.filter(({ names }) => names.lora !== undefined)
  const idle = references.filter(({ names }) => names.lora === undefined)
  const text = `Not used as references, because their path names no LoRA and there are ${loras.length}. Move them into a folder of one LoRA.`
  return {
    files,
    notices: idle.length === 0 ? [] : [{ level: 'warning', text, subjects: idle.map(({ path }) => path) }],
  }
}

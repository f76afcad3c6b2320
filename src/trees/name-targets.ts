import type { Notice } from '../lib/notice.ts'
import { byFolder, type NamingKeys } from './naming.ts'
import type { NamedFile } from './name-samples.ts'
import { composed } from './spellings.ts'
import type { FoundFile } from './tree.ts'

/** By the names that are shown, as far as paths give them. */
export function nameTargets(found: readonly FoundFile[], keys: NamingKeys): readonly NamedFile[] {
  return found.map(composed).map((file) => {
    const { lora } = file.names
    if (lora === undefined) return { ...file, folders: {}, told: {} }
    return { ...file, folders: { lora }, told: {}, names: { ...file.names, lora: byFolder(lora, keys).shown } }
  })
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

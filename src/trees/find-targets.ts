import { type NamingKeys, byFolder } from './naming.ts'
import type { NamedFile } from './name-samples.ts'
import type { Places } from './place-keys.ts'
import { composed } from './spellings.ts'
import type { Found, FoundFile, Tree } from './tree.ts'

type Targets = Readonly<{ references: Found; controls: Found }>

export async function findTargets(places: Places, tree: Tree): Promise<Targets> {
  return { references: await tree.find(places.references, false), controls: await tree.find(places.controls, false) }
}

/** By the names that are shown, as far as paths give them. */
export function nameTargets(found: readonly FoundFile[], keys: NamingKeys): readonly NamedFile[] {
  return found.map(composed).map((file) => {
    const { lora } = file.names
    if (lora === undefined) return { ...file, folders: {}, told: {} }
    return { ...file, folders: { lora }, told: {}, names: { ...file.names, lora: byFolder(lora, keys).shown } }
  })
}

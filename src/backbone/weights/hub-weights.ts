import { join } from 'node:path'
import type { HubPlace } from '../../config/backbone-choice.ts'
import type { LayerName } from '../../config/words.ts'
import { reasonOf } from '../../errors.ts'
import { once } from '../../lib/once.ts'
import { sha256Of } from '../../lib/sha256.ts'
import { convolutionsFor } from '../architecture.ts'
import type { Bytes } from './bytes.ts'
import { backboneOf, openBytes } from './file.ts'
import { hubCopy, openHubFile, resolveMain } from './hub.ts'
import type { HubAccess } from './hub-access.ts'
import { type HubFile, subjectOf } from './hub-file.ts'
import { findKept, keep, keepRevision, type Kept, keptFolder, keptRevision } from './kept.ts'
import { recognise } from './recognise.ts'
import { readSafetensors, type Safetensors } from './safetensors.ts'
import { type Backbone, type Held, sha256OfTensors, type Tensor, tensorsFor, weightsFrom } from './weights.ts'

/** Keeps a folder from one run to the next where the machine does not. Does not throw. */
export type FolderCache = Readonly<{
  restore: (folder: string, key: string) => Promise<boolean>
  save: (folder: string, key: string) => Promise<void>
}>

export type HubWorld = Readonly<{
  access: HubAccess
  /** Our own, for what was fetched. */
  cacheFolder: string
  /** Where the machine is a new one every time; undefined on a desk. */
  folders: FolderCache | undefined
  /** Takes a line for the user. */
  log: (line: string) => void
  /** Called with how many bytes of weights have been fetched. */
  onFetched: (bytes: number) => void
  /** Takes work that may go on until the run ends. */
  later: (work: Promise<void>) => void
}>

/**
 * Weights on the Hub: from its own cache folder where the whole file is there, from ours where the layers are, else from the server, and then
 * kept. `wish` stands for the layers that will be wanted. Throws a UserError where they cannot be had.
 */
export async function openHubWeights(place: HubPlace, wish: string, world: HubWorld): Promise<Backbone> {
  const copy = await hubCopy(place)
  if (copy !== undefined) {
    const safetensors = await readSafetensors(await openBytes(copy.path, copy.path), copy.path)
    const held = recognise(safetensors.shapes, copy.path)
    const of = {
      name: held.architecture.name,
      source: subjectOf({ ...place, revision: copy.revision }),
      fileSha256: copy.sha256,
    }
    return backboneOf(safetensors, held, of)
  }
  const root = keptFolder(world.cacheFolder, place.repository)
  const key = keyOf(place, wish)
  const known = (await lookUp(place, root)) ?? (await restore(place, root, { key, world }))
  const revision = known?.revision ?? place.revision ?? (await askRevision(place, root, world))
  const kept = known?.kept
  const remote = once(async () => openRemote({ ...place, revision }, world))
  const { held, fileSha256 } = kept === undefined ? await remote() : { held: kept, fileSha256: kept.fileSha256 }
  const { architecture, layers: all } = held

  const fetched = new Map<string, Tensor>()

  /** What another recipe of the same run fetched already is not fetched again. */
  async function fetchTensors(layers: readonly LayerName[]): Promise<ReadonlyMap<string, Tensor>> {
    const names = tensorsFor(architecture, layers)
    const lacking = names.filter((name) => !fetched.has(name))
    const { safetensors } = await remote()
    for (const [name, tensor] of await safetensors.tensors(lacking)) fetched.set(name, tensor)
    const tensors = new Map(names.map((name) => [name, fetched.get(name)!]))
    if (lacking.length === 0) return tensors
    const deepest = convolutionsFor(architecture, layers).at(-1)!.name
    try {
      await keep(folderOf(place, root, revision), { architecture, layers: all, tensors, deepest, fileSha256 })
      if (world.folders !== undefined) world.later(world.folders.save(root, key))
    } catch (cause) {
      world.log(`The weights could not be kept in ${root}, so the next run fetches them again (${reasonOf(cause)})`)
    }
    return tensors
  }

  return {
    architecture,
    layers: all,
    of: { name: architecture.name, source: subjectOf({ ...place, revision }), fileSha256 },
    read: async (layers) => {
      const isKept =
        kept !== undefined && convolutionsFor(architecture, [kept.deepest, ...layers]).at(-1)!.name === kept.deepest
      const names = tensorsFor(architecture, layers)
      const tensors = isKept ? await kept.safetensors.tensors(names) : await fetchTensors(layers)
      return { weights: weightsFrom(architecture, tensors), weightsSha256: sha256OfTensors(tensors) }
    },
  }
}

type Known = Readonly<{ revision: string; kept: Kept }>

/** What was kept of the file; undefined where there is nothing. */
async function lookUp(place: HubPlace, root: string): Promise<Known | undefined> {
  const revision = place.revision ?? (await keptRevision(root))
  const kept = revision === undefined ? undefined : await findKept(folderOf(place, root, revision))
  return revision === undefined || kept === undefined ? undefined : { revision, kept }
}

type Restoring = Readonly<{ key: string; world: HubWorld }>

async function restore(place: HubPlace, root: string, { key, world }: Restoring): Promise<Known | undefined> {
  return (await world.folders?.restore(root, key)) === true ? lookUp(place, root) : undefined
}

/** Which commit `main` is: asked once, so that a later run has the same weights. */
async function askRevision({ repository }: HubPlace, root: string, world: HubWorld): Promise<string> {
  const known = await keptRevision(root)
  if (known !== undefined) return known
  const revision = await resolveMain(repository, world.access)
  // Where it cannot be written, neither can the weights, which is told there.
  await keepRevision(root, revision).catch(() => {})
  return revision
}

type Remote = Readonly<{ safetensors: Safetensors; held: Held; fileSha256: string | null }>

async function openRemote(place: HubFile, world: HubWorld): Promise<Remote> {
  const { sha256, ...file } = await openHubFile(place, world.access)
  const source = subjectOf(place)
  const safetensors = await readSafetensors(counted(file, world.onFetched), source)
  return { safetensors, held: recognise(safetensors.shapes, source), fileSha256: sha256 }
}

function counted({ size, read }: Bytes, onFetched: HubWorld['onFetched']): Bytes {
  let fetched = 0
  return {
    size,
    read: async (begin, end) => {
      const bytes = await read(begin, end)
      onFetched((fetched += bytes.length))
      return bytes
    },
  }
}

function folderOf({ file }: HubPlace, root: string, revision: string): string {
  return join(root, revision, encodeURIComponent(file))
}

/** Of what a runner keeps: another file, or other layers, are kept beside it. */
function keyOf({ repository, revision = 'main', file }: HubPlace, wish: string): string {
  const hash = sha256Of(JSON.stringify([revision, file, wish]))
  return `style-gate-weights-${repository.replace('/', '--')}-${hash.slice(0, 16)}`
}

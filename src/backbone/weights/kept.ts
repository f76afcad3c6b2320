import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import { LAYER_NAMES, type LayerName } from '../../config/words.ts'
import { sha256Of } from '../../lib/sha256.ts'
import { ARCHITECTURES, convolutionsFor } from '../architecture.ts'
import { bytesOf } from './bytes.ts'
import { COMMIT, SHA256 } from './hub-file.ts'
import { fitOf } from './recognise.ts'
import { readSafetensors, type Safetensors, writeSafetensors } from './safetensors.ts'
import type { Held, Tensor } from './weights.ts'

/** Layers that were fetched before, from the first to the deepest, and what is known of the file that they are of. */
export type Kept = Held & Readonly<{ safetensors: Safetensors; deepest: LayerName; fileSha256: string | null }>

/** All convolutions of VGG-19 are 80 MB. */
const MOST_BYTES = 100_000_000
const MOST_OF_REF = 100

/** A file of ours is called by the deepest layer in it, and by its own SHA-256. */
const NAME = /^(conv\d_\d)-([0-9a-f]{64})\.safetensors$/

const Facts = z.object({
  architecture: z.enum(ARCHITECTURES.map(({ name }) => name)),
  layers: z.string(),
  fileSha256: z.string().regex(SHA256).optional(),
})

/** All that is kept of a repository. */
export function keptFolder(cacheFolder: string, repository: string): string {
  return join(cacheFolder, 'weights', `models--${repository.replace('/', '--')}`)
}

/** The commit that `main` was when it was last written down in the folder of a repository, ours or the Hub's own; undefined where it never was. */
export async function keptRevision(folder: string): Promise<string | undefined> {
  const path = join(folder, 'refs', 'main')
  const stats = await stat(path).catch(() => undefined)
  // A pipe would be waited for.
  if (!stats?.isFile() || stats.size > MOST_OF_REF) return undefined
  const text = await readFile(path, 'utf8').catch(() => '')
  return COMMIT.exec(text.trim())?.[0]
}

export async function keepRevision(folder: string, revision: string): Promise<void> {
  await writeAtomically(join(folder, 'refs', 'main'), `${revision}\n`)
}

/** The deepest layers in a folder; undefined where there are none. What is not as its name says is passed over. */
export async function findKept(folder: string): Promise<Kept | undefined> {
  const names = await readdir(folder).catch(() => [])
  const known = names.flatMap((name) => {
    const [, layer, sha256 = ''] = NAME.exec(name) ?? []
    const deepest = LAYER_NAMES.find((own) => own === layer)
    return deepest === undefined ? [] : [{ path: join(folder, name), deepest, sha256 }]
  })
  const deepestFirst = known.toSorted((a, b) => LAYER_NAMES.indexOf(b.deepest) - LAYER_NAMES.indexOf(a.deepest))
  for (const own of deepestFirst) {
    const kept = await openKept(own).catch(() => undefined)
    if (kept !== undefined) return kept
  }
  return undefined
}

type Named = Readonly<{ path: string; deepest: LayerName; sha256: string }>

async function openKept({ path, deepest, sha256 }: Named): Promise<Kept | undefined> {
  const stats = await stat(path)
  if (!stats.isFile() || stats.size > MOST_BYTES) return undefined
  const bytes = await readFile(path)
  if (sha256Of(bytes) !== sha256) return undefined
  const safetensors = await readSafetensors(bytesOf(bytes), path)
  const { architecture, layers, fileSha256 = null } = Facts.parse(safetensors.metadata)
  const held = toHeld(architecture, layers.split(' '))
  // Whoever can write the folder can name a file by its hash.
  const needed = convolutionsFor(held.architecture, [deepest]).length
  const isWhole = needed > 0 && needed <= fitOf(held.architecture, safetensors.shapes).count
  const isSo = needed <= held.layers.length && held.layers.join(' ') === layers
  return isWhole && isSo ? { ...held, safetensors, deepest, fileSha256 } : undefined
}

function toHeld(name: Held['architecture']['name'], layers: readonly string[]): Held {
  const architecture = ARCHITECTURES.find((own) => own.name === name)!
  const own = architecture.convolutions.map((convolution) => convolution.name)
  return { architecture, layers: own.filter((layer, at) => layers[at] === layer) }
}

type Fetched = Held & Readonly<{ tensors: ReadonlyMap<string, Tensor>; deepest: LayerName; fileSha256: string | null }>

/** Keeps layers for the next run. Throws what the file system throws. */
export async function keep(
  folder: string,
  { architecture, layers, tensors, deepest, fileSha256 }: Fetched,
): Promise<void> {
  const bytes = writeSafetensors(tensors, {
    architecture: architecture.name,
    layers: layers.join(' '),
    ...(fileSha256 !== null && { fileSha256 }),
  })
  await writeAtomically(join(folder, `${deepest}-${sha256Of(bytes)}.safetensors`), bytes)
}

/** Under a name of its own until it is whole: two runs at once do not see half of what the other writes. */
async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    await writeFile(temporary, content)
    await rename(temporary, path)
  } finally {
    await rm(temporary, { force: true })
  }
}

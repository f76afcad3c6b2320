import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import type { LayerName } from '../../config/words.ts'
import { reasonOf, UserError } from '../../errors.ts'
import { convolutionOf } from '../architecture.ts'
import { parseSafetensors, type Tensor } from './safetensors.ts'

/** The kernel [C, C_in, 3, 3] and bias [C] of a convolution by its name. */
export type Weights = (layer: LayerName) => Readonly<{ weight: Tensor; bias: Tensor }>

/** What a result says of the network that made it. */
export type BackboneName = Readonly<{ name: string; weightsSha256: string }>

export type Backbone = BackboneName & Readonly<{ weights: Weights }>

const Manifest = z.object({
  backbone: z.string(),
  files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
})

/**
 * Reads the blocks that `layers` need from a folder of the project's own weights, and checks each file's SHA-256 against
 * the manifest. `weightsSha256` is that of the output of `sha256sum block*.safetensors` in that folder: one number for
 * the whole backbone, whichever blocks a recipe reads. Throws a UserError where a file is missing or differs.
 */
export async function readBackbone(folder: URL, layers: readonly LayerName[]): Promise<Backbone> {
  const manifest = await readManifest(new URL('manifest.json', folder))
  const deepest = Math.max(...layers.map((layer) => convolutionOf(layer).block))
  const blocks = await Promise.all(
    manifest.files.slice(0, deepest).map((file) => readBlock(new URL(file.name, folder), file.sha256)),
  )
  const tensors = new Map(blocks.flatMap((block) => [...block]))
  const listing = manifest.files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
  return { name: manifest.backbone, weightsSha256: sha256Of(listing), weights: weightsFrom(tensors) }
}

async function readManifest(url: URL): Promise<z.infer<typeof Manifest>> {
  try {
    return Manifest.parse(JSON.parse(await readFile(url, 'utf8')))
  } catch (cause) {
    throw damaged(url, `is not a manifest of weights (${reasonOf(cause)})`, cause)
  }
}

async function readBlock(url: URL, sha256: string): Promise<ReadonlyMap<string, Tensor>> {
  const bytes = await readFile(url).catch((cause: unknown) => {
    throw damaged(url, `cannot be read (${reasonOf(cause)})`, cause)
  })
  const actual = sha256Of(bytes)
  if (actual !== sha256) throw damaged(url, `has SHA-256 ${actual}, but manifest.json says ${sha256}`)
  return parseSafetensors(bytes)
}

function weightsFrom(tensors: ReadonlyMap<string, Tensor>): Weights {
  return (layer) => {
    const { index } = convolutionOf(layer)
    const weight = tensors.get(`features.${index}.weight`)
    const bias = tensors.get(`features.${index}.bias`)
    if (!weight || !bias) throw new RangeError(`the weights hold no layer ${layer}`)
    return { weight, bias }
  }
}

function damaged(url: URL, problem: string, cause?: unknown): UserError {
  const fix =
    'Restore the folder models/ from the release of this tool; with Git LFS or a proxy between, fetch it anew.'
  return new UserError({ subject: fileURLToPath(url), problem, fix }, { cause })
}

function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

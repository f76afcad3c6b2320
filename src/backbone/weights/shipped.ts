import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { NAMED_BACKBONES } from '../../config/words.ts'
import { reasonOf, UserError } from '../../errors.ts'
import { sha256Of } from '../../lib/sha256.ts'
import { convolutionsFor, VGG16 } from '../architecture.ts'
import { bytesOf } from './bytes.ts'
import { readSafetensors } from './safetensors.ts'
import { type Backbone, type Tensor, weightsFrom } from './weights.ts'

const Manifest = z.object({
  files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
})

/** The weights that are shipped, before anything of them is read. */
export const SHIPPED: Omit<Backbone, 'read'> = {
  architecture: VGG16,
  layers: NAMED_BACKBONES.vgg16,
  of: { name: 'vgg16', source: 'shipped', fileSha256: null },
}

/**
 * The weights that are shipped, in a folder of one file a block. Of the blocks that layers need, each file's SHA-256 is held against
 * the manifest. `weightsSha256` is that of the output of `sha256sum block*.safetensors` in that folder: one number for all of them,
 * whichever blocks a recipe reads. Reading throws a UserError where a file is missing or differs.
 */
export function openShipped(models: URL): Backbone {
  const folder = new URL('vgg16/', models)
  return {
    ...SHIPPED,
    read: async (layers) => {
      const { files } = await readManifest(new URL('manifest.json', folder))
      const deepest = convolutionsFor(VGG16, layers).at(-1)!.block
      const blocks = await Promise.all(
        files.slice(0, deepest).map(async (file) => readBlock(new URL(file.name, folder), file.sha256)),
      )
      const listing = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
      const tensors = new Map(blocks.flatMap((block) => [...block]))
      return { weightsSha256: sha256Of(listing), weights: weightsFrom(VGG16, tensors) }
    },
  }
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
  const { shapes, tensors } = await readSafetensors(bytesOf(bytes), fileURLToPath(url))
  return tensors([...shapes.keys()])
}

function damaged(url: URL, problem: string, cause?: unknown): UserError {
  const fix =
    'Restore the folder models/ from the release of this tool; with Git LFS or a proxy between, fetch it anew.'
  return new UserError({ subject: fileURLToPath(url), problem, fix }, { cause })
}

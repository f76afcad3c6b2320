import { open, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { BACKBONE_FORMS } from '../../config/backbone-choice.ts'
import { reasonOf, UserError } from '../../errors.ts'
import type { Bytes } from './bytes.ts'
import { recognise } from './recognise.ts'
import { readSafetensors, type Safetensors } from './safetensors.ts'
import { type Backbone, type BackboneName, type Held, sha256OfTensors, tensorsFor, weightsFrom } from './weights.ts'

const FIX = `Give ${BACKBONE_FORMS}, relative to the working directory.`

/** Weights in a file of the user's own, by the path as it was given. Throws a UserError where it holds no VGG. */
export async function openUserFile(path: string, workspace: string): Promise<Backbone> {
  const safetensors = await readSafetensors(await openBytes(resolve(workspace, path), path), path)
  const held = recognise(safetensors.shapes, path)
  return backboneOf(safetensors, held, { name: held.architecture.name, source: path, fileSha256: null })
}

/** A safetensors file as weights. */
export function backboneOf({ tensors }: Safetensors, held: Held, of: BackboneName): Backbone {
  return {
    ...held,
    of,
    read: async (layers) => {
      const read = await tensors(tensorsFor(held.architecture, layers))
      return { weights: weightsFrom(held.architecture, read), weightsSha256: sha256OfTensors(read) }
    },
  }
}

/** Any part of a file that is here. `subject` is how errors name it. */
export async function openBytes(path: string, subject: string): Promise<Bytes> {
  const stats = await stat(path).catch((cause: unknown) => {
    const isThere = !['ENOENT', 'ENOTDIR'].includes(codeOf(cause))
    const problem = isThere ? `cannot be read (${codeOf(cause)})` : 'is no backbone by name, and there is no such file'
    throw new UserError({ subject, problem, fix: FIX }, { cause })
  })
  if (!stats.isFile()) throw new UserError({ subject, problem: 'is no file', fix: FIX })
  return {
    size: stats.size,
    read: async (begin, end) => {
      try {
        return await readRange(path, begin, end)
      } catch (cause) {
        const problem = `cannot be read (${reasonOf(cause)})`
        throw new UserError(
          { subject, problem, fix: 'Make the file readable, and leave it as it is while it is read.' },
          { cause },
        )
      }
    },
  }
}

async function readRange(path: string, begin: number, end: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const bytes = new Uint8Array(end - begin)
    for (let at = 0; at < bytes.length;) {
      const { bytesRead } = await file.read(bytes, at, bytes.length - at, begin + at)
      if (bytesRead === 0) throw new RangeError(`it ends at ${begin + at}`)
      at += bytesRead
    }
    return bytes
  } finally {
    await file.close()
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : reasonOf(cause)
}

import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { SizeRule } from '../config/words.ts'
import { type Problem, reasonOf } from '../errors.ts'
import { type Attached, MOST_TEXT_BYTES } from './metadata.ts'
import { decode, type Header, readHeader } from './decode.ts'
import type { PictureFile } from '../trees/find.ts'
import { gifComment } from './gif-comment.ts'
import type { Notice } from '../lib/notice.ts'
import type { Pixels, Size } from './pixels.ts'
import { splitPng, type SplitPng } from './png-texts.ts'
import { resize } from './resize.ts'
import { targetSize } from './target-size.ts'

/** No picture within the pixel limit needs more, and no hosting service takes larger files outside Git LFS. */
const MOST_BYTES = 256 * 2 ** 20
const LFS_POINTER = 'version https://git-lfs.github.com/spec/'

/** A picture ready for the network. */
export type OpenedPicture = Readonly<{
  pixels: Pixels
  /** Equal for pictures whose decoded pixels are equal. */
  identity: string
  /** Before resizing. */
  size: Size
  attached: Attached
  notices: readonly Notice[]
}>

/** Why a picture cannot be used; `unreadable` where its data are at fault, not its place or size. */
export type Refusal = Problem & Readonly<{ unreadable: boolean }>

export type OpenPicture = (picture: PictureFile) => Promise<OpenedPicture | Refusal>

/** Reads, checks, decodes and resizes one picture. What is wrong with the picture is returned, never thrown. */
export function pictureOpener(rule: SizeRule, maxPixels: number): OpenPicture {
  return async ({ path, file, sidecar }) => {
    const refuse = (problem: string, fix: string, unreadable = false): Refusal => ({
      subject: path,
      problem,
      fix,
      unreadable,
    })
    const bytes = await readBounded(file).catch((cause: unknown) => reasonOf(cause))
    if (typeof bytes === 'string')
      return refuse(`cannot be read (${bytes})`, 'Make it a readable file of at most 256 MiB.')
    const undecodable = undecodableReason(bytes)
    if (undecodable) return refuse(...undecodable, true)
    const split = splitPng(bytes)
    try {
      const header = await readHeader(split.picture)
      const size = targetSize(header, rule)
      const dimensions = `${header.width} × ${header.height} pixels`
      if (header.width * header.height > maxPixels)
        return refuse(`has ${dimensions}, more than max-pixels (${maxPixels})`, 'Make it smaller, or raise max-pixels.')
      if (!size)
        return refuse(
          `has ${dimensions}, too long and narrow to be resized by its short side`,
          'Crop it, or give size as WIDTHxHEIGHT.',
        )
      const decoded = await decode(split.picture)
      return {
        pixels: resize(decoded, size),
        identity: identityOf(decoded),
        size: { width: decoded.width, height: decoded.height },
        attached: {
          ...attachedTo(bytes, split, header),
          sidecar: await readSidecar(sidecar).catch(() => Buffer.alloc(0)),
        },
        notices: noticesOf(path, header),
      }
    } catch (cause) {
      return refuse(
        `cannot be decoded (${reasonOf(cause)})`,
        'Replace it by an undamaged PNG, JPEG, WebP, AVIF, TIFF or GIF file.',
        true,
      )
    }
  }
}

async function readBounded(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    if (size > MOST_BYTES) throw new RangeError(`${size} bytes`)
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

function undecodableReason(bytes: Buffer): [problem: string, fix: string] | undefined {
  if (bytes.length === 0) return ['is empty (0 bytes)', 'Commit the picture again.']
  if (bytes.toString('latin1', 0, LFS_POINTER.length) !== LFS_POINTER) return undefined
  return ['is a Git LFS pointer, not a picture', 'Set `lfs: true` on the checkout step, or run `git lfs pull`.']
}

function attachedTo(file: Buffer, { texts }: SplitPng, { exif, xmp }: Header): Omit<Attached, 'sidecar'> {
  const isTiff = ['II*\0', 'MM\0*'].includes(file.toString('latin1', 0, 4))
  return { texts, comment: gifComment(file, MOST_TEXT_BYTES), exif: isTiff ? file : exif, xmp }
}

/** Of a longer one as much as shows that it is too long. */
async function readSidecar(file: string | undefined): Promise<Buffer | undefined> {
  if (file === undefined) return undefined
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_TEXT_BYTES + 1), 0, MOST_TEXT_BYTES + 1, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function identityOf({ width, height, data }: Pixels): string {
  return `${width}x${height} ${createHash('sha256').update(data).digest('hex')}`
}

function noticesOf(path: string, { frames, conversions }: Header): readonly Notice[] {
  const texts = conversions.map((conversion) => `Converted to 8-bit sRGB from ${conversion}.`)
  if (frames > 1) texts.push('Only the first frame was scored.')
  return texts.map((text) => ({ level: 'notice', text, subjects: [path] }))
}

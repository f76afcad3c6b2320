import { gifComment } from '../images/gif-comment.ts'
import type { Header } from '../images/header.ts'
import { type Attached, MOST_TEXT_BYTES } from '../images/metadata.ts'
import type { SplitPng } from '../images/png-texts.ts'
import { type Reading, readSettings } from '../settings/read.ts'
import type { ReadFile } from '../trees/tree.ts'

/** The bytes of a picture, taken apart and not decoded. */
export type Parts = Readonly<{ file: Buffer; split: SplitPng; header: Pick<Header, 'exif' | 'xmp'> }>

/** How a picture was made, by its metadata and its sidecar. */
export async function settingsOf({ file, split, header }: Parts, sidecar: ReadFile | undefined): Promise<Reading> {
  const { exif, xmp } = header
  const isTiff = ['II*\0', 'MM\0*'].includes(file.toString('latin1', 0, 4))
  return readSettings({
    texts: split.texts,
    comment: gifComment(file, MOST_TEXT_BYTES),
    exif: isTiff ? file : exif,
    xmp,
    sidecar: await readSidecar(sidecar),
  })
}

/** One that cannot be read is as one that holds nothing. */
async function readSidecar(sidecar: ReadFile | undefined): Promise<Attached['sidecar']> {
  if (sidecar === undefined) return undefined
  return sidecar(MOST_TEXT_BYTES).catch((cause: unknown) =>
    cause instanceof RangeError ? 'too long' : Buffer.alloc(0),
  )
}

import { reasonOf } from '../errors.ts'
import { readHeader } from '../images/header.ts'
import { withOwnReason } from '../images/own-reason.ts'
import type { Size } from '../images/pixels.ts'
import { splitPng } from '../images/png-texts.ts'
import type { Reading } from '../settings/read.ts'
import type { PictureFile } from '../trees/tree.ts'
import { fit, type Limits } from './fit.ts'
import { readFile, type Refusal } from './read-file.ts'
import { settingsOf } from './settings-of.ts'

/** What a picture tells without being decoded. */
export type Glance = Readonly<{
  /** Equal for files of equal bytes. */
  identity: string
  size: Size
  settings: Reading
  bytes: number
}>

/** Reads the header and the metadata of one picture. What is wrong with them is returned, never thrown. */
export async function glanceAt(picture: PictureFile, limits: Limits): Promise<Glance | Refusal> {
  const file = await readFile(picture)
  if (!Buffer.isBuffer(file)) return file
  const split = splitPng(file)
  const look = async (): Promise<Glance | Refusal> => {
    const header = await readHeader(split.picture)
    const fitted = fit(header, limits)
    if ('problem' in fitted) return { subject: picture.path, ...fitted, unreadable: false }
    const { names } = await picture.content()
    const { width, height } = header
    return {
      identity: names.length > 0 ? names.join(' ') : picture.path,
      size: { width, height },
      settings: await settingsOf({ file, split, header }, picture.sidecar),
      bytes: file.length,
    }
  }
  return withOwnReason(look).catch((cause: unknown) => ({
    subject: picture.path,
    problem: `has a header that cannot be read (${reasonOf(cause)})`,
    fix: 'Replace it by an undamaged PNG, JPEG, WebP, AVIF, TIFF or GIF file.',
    unreadable: true,
  }))
}

import type { SizeRule } from '../config/words.ts'
import { reasonOf } from '../errors.ts'
import { decode } from '../images/decode.ts'
import { readHeader } from '../images/header.ts'
import { isDamagedJpeg } from '../images/jpeg-damage.ts'
import { miniatureOf } from '../images/miniature.ts'
import type { Pixels } from '../images/pixels.ts'
import { splitPng } from '../images/png-texts.ts'
import { withOwnReason } from '../images/own-reason.ts'
import { resize } from '../images/resize.ts'
import { thumbnailOf } from '../images/thumbnail.ts'
import type { PictureFile } from '../trees/tree.ts'
import { fit } from './fit.ts'
import { readFile, type Refusal } from './read-file.ts'
import { type PictureRecord, recordOf } from './record.ts'

/** What is known of a picture without the network, and what the network gets. */
export type OpenedPicture = Readonly<{ pixels: () => Promise<Pixels>; record: PictureRecord }>

export type OpenPicture = (picture: PictureFile) => Promise<OpenedPicture | Refusal>

type Options = Readonly<{
  size: SizeRule
  maxPixels: number
  /** Whether records have one: making it takes time. */
  thumbnails: boolean
}>

/** Reads, checks, decodes and resizes one picture. What is wrong with the picture is returned, never thrown. */
export function pictureOpener({ size: rule, maxPixels, thumbnails }: Options): OpenPicture {
  return async (picture) => {
    const { path, sidecar } = picture
    const refuse = (problem: string, fix: string, unreadable = false): Refusal => ({
      subject: path,
      problem,
      fix,
      unreadable,
    })
    const file = await readFile(picture)
    if (!Buffer.isBuffer(file)) return file
    const split = splitPng(file)

    const examine = async (): Promise<OpenedPicture | Refusal> => {
      const header = await readHeader(split.picture)
      const size = fit(header, { size: rule, maxPixels })
      if ('problem' in size) return refuse(size.problem, size.fix)
      const damaged = await isDamagedJpeg(file)
      const decoded = await decode(split.picture, header)
      const thumbnail = thumbnails ? await thumbnailOf(decoded) : undefined
      const miniature = await miniatureOf(decoded)
      const pixels = resize(decoded, size)
      return {
        pixels: async () => pixels,
        record: await recordOf({ file, split, header, damaged, decoded }, { sidecar, miniature, thumbnail }),
      }
    }

    return withOwnReason(examine).catch((cause: unknown) =>
      refuse(
        `cannot be decoded (${reasonOf(cause)})`,
        'Replace it by an undamaged PNG, JPEG, WebP, AVIF, TIFF or GIF file.',
        true,
      ),
    )
  }
}

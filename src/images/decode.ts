import { flattenOnWhite } from './flatten.ts'
import type { Pixels, Size } from './pixels.ts'
import { type Metadata, sharp } from './sharp.ts'

/** What a picture's header says, before anything is decoded. */
export type Header = Size &
  Readonly<{
    frames: number
    conversions: readonly Conversion[]
    exif: Buffer | undefined
    xmp: Buffer | undefined
  }>

/** A difference to plain 8-bit sRGB that decoding takes away. */
export type Conversion = 'CMYK' | '16 bits a channel' | 'an embedded colour profile'

/** Width and height are those after the EXIF orientation. Rejects with sharp's own error where no loader knows the file. */
export async function readHeader(bytes: Uint8Array): Promise<Header> {
  const metadata = await sharp(bytes, { limitInputPixels: false }).metadata()
  const { width, height } = metadata.autoOrient
  const { pages = 1, exif, xmp } = metadata
  return { width, height, frames: pages, conversions: conversionsOf(metadata), exif, xmp }
}

function conversionsOf({ space, depth, hasProfile }: Metadata): readonly Conversion[] {
  if (space === 'cmyk') return ['CMYK']
  const found: Conversion[] = []
  if (depth === 'ushort') found.push('16 bits a channel')
  if (hasProfile) found.push('an embedded colour profile')
  return found
}

/**
 * The first frame, turned by its EXIF orientation, colour-managed to sRGB, alpha flattened on white: bit-equal to what Pillow
 * gives for PNG, JPEG and WebP. Rejects with sharp's own error where the data are damaged.
 */
export async function decode(bytes: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: false })
    .autoOrient()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  if (channels === 4) return { width, height, data: flattenOnWhite(data) }
  if (channels !== 3) throw new TypeError(`sharp gave ${channels} channels instead of 3`)
  return { width, height, data }
}

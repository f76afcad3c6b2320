import sharp, { type Sharp } from 'sharp'
import { decode } from '../../src/images/decode.ts'
import type { Pixels } from '../../src/images/pixels.ts'

export type Change = (picture: Pixels) => Promise<Pixels>

const open = ({ width, height, data }: Pixels): Sharp => sharp(data, { raw: { width, height, channels: 3 } })

async function rawOf(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

const compressed =
  (compress: (image: Sharp) => Sharp): Change =>
  async (picture) =>
    decode(await compress(open(picture)).toBuffer())

const resized =
  (factor: number): Change =>
  async (picture) =>
    rawOf(
      open(picture).resize(Math.round(picture.width * factor), Math.round(picture.height * factor), { fit: 'fill' }),
    )

/** Shares cut off at the left, right, top and bottom. */
const cropped =
  (...shares: readonly [number, number, number, number]): Change =>
  async (picture) => {
    const [left, right] = [Math.round(shares[0] * picture.width), Math.round(shares[1] * picture.width)]
    const [top, bottom] = [Math.round(shares[2] * picture.height), Math.round(shares[3] * picture.height)]
    const size = { width: picture.width - left - right, height: picture.height - top - bottom }
    return rawOf(open(picture).extract({ left, top, ...size }))
  }

const withGamma = (gamma: number): Change => {
  const table = Uint8Array.from({ length: 256 }, (_, value) => Math.round(255 * (value / 255) ** gamma))
  return async (picture) => ({ ...picture, data: picture.data.map((value) => table[value]!) })
}

const onePixel: Change = async (picture) => {
  const data = Uint8Array.from(picture.data)
  data[0]! ^= 128
  return { ...picture, data }
}

/** What a copy may have gone through. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'one pixel': onePixel,
  ...Object.fromEntries(
    [95, 90, 80, 70].map((quality) => [`JPEG ${quality}`, compressed((image) => image.jpeg({ quality }))]),
  ),
  'WebP 80': compressed((image) => image.webp({ quality: 80 })),
  'size 50 %': resized(0.5),
  'size 75 %': resized(0.75),
  'size 150 %': resized(1.5),
  'cropped by 1 % on all sides': cropped(0.01, 0.01, 0.01, 0.01),
  'cropped by 2 % on all sides': cropped(0.02, 0.02, 0.02, 0.02),
  'cropped by 5 % on all sides': cropped(0.05, 0.05, 0.05, 0.05),
  'cropped by 1 % on the left': cropped(0.01, 0, 0, 0),
  'cropped by 5 % on the left': cropped(0.05, 0, 0, 0),
  'cropped by 5 % at the top': cropped(0, 0, 0.05, 0),
  mirrored: async (picture) => rawOf(open(picture).flop()),
  'mirrored, JPEG 80': compressed((image) => image.flop().jpeg({ quality: 80 })),
  'gamma 0.95': withGamma(0.95),
  'gamma 1.05': withGamma(1.05),
}

import type { Pixels } from './pixels.ts'
import { sharp } from './sharp.ts'

/** Of the longer side, in pixels: a grid shows some dozens of them. */
const SIDE = 256

/** A picture as a small WebP, of about 20 kB; one that is smaller keeps its size. The same pixels give the same bytes. */
export async function thumbnailOf({ width, height, data }: Pixels): Promise<Uint8Array> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .resize(SIDE, SIDE, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80, effort: 2 })
    .toBuffer()
}

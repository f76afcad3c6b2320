import type { Pixels } from './pixels.ts'
import { sharp } from './sharp.ts'

/** Of a miniature, in pixels, both ways. */
export const MINIATURE_SIDE = 128

/** A picture as a grey square, row by row, whatever its shape: enough to tell copies. The same pixels give the same bytes. */
export async function miniatureOf({ width, height, data }: Pixels): Promise<Uint8Array> {
  return sharp(data, { raw: { width, height, channels: 3 } })
    .resize(MINIATURE_SIDE, MINIATURE_SIDE, { fit: 'fill' })
    .toColourspace('b-w')
    .raw()
    .toBuffer()
}

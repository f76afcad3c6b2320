import { flattenOnWhite } from './flatten.ts'
import { onScreen } from './gif-screen.ts'
import { type Header, readHeader, type Working } from './header.ts'
import type { Pixels } from './pixels.ts'
import { type Sharp, sharp } from './sharp.ts'

/**
 * The first frame, turned by its EXIF orientation, colour-managed to sRGB, alpha flattened on white: bit-equal to what Pillow
 * gives for PNG, JPEG and WebP. Rejects with sharp's own error where the data are damaged.
 */
export async function decode(bytes: Buffer, header?: Header): Promise<Pixels> {
  const { working, screen } = header ?? (await readHeader(bytes))
  const pixels = await firstFrame(bytes, working)
  return screen ? onScreen(pixels, screen) : pixels
}

async function firstFrame(bytes: Buffer, working: Working | undefined): Promise<Pixels> {
  const { data, info } = await opened(bytes, working)
    .autoOrient()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  if (channels === 4) return { width, height, data: flattenOnWhite(data) }
  if (channels !== 3) throw new TypeError(`sharp gave ${channels} channels instead of 3`)
  return { width, height, data }
}

function opened(bytes: Buffer, working: Working | undefined): Sharp {
  const picture = sharp(bytes, { failOn: 'error', limitInputPixels: false })
  return working ? picture.pipelineColourspace(working) : picture
}

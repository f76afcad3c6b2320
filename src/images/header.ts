import { type Screen, uncoveredScreen } from './gif-screen.ts'
import type { Size } from './pixels.ts'
import { animationFrames } from './png-chunks.ts'
import { changesColours } from './profile.ts'
import { type Metadata, sharp } from './sharp.ts'

/** What a picture's header says, before anything is decoded. */
export type Header = Size &
  Readonly<{
    frames: number
    conversions: readonly Conversion[]
    working: Working | undefined
    /** Of a GIF whose first frame does not cover it. */
    screen: Screen | undefined
    exif: Buffer | undefined
    xmp: Buffer | undefined
  }>

/** A difference to plain 8-bit sRGB that decoding takes away. */
export type Conversion = 'CMYK' | 'more than 8 bits a channel' | 'an embedded colour profile'

/**
 * What a picture of 16 bits becomes before its profile is used; undefined for one of 8 bits. sharp would convert colour to Display P3
 * and say that it is sRGB, and leave a profile for grey unused.
 */
export type Working = 'srgb' | 'b-w'

/** Width and height are those after the EXIF orientation. Rejects with sharp's own error where no loader knows the file. */
export async function readHeader(bytes: Buffer): Promise<Header> {
  const metadata = await sharp(bytes, { limitInputPixels: false }).metadata()
  const { pages = animationFrames(bytes) ?? 1, autoOrient, exif, xmp } = metadata
  const screen = uncoveredScreen(bytes)
  return {
    ...(screen?.size ?? autoOrient),
    frames: pages,
    conversions: await conversionsOf(metadata),
    working: workingOf(metadata),
    screen,
    exif,
    xmp,
  }
}

async function conversionsOf({ space, depth, icc }: Metadata): Promise<readonly Conversion[]> {
  if (space === 'cmyk') return ['CMYK']
  const found: Conversion[] = []
  if (depth === 'ushort') found.push('more than 8 bits a channel')
  if (icc && (await changesColours(icc, space === 'b-w' || space === 'grey16')))
    found.push('an embedded colour profile')
  return found
}

function workingOf({ space }: Metadata): Working | undefined {
  if (space === 'rgb16') return 'srgb'
  return space === 'grey16' ? 'b-w' : undefined
}

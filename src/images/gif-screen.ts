import { gifBlocks } from './gif-blocks.ts'
import type { Pixels, Size } from './pixels.ts'

/** Where the first frame lies on the screen. */
type Frame = Size & Readonly<{ left: number; top: number }>

/** The screen of a GIF, which is the picture's size, and the frame that is smaller. */
export type Screen = Readonly<{ size: Size; frame: Frame }>

/**
 * The screen of a GIF whose first frame does not cover it (GIF89a, sections 18 and 20); undefined where the frame does, and of any other
 * file. sharp gives black beside such a frame, or, where the screen is of a common size, leaves its right and lower part out.
 */
export function uncoveredScreen(file: Buffer): Screen | undefined {
  const frame = firstFrame(file)
  if (frame === undefined || frame.width === 0 || frame.height === 0) return undefined
  // A first frame that reaches beyond the screen enlarges it, in browsers too.
  const size = {
    width: Math.max(file.readUInt16LE(6), frame.left + frame.width),
    height: Math.max(file.readUInt16LE(8), frame.top + frame.height),
  }
  return frame.width === size.width && frame.height === size.height ? undefined : { size, frame }
}

function firstFrame(file: Buffer): Frame | undefined {
  for (const { kind, at } of gifBlocks(file))
    if (kind === 'image') {
      const [left, top, width, height] = [0, 2, 4, 6].map((offset) => file.readUInt16LE(at + offset))
      return { left: left!, top: top!, width: width!, height: height! }
    }
  return undefined
}

/** The frame on a white screen: what no frame covers is transparent, as in browsers. */
export function onScreen(pixels: Pixels, { size, frame }: Screen): Pixels {
  const data = new Uint8Array(size.width * size.height * 3).fill(255)
  const bottom = Math.min(frame.top + frame.height, pixels.height)
  const right = Math.min(frame.left + frame.width, pixels.width)
  for (let y = frame.top; y < bottom; y++) {
    const row = y * pixels.width
    data.set(pixels.data.subarray((row + frame.left) * 3, (row + right) * 3), (y * size.width + frame.left) * 3)
  }
  return { ...size, data }
}

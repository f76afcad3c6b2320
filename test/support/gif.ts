import type { Size } from '../../src/images/pixels.ts'

type Frame = Size & Readonly<{ left: number; top: number; colour: number }>

/** Black, red, green and blue, by the numbers that a frame's colour is. */
const PALETTE = Buffer.from('000000ff000000ff000000ff', 'hex')

/** A GIF of flat frames; `transparent` is the number of a colour. */
export function gifOf(screen: Size, frames: readonly Frame[], transparent?: number): Buffer {
  const head = Buffer.from('GIF89a\0\0\0\0\u0081\u0002\0', 'latin1')
  head.writeUInt16LE(screen.width, 6)
  head.writeUInt16LE(screen.height, 8)
  const blocks = frames.flatMap((frame) => [control(transparent), image(frame)])
  return Buffer.concat([head, PALETTE, ...blocks, Buffer.from(';')])
}

function control(transparent: number | undefined): Buffer {
  return Buffer.of(0x21, 0xf9, 4, transparent === undefined ? 0 : 1, 10, 0, transparent ?? 0, 0)
}

function image({ left, top, width, height, colour }: Frame): Buffer {
  const descriptor = Buffer.alloc(10)
  descriptor[0] = 0x2c
  for (const [index, value] of [left, top, width, height].entries()) descriptor.writeUInt16LE(value, 1 + 2 * index)
  const data = codes(Array.from({ length: width * height }, () => colour))
  return Buffer.concat([descriptor, Buffer.of(2), data, Buffer.of(0)])
}

/** LZW that clears its table before each pixel, so that all codes have three bits. */
function codes(colours: readonly number[]): Buffer {
  const bits = [...colours.flatMap((colour) => [4, colour]), 5].flatMap((code) => [
    code & 1,
    (code >> 1) & 1,
    code >> 2,
  ])
  const bytes = Array.from({ length: Math.ceil(bits.length / 8) }, (_, at) =>
    bits.slice(8 * at, 8 * at + 8).reduce((byte, bit, index) => byte | (bit << index), 0),
  )
  const blocks = Array.from({ length: Math.ceil(bytes.length / 255) }, (_, at) => bytes.slice(255 * at, 255 * at + 255))
  return Buffer.from(blocks.flatMap((block) => [block.length, ...block]))
}

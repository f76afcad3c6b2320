/** A block of a GIF: an extension by its label, or an image; `at` is where its own bytes begin. */
export type GifBlock = Readonly<{ kind: 'image' | number; at: number }>

const EXTENSION = 0x21
const IMAGE = 0x2c
/** A signature of six bytes and the screen's descriptor of seven. */
const HEADER = 13
/** The descriptor of an image behind its separator. */
const DESCRIPTOR = 9

/** The blocks of a GIF in their order (GIF89a, sections 20 to 26), as far as they can be followed; none of any other file. */
export function* gifBlocks(file: Buffer): Generator<GifBlock> {
  if (!/^GIF8[79]a/.test(file.toString('latin1', 0, 6)) || file.length < HEADER) return
  let at = HEADER + colourTable(file[10]!)
  while (at + 1 < file.length) {
    if (file[at] === EXTENSION) {
      yield { kind: file[at + 1]!, at: at + 2 }
      at = endOfBlocks(file, at + 2)
    } else if (file[at] === IMAGE && at + DESCRIPTOR < file.length) {
      yield { kind: 'image', at: at + 1 }
      // A colour table, and one byte, stand before the blocks of pixels.
      at = endOfBlocks(file, at + 1 + DESCRIPTOR + colourTable(file[at + DESCRIPTOR]!) + 1)
    } else return
  }
}

/** Bytes of the colour table that a packed field announces. */
function colourTable(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0
}

/** Of blocks of up to 255 bytes, each behind its length, until one of length 0. */
function endOfBlocks(file: Buffer, start: number): number {
  let at = start
  while (at < file.length && file[at] !== 0) at += 1 + file[at]!
  return at + 1
}

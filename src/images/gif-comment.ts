const EXTENSION = 0x21
const COMMENT = 0xfe
const IMAGE = 0x2c
/** A signature of six bytes and the screen's descriptor of seven. */
const HEADER = 13

/** The first comment extension of a GIF (GIF89a, section 24) as bytes, at most `most` of them; undefined where there is none. */
export function gifComment(file: Buffer, most: number): Buffer | undefined {
  if (!/^GIF8[79]a/.test(file.toString('latin1', 0, 6)) || file.length < HEADER) return undefined
  let at = HEADER + colourTable(file[10]!)
  while (at + 1 < file.length) {
    if (file[at] === EXTENSION) {
      if (file[at + 1] === COMMENT) return firstBytes(file, at + 2, most)
      at = endOfBlocks(file, at + 2)
    } else if (file[at] === IMAGE && at + 10 < file.length) {
      // A descriptor of ten bytes, a colour table, and one byte before the blocks of pixels.
      at = endOfBlocks(file, at + 10 + colourTable(file[at + 9]!) + 1)
    } else return undefined
  }
  return undefined
}

/** Bytes of the colour table that a packed field announces. */
function colourTable(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0
}

/** Of blocks of up to 255 bytes, each behind its length, until one of length 0. */
function firstBytes(file: Buffer, start: number, most: number): Buffer {
  const bytes = Buffer.alloc(Math.min(most, file.length))
  let length = 0
  for (let at = start; at < file.length && file[at] !== 0 && length < most; at += 1 + file[at]!)
    length += file.copy(bytes, length, at + 1, Math.min(at + 1 + file[at]!, file.length))
  return bytes.subarray(0, length)
}

function endOfBlocks(file: Buffer, start: number): number {
  let at = start
  while (at < file.length && file[at] !== 0) at += 1 + file[at]!
  return at + 1
}

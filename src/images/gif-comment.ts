import { gifBlocks } from './gif-blocks.ts'

const COMMENT = 0xfe

/** The first comment extension of a GIF (GIF89a, section 24) as bytes, at most `most` of them; undefined where there is none. */
export function gifComment(file: Buffer, most: number): Buffer | undefined {
  for (const { kind, at } of gifBlocks(file)) if (kind === COMMENT) return firstBytes(file, at, most)
  return undefined
}

/** Of blocks of up to 255 bytes, each behind its length, until one of length 0. */
function firstBytes(file: Buffer, start: number, most: number): Buffer {
  const bytes = Buffer.alloc(Math.min(most, file.length))
  let length = 0
  for (let at = start; at < file.length && file[at] !== 0 && length < most; at += 1 + file[at]!)
    length += file.copy(bytes, length, at + 1, Math.min(at + 1 + file[at]!, file.length))
  return bytes.subarray(0, length)
}

import { pngChunks } from './png-chunks.ts'

/** A tEXt, zTXt or iTXt chunk as it stands in the file. */
export type PngText = Readonly<{ type: string; data: Buffer; crc: number }>

/** The file without its texts, and the texts. */
export type SplitPng = Readonly<{ picture: Buffer; texts: readonly PngText[] }>

const TEXTS = new Set(['tEXt', 'zTXt', 'iTXt'])
/** Tools write a handful; what comes later is left out of the picture all the same. */
const MOST_TEXTS = 1024

/**
 * Takes the text chunks out of a PNG (PNG specification, third edition, 11.3.3). sharp would inflate every one of them, also
 * those of a megabyte that become a gigabyte. Anything else than a PNG comes back as it is. What is damaged is for the decoder to refuse.
 */
export function splitPng(file: Buffer): SplitPng {
  const texts: PngText[] = []
  let picture: Buffer | undefined
  let [length, keptFrom] = [0, 0]
  const keepUntil = (end: number): void => {
    picture ??= Buffer.allocUnsafe(file.length)
    length += file.copy(picture, length, keptFrom, end)
  }
  for (const { type, start, end, data } of pngChunks(file))
    if (TEXTS.has(type)) {
      if (texts.length < MOST_TEXTS) texts.push({ type, data, crc: file.readUInt32BE(end - 4) })
      keepUntil(start)
      keptFrom = end
    }
  if (picture === undefined) return { picture: file, texts }
  keepUntil(file.length)
  return { picture: picture.subarray(0, length), texts }
}

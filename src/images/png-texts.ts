/** A tEXt, zTXt or iTXt chunk as it stands in the file. */
export type PngText = Readonly<{ type: string; data: Buffer; crc: number }>

/** The file without its texts, and the texts. */
export type SplitPng = Readonly<{ picture: Buffer; texts: readonly PngText[] }>

const SIGNATURE = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')
const TEXTS = new Set(['tEXt', 'zTXt', 'iTXt'])
/** Length and type before the data, checksum behind them. */
const HEAD = 8
const CHUNK = 12
/** Tools write a handful; what comes later is left out of the picture all the same. */
const MOST_TEXTS = 1024

/**
 * Takes the text chunks out of a PNG (PNG specification, third edition, 5.3 and 11.3.3). sharp would inflate every one of them, also
 * those of a megabyte that become a gigabyte. Anything else than a PNG comes back as it is. What is damaged is for the decoder to refuse.
 */
export function splitPng(file: Buffer): SplitPng {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return { picture: file, texts: [] }
  const texts: PngText[] = []
  let picture: Buffer | undefined
  let [length, keptFrom, at] = [0, 0, SIGNATURE.length]
  const keepUntil = (end: number): void => {
    picture ??= Buffer.allocUnsafe(file.length)
    length += file.copy(picture, length, keptFrom, end)
  }
  while (at + CHUNK <= file.length) {
    const end = at + CHUNK + file.readUInt32BE(at)
    if (end > file.length) break
    const type = file.toString('latin1', at + 4, at + HEAD)
    if (TEXTS.has(type)) {
      if (texts.length < MOST_TEXTS)
        texts.push({ type, data: file.subarray(at + HEAD, end - 4), crc: file.readUInt32BE(end - 4) })
      keepUntil(at)
      keptFrom = end
    }
    at = end
    if (type === 'IEND') break
  }
  if (picture === undefined) return { picture: file, texts }
  keepUntil(file.length)
  return { picture: picture.subarray(0, length), texts }
}

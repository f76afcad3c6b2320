/** The values of a tag of the first directory, at most four; none where the tag is not there. */
export type TiffTags = (tag: number) => readonly number[]

type Layout = Readonly<{ wide: boolean; little: boolean }>

/** More tags than any picture has. */
const MOST_TAGS = 4096
/** Bytes of a value by the type of its tag: BYTE, SHORT and LONG. */
const BYTES: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4 }
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'II*\0': { wide: false, little: true },
  'MM\0*': { wide: false, little: false },
  'II+\0': { wide: true, little: true },
  'MM\0+': { wide: true, little: false },
}

/** The whole numbers in the first directory of a TIFF or BigTIFF (TIFF 6.0, section 2), undefined for any other file. */
export function tiffTags(file: Buffer): TiffTags | undefined {
  const layout = LAYOUTS[file.toString('latin1', 0, 4)]
  if (layout === undefined) return undefined
  const { wide, little } = layout
  const number = numbersOf(file, little)
  const start = wide ? number(8, 8) : number(4, 4)
  const [countBytes, entryBytes, roomBytes] = wide ? [8, 20, 8] : [2, 12, 4]
  const entries = Array.from(
    { length: Math.min(number(start, countBytes), MOST_TAGS) },
    (_, index) => start + countBytes + index * entryBytes,
  )
  return (tag) => {
    const entry = entries.find((at) => number(at, 2) === tag)
    const bytes = entry === undefined ? undefined : BYTES[number(entry + 2, 2)]
    if (entry === undefined || bytes === undefined) return []
    const count = number(entry + 4, roomBytes)
    const room = entry + 4 + roomBytes
    const from = count * bytes <= roomBytes ? room : number(room, roomBytes)
    return Array.from({ length: Math.min(count, 4) }, (_, index) => number(from + index * bytes, bytes))
  }
}

/** Reads whole numbers; 0 beyond the end of the file: what is damaged is for the decoder to refuse. */
function numbersOf(file: Buffer, little: boolean): (at: number, bytes: number) => number {
  return (at, bytes) => {
    if (at + bytes > file.length) return 0
    if (bytes === 8) return Number(little ? file.readBigUInt64LE(at) : file.readBigUInt64BE(at))
    return little ? file.readUIntLE(at, bytes) : file.readUIntBE(at, bytes)
  }
}

import exifReader from 'exif-reader'
import { DAMAGED, decodeText, type Texts, TOO_LONG } from './texts.ts'
import { MOST_TEXT_BYTES } from '../../images/metadata.ts'
import { decodeUserComment } from './user-comment.ts'

/** Directories that the reader opens: the image's, the thumbnail's, and those that these tags point to (EXIF 2.32, 4.6.3). */
const POINTERS = new Set([0x8769, 0x8825, 0xa005])
const MOST_DIRECTORIES = 8
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8]

const NONE: Texts = { byName: new Map(), faults: [] }

/**
 * The only file that knows exif-reader. The texts of an EXIF block in which tools keep settings. Of a block whose values add up to more
 * than 1 MiB none are read: values can lie on one another, and the reader would copy all of them (65 kB can claim gigabytes).
 */
export function readExif(block: Buffer | undefined): Texts {
  if (block === undefined) return NONE
  const start = block.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0
  const tiff = block.subarray(start)
  try {
    if (claimedBytes(tiff) > MOST_TEXT_BYTES) return { byName: new Map(), faults: [TOO_LONG] }
    const { Image = {}, Photo = {} } = exifReader(tiff)
    const found: readonly (readonly [name: string, text: string | undefined])[] = [
      ['Make', plainText(Image?.Make)],
      ['Model', plainText(Image?.Model)],
      ['ImageDescription', plainText(Image?.ImageDescription)],
      ['UserComment', commentText(Photo?.UserComment ?? Image?.['37510'])],
    ]
    return {
      byName: new Map(found.flatMap(([name, text]) => (text === undefined ? [] : [[`exif:${name}`, text] as const]))),
      faults: [],
    }
  } catch {
    return { byName: new Map(), faults: [DAMAGED] }
  }
}

/** How many bytes the values of all directories say that they have. Throws a RangeError where one lies outside of the block. */
function claimedBytes(tiff: Buffer): number {
  const isBig = tiff[0] === 0x4d
  const short = (at: number): number => (isBig ? tiff.readUInt16BE(at) : tiff.readUInt16LE(at))
  const long = (at: number): number => (isBig ? tiff.readUInt32BE(at) : tiff.readUInt32LE(at))
  const open = [long(4)]
  let bytes = 0
  for (let index = 0; index < Math.min(open.length, MOST_DIRECTORIES); index++) {
    const directory = open[index]!
    const entries = short(directory)
    for (let at = directory + 2; at < directory + 2 + entries * 12 && at + 12 <= tiff.length; at += 12) {
      bytes += (SIZES[short(at + 2)] ?? 0) * long(at + 4)
      if (POINTERS.has(short(at))) open.push(long(at + 8))
    }
    const next = directory + 2 + entries * 12
    if (index === 0 && next + 4 <= tiff.length && long(next) !== 0) open.push(long(next))
  }
  return open.length > MOST_DIRECTORIES ? Infinity : bytes
}

function plainText(value: unknown): string | undefined {
  const bytes = bytesOf(value)
  return bytes === undefined ? undefined : withoutZeros(decodeText(bytes))
}

/** Without those at the end. */
function withoutZeros(text: string): string {
  let end = text.length
  while (text[end - 1] === '\0') end--
  return text.slice(0, end)
}

function commentText(value: unknown): string | undefined {
  const bytes = bytesOf(value)
  return bytes === undefined ? undefined : decodeUserComment(bytes)
}

/** Whatever type a writer gave the tag: a text where it is ASCII, else bytes, or (of Pillow's comments, which it calls BYTE) a list of them. */
function bytesOf(value: unknown): Uint8Array | undefined {
  if (typeof value === 'string') return Buffer.from(value, 'latin1')
  if (Array.isArray(value)) return Uint8Array.from(value, Number)
  return value instanceof Uint8Array ? value : undefined
}

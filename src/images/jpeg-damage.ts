import { sharp } from './sharp.ts'

const [SOI, SOS] = [0xd8, 0xda]
const EOI = Buffer.of(0xff, 0xd9)
/** Frames that libjpeg decodes row by row: baseline, extended, and by arithmetic coding (ITU-T T.81, table B.1). */
const SEQUENTIAL = new Set([0xc0, 0xc1, 0xc9])
/** Markers without a segment behind them: TEM, RST0 to RST7, SOI and EOI. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9)
const isComment = (marker: number): boolean => marker >= 0xe0

/**
 * Whether the data of a JPEG are damaged, as far as libjpeg can tell: bits that are no code, too few of them, or too many. Of a picture in one
 * scan it reads no further than the last block and so never sees what is left over, which is all that most damage shows. So
 * it gets a copy whose header has one more component, for which no scan has data: of such a picture it reads all scans first. Nothing
 * of the copy is used.
 */
export async function isDamagedJpeg(file: Buffer): Promise<boolean> {
  if (file[0] !== 0xff || file[1] !== SOI) return false
  return (await hasOddData(file)) && hasOddData(withoutPadding(file))
}

async function hasOddData(file: Buffer): Promise<boolean> {
  const read = sharp(withSpareComponent(file), { failOn: 'warning', limitInputPixels: false, ignoreIcc: true })
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .raw()
    .toBuffer()
  return read.then(
    () => false,
    () => true,
  )
}

/** Some cameras fill the data with zeros up to the end: that is no damage, unless they are needed. */
function withoutPadding(file: Buffer): Buffer {
  const end = file.lastIndexOf(EOI)
  let last = end
  while (file[last - 1] === 0) last--
  return Buffer.concat([file.subarray(0, last), file.subarray(end)])
}

/** The file without comments, application data and what stands between segments, and with a component more than its scans have. */
function withSpareComponent(file: Buffer): Buffer {
  const parts = [file.subarray(0, 2)]
  let at = 2
  while (at + 4 <= file.length) {
    const marker = file[at + 1]!
    if (file[at] !== 0xff || marker === 0 || marker === 0xff) at += 1
    else if (isBare(marker)) at += 2
    else {
      const end = at + 2 + file.readUInt16BE(at + 2)
      if (marker === SOS) return Buffer.concat([...parts, file.subarray(at)])
      const segment = file.subarray(at, end)
      if (SEQUENTIAL.has(marker)) parts.push(withComponent(segment))
      else if (!isComment(marker)) parts.push(segment)
      at = end
    }
  }
  return file
}

/** A frame's header (B.2.2) with one more component; of grey, with two, since there is no colourspace of two. */
function withComponent(segment: Buffer): Buffer {
  const count = segment[9]!
  const taken = new Set(Array.from({ length: count }, (_, index) => segment[10 + 3 * index]))
  const free = Array.from({ length: 255 }, (_, id) => id).filter((id) => !taken.has(id))
  const added = free.slice(0, count === 1 ? 2 : 1)
  const longer = Buffer.concat([segment, ...added.map((id) => Buffer.of(id, 0x11, segment[12]!))])
  longer.writeUInt16BE(longer.length - 2, 2)
  longer[9] = count + added.length
  return longer
}

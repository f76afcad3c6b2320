import { inflateRawSync } from 'node:zlib'

/** More than any artifact of ours has. */
const MOST_ENTRIES = 1000

// Signatures, and how long the records are without names, extra fields and comments.
const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50]
const [END_BYTES, ENTRY_BYTES, LOCAL_BYTES] = [22, 46, 30]
const MOST_OF_COMMENT = 0xffff
const [STORED, DEFLATED] = [0, 8]

type Entry = Readonly<{ method: number; compressed: number; bytes: number; local: number }>

/** What a file of a zip holds, or what is wrong with the zip. */
export type Unzipped = Readonly<{ bytes: Buffer } | { problem: string }>

const NO_ZIP = { problem: 'is no zip file' }

/**
 * The one file of a name in a zip (APPNOTE.TXT 6.3.10, 4.3.7 to 4.3.16), of at most `most` bytes. Anyone may have made the zip: the work is
 * bounded by the entries and the bytes that there are, whatever it says of itself.
 */
export function readFromZip(zip: Buffer, name: string, most: number): Unzipped {
  try {
    const entries = entriesOf(zip, name)
    if ('problem' in entries) return entries
    const [entry, second] = entries
    if (entry === undefined) return { problem: `holds no file called ${name}` }
    if (second !== undefined) return { problem: `holds more than one file called ${name}` }
    const tooLong = { problem: `holds a ${name} of more than ${most} bytes` }
    return entry.bytes > most ? tooLong : (inflate(dataOf(zip, entry), entry.method, most) ?? tooLong)
  } catch {
    // A place that is named lies outside of the file, or what is there is damaged.
    return NO_ZIP
  }
}

/** Of a name, the first two at most. */
function entriesOf(zip: Buffer, name: string): readonly Entry[] | Readonly<{ problem: string }> {
  const end = endOf(zip)
  if (end === undefined) return NO_ZIP
  const count = zip.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) return { problem: `holds ${count} files, more than ${MOST_ENTRIES}` }
  const found: Entry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let index = 0; index < count && found.length < 2; index++) {
    if (zip.readUInt32LE(at) !== ENTRY) return NO_ZIP
    const behindName = at + ENTRY_BYTES + zip.readUInt16LE(at + 28)
    if (zip.toString('utf8', at + ENTRY_BYTES, behindName) === name)
      found.push({
        method: zip.readUInt16LE(at + 10),
        compressed: zip.readUInt32LE(at + 20),
        bytes: zip.readUInt32LE(at + 24),
        local: zip.readUInt32LE(at + 42),
      })
    at = behindName + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return found
}

/** Where the record at the end begins, behind which only a comment may stand. */
function endOf(zip: Buffer): number | undefined {
  for (let at = zip.length - END_BYTES; at >= Math.max(0, zip.length - END_BYTES - MOST_OF_COMMENT); at--)
    if (zip.readUInt32LE(at) === END) return at
  return undefined
}

/** What stands behind an entry's own head, whose name and extra field need not be as long as in the directory. */
function dataOf(zip: Buffer, { local, compressed }: Entry): Buffer {
  if (zip.readUInt32LE(local) !== LOCAL) throw new RangeError('no entry begins there')
  const start = local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  return zip.subarray(start, start + compressed)
}

/** Undefined where there is more than `most`: what an entry says of its size need not be true. */
function inflate(data: Buffer, method: number, most: number): Readonly<{ bytes: Buffer }> | undefined {
  if (method === STORED) return data.length > most ? undefined : { bytes: data }
  if (method !== DEFLATED) throw new RangeError(`a compression of the kind ${method}`)
  try {
    return { bytes: inflateRawSync(data, { maxOutputLength: most }) }
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE') return undefined
    throw cause
  }
}

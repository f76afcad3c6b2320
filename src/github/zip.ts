import { buffer } from 'node:stream/consumers'
import yauzl, { type Entry } from 'yauzl'

/** More than any artifact of ours has. */
const MOST_ENTRIES = 1000

/** What a file of a zip holds, or what is wrong with the zip. */
export type Unzipped = Readonly<{ bytes: Buffer } | { problem: string }>

/**
 * The one file of a name in a zip, of at most `most` bytes. Anyone may have made the zip: the work is bounded by the entries and the bytes
 * that there are, whatever it says of itself.
 */
export async function readFromZip(zip: Buffer, name: string, most: number): Promise<Unzipped> {
  try {
    const file = await yauzl.fromBufferPromise(zip)
    if (file.entryCount > MOST_ENTRIES) return { problem: `holds ${file.entryCount} files, more than ${MOST_ENTRIES}` }
    const found: Entry[] = []
    for await (const entry of file.eachEntry()) {
      if (entry.fileName === name) found.push(entry)
      if (found.length > 1) return { problem: `holds more than one file called ${name}` }
    }
    const [entry] = found
    if (entry === undefined) return { problem: `holds no file called ${name}` }
    if (entry.uncompressedSize > most) return { problem: `holds a ${name} of more than ${most} bytes` }
    // The stream ends with an error where there is more than the entry says.
    return { bytes: await buffer(await file.openReadStreamPromise(entry)) }
  } catch {
    return { problem: 'is no zip file, or is damaged' }
  }
}

/**
 * What a picture carries in words: PNG texts by their keyword; `exif:` and the tag's name; `xmp:UserComment`; `gif:comment`. And in words of
 * ours what could not be read.
 */
export type Texts = Readonly<{ byName: ReadonlyMap<string, string>; faults: readonly string[] }>

export const TOO_LONG = 'a text of more than 1 MiB'
export const DAMAGED = 'a damaged text'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** As UTF-8 where that is valid, else as Latin-1: tools write both, whatever a specification says. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    return Buffer.from(bytes).toString('latin1')
  }
}

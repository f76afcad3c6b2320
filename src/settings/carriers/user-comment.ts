import { decodeText } from './texts.ts'

const CODE_BYTES = 8
const utf16 = { big: new TextDecoder('utf-16be'), little: new TextDecoder('utf-16le') }

/**
 * EXIF's UserComment (EXIF 2.32, 4.6.5): eight bytes that name the code, then the text. Of `UNICODE` the standard leaves the order of bytes
 * open, and tools differ: it is told from the text. Without a known code before it the whole is the text, as some tools write it.
 */
export function decodeUserComment(bytes: Uint8Array): string {
  const code = Buffer.from(bytes.subarray(0, CODE_BYTES)).toString('latin1')
  const text = bytes.subarray(CODE_BYTES)
  if (code === 'UNICODE\0') return withoutEnd(utf16[orderOf(text)].decode(text.subarray(0, text.length & ~1)))
  const isCode = code === 'ASCII\0\0\0' || code === 'JIS\0\0\0\0\0' || code === '\0\0\0\0\0\0\0\0'
  return withoutEnd(decodeText(isCode ? text : bytes))
}

/** By the mark at the start, else by the place of the zeros, since every settings text has ASCII in it. */
function orderOf(text: Uint8Array): keyof typeof utf16 {
  if (text[0] === 0xfe && text[1] === 0xff) return 'big'
  if (text[0] === 0xff && text[1] === 0xfe) return 'little'
  let zerosFirst = 0
  let zerosSecond = 0
  for (let at = 0; at + 1 < text.length; at += 2) {
    if (text[at] === 0) zerosFirst++
    if (text[at + 1] === 0) zerosSecond++
  }
  return zerosSecond > zerosFirst ? 'little' : 'big'
}

function withoutEnd(text: string): string {
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}

import { crc32, inflateSync } from 'node:zlib'
import { MOST_TEXT_BYTES } from '../../images/metadata.ts'
import type { PngText } from '../../images/png-texts.ts'
import { EASY_DIFFUSION_KEYWORDS } from '../tools/easy-diffusion.ts'
import { DAMAGED, decodeText, type Texts, TOO_LONG } from './texts.ts'

/** Keywords that a tool keeps settings under; no others are inflated. */
const KEYWORDS = new Set([
  'parameters',
  'prompt',
  'workflow',
  'invokeai_metadata',
  'Software',
  'Source',
  'Comment',
  'XML:com.adobe.xmp',
])
/** These are short: longer ones are another program's. */
const SHORT_KEYWORDS = new Set(['Description', 'metadata', 'generation_data', ...EASY_DIFFUSION_KEYWORDS])
const MOST_SHORT_BYTES = 1 << 16

/** The texts of a PNG by keyword, the first where one stands twice; each at most 1 MiB, also inflated. */
export function readPngTexts(chunks: readonly PngText[]): Texts {
  const byName = new Map<string, string>()
  const faults: string[] = []
  const seen = new Set<string>()
  for (const chunk of chunks) {
    const keyword = keywordOf(chunk.data)
    const isShort = !KEYWORDS.has(keyword)
    if ((isShort && !SHORT_KEYWORDS.has(keyword)) || seen.has(keyword)) continue
    seen.add(keyword)
    const text = readChunk(chunk, keyword.length + 1, isShort ? MOST_SHORT_BYTES : MOST_TEXT_BYTES)
    if (!('fault' in text)) byName.set(keyword, text.text)
    else if (!isShort) faults.push(text.fault)
  }
  return { byName, faults }
}

/** One to 79 bytes of Latin-1 before the first zero; empty where there is none. */
function keywordOf(data: Buffer): string {
  const end = data.subarray(0, 80).indexOf(0)
  return end < 0 ? '' : data.toString('latin1', 0, end)
}

type Read = Readonly<{ text: string } | { fault: string }>

function readChunk(chunk: PngText, start: number, most: number): Read {
  if (chunk.data.length > most) return { fault: TOO_LONG }
  if (crc32(chunk.data, crc32(chunk.type)) !== chunk.crc) return { fault: DAMAGED }
  const { bytes, isDeflated } = bodyOf(chunk, start)
  if (!isDeflated) return { text: decodeText(bytes) }
  try {
    return { text: decodeText(inflateSync(bytes, { maxOutputLength: most })) }
  } catch (cause) {
    const isLong = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
    return { fault: isLong ? TOO_LONG : DAMAGED }
  }
}

/** PNG specification, 11.3.3.2 to 11.3.3.4. */
function bodyOf({ type, data }: PngText, start: number): Readonly<{ bytes: Buffer; isDeflated: boolean }> {
  if (type === 'tEXt') return { bytes: data.subarray(start), isDeflated: false }
  // A zero: the only method of compression there is.
  if (type === 'zTXt') return { bytes: data.subarray(start + 1), isDeflated: true }
  // A flag and the method; then a language and the keyword translated, each with a zero behind it.
  const language = data.indexOf(0, start + 2)
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
  const from = translated < 0 ? data.length : translated + 1
  return { bytes: data.subarray(from), isDeflated: data[start] === 1 }
}

/** Deeper than any tool nests. */
const DEEPEST = 64

export type JsonObject = Readonly<Record<string, unknown>>

/**
 * Parses the JSON of a tool: Python's NaN and Infinity become null, and integers of 16 digits and more, such as 64-bit seeds, which a number
 * may not hold, become texts. Undefined where it is none, or nested deeper than 64. Linear in time; never throws.
 */
export function parseJson(text: string): unknown {
  const readable = toStandard(text)
  if (readable === undefined) return undefined
  try {
    return JSON.parse(readable)
  } catch {
    return undefined
  }
}

const [QUOTE, BACKSLASH, CAPITAL_I, CAPITAL_N] = [0x22, 0x5c, 0x49, 0x4e]
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])
const LONGEST_EXACT = 15

/** Mends what stands outside of strings; undefined where it is nested too deep. One pass, since a text may be made to be slow. */
function toStandard(text: string): string | undefined {
  const parts: string[] = []
  let [copied, start, depth, digits, isOdd] = [0, 0, 0, 0, false]
  const mend = (end: number): void => {
    if (!isOdd) return
    parts.push(text.slice(copied, start), mended(text.slice(start, end)))
    copied = end
  }
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    digits = code >= 0x30 && code <= 0x39 ? digits + 1 : 0
    if (code === CAPITAL_N || code === CAPITAL_I || digits > LONGEST_EXACT) isOdd = true
    else if (OPENING.has(code) && ++depth > DEEPEST) return undefined
    else if (CLOSING.has(code)) depth--
    else if (code === QUOTE) {
      mend(index)
      start = endOfString(text, index)
      index = start - 1
      isOdd = false
    }
  }
  mend(text.length)
  return parts.length === 0 ? text : parts.join('') + text.slice(copied)
}

function mended(outside: string): string {
  // Splitting is six times as quick as replacing. Numbers are taken whole, so that no part of one is taken for another.
  return outside
    .split('NaN')
    .join('null')
    .replaceAll(/-?Infinity/g, 'null')
    .replaceAll(/-?\d[\d.eE+-]*/g, (number) => (/^-?\d{16,}$/.test(number) ? `"${number}"` : number))
}

/** Behind the quotation mark that closes the string which begins at `start`; the end of the text where none does. */
export function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === QUOTE) return index + 1
    if (code === BACKSLASH) index++
  }
  return text.length
}

// What a tool wrote is anything: these give what is asked for, or undefined.

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own property: what every object inherits (`constructor`, `__proto__`) was not written by a tool. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  )
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}

/** `key value`, of those of the keys that stand there with a text or a number. */
export function statedUnder(value: unknown, keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => {
    const text = textOf(at(value, key))
    return text === undefined ? [] : [`${key} ${text}`]
  })
}

const MOST_DIGITS = 40

/** Also of a text, since some tools write numbers as texts. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string' || value.length > MOST_DIGITS) return undefined
  return /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*$/.test(value) ? Number(value) : undefined
}

/** Decimal digits, of a number or of a text. */
export function seedOf(value: unknown): string | undefined {
  const text = textOf(value)?.trim()
  return text !== undefined && text.length <= MOST_DIGITS && /^-?\d+$/.test(text) ? text : undefined
}

const MOST_ITEMS = 256

/** The first items of a list; none where there is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST_ITEMS) : []
}

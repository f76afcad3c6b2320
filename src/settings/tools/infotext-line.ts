import { endOfString, parseJson, textOf } from '../json.ts'

const KEY = /\s*([\p{L}\p{N}_][\p{L}\p{N}_ /-]{0,63}?):[ \t]*/uy
const MOST_PAIRS = 500

/** A line that is one: fewer could be a sentence with a colon. */
const LEAST_PAIRS = 3

/** Settings by keys, in which case means nothing. */
export type SettingsLine = Readonly<{
  get(key: string): string | undefined
  has(key: string): boolean
  /** As they are written. */
  keys(): readonly string[]
  pairs(): readonly (readonly [key: string, value: string])[]
  /** There are more than are read. */
  isCut: boolean
}>

/**
 * The `key: value` pairs of A1111's settings line; undefined where there are fewer than three. A value is what stands before the next comma,
 * or a JSON string, or, as Civitai appends them, JSON with all its commas. Of a key that stands twice the last counts.
 */
export function readSettingsLine(line: string): SettingsLine | undefined {
  const byKey = new Map<string, readonly [key: string, value: string]>()
  let count = 0
  let position = 0
  while (position < line.length && count < MOST_PAIRS) {
    KEY.lastIndex = position
    const match = KEY.exec(line)
    let end = nextComma(line, position)
    if (match) {
      const start = KEY.lastIndex
      end = endOfValue(line, start)
      byKey.set(match[1]!.toLowerCase(), [match[1]!, valueOf(line.slice(start, end))])
      count++
      end = nextComma(line, end)
    }
    position = end + 1
  }
  if (count < LEAST_PAIRS) return undefined
  const pairs = [...byKey.values()]
  return {
    get: (key) => byKey.get(key.toLowerCase())?.[1],
    has: (key) => byKey.has(key.toLowerCase()),
    keys: () => pairs.map(([key]) => key),
    pairs: () => pairs,
    isCut: position < line.length,
  }
}

function nextComma(line: string, from: number): number {
  const comma = line.indexOf(',', from)
  return comma < 0 ? line.length : comma
}

function endOfValue(line: string, start: number): number {
  const first = line[start]
  if (first === '"') return endOfString(line, start)
  return first === '{' || first === '[' ? endOfJson(line, start) : nextComma(line, start)
}

/** Behind the bracket that closes the first one; the end of the line where none does. */
function endOfJson(line: string, start: number): number {
  let depth = 0
  const token = /["{}[\]]/g
  token.lastIndex = start
  for (let match = token.exec(line); match; match = token.exec(line)) {
    const [found] = match
    if (found === '"') token.lastIndex = endOfString(line, match.index)
    else depth += found === '{' || found === '[' ? 1 : -1
    if (depth === 0) return token.lastIndex
  }
  return line.length
}

function valueOf(raw: string): string {
  const text = raw.trim()
  return text.startsWith('"') ? (textOf(parseJson(text)) ?? text) : text
}

import { between, pick, type Random, times } from '../demo-pictures/random.ts'

/** Numbers at which lengths and counters go wrong. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff] as const

/** Texts that have broken programs. */
const TEXTS = [
  '',
  '\0',
  '\ufeff',
  '\u202e',
  '\u200b',
  '=1+1',
  '::error::',
  '##[stop-commands]',
  '<!-- -->',
  '</details>',
  '`'.repeat(20),
  '|',
  '\r\n\r\n',
  '../../etc',
  '${{ x }}',
  'NaN',
  '1e999',
  '-0',
  '__proto__',
  'constructor',
  '&a [*a]',
  'a\u0301'.repeat(300),
  '(('.repeat(500),
  ' '.repeat(5000),
  '{"a":'.repeat(200),
  '\ud800',
  '漢字 × é',
] as const

const at = (random: Random, length: number): number => Math.floor(between(random, 0, length))

/** A file that was damaged in one to four places. */
export function mutateBytes(random: Random, file: Buffer, others: readonly Buffer[]): Buffer {
  let bytes: Buffer = Buffer.from(file)
  for (let left = Math.ceil(random() * 4); left > 0; left--) bytes = damage(random, bytes, others)
  return bytes
}

function damage(random: Random, bytes: Buffer, others: readonly Buffer[]): Buffer {
  const [one, two] = [at(random, bytes.length + 1), at(random, bytes.length + 1)].toSorted((a, b) => a - b) as [
    number,
    number,
  ]
  const changed = Buffer.from(bytes)
  switch (at(random, 9)) {
    case 0:
      return bytes.subarray(0, two)
    case 1:
      return Buffer.concat([bytes.subarray(0, one), bytes.subarray(two)])
    case 2:
      return Buffer.concat([bytes.subarray(0, two), bytes.subarray(one, one + 5000)])
    case 3:
      return changed.fill(0, one, Math.min(two, one + 500))
    case 4:
      if (one < bytes.length) changed[one]! ^= 1 << at(random, 8)
      return changed
    case 5:
      // The head of a file is where its lengths are.
      return edge(random, changed, at(random, Math.min(200, bytes.length)))
    case 6:
      return edge(random, changed, one)
    case 7: {
      const other = others[at(random, others.length)]!
      return Buffer.concat([bytes.subarray(0, one), other.subarray(at(random, other.length))])
    }
    default: {
      const noise = Buffer.from(times(at(random, 64), () => at(random, 256)))
      return Buffer.concat([bytes.subarray(0, one), noise, bytes.subarray(one)])
    }
  }
}

function edge(random: Random, bytes: Buffer, place: number): Buffer {
  const value = pick(random, EDGES)
  if (place + 4 > bytes.length) return bytes
  if (random() < 0.5) bytes.writeUInt32BE(value, place)
  else bytes.writeUInt32LE(value, place)
  return bytes
}

/** A text that was changed in one to four places. */
export function mutateText(random: Random, text: string): string {
  let changed = text
  for (let left = Math.ceil(random() * 4); left > 0; left--) changed = alter(random, changed)
  return changed
}

function alter(random: Random, text: string): string {
  const [one, two] = [at(random, text.length + 1), at(random, text.length + 1)].toSorted((a, b) => a - b) as [
    number,
    number,
  ]
  switch (at(random, 5)) {
    case 0:
      return text.slice(0, one) + text.slice(Math.min(two, one + 200))
    case 1:
      return text.slice(0, one) + pick(random, TEXTS) + text.slice(one)
    case 2:
      return text.slice(0, one) + pick(random, TEXTS) + text.slice(Math.min(two, one + 40))
    case 3:
      return text.slice(0, two) + text.slice(one, Math.min(two, one + 2000)) + text.slice(two)
    default:
      return text.slice(0, one) + String.fromCharCode(at(random, 0x10000)) + text.slice(one + 1)
  }
}

/** A name of a file or folder as nobody would give it. */
export function oddName(random: Random): string {
  const odd = mutateText(random, pick(random, TEXTS) + pick(random, ['ink', 'a-b_1', 'é', '漢']))
  return odd.replaceAll(/[/\0]/g, '_').slice(0, 80).toWellFormed() || 'x'
}

/** JSON with one to three of its values replaced, taken away or doubled, and nothing of its form lost. */
export function mutateJson(random: Random, json: unknown): unknown {
  let changed = structuredClone(json)
  for (let left = Math.ceil(random() * 3); left > 0; left--) changed = alterJson(random, changed)
  return changed
}

function alterJson(random: Random, value: unknown): unknown {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  if (keys.length === 0 || random() < 0.1) return strange(random, value)
  const key = keys[at(random, keys.length)]!
  const inner: unknown = Reflect.get(value as object, key)
  if (Array.isArray(value) && random() < 0.2)
    return random() < 0.5 ? value.filter((_, index) => String(index) !== key) : [...value, structuredClone(inner)]
  Reflect.set(value as object, key, alterJson(random, inner))
  return value
}

function strange(random: Random, value: unknown): unknown {
  if (typeof value === 'number' && random() < 0.6) return pick(random, [0, -1, 1e308, 1e-308, value * 1e6, 0.5])
  if (typeof value === 'string' && random() < 0.6) return mutateText(random, value)
  return pick(random, [null, '', 0, -1, [], {}, true, 'ink', 'constructor'])
}

/** A table in which all cells of one content have another one: a name that was given so, or a number. */
export function mutateCells(random: Random, csv: string): string {
  const cells = csv.split('\n').flatMap((line) => line.split(','))
  const cell = cells[at(random, cells.length)]!
  const other = random() < 0.5 ? pick(random, TEXTS) : mutateText(random, cell)
  return csv
    .split('\n')
    .map((line) =>
      line
        .split(',')
        .map((own) => (own === cell ? quoted(other) : own))
        .join(','),
    )
    .join('\n')
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

import * as z from 'zod'
import { reasonOf, type UserError } from '../../errors.ts'

/** More sides than a tensor has. A header can give millions, of which a list of mistakes would fill the memory. */
const MOST_SIDES = 64
/** Tensors in the header, what they are in them, and lists in that. What is deeper takes fifty times the memory of its text. */
const DEEPEST = 3

const Entry = z.object({
  dtype: z.string(),
  shape: z.custom<readonly number[]>(isShape),
  data_offsets: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
})
export type Entry = Readonly<z.infer<typeof Entry>>

export type Refuse = (problem: string) => UserError

type Header = Readonly<{ entries: ReadonlyMap<string, Entry>; metadata: unknown }>

/** What the JSON of a safetensors file says of its tensors, by their names, and of itself. */
export function parseHeader(json: string, refuse: Refuse): Header {
  try {
    if (isDeep(json)) throw new RangeError(`lists or maps in each other, more than ${DEEPEST} deep`)
    const header: unknown = JSON.parse(json)
    if (typeof header !== 'object' || header === null || Array.isArray(header)) throw new TypeError('it is no map')
    const entries = new Map<string, Entry>()
    let metadata: unknown
    for (const [name, value] of Object.entries(header)) {
      if (name === '__metadata__') metadata = value
      else entries.set(name, Entry.parse(value))
    }
    return { entries, metadata }
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? 'an entry is no tensor' : reasonOf(cause).slice(0, 100)
    throw refuse(`has a header that cannot be read (${reason})`)
  }
}

function isShape(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > MOST_SIDES) return false
  return value.every((side) => Number.isSafeInteger(side) && side >= 0)
}

/** Of a text that is JSON; of another one any answer will do. */
function isDeep(json: string): boolean {
  let [depth, isText] = [0, false]
  for (let at = 0; at < json.length && depth <= DEEPEST; at++) {
    const character = json[at]
    if (character === '"') isText = !isText
    else if (isText) at += character === '\\' ? 1 : 0
    else if (character === '[' || character === '{') depth += 1
    else if (character === ']' || character === '}') depth -= 1
  }
  return depth > DEEPEST
}

/** No tensor lies outside of the file, and no two on the same bytes. */
export function checkOffsets(
  entries: Header['entries'],
  { room, refuse }: Readonly<{ room: number; refuse: Refuse }>,
): void {
  // What is empty lies before what begins there.
  const inOrder = [...entries].toSorted(
    ([, { data_offsets: a }], [, { data_offsets: b }]) => a[0] - b[0] || a[1] - b[1],
  )
  let before = { end: 0, name: '' }
  for (const [name, { data_offsets: offsets }] of inOrder) {
    const [begin, end] = offsets
    if (begin > end || end > room)
      throw refuse(`says that ${cut(name)} lies at ${begin} to ${end}, and has ${room} bytes of data`)
    if (begin < before.end) throw refuse(`says that ${cut(name)} lies where ${cut(before.name)} does`)
    before = { end, name }
  }
}

/** A name that a file gives may be of any length. */
export function cut(name: string): string {
  return name.length <= 100 ? name : `${name.slice(0, 100)}…`
}

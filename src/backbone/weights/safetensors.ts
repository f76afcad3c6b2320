import { UserError } from '../../errors.ts'
import type { Bytes } from './bytes.ts'
import { FLOAT_BYTES, toFloat32 } from './floats.ts'
import { checkOffsets, cut, type Entry, parseHeader, type Refuse } from './header.ts'
import { type Span, readSpans } from './spans.ts'
import type { Tensor } from './weights.ts'
import { strangerProblem } from './strangers.ts'

/** A safetensors file by its header: nothing else of it has been read. */
export type Safetensors = Readonly<{
  /** By the names of its tensors. */
  shapes: ReadonlyMap<string, readonly number[]>
  /** What the file says of itself, as it stands there. */
  metadata: unknown
  /** The tensors of these names, in their order. Throws a UserError where one is not of finite floating-point numbers. */
  tensors: (names: readonly string[]) => Promise<ReadonlyMap<string, Tensor>>
}>

/** A network of thousands of layers has 1 MB. */
const MOST_OF_HEADER = 25_000_000
/** Of the file, at first: more than the headers of all networks that are of use here. */
const AT_FIRST = 1 << 16

const FIX = 'Give the whole file, as safetensors.torch.save_file writes one.'

/**
 * Reads the header of a safetensors file: 8 bytes with its length, little-endian, and JSON, behind which the data begin. `subject` is how
 * errors name the file. Throws a UserError where it is none, or says of its tensors what cannot be.
 */
export async function readSafetensors(file: Bytes, subject: string): Promise<Safetensors> {
  const refuse: Refuse = (problem) => new UserError({ subject, problem, fix: FIX })
  const first = await file.read(0, Math.min(file.size, AT_FIRST))
  const stranger = strangerProblem(first)
  if (stranger !== undefined) throw new UserError({ subject, ...stranger })
  if (first.length < 8) throw refuse('is too short for a safetensors file')
  const length = new DataView(first.buffer, first.byteOffset).getBigUint64(0, true)
  if (length > MOST_OF_HEADER)
    throw refuse(`has a header of ${length} bytes, which is more than ${MOST_OF_HEADER}, or is no safetensors file`)
  const start = 8 + Number(length)
  if (start > file.size) throw refuse(`has ${file.size} bytes, and its header alone says ${length}`)
  const rest = start > first.length ? await file.read(first.length, start) : new Uint8Array()
  const json = Buffer.concat([first.subarray(8, start), rest]).toString()
  const { entries, metadata } = parseHeader(json, refuse)
  checkOffsets(entries, { room: file.size - start, refuse })
  return {
    shapes: new Map([...entries].map(([name, { shape }]) => [name, shape])),
    metadata,
    tensors: async (names) => {
      const wanted = names.map((name) => [name, entries.get(name)!] as const)
      const spans = wanted.map(([name, entry]) => spanOf(name, entry, { start, refuse }))
      const parts = await readSpans(file, spans)
      return new Map(
        wanted.map(([name, { dtype, shape }], at) => {
          const bytes = toFloat32(dtype, parts[at]!)
          if (bytes === undefined) throw refuse(`has an entry of ${name} that is infinite or no number`)
          return [name, { shape, bytes }]
        }),
      )
    },
  }
}

function spanOf(
  name: string,
  { dtype, shape, data_offsets: [begin, end] }: Entry,
  { start, refuse }: Readonly<{ start: number; refuse: Refuse }>,
): Span {
  const each = FLOAT_BYTES.get(dtype)
  if (each === undefined)
    throw refuse(`has ${name} as ${cut(dtype)}, and ${[...FLOAT_BYTES.keys()].join(', ')} can be read`)
  const expected = shape.reduce((product, side) => product * side, each)
  if (end - begin !== expected) throw refuse(`has ${end - begin} bytes of ${name} instead of ${expected}`)
  return [start + begin, start + end]
}

/** The same format, of float32 tensors in their order. */
export function writeSafetensors(
  tensors: ReadonlyMap<string, Tensor>,
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  let end = 0
  const entries = [...tensors].map(([name, { shape, bytes }]) => {
    const begin = end
    end += bytes.length
    return [name, { dtype: 'F32', shape, data_offsets: [begin, end] }] as const
  })
  const json = Buffer.from(JSON.stringify({ __metadata__: metadata, ...Object.fromEntries(entries) }))
  // Blanks at the end, so that the data begin at a multiple of eight.
  const header = Buffer.concat([json, Buffer.alloc((8 - (json.length % 8)) % 8, ' ')])
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(header.length))
  return Buffer.concat([length, header, ...[...tensors.values()].map(({ bytes }) => bytes)])
}

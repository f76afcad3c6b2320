import { ARCHITECTURES, type Architecture, convolutionsFor } from '../../src/backbone/architecture.ts'
import type { Bytes } from '../../src/backbone/weights/bytes.ts'
import { writeSafetensors } from '../../src/backbone/weights/safetensors.ts'
import { openShipped } from '../../src/backbone/weights/shipped.ts'
import { type Tensor, tensorNames } from '../../src/backbone/weights/weights.ts'
import type { LayerName } from '../../src/config/words.ts'

/** A file in memory, and which parts of it were read. */
export function recordedBytes(file: Uint8Array): Bytes & Readonly<{ reads: (readonly [number, number])[] }> {
  const reads: (readonly [number, number])[] = []
  const read = async (begin: number, end: number): Promise<Uint8Array> => {
    reads.push([begin, end])
    return file.subarray(begin, end)
  }
  return { size: file.length, read, reads }
}

type Entry = Readonly<{ dtype: string; shape: readonly number[]; data_offsets: readonly [number, number] }>

/** A safetensors file of any header and data, right or wrong. */
export function safetensorsFile(
  header: Readonly<Record<string, Entry | object>> | string,
  data: Buffer = Buffer.alloc(0),
): Buffer {
  const json = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header))
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(json.length))
  return Buffer.concat([length, json, data])
}

/** Entries of a header for tensors that lie one behind the other from `begin` on, and where the last one ends. */
export function laidOut(
  tensors: readonly (readonly [name: string, shape: readonly number[]])[],
  { dtype, bytes, begin = 0 }: Readonly<{ dtype: string; bytes: number; begin?: number }>,
): Readonly<{ entries: Readonly<Record<string, Entry>>; end: number }> {
  let end = begin
  const entries = tensors.map(([name, shape]): [string, Entry] => {
    const from = end
    end += shape.reduce((product, side) => product * side, bytes)
    return [name, { dtype, shape, data_offsets: [from, end] }]
  })
  return { entries: Object.fromEntries(entries), end }
}

/** The shapes of an architecture's tensors under torchvision's names, from the first convolution on. */
export function shapesOf(name: Architecture['name'], convolutions = 16): Map<string, readonly number[]> {
  const architecture = ARCHITECTURES.find((own) => own.name === name)!
  const shapes = new Map<string, readonly number[]>()
  for (const own of architecture.convolutions.slice(0, convolutions)) {
    const [weight, bias] = tensorNames(own)
    shapes.set(weight, [own.channels, own.inputs, 3, 3]).set(bias, [own.channels])
  }
  return shapes
}

/** Weights that nobody trained, the same at each call: small numbers around 0, so that activations keep their size from layer to layer. */
export function untrained(name: Architecture['name'], convolutions: number): Map<string, Tensor> {
  let state = 1
  return new Map(
    [...shapesOf(name, convolutions)].map(([tensor, shape]) => {
      const inputs = shape.slice(1).reduce((product, side) => product * side, 1)
      const floats = Float32Array.from({ length: shape[0]! * inputs }, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
        return (state / 2 ** 32 - 0.5) * Math.sqrt(24 / inputs) * (shape.length === 1 ? 0.01 : 1)
      })
      return [tensor, { shape, bytes: new Uint8Array(floats.buffer) }]
    }),
  )
}

/** The shipped weights as a file of a user's own, as float32, or of 16 bits with the upper half of each float. */
export async function shippedFile(layer: LayerName, type: 'F32' | 'BF16' = 'F32'): Promise<Buffer> {
  const { architecture, read } = openShipped(new URL('../../models/', import.meta.url))
  const { weights } = await read([layer])
  const tensors = convolutionsFor(architecture, [layer]).flatMap((own) => {
    const { weight, bias } = weights(own.name)
    const [first, second] = tensorNames(own)
    return [[first, weight] as const, [second, bias] as const]
  })
  if (type === 'F32') return Buffer.from(writeSafetensors(new Map(tensors), { format: 'pt' }))
  const halves = tensors.map(([, { bytes }]) => {
    const own = Buffer.alloc(bytes.length / 2)
    for (let at = 0; at < own.length; at += 2) own.set(bytes.subarray(2 * at + 2, 2 * at + 4), at)
    return own
  })
  const shapes = tensors.map(([name, { shape }]) => [name, shape] as const)
  return safetensorsFile(laidOut(shapes, { dtype: type, bytes: 2 }).entries, Buffer.concat(halves))
}

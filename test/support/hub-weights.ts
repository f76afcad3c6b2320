import { createHash } from 'node:crypto'
import type { Architecture } from '../../src/backbone/architecture.ts'
import type { Served } from './hub-server.ts'
import { laidOut, safetensorsFile, untrained } from './safetensors.ts'

type Piece = Readonly<{ begin: number; end: number; bytes: Uint8Array }>

/** The classifier: 495 MB that are never made. */
const REST = [
  ['head.fc.weight', [1000, 4096]],
  ['pre_logits.fc1.weight', [4096, 512, 7, 7]],
  ['pre_logits.fc2.weight', [4096, 4096, 1, 1]],
] as const

/** A whole network as timm keeps it: tensors by name, which is not their order in the network, and behind them the layers that nobody wants. */
export function timmFile(name: Architecture['name'], convolutions = 16): Served {
  const own = [...untrained(name, convolutions)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const wanted = laidOut(
    own.map(([tensor, { shape }]) => [tensor, shape]),
    { dtype: 'F32', bytes: 4 },
  )
  const rest = laidOut(REST, { dtype: 'F32', bytes: 4, begin: wanted.end })
  const head = safetensorsFile({ ...wanted.entries, ...rest.entries })
  const pieces = own.map(([tensor, { bytes }]): Piece => {
    const [begin, end] = wanted.entries[tensor]!.data_offsets
    return { begin: head.length + begin, end: head.length + end, bytes }
  })
  const all = [{ begin: 0, end: head.length, bytes: head }, ...pieces]
  return {
    size: head.length + rest.end,
    sha256: createHash('sha256').update(head).digest('hex'),
    read: (begin, last) => {
      const part = Buffer.alloc(last - begin)
      for (const piece of all.filter((other) => other.begin < last && other.end > begin)) {
        const from = Math.max(begin, piece.begin)
        part.set(piece.bytes.subarray(from - piece.begin, Math.min(last, piece.end) - piece.begin), from - begin)
      }
      return part
    },
  }
}

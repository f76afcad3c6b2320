import { createHash } from 'node:crypto'
import type { Architecture } from '../../src/backbone/architecture.ts'
import type { Served } from './hub-server.ts'
import { safetensorsFile, untrained } from './safetensors.ts'

type Piece = Readonly<{ begin: number; end: number; bytes: Uint8Array }>

/** A whole network as timm keeps it: tensors by name, which is not their order in the network, and behind them the layers that nobody wants. */
export function timmFile(name: Architecture['name'], convolutions = 16): Served {
  const own = [...untrained(name, convolutions)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const pieces: Piece[] = []
  let end = 0
  const entries = own.map(([tensor, { shape, bytes }]) => {
    pieces.push({ begin: end, end: end + bytes.length, bytes })
    end += bytes.length
    return [tensor, { dtype: 'F32', shape, data_offsets: [end - bytes.length, end] }] as const
  })
  // The classifier: 495 MB that are never made.
  const rest = ['head.fc.weight', 'pre_logits.fc1.weight', 'pre_logits.fc2.weight'].map((tensor, at) => {
    const shape = [
      [1000, 4096],
      [4096, 512, 7, 7],
      [4096, 4096, 1, 1],
    ][at]!
    const begin = end
    end += 4 * shape.reduce((product, side) => product * side, 1)
    return [tensor, { dtype: 'F32', shape, data_offsets: [begin, end] }] as const
  })
  const head = safetensorsFile({ ...Object.fromEntries(entries), ...Object.fromEntries(rest) })
  const all = [{ begin: 0, end: head.length, bytes: head }, ...pieces.map((piece) => shifted(piece, head.length))]
  return {
    size: head.length + end,
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

function shifted({ begin, end, bytes }: Piece, by: number): Piece {
  return { begin: begin + by, end: end + by, bytes }
}

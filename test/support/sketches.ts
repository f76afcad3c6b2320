import { MINIATURE_SIDE } from '../../src/images/miniature.ts'
import { randomFor } from '../../src/lib/random.ts'
import { type Prepared, prepare } from '../../src/records/likeness.ts'

/** Of a picture of 8 × 8 blocks, whose looks are those of a number. */
export function sketchOf(looks: number): Prepared {
  const { bits } = randomFor(looks, 'looks')
  const patches = Array.from({ length: 64 }, () => bits() & 255)
  const miniature = Uint8Array.from({ length: MINIATURE_SIDE ** 2 }, (_, at) => {
    const [x, y] = [at % MINIATURE_SIDE, Math.floor(at / MINIATURE_SIDE)]
    return patches[Math.floor((8 * x) / MINIATURE_SIDE) + 8 * Math.floor((8 * y) / MINIATURE_SIDE)]!
  })
  return prepare(miniature)
}

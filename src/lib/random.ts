import { createHash } from 'node:crypto'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Draws without end; each function changes what the next one gives. */
export type Random = Readonly<{
  /** A whole number in [0, limit), limit ≤ 2³². The bias is under limit/2³². */
  below: (limit: number) => number
  /** 32 independent bits as a signed integer. */
  bits: () => number
  /** In (0, 1), never 0 or 1: the middle of one of 2³² equal parts. */
  uniform: () => number
}>

/** A generator (xoroshiro128+, Blackman & Vigna 2021) for one purpose: the same seed and purpose give the same draws. */
export function randomFor(seed: number, ...purpose: readonly (string | number)[]): Random {
  const hash = createHash('sha256')
    .update(JSON.stringify([seed, ...purpose]))
    .digest()
  const generator = xoroshiro128plus(hash.readInt32LE(0))
  return {
    below: (limit) => Math.floor((generator.next() >>> 0) * (limit / 2 ** 32)),
    bits: () => generator.next(),
    uniform: () => ((generator.next() >>> 0) + 0.5) / 2 ** 32,
  }
}

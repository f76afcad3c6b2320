import { drawnP, extremeness, largestMagnitude, MOST_ARRANGEMENTS, type Side, type TestResult } from './permutation.ts'
import type { Random } from '../lib/random.ts'

/** A value and what it flips together with. */
export type Flippable = Readonly<{ value: number; block: string | number }>

/**
 * Sign-flip permutation test of a mean against 0 (Fisher 1935; Winkler et al. 2014): under the null the sign of each block of values
 * is a coin's. The statistic is the mean of all values. All 2^blocks arrangements where they are at most 20 000, else draws.
 * `scipy.stats.permutation_test(permutation_type='samples')` for blocks of one. The order of values does not matter. Throws a
 * RangeError on no values.
 */
export function signFlipTest(values: readonly Flippable[], side: Side, random: Random): TestResult {
  if (values.length === 0) throw new RangeError('a sign-flip test needs at least one value')
  const blocks = [...sumsByBlock(values)].toSorted((a, b) => a - b)
  const observed = total(blocks) / values.length
  const isExtreme = extremeness(observed, largestMagnitude(values.map(({ value }) => value)), side)
  const arrangements = 2 ** blocks.length
  const drawn = arrangements > MOST_ARRANGEMENTS
  const test = (sum: number): boolean => isExtreme(sum / values.length)
  const p = drawn
    ? drawnP((draws) => countDrawn(blocks, test, { draws, random }))
    : countAll(blocks, test) / arrangements
  return { p, arrangements, drawn }
}

function sumsByBlock(values: readonly Flippable[]): Iterable<number> {
  const sums = new Map<string | number, number>()
  for (const { value, block } of values.toSorted((a, b) => a.value - b.value))
    sums.set(block, (sums.get(block) ?? 0) + value)
  return sums.values()
}

function countAll(blocks: readonly number[], isExtreme: (sum: number) => boolean): number {
  const values = Float64Array.from(blocks)
  let count = 0
  for (let signs = 0; signs < 2 ** values.length; signs++) if (isExtreme(flipped(values, signs))) count++
  return count
}

type Drawing = Readonly<{ draws: number; random: Random }>

function countDrawn(
  blocks: readonly number[],
  isExtreme: (sum: number) => boolean,
  { draws, random }: Drawing,
): number {
  const words = Array.from({ length: Math.ceil(blocks.length / 32) }, (_, word) =>
    Float64Array.from(blocks.slice(32 * word, 32 * word + 32)),
  )
  let count = 0
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0
    for (const word of words) sum += flipped(word, random.bits())
    if (isExtreme(sum)) count++
  }
  return count
}

/** The sum with the sign of value i turned where bit i is set: by a factor, since a branch on chance is slow. */
function flipped(values: Float64Array, signs: number): number {
  let [sum, rest] = [0, signs]
  for (let index = 0; index < values.length; index++) {
    sum += values[index]! * (1 - ((rest & 1) << 1))
    rest >>>= 1
  }
  return sum
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

import type { Stratum } from './a12.ts'
import { mean } from './mean.ts'
import { drawnP, extremeness, largestMagnitude, MOST_ARRANGEMENTS, type Side, type TestResult } from './permutation.ts'
import type { Random } from '../lib/random.ts'

/** Values of one stratum, both groups together: the first `size` are of group a. */
type Pool = Readonly<{ values: Float64Array; size: number }>

/**
 * Permutation test of two groups within strata. The statistic is Welch's t (1947) over all values, each less the mean of its stratum
 * over both groups; the difference of means where a group has one value. `less`: a lies below b. Studentised, the test holds its level
 * for groups of unequal spread (Janssen 1997; Chung & Romano 2013). All ∏ C(n, n_a) arrangements where they are at most 20 000, else
 * draws. `scipy.stats.permutation_test(permutation_type='independent')` for one stratum. A stratum without values of one group tells
 * nothing and is left out; p is 1 where none is left. The order of values and of strata does not matter.
 */
export function twoSampleTest(strata: readonly Stratum[], side: Side, random: Random): TestResult {
  const used = inOrder(strata.filter(({ a, b }) => a.length > 0 && b.length > 0))
  if (used.length === 0) return { p: 1, arrangements: 1, drawn: false }
  const pools = used.map(centred)
  const largest = largestMagnitude(used.flatMap(({ a, b }) => [...a, ...b]))
  const statistic = statisticOf(pools, largest)
  const isExtreme = extremeness(statistic(pools), largest, side)
  const arrangements = used.reduce((product, { a, b }) => product * choose(a.length + b.length, a.length), 1)
  const drawn = arrangements > MOST_ARRANGEMENTS
  const test = (): boolean => isExtreme(statistic(pools))
  const p = drawn ? drawnP((draws) => countDrawn(pools, test, { draws, random })) : countAll(pools, test) / arrangements
  return { p, arrangements, drawn }
}

/** Values by size, strata by theirs: sums and draws are then the same however the data came. */
function inOrder(strata: readonly Stratum[]): readonly Stratum[] {
  const sorted = strata.map(({ a, b }) => ({ a: a.toSorted(ascending), b: b.toSorted(ascending) }))
  const text = ({ a, b }: Stratum): string => [...a, NaN, ...b].join()
  return sorted.toSorted(
    (one, other) => one.a[0]! - other.a[0]! || one.b[0]! - other.b[0]! || byText(text(one), text(other)),
  )
}

function ascending(a: number, b: number): number {
  return a - b
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function centred({ a, b }: Stratum): Pool {
  const values = Float64Array.from([...a, ...b])
  const centre = mean([...values])
  return { values: values.map((value) => value - centre), size: a.length }
}

/** n choose k, exact while it is of interest. */
export function choose(n: number, k: number): number {
  let result = 1
  for (let step = 1; step <= Math.min(k, n - k); step++) result = (result * (n - Math.min(k, n - k) + step)) / step
  return result
}

/**
 * Below this part of all squares a group's spread is computed in two passes: as a difference of sums it would have lost too many digits.
 */
const LEAST_SPREAD = 1e-4

/** Welch's t of the arrangement in which the pools are at the time. */
function statisticOf(pools: readonly Pool[], largest: number): (pools: readonly Pool[]) => number {
  const count = { a: 0, b: 0 }
  const all = { sum: 0, squares: 0 }
  for (const { values, size } of pools) {
    count.a += size
    count.b += values.length - size
    for (const value of values) {
      all.sum += value
      all.squares += value * value
    }
  }
  return (arranged) => {
    let [sum, squares] = [0, 0]
    for (const { values, size } of arranged)
      for (let index = 0; index < size; index++) {
        const value = values[index]!
        sum += value
        squares += value * value
      }
    const other = all.sum - sum
    const difference = sum / count.a - other / count.b
    if (count.a === 1 || count.b === 1) return difference
    let spreadA = squares - (sum * sum) / count.a
    let spreadB = all.squares - squares - (other * other) / count.b
    if (Math.min(spreadA, spreadB) < LEAST_SPREAD * all.squares) {
      spreadA = spreadAbout(sum / count.a, arranged, 'a')
      spreadB = spreadAbout(other / count.b, arranged, 'b')
    }
    const error = Math.sqrt(spreadA / (count.a - 1) / count.a + spreadB / (count.b - 1) / count.b)
    if (error > 1e-13 * largest) return difference / error
    return Math.abs(difference) <= 1e-12 * largest ? 0 : Math.sign(difference) * Infinity
  }
}

/** Sum of squared distances of one group's values from their mean. */
function spreadAbout(centre: number, pools: readonly Pool[], group: 'a' | 'b'): number {
  let total = 0
  for (const { values, size } of pools) {
    const [start, end] = group === 'a' ? [0, size] : [size, values.length]
    for (let index = start; index < end; index++) total += (values[index]! - centre) ** 2
  }
  return total
}

/** Goes through all choices of group a, stratum within stratum, and counts those that pass. */
function countAll(pools: readonly Pool[], test: () => boolean): number {
  const [pool, ...rest] = pools
  if (!pool) return test() ? 1 : 0
  const { values, size } = pool
  const original = values.slice()
  const chosen = Array.from({ length: size }, (_, index) => index)
  let count = 0
  do {
    arrange(values, original, chosen)
    count += countAll(rest, test)
  } while (advance(chosen, original.length))
  values.set(original)
  return count
}

/** Puts the chosen values first, the others behind them. */
function arrange(values: Float64Array, original: Float64Array, chosen: readonly number[]): void {
  let [first, last] = [0, chosen.length]
  for (let index = 0; index < original.length; index++) {
    if (chosen[first] === index) values[first++] = original[index]!
    else values[last++] = original[index]!
  }
}

/** The next choice of increasing indices below n, in lexicographic order; false after the last. */
function advance(chosen: number[], n: number): boolean {
  let place = chosen.length - 1
  while (place >= 0 && chosen[place] === n - chosen.length + place) place--
  if (place < 0) return false
  chosen[place]!++
  for (let next = place + 1; next < chosen.length; next++) chosen[next] = chosen[next - 1]! + 1
  return true
}

/** Shuffles each stratum as far as group a goes (Fisher–Yates), again and again, and counts what passes. */
function countDrawn(
  pools: readonly Pool[],
  test: () => boolean,
  { draws, random }: Readonly<{ draws: number; random: Random }>,
): number {
  let count = 0
  for (let draw = 0; draw < draws; draw++) {
    for (const { values, size } of pools)
      for (let index = 0; index < size; index++) {
        const other = index + random.below(values.length - index)
        const value = values[index]!
        values[index] = values[other]!
        values[other] = value
      }
    if (test()) count++
  }
  return count
}

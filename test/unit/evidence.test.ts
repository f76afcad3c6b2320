import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { a12, type Stratum } from '../../src/statistics/a12.ts'
import { holm } from '../../src/statistics/holm.ts'
import { kendallW } from '../../src/statistics/kendall-w.ts'
import { midRanks } from '../../src/statistics/mid-ranks.ts'
import { drawnP, type Side, smallestP } from '../../src/statistics/permutation.ts'
import { randomFor } from '../../src/lib/random.ts'
import { signFlipTest } from '../../src/statistics/sign-flip.ts'
import { twoSampleTest } from '../../src/statistics/two-sample.ts'

type Drawn = Readonly<{ p: number; drawn?: boolean; tolerance?: number }>
type Values = Readonly<{
  holm: readonly Readonly<{ p: number[]; adjusted: number[] }>[]
  two_sample: readonly (Drawn & Readonly<{ strata_a: number[][]; strata_b: number[][]; side: Side }>)[]
  sign_flip: readonly (Drawn & Readonly<{ margins: number[]; blocks?: number[]; side: Side }>)[]
  a12: readonly Readonly<{ a: number[]; b: number[]; a12: number }>[]
  kendall_w: readonly Readonly<{ ranks: number[][]; w: number }>[]
}>

/** Values by NumPy, checked against SciPy and statsmodels; see test/reference/README.md. */
const values = JSON.parse(readFileSync(new URL('../reference/evidence.json', import.meta.url), 'utf8')) as Values

// Both sides compute in float64; what remains is the order of sums.
const EXACT = 1e-9

/** Exact tests agree to rounding; those with draws as far as the reference says that chance carries. */
function expectNear(p: number, { p: wanted, tolerance = EXACT }: Drawn): void {
  expect(Math.abs(p - wanted)).toBeLessThanOrEqual(tolerance)
}

const strataOf = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): readonly Stratum[] =>
  a.map((values_, index) => ({ a: values_, b: b[index]! }))
const flippable = (margins: readonly number[], blocks?: readonly number[]) =>
  margins.map((value, index) => ({ value, block: blocks?.[index] ?? index }))

describe('statistics agree with SciPy and statsmodels', () => {
  test.each(values.holm.map((entry, index) => [index, entry] as const))('Holm, case %i', (_, { p, adjusted }) => {
    for (const [index, value] of holm(p).entries()) expect(Math.abs(value - adjusted[index]!)).toBeLessThan(EXACT)
  })

  test.each(values.two_sample.map((entry, index) => [index, entry.side, entry] as const))(
    'two-sample permutation, case %i, %s',
    (index, side, entry) => {
      const { p, drawn } = twoSampleTest(strataOf(entry.strata_a, entry.strata_b), side, randomFor(1, index))
      expectNear(p, entry)
      expect(drawn).toBe(entry.drawn ?? false)
    },
  )

  test.each(values.sign_flip.map((entry, index) => [index, entry.side, entry] as const))(
    'sign-flip permutation, case %i, %s',
    (index, side, entry) => {
      const { p, drawn } = signFlipTest(flippable(entry.margins, entry.blocks), side, randomFor(1, index))
      expectNear(p, entry)
      expect(drawn).toBe(entry.drawn ?? false)
    },
  )

  test('A12 and Kendall’s W', () => {
    for (const { a, b, a12: wanted } of values.a12) expect(Math.abs(a12([{ a, b }]) - wanted)).toBeLessThan(EXACT)
    for (const { ranks, w } of values.kendall_w) expect(Math.abs(kendallW(ranks)! - w)).toBeLessThan(EXACT)
  })
})

describe('permutation tests', () => {
  const numbers = (minLength: number, maxLength: number) =>
    fc.array(
      fc.integer({ min: -6, max: 6 }).map((value) => value / 4),
      { minLength, maxLength },
    )

  test('give the same p again, and another with another purpose, where they draw', () => {
    const margins = Array.from({ length: 30 }, (_, index) => Math.sin(index) + 0.2)
    const p = (purpose: string): number => signFlipTest(flippable(margins), 'greater', randomFor(1, purpose)).p
    expect(p('one')).toBe(p('one'))
    expect(p('one')).not.toBe(p('two'))
  })

  test('are blind to scale and, going through all, to the order of values', () => {
    fc.assert(
      fc.property(numbers(2, 5), numbers(2, 5), fc.constantFrom<Side>('less', 'greater', 'two-sided'), (a, b, side) => {
        const random = randomFor(1)
        const { p } = twoSampleTest([{ a, b }], side, random)
        const scaled = { a: a.map((value) => value * 3).toReversed(), b: b.map((value) => value * 3).toReversed() }
        expect(twoSampleTest([scaled], side, random).p).toBeCloseTo(p, 12)
        const mirrored = side === 'less' ? 'greater' : side === 'greater' ? 'less' : side
        expect(twoSampleTest([{ a: b, b: a }], mirrored, random).p).toBeCloseTo(p, 12)
      }),
    )
  })

  test('a constant added to one stratum changes nothing', () => {
    fc.assert(
      fc.property(numbers(2, 4), numbers(2, 4), numbers(2, 4), numbers(2, 4), (a, b, c, d) => {
        const p = (shift: number): number => {
          const second = { a: c.map((value) => value + shift), b: d.map((value) => value + shift) }
          return twoSampleTest([{ a, b }, second], 'two-sided', randomFor(1)).p
        }
        expect(p(8)).toBeCloseTo(p(0), 12)
      }),
    )
  })

  test('have no p below what their design can reach, and reach it where the groups do not overlap', () => {
    const result = twoSampleTest([{ a: [1, 2, 3], b: [11, 12, 13] }], 'two-sided', randomFor(1))
    expect(result).toEqual({ p: 0.1, arrangements: 20, drawn: false })
    expect(smallestP(result, true)).toBe(0.1)
    const many = Array.from({ length: 20 }, (_, index) => index)
    const drawn = twoSampleTest([{ a: many, b: many.map((value) => value + 99) }], 'less', randomFor(1))
    expect(drawn.p).toBe(1 / 10_000)
    expect(smallestP(drawn, false)).toBe(1 / 10_000)
  })

  test('draw ten times as often where p comes out near .05, and nowhere else', () => {
    const draws = (share: number): readonly number[] => {
      const calls: number[] = []
      const p = drawnP((count) => Math.round(share * calls[calls.push(count) - 1]!))
      expect(p).toBeCloseTo(share, 3)
      return calls
    }
    expect([0.0001, 0.0295, 0.0805, 0.6].map(draws)).toEqual(Array.from({ length: 4 }, () => [9_999]))
    expect([0.0305, 0.05, 0.0795].map(draws)).toEqual(Array.from({ length: 3 }, () => [9_999, 90_000]))
  })

  test('differ less from seed to seed near .05', () => {
    const waves = Array.from({ length: 20 }, (_, index) => Math.sin(index * 7))
    const shifted = (by: number): number[] => waves.map((value) => value + by)
    const tests: readonly ((seed: number) => number)[] = [
      (seed) => signFlipTest(flippable(shifted(0.28)), 'two-sided', randomFor(seed)).p,
      (seed) => twoSampleTest([{ a: waves, b: shifted(0.45) }], 'two-sided', randomFor(seed)).p,
    ]
    for (const p of tests) {
      const found = [1, 2, 3, 4, 5, 6].map(p)
      expect(Math.min(...found)).toBeGreaterThan(0.03)
      expect(Math.max(...found)).toBeLessThan(0.08)
      // Of 99 999 draws the standard error is .0007, and not every p is so many ten-thousandths.
      expect(Math.max(...found) - Math.min(...found)).toBeLessThan(0.004)
      expect(found.some((one) => Math.abs(one * 10_000 - Math.round(one * 10_000)) > 0.05)).toBe(true)
    }
  })

  test('constant groups that differ are as extreme as can be, equal ones not at all', () => {
    const p = (b: number): number => twoSampleTest([{ a: [1, 1, 1], b: [b, b, b] }], 'two-sided', randomFor(1)).p
    expect(p(0.1 + 0.2)).toBe(0.1)
    expect(p(1)).toBe(1)
  })
})

test('mid-ranks share the mean of their places', () => {
  expect(midRanks([0.3, 0.1, 0.3, 0.2])).toEqual([3.5, 1, 3.5, 2])
})

test('every draw is in its range', () => {
  const random = randomFor(7, 'range')
  for (let draw = 0; draw < 2000; draw++) {
    expect(random.below(3)).toBeLessThan(3)
    expect(random.below(3)).toBeGreaterThanOrEqual(0)
    const uniform = random.uniform()
    expect(uniform > 0 && uniform < 1).toBe(true)
  }
})

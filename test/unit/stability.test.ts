import { readFileSync } from 'node:fs'
import tCdf from '@stdlib/stats-base-dists-t-cdf'
import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomFor } from '../../src/lib/random.ts'
import { openDistributions } from '../../src/statistics/distributions.ts'
import { type ScaledT, shareAboveZero } from '../../src/statistics/share-above-zero.ts'
import { tShareBelow } from '../../src/statistics/t-share-below.ts'
import { NOTHING_TOLD } from '../../src/verdict/about.ts'
import { judge } from '../../src/verdict/judge.ts'
import type { PairSummary } from '../../src/verdict/pair-summaries.ts'
import { rankIntervals } from '../../src/verdict/rank-intervals.ts'
import { relationsOf } from '../../src/verdict/relation.ts'
import { stabilityShares } from '../../src/verdict/stability-shares.ts'
import { readRankings } from '../support/rankings.ts'
import { referenceFolder } from '../support/reference.ts'
import { RULES } from '../support/rules.ts'

type Parts = readonly [ScaledT, ScaledT, ScaledT]

/** By the characteristic functions in SciPy, not by quadrature over the densities; see test/reference/README.md. */
const references = JSON.parse(
  readFileSync(new URL('share-above-zero.json', referenceFolder), 'utf8'),
) as readonly Readonly<{ shift: number; parts: Parts; share: number }>[]

test('Student’s t below a value is that of another library', () => {
  fc.assert(
    fc.property(fc.double({ min: -3, max: 9, noNaN: true }), fc.integer({ min: 1, max: 300 }), (log, degrees) => {
      // Below a thousandth the other one loses digits.
      const t = 10 ** log
      expect(Math.abs(tShareBelow(t, degrees) - tCdf(t, degrees))).toBeLessThan(1e-12)
      expect(tShareBelow(-t, degrees)).toBeCloseTo(1 - tShareBelow(t, degrees), 14)
    }),
  )
})

test('Student’s t below a value stays a share, far out too', () => {
  for (const degrees of [1, 2, 13, 42, 200])
    for (const t of [-1e200, -40, -13.294, 0, 13.294, 40, 1e200]) {
      const share = tShareBelow(t, degrees)
      expect(share >= 0 && share <= 1 && (share - 0.5) * t >= 0).toBe(true)
    }
})

describe('the share of a sum of three scaled t above zero', () => {
  // What is left out beyond t's 1e-9 quantiles is below 4e-9.
  test.each(references)('is $share at $shift', ({ shift, parts, share }) => {
    expect(Math.abs(shareAboveZero(shift, parts) - share)).toBeLessThan(4e-9)
  })

  const scale = fc.oneof({ weight: 5, arbitrary: fc.double({ min: 1e-3, max: 10, noNaN: true }) }, fc.constant(0))
  const part = fc.record({ scale, degrees: fc.integer({ min: 1, max: 60 }) })
  const parts = fc.tuple(part, part, part)
  // What is nearly the least of all numbers is 0 in another unit.
  const shift = fc.double({ min: -20, max: 20, noNaN: true }).map((by) => (Math.abs(by) < 1e-200 ? 0 : by))

  test('is in [0, 1], 1 less it with the other sign, and the same for all scales in another unit', () => {
    fc.assert(
      fc.property(shift, parts, fc.double({ min: 0.01, max: 100, noNaN: true }), (by, own, unit) => {
        const share = shareAboveZero(by, own)
        expect(share >= 0 && share <= 1).toBe(true)
        expect(shareAboveZero(-by, own)).toBeCloseTo(1 - share, 11)
        const [a, b, c] = own.map((each) => ({ ...each, scale: each.scale * unit }))
        expect(shareAboveZero(by * unit, [a!, b!, c!])).toBeCloseTo(share, 11)
      }),
      { numRuns: 40 },
    )
  })

  test('rises with the shift, and is ½ without one', () => {
    fc.assert(
      fc.property(shift, fc.double({ min: 0.01, max: 5, noNaN: true }), parts, (by, more, own) => {
        expect(shareAboveZero(by + more, own)).toBeGreaterThan(shareAboveZero(by, own) - 1e-12)
        expect(shareAboveZero(0, own)).toBeCloseTo(0.5, 11)
      }),
      { numRuns: 40 },
    )
  })

  test('of one part is that of its distribution, and of none depends on the sign alone', () => {
    const none = { scale: 0, degrees: 4 }
    fc.assert(
      fc.property(
        shift,
        fc.double({ min: 0.01, max: 9, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (by, of, ν) => {
          const wanted = tCdf(by / of, ν)
          expect(shareAboveZero(by, [none, { scale: of, degrees: ν }, none])).toBeCloseTo(wanted, 7)
        },
      ),
    )
    expect([3, 0, -3].map((by) => shareAboveZero(by, [none, none, none]))).toEqual([1, 0.5, 0])
  })
})

test('draws have the quantiles of their distributions', () => {
  const { normal, t, chiSquare } = openDistributions(randomFor(3, 'quantiles'))
  const draws = (one: () => number): readonly number[] => Array.from({ length: 20_000 }, one).toSorted((a, b) => a - b)
  // SciPy: norm.ppf, chi2.ppf at these shares. Of 20 000 draws the share below has a standard error of .0035 at most.
  const expectQuantiles = (sorted: readonly number[], quantiles: readonly number[]): void => {
    for (const [index, quantile] of quantiles.entries()) {
      const below = sorted.filter((value) => value < quantile).length / sorted.length
      expect(Math.abs(below - [0.025, 0.25, 0.5, 0.9, 0.99][index]!)).toBeLessThan(0.012)
    }
  }
  expectQuantiles(draws(normal), [-1.959964, -0.67449, 0, 1.281552, 2.326348])
  expectQuantiles(
    draws(() => chiSquare(5)),
    [0.831212, 2.674603, 4.35146, 9.236357, 15.086272],
  )
  expectQuantiles(
    draws(() => chiSquare(4)),
    [0.484419, 1.922558, 3.356694, 7.77944, 13.276704],
  )
  for (const degrees of [1, 2, 7])
    expectQuantiles(
      draws(() => t(degrees)),
      [0.025, 0.25, 0.5, 0.9, 0.99].map((share) => tQuantile(share, degrees)),
    )
})

describe('stability', () => {
  const pair = (level: number, n = 8): PairSummary => ({
    centre: level,
    deviation: 0.3,
    n,
    byReference: Array.from({ length: 8 }, (_, j) => level + 0.1 * Math.sin(level * 10 + j)),
  })

  test('of thirty pairs takes no time that anybody notices', () => {
    const pairs = Array.from({ length: 30 }, (_, index) => pair(index / 20))
    const start = performance.now()
    stabilityShares(pairs)
    rankIntervals(pairs, 1)
    // A fifth of a second on a laptop; machines that test are busy.
    expect(performance.now() - start).toBeLessThan(30_000)
  })

  test('takes what differs by rounding alone for equal', () => {
    const flat = (centre: number): PairSummary => ({
      centre,
      deviation: 4e-15,
      n: 7,
      byReference: [1, 2, 3].map(() => centre),
    })
    expect(stabilityShares([flat(-27.631021115928547), flat(-27.63102111592854)])).toEqual([0.5])
  })

  test('falls with a rival that is nearer, or has fewer samples', () => {
    const [near, far, few] = stabilityShares([pair(0), pair(0.3), pair(0.6), pair(0.6, 2)])
    expect(near!).toBeLessThan(far!)
    expect(few!).toBeLessThan(far!)
  })
})

test('no seed changes a share', async () => {
  const losses = (await readRankings('30-four-prompts-close.csv', 'gram-mse')).values().next().value!
  const sharesOf = (seed: number): unknown =>
    judge(losses, NOTHING_TOLD, { ...RULES, seed }).checks.find(({ name }) => name === 'stability')
  expect(sharesOf(2)).toEqual(sharesOf(1))
})

describe('a rival', () => {
  const relation = (
    k: number,
    own: Readonly<{ p?: number; a12?: number; share?: number | null; isSettled?: boolean }>,
  ) => {
    const { p = 0.001, a12 = 0.9, share = 0.9999, isSettled = false } = own
    const found = Array.from({ length: k - 1 }, () => ({ p, a12, smallestP: 0.0001, design: 'two-sample' as const }))
    const shares = share === null ? undefined : found.map(() => share)
    return relationsOf({ found, shares, isSettled }, RULES).at(-1)
  }

  // Of two and three pairs the limits are α and 1 − P_min; of five .05 ÷ 2 and .05 ÷ 4.
  test.each([
    [2, { p: 0.049 }, 'behind'],
    [2, { p: 0.05 }, 'not told apart'],
    [2, { share: 0.975 }, 'behind'],
    [2, { share: 0.974 }, 'not told apart'],
    [3, { p: 0.049, share: 0.975 }, 'behind'],
    [5, { p: 0.024 }, 'behind'],
    [5, { p: 0.025 }, 'not told apart'],
    [5, { share: 0.9876 }, 'behind'],
    [5, { share: 0.987 }, 'not told apart'],
    [5, { a12: 0.75 }, 'behind'],
    [5, { a12: 0.74 }, 'not told apart'],
    [5, { p: 0.04, share: 0.976, isSettled: true }, 'behind'],
    [2, { share: null }, 'not told apart'],
  ] as const)('of %i pairs with %j is %s', (k, own, wanted) => expect(relation(k, own)).toBe(wanted))
})

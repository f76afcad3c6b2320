import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judgeChanges } from '../../src/verdict/change/judge-changes.ts'
import { overallChange } from '../../src/verdict/change/overall.ts'
import type { PairSides, SidePicture } from '../../src/verdict/change/sides.ts'
import { CHANGE_CASES, pairsOf } from '../support/golden-changes.ts'
import { referenceFolder } from '../support/reference.ts'
import { RULES } from '../support/rules.ts'

type Ratios = Readonly<{ ratio: number; low: number; high: number; smallest_ratio: number }>
type Figures = Readonly<{
  pairs: readonly (readonly ((Ratios & { stability: number | null }) | null)[])[]
  overall: Ratios
}>

const FIGURES = JSON.parse(readFileSync(new URL('change-figures.json', referenceFolder), 'utf8')) as Figures

/** Quantiles of two libraries differ in the tenth digit. */
const near = (value: number): number => expect.closeTo(value, 8) as number
/** The share goes by a quadrature that promises 1e-6. */
const roughly = (value: number | null): number | null => (value === null ? null : (expect.closeTo(value, 5) as number))

const picture = (identity: string, value: number, more: Partial<SidePicture> = {}): SidePicture => ({
  path: identity,
  identity,
  prompt: 'a boat',
  seed: undefined,
  references: [value, value],
  ...more,
})

const pairOf = (old: readonly SidePicture[], fresh: readonly SidePicture[]): PairSides => ({
  lora: 'ink',
  checkpoint: 'one',
  old,
  new: fresh,
})

const numbered = (name: string, values: readonly number[], more: Partial<SidePicture> = {}): readonly SidePicture[] =>
  values.map((value, index) => picture(`${name}${index}`, value, more))

describe('interval, smallest ratio and stability are those of SciPy', () => {
  test.each(CHANGE_CASES.map((own, index) => [own.name, own, FIGURES.pairs[index]!] as const))(
    '%s',
    (_, own, wanted) => {
      const found = judgeChanges(pairsOf(own), RULES).map(({ ratio, interval, smallestRatio, stability }) =>
        ratio === null
          ? null
          : { ratio, low: interval?.low, high: interval?.high, smallest_ratio: smallestRatio, stability },
      )
      expect(found).toEqual(
        wanted.map(
          (own_) =>
            own_ && {
              ratio: near(own_.ratio),
              low: near(own_.low),
              high: near(own_.high),
              smallest_ratio: near(own_.smallest_ratio),
              stability: roughly(own_.stability),
            },
        ),
      )
    },
  )
})

describe('all pairs together', () => {
  test('are pooled over pair and prompt', () => {
    const { ratio, low, high } = FIGURES.overall
    const several = pairsOf(CHANGE_CASES.at(-1)!)
    expect(overallChange(several)).toEqual({ ratio: near(ratio), low: near(low), high: near(high), pairs: 3 })
  })

  test('are not told of one pair, nor of pairs with nothing to compare', () => {
    const compared = pairsOf(CHANGE_CASES[0]!)
    const others = pairsOf(CHANGE_CASES.find(({ name }) => name === 'other prompts')!)
    expect(overallChange(compared)).toBeNull()
    expect(overallChange([...compared, ...others])).toBeNull()
  })
})

describe('what is compared', () => {
  test('a picture that keeps its pixels is kept under any name, and never tested', () => {
    const old = numbered('a', [1, 2, 3])
    const renamed = old.map((own) => ({ ...own, path: `new-${own.path}` }))
    const [change] = judgeChanges([pairOf(old, renamed)], RULES)
    expect(change).toMatchObject({ word: 'unchanged', test: null, counts: { kept: 3, added: 0, gone: 0 } })
  })

  test('a sample of several pictures is kept where all of them are', () => {
    const seeded = (identities: readonly string[]): readonly SidePicture[] =>
      identities.map((identity) => picture(identity, 1, { seed: '7' }))
    const counts = (old: readonly string[], fresh: readonly string[]): unknown =>
      judgeChanges([pairOf(seeded(old), seeded(fresh))], RULES)[0]!.counts
    expect(counts(['a', 'b'], ['b', 'a'])).toMatchObject({ old: 1, new: 1, kept: 1, added: 0 })
    expect(counts(['a', 'b'], ['a'])).toMatchObject({ old: 1, new: 1, kept: 0, added: 1, gone: 1 })
  })

  test('new pictures of prompts that the base has not are left out where others can be compared', () => {
    const old = numbered('old', [0, 0.1, 0.2, 0.3])
    const fresh = [...numbered('new', [0, 0.1, 0.2, 0.3]), ...numbered('far', [5, 6, 7], { prompt: 'a cat' })]
    const [change] = judgeChanges([pairOf(old, fresh)], RULES)
    expect(change).toMatchObject({ word: 'no evidence', test: { new: 4, old: 4 } })
    expect(change!.ratioAll).toBeCloseTo(1, 12)
  })

  test('without any prompt in common all are compared where some prompt is not known', () => {
    const old = numbered('old', [0, 0.1, 0.2, 0.3])
    const unknown = numbered('new', [1, 1.1, 1.2, 1.3], { prompt: undefined })
    expect(judgeChanges([pairOf(old, unknown)], RULES)[0]).toMatchObject({
      word: 'regression',
      test: { new: 4, old: 4 },
    })
    const others = numbered('new', [1, 1.1, 1.2, 1.3], { prompt: 'a cat' })
    expect(judgeChanges([pairOf(old, others)], RULES)[0]).toMatchObject({ word: 'other prompts', test: null })
  })

  test('eight of twenty with the seeds of old ones are compared with those eight', () => {
    const seeded = (name: string, shift: number, seeds: number): readonly SidePicture[] =>
      Array.from({ length: seeds }, (_, seed) => picture(`${name}${seed}`, shift + seed / 8, { seed: String(seed) }))
    const old = seeded('old', 0, 20)
    const fresh = [...seeded('new', 0.25, 8), ...old.slice(8)]
    const [change] = judgeChanges([pairOf(old, fresh)], RULES)
    // 1 of 2⁸ arrangements; the pairs differ by 0.25 each, though the eight are lower than the twenty.
    expect(change).toMatchObject({ test: { design: 'sign-flip', new: 8, old: 8, pWorse: 1 / 256 }, isPartial: true })
    expect(Math.log(change!.ratio!)).toBeCloseTo(0.25, 12)
    expect(Math.log(change!.ratioReplaced!)).toBeCloseTo(0.25, 12)
    // Means 0.4375 + 0.25 and 1.1875.
    expect(Math.log(change!.ratioAll!)).toBeCloseTo(-0.5, 12)
    expect(change!.word).toBe('no evidence')
  })

  test('farther than what they replace is not enough: the new ones must be farther than all old ones', () => {
    const old = Array.from({ length: 20 }, (_, seed) => picture(`old${seed}`, seed / 8, { seed: String(seed) }))
    const words = [0.8, 0.9].map((shift) => {
      const again = old.slice(0, 8).map((own, seed) => picture(`new${seed}`, shift + seed / 8, { seed: own.seed }))
      return judgeChanges([pairOf(old, [...again, ...old.slice(8)])], RULES)[0]!.word
    })
    // Against all twenty by exp(0.8 − 0.75) = 1.05 and exp(0.9 − 0.75) = 1.16; asked for is 1.1.
    expect(words).toEqual(['no evidence', 'regression'])
  })

  test('where nothing was replaced the old ones of the prompt alone count', () => {
    const old = numbered('old', [0, 0.1, 0.2, 0.3])
    const [change] = judgeChanges([pairOf(old, [...old, ...numbered('new', [1, 1.1, 1.2, 1.3])])], RULES)
    expect(change).toMatchObject({ word: 'regression', ratioReplaced: null, isPartial: true })
  })

  test('one picture of each prompt and side leaves no spread, so no interval', () => {
    const prompts = Array.from({ length: 6 }, (_, prompt) => String(prompt))
    const side = (name: string, shift: number): readonly SidePicture[] =>
      prompts.map((prompt, index) => picture(`${name}${prompt}`, shift + index, { prompt }))
    const [change] = judgeChanges([pairOf(side('old', 0), side('new', 1))], RULES)
    expect(change).toMatchObject({ word: 'regression', interval: null, smallestRatio: null, stability: null })
    expect(Math.log(change!.ratio!)).toBeCloseTo(1, 12)
  })

  test('a pair on one side alone is new or removed', () => {
    const pictures = numbered('a', [1, 2])
    const words = judgeChanges([pairOf([], pictures), pairOf(pictures, [])], RULES).map(({ word }) => word)
    expect(words).toEqual(['new', 'removed'])
  })

  test('one new picture is too few, however many it is held against', () => {
    const old = numbered(
      'old',
      Array.from({ length: 40 }, (_, index) => index / 40),
    )
    const [change] = judgeChanges([pairOf(old, [...old, picture('new', 9)])], RULES)
    expect(change).toMatchObject({ word: 'too few', test: { new: 1, old: 40, smallestP: 1 / 41, holmWorse: null } })
  })
})

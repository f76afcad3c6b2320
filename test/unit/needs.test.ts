import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/parse.ts'
import { METRICS, RECIPE_NAMES } from '../../src/config/words.ts'
import { selfTestText } from '../../src/report/terminal/self-test.ts'
import { choose } from '../../src/statistics/two-sample.ts'
import type { Check } from '../../src/verdict/check.ts'
import { nearestControl } from '../../src/verdict/nearest-control.ts'
import { measureStep } from '../../src/verdict/next/measure-step.ts'
import { type Counts, leastControls, needsOf, settled } from '../../src/verdict/next/needs.ts'
import { chooseWay, type Way, wayOf } from '../../src/verdict/next/ways.ts'
import type { Trial } from '../../src/verdict/trials.ts'
import { RULES } from '../support/rules.ts'

const FULL: Counts = {
  checkpoints: 2,
  samples: [8, 8],
  references: 5,
  controls: 2,
  nearest: 3,
  settings: { isMet: true, said: 'the same' },
  prompts: 4,
  isPaired: true,
  altered: 0,
}

const needOf = (what: string, counts: Partial<Counts>, rules: Partial<typeof RULES> = {}) =>
  needsOf({ ...FULL, ...counts }, { ...RULES, ...rules }).find((need) => need.what === what)

describe('what a verdict needs', () => {
  test('is met by five references, two control pictures and eight samples of two checkpoints', () => {
    expect(needsOf(FULL, RULES).filter(({ isMet }) => !isMet)).toEqual([])
    for (const [what, counts] of [
      ['checkpoints', { checkpoints: 1 }],
      ['samples', { samples: [7, 9] }],
      ['references', { references: 4 }],
      ['controls', { controls: 1 }],
      ['settings', { settings: { isMet: false, said: 'not recorded' } }],
      ['prompts', { prompts: 3 }],
      ['seeds', { isPaired: false }],
      ['sizes', { altered: 1 }],
    ] as const)
      expect(needsOf({ ...FULL, ...counts }, RULES).flatMap((need) => (need.isMet ? [] : need.what))).toEqual([what])
  })

  test('to tell two checkpoints apart is what was simulated', () => {
    expect(needOf('samples', {})).toMatchObject({ toPass: 8, toTell2: 8, toTell1_5: 20 })
    expect(needOf('references', {})).toMatchObject({ toPass: 5, toTell2: 8, toTell1_5: 16 })
    expect(needOf('samples', { checkpoints: 3 })).toMatchObject({ toPass: 8, toTell2: 10, toTell1_5: 'more than 20' })
    expect(needOf('references', { checkpoints: 3 })).toMatchObject({ toTell2: 8, toTell1_5: 'more than 16' })
  })

  test('follows the rules, and a control that is near needs four pictures', () => {
    expect(needOf('references', {}, { 'r-min': 12 })).toMatchObject({ toPass: 12, toTell2: 12, isMet: false })
    expect(needOf('controls', { nearest: 1.9 })).toMatchObject({ toPass: 4, isMet: false })
    // 1/C(7, 5) = 1/21 is below .05, and not below .01, for which C(9, 5) = 126 is enough and C(8, 5) = 56 is not.
    expect(needOf('controls', {}, { alpha: 0.01 })).toMatchObject({ toPass: 4 })
    // 2⁻¹⁰ is below .001, and 2⁻⁹ is not.
    expect(needOf('samples', {}, { alpha: 0.001 })).toMatchObject({ toPass: 10 })
  })

  test('is never asked for below what there has to be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 30 }), (references, least) => {
        const need = needOf('references', { references }, { 'r-min': least })!
        expect(settled(need)).toBeGreaterThanOrEqual(Math.max(3, least))
        expect(need.isMet).toBe(references >= Math.max(3, least))
      }),
    )
  })

  test('has as many control pictures as a perfect self-test takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 30 }), fc.double({ min: 0.0005, max: 0.2, noNaN: true }), (r, limit) => {
        const q = leastControls(r, limit)
        expect(1 / choose(r + q, r)).toBeLessThan(limit)
        expect(q === 1 || 1 / choose(r + q - 1, r) >= limit).toBe(true)
      }),
    )
  })
})

test('the nearest control is the set that is least far from the references, as a ratio', () => {
  // Three references, ln losses among them 1, 2 and 3, so 2 on average; the sets are 3.5 and 2.5 away.
  const between = [
    [NaN, 1, 2],
    [1, NaN, 3],
    [2, 3, NaN],
  ]
  const controls = [
    [
      [3, 4],
      [3, 4],
      [3, 4],
    ],
    [[2.5], [2], [3]],
  ]
  const controlSets = [
    { set: 'far', cross: false, pictures: 2 },
    { set: 'near', cross: false, pictures: 1 },
  ]
  const nearest = nearestControl({ targets: { between, controls }, controlSets })!
  expect(nearest.set).toBe('near')
  // Sums of a few numbers: nothing but rounding may differ.
  expect(nearest.ratio).toBeCloseTo(Math.exp(0.5), 12)
  expect(nearestControl({ targets: undefined, controlSets })).toBeNull()
  expect(nearestControl({ targets: { between, controls: [] }, controlSets: [] })).toBeNull()
})

const way = (recipe: string, metric: string, leastWin: number, p: number): Way => ({ recipe, metric, leastWin, p })
const ENOUGH = { references: 8, controls: 4 }

describe('another way to measure', () => {
  const own = way('lycoris', 'gram-mse', 0.5, 0.3)

  test('is the surest of those that pass at α divided by the number tried', () => {
    const others = [way('lycoris', 'gram-cos', 1, 0.02), way('deep-gram', 'log-gram', 0.875, 0.002)]
    // .05 / 3 is .0167.
    expect(chooseWay({ own, others, passes: false, ...ENOUGH }, RULES)).toEqual({ kind: 'other', way: others[1] })
    expect(chooseWay({ own, others: [others[0]!], passes: false, ...ENOUGH }, RULES)).toEqual({
      kind: 'other',
      way: others[0],
    })
    expect(chooseWay({ own, others: [others[0]!, own], passes: false, ...ENOUGH }, RULES)).toEqual({ kind: 'none' })
  })

  test('is not named where one’s own passes, unless it is right about more references', () => {
    const passing = way('lycoris', 'gram-mse', 0.875, 0.001)
    const same = way('deep-gram', 'log-gram', 0.875, 0.0001)
    expect(chooseWay({ own: passing, others: [same], passes: true, ...ENOUGH }, RULES)).toEqual({ kind: 'own' })
    const better = { ...same, leastWin: 1 }
    expect(chooseWay({ own: passing, others: [better], passes: true, ...ENOUGH }, RULES)).toEqual({
      kind: 'other',
      way: better,
    })
  })

  test('cannot be found by few pictures, however well it does, and by so many it can', () => {
    const others = Array.from({ length: 17 }, (_, index) => way('deep-gram', String(index), 1, 1 / 28))
    const choice = chooseWay({ own, others, passes: false, references: 6, controls: 2 }, RULES)
    // C(12, 8) = 495 is above 18 / .05 = 360, and C(11, 8) = 165 is not.
    expect(choice).toEqual({ kind: 'few', references: 8, controls: 4 })
  })
})

describe('the command self-test and a run', () => {
  const checkOf = (leastWin: number, p: number): Check => ({
    name: 'self-test',
    status: leastWin >= RULES.gamma && p < RULES.alpha ? 'pass' : 'weak',
    figures: { p },
    by: [{ name: 'dots', figures: { win: leastWin } }],
    sentence: '',
  })
  const config = parseConfig()

  /** What each says of the same trials. */
  const adviceOf = (trials: readonly Trial[], { references, controls }: typeof ENOUGH) => {
    const said = selfTestText({ loras: [{ lora: 'ink', references, controls, trials }], leftOut: [] }, config)
    const [own, ...others] = trials.map(({ check, ...method }) => wayOf(method, check))
    const controlSets = [{ set: 'dots', cross: false, pictures: controls }]
    const between = Array.from({ length: references }, () => Array.from({ length: references }, () => 0))
    const losses = { targets: { between, controls: [] }, controlSets } as never
    const { sentences } = measureStep({
      losses,
      checks: [trials[0]!.check],
      own: own!,
      others,
      allTried: true,
      rules: config,
    } as never)
    return { said, step: sentences.join(' ') }
  }

  const trialsOf = (outcomes: (recipe: string, metric: string) => readonly [leastWin: number, p: number]) =>
    RECIPE_NAMES.flatMap((recipe) =>
      METRICS.slice(0, 3).map((metric): Trial => ({ recipe, metric, check: checkOf(...outcomes(recipe, metric)) })),
    )

  test('name the same way', () => {
    const trials = trialsOf((recipe, metric) =>
      recipe === 'deep-gram' && metric === 'gram-cos' ? [1, 0.002] : [0.5, 0.4],
    )
    const { said, step } = adviceOf(trials, ENOUGH)
    expect(said).toContain('    recipe: deep-gram\n    metric: gram-cos\n')
    expect(step).toContain('Write `recipe: deep-gram` and `metric: gram-cos` in style-gate.yml')
  })

  test('ask for the same pictures', () => {
    const { said, step } = adviceOf(
      trialsOf(() => [0.5, 0.4]),
      { references: 5, controls: 2 },
    )
    expect(said).toContain('Add 3 references and 2 control pictures: with so few')
    expect(step).toContain('Add 3 references and 2 control pictures: with so few')
  })

  test('give up together', () => {
    const { said, step } = adviceOf(
      trialsOf(() => [0.5, 0.4]),
      ENOUGH,
    )
    expect(said).toContain('no recipe and no metric tells the references from the controls')
    expect(step).toContain('no recipe and no metric tells the references from control `dots`')
  })
})

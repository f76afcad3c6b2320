import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mean, standardDeviation } from '../../src/statistics/mean.ts'
import { tInterval } from '../../src/statistics/t-interval.ts'
import type { Compared, LoraEvidence } from '../../src/evidence/evidence.ts'
import { rank, type Ranking } from '../../src/verdict/ranking.ts'
import { toLogLosses } from '../../src/verdict/to-log-losses.ts'
import { reference } from '../support/reference.ts'

test.each(reference.intervals)(
  'the t-interval from $low to $high is that of SciPy',
  ({ values, low, high, deviation }) => {
    // Quantiles of two libraries agree to about 1e-12.
    expect(tInterval(values).low).toBeCloseTo(low, 9)
    expect(tInterval(values).high).toBeCloseTo(high, 9)
    expect(standardDeviation(values)).toBeCloseTo(deviation, 12)
  },
)

test('statistics of too few values are refused', () => {
  expect(() => mean([])).toThrow('at least one value')
  expect(() => tInterval([1])).toThrow('at least two values')
})

type Losses = Readonly<Record<string, readonly (readonly number[])[]>>

/** A LoRA whose checkpoints' samples have these losses to its references, half of each from either of two layers. */
function evidenceOf(losses: Losses): LoraEvidence {
  const sample = (values: readonly number[], index: number): Compared => ({
    path: `${index}.png`,
    prompt: undefined,
    seed: undefined,
    comparisons: [
      ...values.map((value, target) => comparison(value, { path: `r${target}.png`, role: 'reference', set: 'ink' })),
      comparison(1e9, { path: 'c.png', role: 'control', set: 'doodle' }),
    ],
  })
  const pairs = Object.entries(losses).map(([checkpoint, samples]) => ({
    checkpoint,
    samples: samples.map(sample),
    directionShare: 0.25,
  }))
  const [metrics, layers] = [
    ['gram-mse', 'gram-cos', 'moments-cos'],
    ['conv1_1', 'conv2_1'],
  ]
  return { lora: 'ink', metrics, layers, targetSets: [], pairs, withoutLora: [], copied: [], references: [] }
}

function rankOf(losses: Losses): Ranking {
  const evidence = evidenceOf(losses)
  return rank(toLogLosses(evidence, 'gram-mse'), evidence)
}

function comparison(value: number, target: Compared['comparisons'][number]['target']): Compared['comparisons'][number] {
  const totals = { 'gram-mse': value, 'gram-cos': value, 'moments-cos': value }
  return { target, totals, layers: [value / 4, (3 * value) / 4] }
}

test('pairs are ranked by the geometric mean over samples and references, controls apart', () => {
  const [best, second] = rankOf({
    far: [[8, 2]],
    near: [
      [1, 4],
      [1, 1],
    ],
  }).pairs
  expect(best).toMatchObject({ checkpoint: 'near', rank: 1, n: 2, ratioToBest: 1 })
  expect(best!.styleLoss).toBeCloseTo(Math.sqrt(2), 12)
  // ln losses of the samples: ln 2 and 0, so s = ln 2/√2.
  expect(best!.spread).toBeCloseTo(Math.exp(Math.log(2) / Math.SQRT2), 12)
  expect(best!.layerShares).toEqual([
    { layer: 'conv1_1', share: 0.25 },
    { layer: 'conv2_1', share: 0.75 },
  ])
  expect(best!.directionShare).toBe(0.25)
  expect(second).toMatchObject({ checkpoint: 'far', rank: 2, n: 1, interval: null, spread: null })
  expect(second!.ratioToBest).toBeCloseTo(4 / Math.sqrt(2), 12)
})

test('equal losses are ordered by code point of the name', () => {
  const { pairs } = rankOf({ b: [[2]], '\u{1f58c}': [[2]], '\uff5e': [[2]], a: [[2]] })
  expect(pairs.map(({ checkpoint }) => checkpoint)).toEqual(['a', 'b', '\uff5e', '\u{1f58c}'])
})

test('a loss of 0 is floored, not infinite', () => {
  expect(rankOf({ a: [[0]] }).pairs[0]!.styleLoss).toBeCloseTo(1e-12, 20)
})

const loss = fc.double({ min: 1e-6, max: 1e6, noNaN: true })
const anyLosses = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.array(fc.array(loss, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }),
  {
    minKeys: 1,
    maxKeys: 5,
  },
)

test('the order of the pairs never matters', () => {
  fc.assert(
    fc.property(anyLosses, (losses) => {
      const turned = Object.fromEntries(Object.entries(losses).toReversed())
      expect(rankOf(turned)).toEqual(rankOf(losses))
    }),
  )
})

test('scaling all losses scales the style losses and changes nothing else', () => {
  fc.assert(
    fc.property(anyLosses, (losses) => {
      const scaled = Object.fromEntries(
        Object.entries(losses).map(([name, samples]) => [name, samples.map((row) => row.map((x) => x * 1024))]),
      )
      const before = new Map(rankOf(losses).pairs.map((pair) => [pair.checkpoint, pair]))
      for (const pair of rankOf(scaled).pairs) {
        const old = before.get(pair.checkpoint)!
        expect(pair.styleLoss / old.styleLoss / 1024).toBeCloseTo(1, 9)
        expect(pair.ratioToBest / old.ratioToBest).toBeCloseTo(1, 9)
      }
    }),
  )
})

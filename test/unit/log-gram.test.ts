import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Features } from '../../src/backbone/features.ts'
import { methodOf } from '../../src/backbone/method.ts'
import { SHIPPED } from '../../src/backbone/weights/shipped.ts'
import { guard } from '../../src/config/guard.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { RECIPE_NAMES } from '../../src/config/words.ts'
import { compare } from '../../src/evidence/compare.ts'
import { logGramDistance, logGramOf } from '../../src/style/log-gram.ts'
import { distancesBetween } from '../../src/style/distances.ts'
import { traitsOf } from '../../src/style/traits.ts'

type Activations = readonly (readonly number[])[]

/** The normalised Gram matrix of activations, a row a channel. */
function layerOf(rows: Activations) {
  const [channels, positions] = [rows.length, rows[0]!.length]
  const products = rows.flatMap((a) => rows.map((b) => a.reduce((sum, value, at) => sum + value * b[at]!, 0)))
  return { channels, gram: Float32Array.from(products, (product) => product / (channels * positions)) }
}

const distance = (a: Activations, b: Activations): number =>
  logGramDistance(logGramOf(layerOf(a)), logGramOf(layerOf(b)))

/** Of two channels. */
const gramOf = (...gram: readonly number[]) => ({ channels: 2, gram: Float32Array.from(gram) })

test('the log-Gram distance of two channels, on paper', () => {
  // m = 1, so that Ĝ/m + 0.1 is [[3.1, 0.1], [0.1, 1.1]]: logarithms ln 3.1, twice ln 0.1, ln 1.1, less their mean.
  const [a, b, c] = [Math.log(3.1), Math.log(0.1), Math.log(1.1)]
  const middle = (a + 2 * b + c) / 4
  const [x, y, z] = [a - middle, b - middle, c - middle]
  const one = logGramOf(gramOf(3, 0, 0, 1))
  expect(one.squared).toBeCloseTo(x * x + 2 * y * y + z * z, 12)
  // The same with the channels exchanged: ⟨X, X′⟩ = 2xz + 2y².
  const other = logGramOf(gramOf(1, 0, 0, 3))
  expect(logGramDistance(one, other)).toBeCloseTo(1 - (2 * x * z + 2 * y * y) / (x * x + 2 * y * y + z * z), 12)
})

test('what has opposite patterns is as far apart as can be', () => {
  // Two entries above the average and two below, so that X has two values only: ±half their difference.
  const diagonal = logGramOf(gramOf(3, 1, 1, 3))
  expect(logGramDistance(diagonal, logGramOf(gramOf(1, 3, 3, 1)))).toBeCloseTo(2, 12)
})

describe('a layer without a pattern', () => {
  const [silent, even, some] = [gramOf(0, 0, 0, 0), gramOf(0.1, 0.1, 0.1, 0.1), gramOf(3, 0, 0, 1)].map(logGramOf)

  test('is at 0 from another one, whether its channels are silent or fire all alike', () => {
    expect(logGramDistance(silent!, silent!)).toBe(0)
    expect(logGramDistance(even!, even!)).toBe(0)
    expect(logGramDistance(silent!, even!)).toBe(0)
  })

  test('is at 1 from any other', () => {
    expect(logGramDistance(silent!, some!)).toBe(1)
    expect(logGramDistance(some!, even!)).toBe(1)
  })

  test('has none by the rounding of float32 either', () => {
    const third = Math.fround(1 / 3)
    expect(logGramOf(gramOf(third, third + 2 ** -25, third + 2 ** -25, third)).squared).toBe(0)
  })
})

describe('for any activations after a ReLU', () => {
  // Whole numbers, so that sums and products are exact, whatever their order.
  const rows = fc.array(fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }), { minLength: 4, maxLength: 4 })

  test('it is 0 for equal pictures', () => {
    fc.assert(
      fc.property(rows, (a) => {
        expect(distance(a, a)).toBeLessThan(1e-12)
      }),
    )
  })

  test('it is symmetric, and between 0 and 2', () => {
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        expect(distance(a, b)).toBe(distance(b, a))
        expect(distance(a, b)).toBeGreaterThanOrEqual(0)
        expect(distance(a, b)).toBeLessThanOrEqual(2 + 1e-12)
      }),
    )
  })

  test('it is blind to the loudness of all activations', () => {
    fc.assert(
      fc.property(rows, rows, fc.integer({ min: -12, max: 12 }), (a, b, power) => {
        // A power of two is exact in float32.
        const louder = a.map((row) => row.map((value) => value * 2 ** power))
        expect(distance(louder, b)).toBeCloseTo(distance(a, b), 12)
      }),
    )
  })

  test('it is blind to the order of positions', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 })
    fc.assert(
      fc.property(rows, rows, order, (a, b, places) => {
        const moved = a.map((row) => places.map((at) => row[at]!))
        expect(distance(moved, b)).toBe(distance(a, b))
      }),
    )
  })
})

describe('where a layer is taken before its ReLU', () => {
  const features = (...layers: readonly Activations[]): Features =>
    layers.map((rows) => ({
      ...layerOf(rows),
      layer: 'conv1_1',
      positions: rows[0]!.length,
      means: Float32Array.from(rows, () => 1),
    }))
  const [a, b] = [
    features(
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 0],
        [0, 1],
      ],
    ),
    features(
      [
        [1, 0],
        [0, 1],
      ],
      [
        [2, 1],
        [1, 1],
      ],
    ),
  ]
  const totalsBy = (values: Readonly<Record<string, unknown>>) => {
    const method = methodOf(parseConfig({ values, where: String }), SHIPPED)
    return compare(traitsOf(a, method), traitsOf(b, method), method).totals
  }

  test('it is absent, and not 0', () => {
    expect(Object.keys(totalsBy({}))).toEqual(['gram-mse', 'gram-cos', 'moments-cos'])
    expect(Object.keys(totalsBy({ recipe: 'ghost-review' }))).not.toContain('log-gram')
    expect(Object.keys(totalsBy({ recipe: 'lycoris' }))).toEqual(['gram-mse', 'gram-cos', 'moments-cos', 'log-gram'])
  })

  test('it is a mean over layers elsewhere', () => {
    const [one, other] = [a, b].map((own) => traitsOf(own, { metrics: ['log-gram'] }))
    const { total, layers } = distancesBetween(one!, other!, 'plain')['log-gram']!
    expect(layers).toHaveLength(2)
    expect(total).toBeCloseTo((layers[0]! + layers[1]!) / 2, 12)
    expect(layers[0]).toBeGreaterThan(0.1)
  })

  test('layers of a recipe that are chosen count, and not those that it has of its own', () => {
    const isDefined = (values: Readonly<Record<string, unknown>>): boolean =>
      methodOf(parseConfig({ values, where: String }), SHIPPED).metrics.includes('log-gram')
    expect(RECIPE_NAMES.filter((recipe) => isDefined({ recipe }))).toEqual(['gatys-2016', 'lycoris', 'deep-gram'])
    expect(isDefined({ recipe: 'ghost-review', layers: ['conv1_1', 'conv4_1'] })).toBe(true)
    expect(isDefined({ recipe: 'ghost-review', layers: ['random:11'] })).toBe(false)
    expect(isDefined({ recipe: 'deep-gram', layers: ['random:11'] })).toBe(true)
  })
})

test('what has entries below 0, or another size, is refused', () => {
  expect(() => logGramOf(gramOf(2, -1, -1, 2))).toThrow('entries below 0')
  const three = logGramOf({ channels: 3, gram: new Float32Array(9) })
  expect(() => logGramDistance(three, logGramOf(gramOf(1, 0, 0, 1)))).toThrow('of 6 and 3 entries')
})

describe('as the metric that ranks', () => {
  const refusal = (values: Readonly<Record<string, unknown>>): unknown => {
    try {
      return parseConfig({ values, where: (key) => `style-gate.yml: ${key}` })
    } catch (cause) {
      return cause
    }
  }

  test('it is refused with a recipe that takes layers before their ReLU, and the error says what to take', () => {
    expect(refusal({ metric: 'log-gram' })).toMatchObject({
      problems: [
        {
          subject: 'style-gate.yml: metric',
          problem:
            'metric log-gram takes logarithms, and the recipe pytorch-tutorial takes layers before their ReLU, where values are below 0 as well',
          fix: 'Take one of the recipes gatys-2016, lycoris, deep-gram, or another metric.',
        },
      ],
    })
    expect(refusal({ metric: 'log-gram', recipe: 'ghost-review' })).toMatchObject({
      problems: [{ problem: expect.stringContaining('ghost-review takes conv5_1 before its ReLU') }],
    })
  })

  test('it is refused for the layers that are taken, named or drawn, and for no others', () => {
    const ghost = { metric: 'log-gram', recipe: 'ghost-review' }
    expect(refusal({ ...ghost, layers: ['conv1_1', 'conv5_1'] })).toHaveProperty('problems')
    expect(refusal({ ...ghost, layers: ['random:11'] })).toHaveProperty('problems')
    expect(refusal({ ...ghost, layers: ['conv1_1', 'conv4_1'] })).toHaveProperty('metric', 'log-gram')
    expect(refusal({ metric: 'log-gram', layers: ['conv1_1'] })).toHaveProperty('problems')
  })

  test('the recipe may come from the workflow, also where the base commit cannot be read', async () => {
    const head = { values: { metric: 'log-gram', 'fail-on': ['contradicted'] }, where: String }
    const inputs = { values: { recipe: 'deep-gram' }, where: String }
    expect((await guard(head, inputs, { unread: 'the base commit is gone' })).asked).toBe(true)
  })

  test('deep-gram ranks by it, and still by gram-cos where that is asked for', () => {
    const metricOf = (values: Readonly<Record<string, unknown>>): string =>
      methodOf(parseConfig({ values, where: String }), SHIPPED).metric
    expect(metricOf({ recipe: 'deep-gram' })).toBe('log-gram')
    expect(metricOf({ recipe: 'deep-gram', metric: 'gram-cos' })).toBe('gram-cos')
    expect(metricOf({ recipe: 'gatys-2016' })).toBe('gram-mse')
  })
})

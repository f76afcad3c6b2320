import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Features } from '../../src/backbone/features.ts'
import { contrastSplit } from '../../src/style/contrast-split.ts'
import { cosineDistance } from '../../src/style/cosine-distance.ts'
import { distancesBetween, type Distances } from '../../src/style/distances.ts'
import { gramSums } from '../../src/style/gram-sums.ts'
import { traitsOf } from '../../src/style/traits.ts'
import { reference } from '../support/reference.ts'

/** The features of activations F (C rows of N positions), worked out by hand. */
function featuresOf(...rows: readonly (readonly number[])[]): Features {
  const channels = rows.length
  const positions = rows[0]!.length
  const products = rows.flatMap((a) => rows.map((b) => a.reduce((sum, value, index) => sum + value * b[index]!, 0)))
  return [
    {
      layer: 'conv1_1',
      channels,
      positions,
      gram: Float32Array.from(products, (product) => product / (channels * positions)),
      means: Float32Array.from(rows, (row) => row.reduce((sum, value) => sum + value, 0) / positions),
    },
  ]
}

/** Of activations before their ReLU; the factor of two channels is 1/4. */
function distancesOf(a: Features, b: Features): Distances {
  const [one, other] = [a, b].map((features) => traitsOf(features, { metrics: [] }))
  return distancesBetween(one!, other!, 'per-entry')
}

test('the style loss of two channels at two positions, on paper', () => {
  // Ĝ = [[5, 11], [11, 25]]/4 and Ĝ′ = [[1, 0], [0, 1]]/4: D = (16 + 2 · 121 + 576)/16 = 52.125.
  const { 'gram-mse': mse, 'gram-cos': cos } = distancesOf(featuresOf([1, 2], [3, 4]), featuresOf([1, 0], [0, 1]))
  expect(mse).toEqual({ total: 52.125 / 4, layers: [52.125 / 4] })
  // ⟨G, G′⟩ = 30, ‖G‖² = 892, ‖G′‖² = 2, before the common factor.
  expect(cos.total).toBeCloseTo(1 - 30 / Math.sqrt(892 * 2), 12)
})

test('the moments of two channels, on paper', () => {
  // [μ;σ] = [2, 0, 1, 0] and [0, 2, 0, 1]: at a right angle.
  const { 'moments-cos': moments } = distancesOf(featuresOf([1, 3], [0, 0]), featuresOf([0, 0], [1, 3]))
  expect(moments.total).toBeCloseTo(1, 12)
})

test.each(reference.cosine)('the cosine distance is that of SciPy: $distance', ({ a, b, distance }) => {
  const dot = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, value, index) => sum + value * y[index]!, 0)
  // Both are float64; the sums may be in another order.
  expect(cosineDistance(dot(a, b), dot(a, a), dot(b, b))).toBeCloseTo(distance, 12)
})

test('the cosine distance of zero vectors is defined', () => {
  expect(cosineDistance(0, 0, 0)).toBe(0)
  expect(cosineDistance(0, 0, 2)).toBe(1)
})

test('Gram matrices of different sizes are refused', () => {
  expect(() => gramSums(new Float32Array(4), new Float32Array(9))).toThrow('Gram matrices of 4 and 9 entries')
})

describe('for any two sets of activations', () => {
  // Squares of smaller ones are below what float32 holds with all its digits.
  const value = fc.float({ min: -8, max: 8, noNaN: true }).map((number) => (Math.abs(number) < 2 ** -20 ? 0 : number))
  const activations = fc.array(fc.array(value, { minLength: 6, maxLength: 6 }), { minLength: 3, maxLength: 3 })

  test('a picture is at distance 0 from itself', () => {
    fc.assert(
      fc.property(activations, (rows) => {
        const own = distancesOf(featuresOf(...rows), featuresOf(...rows))
        expect(own['gram-mse'].total).toBe(0)
        expect(own['gram-cos'].total).toBeLessThan(1e-12)
        expect(own['moments-cos'].total).toBeLessThan(1e-12)
      }),
    )
  })

  test('distances are symmetric and never negative', () => {
    fc.assert(
      fc.property(activations, activations, (a, b) => {
        const there = distancesOf(featuresOf(...a), featuresOf(...b))
        const back = distancesOf(featuresOf(...b), featuresOf(...a))
        for (const metric of ['gram-mse', 'gram-cos', 'moments-cos'] as const) {
          expect(there[metric].total).toBeGreaterThanOrEqual(0)
          expect(there[metric].total).toBe(back[metric].total)
        }
        expect(there.directionShare).toBeGreaterThanOrEqual(0)
        expect(there.directionShare).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('the cosine distances are blind to contrast: the loudness of all activations', () => {
    fc.assert(
      fc.property(activations, activations, fc.integer({ min: 1, max: 3 }), (a, b, power) => {
        // A power of two is exact in float32.
        const louder = a.map((row) => row.map((x) => x * 2 ** power))
        const plain = distancesOf(featuresOf(...a), featuresOf(...b))
        const loud = distancesOf(featuresOf(...louder), featuresOf(...b))
        expect(loud['gram-cos'].total).toBeCloseTo(plain['gram-cos'].total, 10)
        expect(loud['moments-cos'].total).toBeCloseTo(plain['moments-cos'].total, 10)
      }),
    )
  })

  test('direction and energy add up to the squared distance', () => {
    fc.assert(
      fc.property(activations, activations, (a, b) => {
        const sums = gramSums(featuresOf(...a)[0]!.gram, featuresOf(...b)[0]!.gram)
        const { direction, energy } = contrastSplit(sums)
        // Relative to the norms, in which the identity cancels.
        expect(Math.abs(direction + energy - sums.difference)).toBeLessThanOrEqual(1e-12 * (sums.left + sums.right))
      }),
    )
  })
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { byCheckpoint, partsOf, withAxes } from '../../src/config/axes.ts'

test.each([
  ['', { epoch: '000010' }, 'epoch 10'],
  ['dreamshaper_8', { step: '000', weight: '0.8' }, 'dreamshaper_8 step 0 weight 0.8'],
  ['a b', { weight: '08' }, 'a b weight 08'],
  ['', { weight: '-1.5', epoch: '2' }, 'epoch 2 weight -1.5'],
  ['plain', {}, 'plain'],
])('%j with %j is called %s, and taken apart again', (model, axes, name) => {
  expect(withAxes(model, axes)).toBe(name)
  expect(withAxes(partsOf(name).model, partsOf(name).axes)).toBe(name)
  expect(partsOf(name).model).toBe(model)
})

test.each(['epoch', 'epoch ten', 'my epoch 10x', 'weight 1.2.3', 'epoch 1 epoch 2', 'step -', 'a\nepoch  2'])(
  'a folder called %j keeps its name',
  (name) => {
    const { model, axes } = partsOf(name)
    expect(withAxes(model, axes)).toBe(name)
  },
)

test('any folder keeps its name', () => {
  const part = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('epoch', 'step', 'weight', '1', '-0.5', ' '))
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const name = parts.join(' ')
      const { model, axes } = partsOf(name)
      // Zeros and order are ours to write.
      const isOurs = /(?:epoch|step) 0\d/.test(name) || Object.keys(axes).length > 1 || name.startsWith(' ')
      expect(isOurs || withAxes(model, axes) === name).toBe(true)
    }),
  )
})

test('checkpoints are in the order of their models, then of their numbers', () => {
  const ordered = [
    'a',
    'a epoch 2',
    'a epoch 10',
    'a weight -0.5',
    'a weight 0.25',
    'a weight 0.8',
    'b',
    'b step 9 weight 2',
    'b step 10 weight 1',
  ]
  expect(ordered.toReversed().toSorted(byCheckpoint)).toEqual([
    'a',
    'a weight -0.5',
    'a weight 0.25',
    'a weight 0.8',
    'a epoch 2',
    'a epoch 10',
    'b',
    'b step 9 weight 2',
    'b step 10 weight 1',
  ])
})

import { expect, test } from 'vitest'
import { besides, endOf, type Spot, step } from '../../src/report/html/client/steps.ts'

const spot = (row: number, column: number, more: Partial<Spot> = {}): Spot => ({
  lora: '0',
  group: 'samples',
  row,
  column,
  ...more,
})

test('arrows go to the next picture over gaps, and nowhere at an end', () => {
  const places = [spot(0, 0), spot(0, 3), spot(0, 2), spot(1, 1), spot(2, 0)]
  expect(step(places, spot(0, 0), 'right')).toEqual(spot(0, 2))
  expect(step(places, spot(0, 3), 'left')).toEqual(spot(0, 2))
  expect(step(places, spot(0, 0), 'down')).toEqual(spot(2, 0))
  expect(step(places, spot(2, 0), 'up')).toEqual(spot(0, 0))
  expect(step(places, spot(0, 3), 'right')).toBeUndefined()
  expect(step(places, spot(1, 1), 'up')).toBeUndefined()
})

test('arrows stay among the samples of one LoRA, but go through the changes of all', () => {
  const other = [spot(1, 0, { lora: '1' }), spot(1, 0, { group: 'sets' })]
  expect(step(other, spot(0, 0), 'down')).toBeUndefined()
  const changes = [spot(1, 0, { lora: '1', group: 'changes' })]
  expect(step(changes, spot(0, 0, { group: 'changes' }), 'down')).toEqual(changes[0])
})

test('beside a picture stand those of its row', () => {
  expect(besides([spot(0, 0), spot(0, 1), spot(1, 0), spot(0, 1, { lora: '1' })], spot(0, 0))).toEqual([spot(0, 1)])
})

test('an end is called by what there is no more of', () => {
  expect(endOf(spot(0, 0), 'left')).toBe('No more checkpoints to the left.')
  expect(endOf(spot(0, 0, { group: 'sets' }), 'down')).toBe('No more rows below.')
})

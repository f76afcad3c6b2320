import { expect, test } from 'vitest'
import { type BrokenPicture, brokenPictures } from '../../src/verdict/change/broken-pictures.ts'
import type { PairSides, SidePicture } from '../../src/verdict/change/sides.ts'

type Value = readonly [identity: string, value: number, prompt?: string]

const pictures = (values: readonly Value[]): readonly SidePicture[] =>
  values.map(([identity, value, prompt = 'a boat']) => ({
    path: `${identity}.png`,
    identity,
    prompt,
    seed: undefined,
    references: [value - 1, value + 1],
  }))

const pairOf = (old: readonly Value[], fresh: readonly Value[]): PairSides => ({
  lora: 'ink',
  checkpoint: 'one',
  old: pictures(old),
  new: pictures(fresh),
})

/** Among old ones that are kept. */
const found = (values: readonly number[], y: number): readonly BrokenPicture[] => {
  const old = values.map((value, index): Value => [`old${index}`, value])
  return brokenPictures([pairOf(old, [...old, ['new', y]])], 0.05)
}

/** Mean 0.2, s 0.158114: the prediction limit 0.2 + 2.131847·s·√1.2 = 0.5693 lies below twice the mean, 0.2 + ln 2 = 0.8931. */
const CLOSE = [0, 0.1, 0.2, 0.3, 0.4]
/** Mean 1, s 0.790569: the prediction limit is 1 + 2.131847·s·√1.2 = 2.8462. */
const WIDE = [0, 0.5, 1, 1.5, 2]

test('a new picture stands out from twice the mean of the others on', () => {
  expect(found(CLOSE, 0.892)).toEqual([])
  const [broken] = found(CLOSE, 0.9)
  // exp(0.9 − 0.2)
  expect(broken).toEqual({
    lora: 'ink',
    checkpoint: 'one',
    path: 'new.png',
    ratio: expect.closeTo(2.0137527, 7) as number,
    others: 5,
  })
})

test('it has to lie beyond what the spread of the others lets expect', () => {
  expect(found(WIDE, 2.846)).toEqual([])
  expect(found(WIDE, 2.847)).toHaveLength(1)
})

test('the more new pictures a run has, the farther one must lie', () => {
  const old = WIDE.map((value, index): Value => [`old${index}`, value])
  const second = pairOf([], [['else', 0]])
  // By t at .975 instead of .95, 2.776445: 1 + 2.776445·s·√1.2 = 3.4045.
  const broken = (y: number): number => brokenPictures([pairOf(old, [...old, ['new', y]]), second], 0.05).length
  expect(broken(3.404)).toBe(0)
  expect(broken(3.405)).toBe(1)
})

test('it has to be farther than every other one', () => {
  const many = [...Array.from({ length: 60 }, (_, index) => index / 600), 3]
  expect(found(many, 2.9)).toEqual([])
  expect(found(many, 3.1)).toHaveLength(1)
})

test('nobody asks where there are fewer than five others', () => {
  expect(found(CLOSE.slice(1), 9)).toEqual([])
})

test('the others are of its prompt where there are five of those, else of all prompts', () => {
  const own = CLOSE.map((value, index): Value => [`own${index}`, value])
  const far = CLOSE.map((value, index): Value => [`far${index}`, value + 5, 'a cat'])
  const others = (old: readonly Value[], y: number): readonly number[] =>
    brokenPictures([pairOf(old, [...old, ['new', y]])], 0.05).map((broken) => broken.others)
  expect(others([...own, ...far], 2)).toEqual([5])
  // Four of its own, and five of another prompt that are farther.
  expect(others([...own.slice(1), ...far], 2)).toEqual([])
  expect(others([...own.slice(1), ...far], 15)).toEqual([9])
})

test('old pictures, kept ones and a kept one under another name are not asked about', () => {
  const old = [...CLOSE, 9].map((value, index): Value => [`old${index}`, value])
  expect(brokenPictures([pairOf(old, old)], 0.05)).toEqual([])
  expect(brokenPictures([pairOf(old, old.slice(0, 5))], 0.05)).toEqual([])
})

test('equal others leave no spread: twice as far is enough', () => {
  expect(found([1, 1, 1, 1, 1], 1.7)).toHaveLength(1)
  expect(found([1, 1, 1, 1, 1], 1.69)).toEqual([])
})

test('a sample of several pictures is one, named by the first of them', () => {
  const old = pictures(CLOSE.map((value, index): Value => [`old${index}`, value]))
  const seeded = pictures([
    ['z', 3],
    ['a', 5],
  ]).map((own) => ({ ...own, seed: '7' }))
  const [broken, ...rest] = brokenPictures([{ lora: 'ink', checkpoint: 'one', old, new: seeded }], 0.05)
  expect(rest).toEqual([])
  expect(broken).toMatchObject({ path: 'a.png', others: 5 })
  // exp(4 − 0.2)
  expect(broken!.ratio).toBeCloseTo(44.7011845, 6)
})

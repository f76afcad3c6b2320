import { expect, test } from 'vitest'
import { timeLeft } from '../../src/runtime/progress.ts'

test.each([
  [3, 100, 20_000, ''],
  [4, 100, 3000, ', about 2 min left'],
  [11, 31, 10_000, ', about 20 s left'],
  [11, 15, 10_000, ''],
  [100, 100, 99_000, ''],
])('after %i of %i pictures and %i ms since the first', (done, total, sinceFirst, text) => {
  expect(timeLeft({ done, total }, sinceFirst)).toBe(text)
})

import { expect, test } from 'vitest'
import { Scores, scoresJsonSchema } from '../../src/scores/schema.ts'
import { newWarnings } from '../../src/report/new-warnings.ts'
import { CHANGED } from '../support/changed.ts'
import { SCORES } from '../support/scores.ts'

/** The places in a JSON Schema where a text or a list may be as long as it likes. */
function unbounded(schema: unknown, place = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { type, maxLength, maxItems, pattern } = schema as Readonly<Record<string, unknown>>
  const isOne =
    (type === 'array' && maxItems === undefined) || (type === 'string' && (maxLength ?? pattern) === undefined)
  const isWords = 'enum' in schema || 'const' in schema
  const inner = Object.entries(schema).flatMap(([key, value]) => unbounded(value, `${place}/${key}`))
  return isOne && !isWords && !place.endsWith('/propertyNames') ? [place, ...inner] : inner
}

test('every text and every list of scores.json has an end', () => {
  expect(unbounded({ type: 'array', items: { type: 'string' } })).toEqual(['', '/items'])
  expect(unbounded(scoresJsonSchema())).toEqual([])
})

test.each([
  ['a name', { metric: 'x'.repeat(8193) }, /metric/],
  ['a list of rankings', { rankings: Array.from({ length: 1001 }, () => SCORES.rankings[0]) }, /rankings/],
  ['an option', { options: { samples: 'x'.repeat(2 ** 20 + 1) } }, /options/],
])('%s that is longer than a run could write is refused', (_, part, place) => {
  expect(Scores.safeParse({ ...SCORES, ...part }).error?.message).toMatch(place)
})

test('what is as long as can be is taken', () => {
  const { success } = Scores.safeParse({ ...SCORES, metric: 'x'.repeat(8192), layers: Array(1000).fill('conv1_1') })
  expect(success).toBe(true)
})

test('what of the warnings is new is told in time with what there is, and by text and subject', () => {
  const of = (text: string, ...subjects: readonly string[]) => ({ level: 'warning' as const, text, subjects })
  const base = { ...CHANGED.base, warnings: [of('a', 'x'), of('a', 'y'), of('b')] }
  const [old, own] = [
    [of('a', 'x', 'y'), of('a'), of('b')],
    [of('a', 'x', 'z'), of('b', 'x'), of('c'), of('d', 'x')],
  ]
  expect(newWarnings({ notices: [...old, ...own], base })).toEqual(own)
  const many = of('a', ...Array.from({ length: 100_000 }, (_, index) => `${index}.png`))
  const start = performance.now()
  expect(newWarnings({ notices: [many], base: { ...base, warnings: [many] } })).toEqual([])
  expect(performance.now() - start).toBeLessThan(2000)
})

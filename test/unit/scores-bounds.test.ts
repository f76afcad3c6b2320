import { expect, test } from 'vitest'
import { Scores, scoresJsonSchema } from '../../src/scores/schema.ts'
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

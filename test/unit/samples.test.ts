import { describe, expect, test } from 'vitest'
import { trustSeeds } from '../../src/evidence/seeds.ts'
import type { Row } from '../../src/evidence/rows.ts'
import type { SampleLogLosses } from '../../src/verdict/log-losses.ts'
import { sketchOf } from '../support/sketches.ts'
import { isIndependent, meanSample, toSamples } from '../../src/verdict/samples.ts'

const picture = (prompt: string | undefined, seed: string | undefined, loss: number): SampleLogLosses => ({
  prompt,
  seed,
  references: [loss, loss + 1],
  controls: [loss + 2],
  raters: [loss],
})

describe('a sample', () => {
  test('is all pictures of one known prompt and seed, by the mean of their log losses', () => {
    const pictures = [picture('p', '1', 2), picture('p', '2', 9), picture('p', '1', 4)]
    expect(toSamples(pictures, meanSample)).toEqual([
      { prompt: 'p', seed: '1', references: [3, 4], controls: [5], raters: [3] },
      picture('p', '2', 9),
    ])
  })

  test('is one picture where its seed is not known; an unknown prompt is one of its own', () => {
    expect(toSamples([picture('p', undefined, 1), picture('p', undefined, 1)], meanSample)).toHaveLength(2)
    expect(toSamples([picture(undefined, '1', 1), picture(undefined, '1', 3)], meanSample)).toHaveLength(1)
    expect(toSamples([picture('p', '1', 1), picture('q', '1', 3)], meanSample)).toHaveLength(2)
  })

  test('may be counted twice where some pictures name a seed twice and others name none', () => {
    const [one, two, none] = [picture('p', '1', 1), picture('p', '2', 1), picture('p', undefined, 1)]
    expect(isIndependent([one, one, two])).toBe(true)
    expect(isIndependent([one, two, none])).toBe(true)
    expect(isIndependent([none, none])).toBe(true)
    expect(isIndependent([one, one, none])).toBe(false)
  })
})

function row(path: string, looks: number, seed: string | undefined, more: Partial<Row> = {}): Row {
  const size = { width: 512, height: 512 }
  return {
    lora: 'ink',
    checkpoint: 'alpha',
    role: 'sample',
    compared: { path, prompt: 'p', seed, comparisons: [] },
    across: { path, prompt: 'p', seed, comparisons: [] },
    directionShares: [],
    made: { path, prompt: 'p', size, settings: undefined },
    thumbnail: undefined,
    seen: { path, identity: path, size, sketch: sketchOf(looks) },
    shown: path,
    file: { path, content: async () => ({ names: [] }), read: async () => Promise.reject(new Error('not read')) },
    copyOf: undefined,
    ...more,
  }
}

const seedsOf = (rows: readonly Row[]): readonly (string | undefined)[] => rows.map(({ compared }) => compared.seed)

describe('a seed', () => {
  test('that clearly different pictures of a pair name is known of none of them, and that is said once', () => {
    const { rows, notices } = trustSeeds([row('a', 1, '7'), row('b', 2, '7'), row('c', 3, '8')])
    expect(seedsOf(rows)).toEqual([undefined, undefined, '8'])
    expect(notices).toEqual([
      {
        level: 'warning',
        text: 'These pictures name one seed but differ: a batch? Each counts as a sample of its own. If they are one picture altered, keep one.',
        subjects: ['a, b'],
      },
    ])
  })

  test('leaves those of its pictures that look alike one sample where another one differs', () => {
    const { rows } = trustSeeds([
      row('a', 1, '7'),
      row('copy of a', 9, '6', { shown: 'b' }),
      row('b', 1, '7'),
      row('c', 2, '7'),
    ])
    expect(seedsOf(rows)).toEqual([undefined, '6', undefined, undefined])
    expect(rows.map(({ shown }) => shown)).toEqual(['a', 'a', 'a', 'c'])
  })

  test('stays where its pictures look alike, are of two pairs, or are copies that do not count', () => {
    const alike = [row('a', 1, '7'), row('b', 1, '7')]
    const pairs = [row('a', 1, '7'), row('b', 2, '7', { checkpoint: 'beta' })]
    const copies = [row('a', 1, '7'), row('b', 2, '7', { shown: 'c' })]
    for (const rows of [alike, pairs, copies]) {
      const trusted = trustSeeds(rows)
      expect(seedsOf(trusted.rows)).toEqual(['7', '7'])
      expect(trusted.notices).toEqual([])
    }
  })
})

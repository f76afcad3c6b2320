import { expect, test } from 'vitest'
import { settingsMatrix } from '../../src/report/settings-matrix.ts'
import type { Scores } from '../../src/scores/schema.ts'
import { SCORES } from '../support/scores.ts'

type Field = Scores['rankings'][number]['settings']['fields'][number]

const [ranking] = SCORES.rankings

const field = (name: Field['field'], more: Partial<Field>): Field => ({
  field: name,
  found: 'match',
  status: 'match',
  values: [],
  difference: null,
  fix: null,
  ...more,
})

test('what differs stands first and has a cell a checkpoint, in rank order', () => {
  const rows = settingsMatrix(ranking!)
  expect(rows.map(({ field: name, status }) => [name, status])).toEqual([
    ['cfg', 'mismatch'],
    ['vae', 'allowed'],
    ['rng', 'unknown'],
    ['denoise', 'unknown'],
    ['steps', 'match'],
  ])
  expect(rows[0]!.cells).toEqual([[{ value: '7', pictures: 8 }], [{ value: '9', pictures: 8 }]])
})

test('what all have stands once, and what goes by the prompt has no value of its own', () => {
  const fields = [field('steps', { values: [{ value: '28', pairs: [] }] }), field('prompt', {})]
  const rows = settingsMatrix({ ...ranking!, settings: { ...ranking!.settings, fields } })
  expect(rows.map(({ same, cells }) => [same, cells])).toEqual([
    ['28', []],
    [undefined, []],
  ])
})

test('a checkpoint with several values has all of them, and one of which nothing is known none', () => {
  const values = [
    { value: '7', pairs: [{ checkpoint: 'papermoon_v3', pictures: 3 }] },
    { value: null, pairs: [{ checkpoint: 'papermoon_v3', pictures: 5 }] },
  ]
  const fields = [field('cfg', { status: 'unknown', values })]
  const [row] = settingsMatrix({ ...ranking!, settings: { ...ranking!.settings, fields } })
  expect(row!.cells).toEqual([
    [],
    [
      { value: '7', pictures: 3 },
      { value: null, pictures: 5 },
    ],
  ])
})

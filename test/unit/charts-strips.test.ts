import { describe, expect, test } from 'vitest'
import { SCORES } from '../support/scores.ts'
import { checkpointColour, setColour } from '../../src/report/charts/colours.ts'
import { piecesOf, shownLayers } from '../../src/report/charts/loss-parts.ts'
import { selfTestRows } from '../../src/report/charts/self-test-cells.ts'
import { stripsOf } from '../../src/report/charts/strips.ts'
import { intervalBar, stripLayout } from '../../src/report/html/charts/strip-layout.ts'
import type { Check } from '../../src/verdict/check.ts'
import { pair, references, tableOf } from '../support/charts.ts'

const table = tableOf([
  [1e-3, 4e-3],
  [2e-3, undefined],
])
const pairs = [
  pair('checkpoint 1', 1, { styleLoss: 2e-3, interval: { low: 1.5e-3, high: 3e-3 } }),
  pair('checkpoint 2', 2, { styleLoss: 2e-3 }),
]
const withControl = {
  ...table,
  sets: [...table.sets, { role: 'control' as const, set: 'doodle', cross: false, pictures: ['d0.png', 'd1.png'] }],
}
const asked = { pairs, evidence: { references: [] }, table, metric: 'gram-mse', most: 40 }

describe('a strip plot', () => {
  test('has a strip a checkpoint in rank order, with a dot a sample', () => {
    const { strips } = stripsOf(asked)
    expect(strips.map(({ checkpoint, losses }) => [checkpoint, losses])).toEqual([
      ['checkpoint 1', [1e-3, 4e-3]],
      ['checkpoint 2', [2e-3]],
    ])
  })

  test('has a band from the reference nearest to the others to the farthest', () => {
    // Pairs 0–1, 0–2, 1–2: the means are √(1·4) = 2, √(1·16) = 4 and √(4·16) = 8 thousandths.
    const evidence = { references: references([[1e-3, 4e-3], [16e-3], []]) }
    const { band } = stripsOf({ ...asked, evidence })
    expect(band!.low).toBeCloseTo(2e-3, 12)
    expect(band!.high).toBeCloseTo(8e-3, 12)
  })

  test('has no band where there is one reference, or where they were not compared', () => {
    expect(stripsOf(asked).band).toBeUndefined()
    expect(stripsOf({ ...asked, evidence: { references: references([[]]) } }).band).toBeUndefined()
    expect(stripsOf({ ...asked, evidence: { references: references([[], []]) } }).band).toBeUndefined()
    expect(stripsOf({ ...asked, evidence: { references: references([[1]]) }, metric: 'other' }).band).toBeUndefined()
  })

  test('marks how far a control is from the references: the geometric mean over both', () => {
    const own = references([[]], { doodle: [[1e-2, 4e-2]] })
    const { marks, domain } = stripsOf({ ...asked, table: withControl, evidence: { references: own } })
    expect(marks).toHaveLength(1)
    expect(marks[0]!.set).toBe('doodle')
    expect(marks[0]!.loss).toBeCloseTo(2e-2, 12)
    expect(domain[1]).toBeGreaterThan(2e-2)
  })

  test.each(['narrow', 'wide'] as const)('writes no name of a control across the line of another (%s)', (kind) => {
    const strips = stripsOf(asked)
    const losses = [1.1e-3, 3e-2, 1e-2, 2e-2, 1.3e-3]
    const given = losses.map((loss, index) => ({ set: `control ${index}`, loss, colour: 1 }))
    const { marks } = stripLayout({ ...strips, marks: given, domain: [1e-3, 4e-2] }, kind)
    expect(marks.map(({ mark }) => mark.loss).toSorted((a, b) => a - b)).toEqual(losses.toSorted((a, b) => a - b))
    for (const name of marks) {
      const above = marks.filter(({ isLeft, y }) => isLeft === name.isLeft && y < name.y)
      const struck = above.filter(({ x }) => (name.isLeft ? x < name.x : x > name.x))
      expect(struck).toEqual([])
    }
  })

  test('has no mark of a control that not every reference was compared with', () => {
    const two = references([[1e-3], []], { doodle: [[1e-2, 1e-2], [1e-2]] })
    const { marks, band } = stripsOf({ ...asked, table: withControl, evidence: { references: two } })
    expect(marks).toEqual([])
    expect(band).toBeDefined()
  })

  test('has room for all intervals, but for one that spans the world, which is cut', () => {
    const { domain } = stripsOf({
      ...asked,
      pairs: [pair('a', 1, { styleLoss: 2e-3, interval: { low: 9e-4, high: 5e-3 } })],
    })
    expect(domain[0]).toBeLessThan(9e-4)
    expect(domain[1]).toBeGreaterThan(5e-3)
    const wide = stripsOf({ ...asked, pairs: [pair('a', 1, { styleLoss: 2e-3, interval: { low: 0, high: 1e300 } })] })
    expect(wide.domain[1] / wide.domain[0]).toBeLessThan(100)
    const bar = intervalBar(wide.strips[0]!, { x: stripLayout(wide, 'wide').x, domain: wide.domain })
    expect(bar).toMatchObject({ hasLow: false, hasHigh: false })
    expect(bar!.from).toBeLessThan(bar!.to)
  })

  test('counts the checkpoints that it leaves out', () => {
    expect(stripsOf({ ...asked, most: 1 })).toMatchObject({ strips: [{ checkpoint: 'checkpoint 1' }], left: 1 })
  })
})

test('checkpoints and sets take colours from different ends', () => {
  expect([0, 1, 7, 8].map(checkpointColour)).toEqual([1, 2, 8, undefined])
  const sets = [0, 1, 2, 3, 4, 5, 6, 7].map(setColour)
  expect(sets).toEqual([7, 6, 5, 4, 3, 2, 1, 8])
})

describe('what a loss is made of', () => {
  const shares = [
    { layer: 'conv1_1', share: 0.2 },
    { layer: 'constructor', share: 0.5 },
    { layer: 'conv3_1', share: 0.3 },
  ]

  test('is a bar of its layers, one after the other', () => {
    const pieces = piecesOf({ layerShares: shares }, shownLayers([{ layerShares: shares }]))
    expect(pieces.map(({ layer, from, to }) => [layer, from, to])).toEqual([
      ['conv1_1', 0, 0.2],
      ['constructor', 0.2, 0.7],
      ['conv3_1', 0.7, 1],
    ])
  })

  test('is no longer than the whole, and lacks a layer that a checkpoint has no share of', () => {
    const layers = shownLayers([{ layerShares: shares }])
    expect(piecesOf({ layerShares: [] }, layers)).toEqual([])
    const over = piecesOf({ layerShares: shares.map(({ layer }) => ({ layer, share: 0.9 })) }, layers)
    expect(over.at(-1)!.to).toBe(1)
  })

  test('shows the twelve largest of many layers, in their order', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      layer: `l${index}`,
      share: index === 3 ? 0.001 : index / 200,
    }))
    const shown = shownLayers([{ layerShares: many }]).map(({ layer }) => layer)
    expect(shown).toEqual(many.slice(8).map(({ layer }) => layer))
  })
})

describe('the map of self-tests', () => {
  const METHOD = { recipe: 'lycoris', metric: 'gram-mse', rules: SCORES.rules } as const

  const check = (own: Partial<Check>): Check => ({
    name: 'self-test',
    status: 'pass',
    figures: {},
    by: [],
    sentence: '',
    ...own,
  })

  test('has the metric that ranks first, with the control that it does least well on', () => {
    const by = [
      { name: 'a', figures: { win: 1 } },
      { name: 'b', figures: { win: 0.8 } },
    ]
    const ranking = {
      checks: [check({ figures: { p: 0.002 }, by })],
      metricTests: [{ metric: 'gram-cos', status: 'weak' as const, leastWin: 0.5, p: 0.3 }],
      otherRecipes: [
        { recipe: 'deep-gram', metric: 'log-gram', leastWin: 1, p: 0.002 },
        { recipe: 'deep-gram', metric: 'gram-cos', leastWin: 0.5, p: 0.002 },
      ],
    }
    expect(selfTestRows(ranking, METHOD)).toMatchObject([
      {
        recipe: 'lycoris',
        cells: [
          { metric: 'gram-mse', isOwn: true, status: 'pass', leastWin: 0.8, p: 0.002 },
          { metric: 'gram-cos', isOwn: false, status: 'weak', leastWin: 0.5, p: 0.3 },
        ],
      },
      {
        recipe: 'deep-gram',
        cells: [
          { metric: 'log-gram', isOwn: false, status: 'pass', leastWin: 1, p: 0.002 },
          { metric: 'gram-cos', isOwn: false, status: 'weak', leastWin: 0.5, p: 0.002 },
        ],
      },
    ])
  })

  test('has no figures where there was no test', () => {
    const ranking = {
      checks: [check({ status: 'unknown' })],
      metricTests: [{ metric: 'gram-cos', status: 'unknown' as const, leastWin: 0, p: 1 }],
      otherRecipes: [],
    }
    for (const cell of selfTestRows(ranking, METHOD)[0]!.cells)
      expect(cell).toMatchObject({ status: 'unknown', leastWin: undefined, p: undefined })
  })
})

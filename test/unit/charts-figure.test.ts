import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readEvidence } from '../../src/evidence/scores-csv/read.ts'
import { figureOf, type Panel } from '../../src/report/charts/figure.ts'
import { byLoss, bySlot } from '../../src/report/charts/points.ts'
import { type SampleTable, sampleTable } from '../../src/report/charts/sample-table.ts'
import { slotsOf } from '../../src/report/charts/slots.ts'
import { toLogLosses } from '../../src/verdict/to-log-losses.ts'
import { pair, tableOf } from '../support/charts.ts'
import { verdictFolder } from '../support/rankings.ts'

const METRIC = 'gram-mse'

/** The tables of a file, as a run makes them: checkpoints in rank order. */
async function read(file: string) {
  const { loras } = await readEvidence(fileURLToPath(new URL(file, verdictFolder)), { metric: METRIC })
  return loras.map((evidence) => {
    const losses = toLogLosses(evidence, METRIC)
    const pairs = losses.pairs.map(({ checkpoint }, index) => pair(checkpoint, index + 1))
    return { losses, table: sampleTable(evidence, { ranking: { pairs }, metric: METRIC, prompts: new Map() }) }
  })
}

async function tableOfFile(file: string): Promise<SampleTable> {
  const [first] = await read(file)
  return first!.table
}

const sorted = (values: readonly (number | undefined)[]): readonly number[] =>
  values.filter((value) => value !== undefined).toSorted((a, b) => a - b)

function expectNear(actual: readonly (number | undefined)[], wanted: readonly number[]): void {
  const [own, other] = [sorted(actual), sorted(wanted)]
  expect(own).toHaveLength(other.length)
  own.forEach((value, index) => expect(value / other[index]!).toBeCloseTo(1, 12))
}

const seriesOf = (panels: readonly Panel[], of: string, name: string) =>
  panels.find((panel) => panel.of.name === of)!.series.find((own) => own.name === name)!

describe('Figure 3 of the article', () => {
  test('has the losses of the file, a line a checkpoint and a panel a set', async () => {
    const lines = readFileSync(new URL('01-article-twenty-samples.csv', verdictFolder), 'utf8').trim().split('\n')
    const rows = lines.slice(1).map((line) => line.split(','))
    const table = await tableOfFile('01-article-twenty-samples.csv')
    const { bySet } = figureOf(table)
    expect(bySet.map(({ of }) => of)).toEqual([
      { kind: 'reference', name: 'article-twenty-samples' },
      { kind: 'control', name: 'doodle' },
      { kind: 'control', name: 'sakimichan' },
    ])
    for (const { of, series } of bySet) {
      expect(series.map(({ name }) => name)).toEqual(['yesmix', 'aingdiffusion', 'dreamshaper'])
      for (const { name, losses } of series) {
        const own = rows.filter((row) => row[1] === name && row[3] === 'sample' && row[8] === of.name)
        expect(own).toHaveLength(20)
        expectNear(
          losses,
          own.map((row) => Number(row[11])),
        )
      }
    }
  })

  test('has the same losses again in its second column, a panel a checkpoint', async () => {
    const table = await tableOfFile('01-article-twenty-samples.csv')
    const { bySet, byCheckpoint, hasPictures } = figureOf(table)
    expect(byCheckpoint.map(({ of }) => of.name)).toEqual(['yesmix', 'aingdiffusion', 'dreamshaper'])
    for (const { of, series } of byCheckpoint)
      for (const { name, losses } of series) expect(losses).toEqual(seriesOf(bySet, name, of.name).losses)
    // One picture a set: its line and that of the set would be one.
    expect(hasPictures).toBe(false)
  })

  test.each([
    '02-clear-gap-eight-references.csv',
    '25-unequal-counts.csv',
    '29-prompts-partly-shared.csv',
    '43-losses-under-the-floor.csv',
    '45-two-loras-cross-control.csv',
    '46-three-controls.csv',
  ])('has the means that the ranking rests on, of %s', async (file) => {
    for (const { losses, table } of await read(file)) {
      const { bySet } = figureOf(table)
      for (const { checkpoint, pictureMeans, samples } of losses.pairs) {
        const own = (set: string) => seriesOf(bySet, set, checkpoint).losses
        expectNear(own(table.sets[0]!.set), pictureMeans.map(Math.exp))
        losses.controlSets.forEach(({ set }, control) =>
          expectNear(
            own(set),
            samples.map(({ controls }) => Math.exp(controls[control]!)),
          ),
        )
      }
    }
  })

  test('draws single pictures beside the mean of their set, of which it is the geometric mean', async () => {
    const table = await tableOfFile('20-layers-disagree.csv')
    const { byCheckpoint, hasPictures, sets } = figureOf(table)
    expect(hasPictures).toBe(true)
    const { series } = byCheckpoint[0]!
    const pictures = series.filter(({ weight }) => weight === 'picture')
    expect(pictures.map(({ name }) => name)).toEqual(sets.flatMap(({ set }) => set.pictures))
    const main = series.find(({ weight }) => weight === 'main')!
    const own = pictures.filter(({ colour }) => colour === main.colour)
    main.losses.forEach((loss, slot) => {
      const product = own.reduce((sum, { losses }) => sum + Math.log(losses[slot]!), 0)
      expect(Math.log(loss!)).toBeCloseTo(product / own.length, 12)
    })
  })

  test('leaves single pictures out where they would be too many, and says so', () => {
    const losses = Array.from({ length: 800 }, (_, index) => 1 + index)
    const one = tableOf([losses, losses])
    const pictures = ['a.png', 'b.png']
    const table = { ...one, sets: [{ ...one.sets[0]!, pictures }] }
    expect(figureOf(table)).toMatchObject({ hasPictures: false, left: { isWithoutPictures: true } })
    expect(figureOf(one).left.isWithoutPictures).toBe(false)
    expect(figureOf({ ...table, rows: table.rows.slice(0, 700) }).hasPictures).toBe(true)
  })

  test('gives colours to the eight nearest of many checkpoints; the others lie below them', () => {
    const table = tableOf(Array.from({ length: 50 }, (_, index) => [index + 1]))
    const { bySet, byCheckpoint, left } = figureOf(table)
    const { series } = bySet[0]!
    const main = series.slice(-8)
    expect(main.map(({ name, weight, colour }) => [name, weight, colour])).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((rank) => [`checkpoint ${rank}`, 'main', rank]),
    )
    expect(series.slice(0, -8).every(({ weight, colour }) => weight === 'other' && colour === undefined)).toBe(true)
    expect(series).toHaveLength(40)
    expect(left.checkpoints).toBe(10)
    expect(byCheckpoint).toHaveLength(8)
  })

  test('leaves lines without a colour out where all samples of them would be too many points', () => {
    const losses = Array.from({ length: 1500 }, (_, index) => index + 1)
    const { bySet, checkpoints, left } = figureOf(tableOf(Array.from({ length: 15 }, () => losses)))
    expect(checkpoints).toHaveLength(12)
    expect(bySet[0]!.series).toHaveLength(12)
    expect(left.checkpoints).toBe(3)
  })

  test('draws the references and the nearest controls where there are more sets than colours', () => {
    const table = tableOf([[1]])
    const controls = Array.from({ length: 12 }, (_, index) => ({
      role: 'control' as const,
      set: `control ${index}`,
      cross: false,
      pictures: ['c.png'],
    }))
    const away = [9, 2, 8, 3, 7, 4, 6, 5, 10, 11, 12, 13]
    const sample = { path: 'a.png', bySet: [1, ...away], byPicture: [1, ...away].map((loss) => [loss]) }
    const many = { ...table, sets: [...table.sets, ...controls], rows: [{ ...table.rows[0]!, samples: [sample] }] }
    const { bySet, left } = figureOf(many)
    expect(bySet.map(({ series }) => series[0]!.losses[0])).toEqual([1, 2, 8, 3, 7, 4, 6, 5])
    expect(left.sets).toBe(5)
  })

  test('has one domain, which holds every loss that is drawn', async () => {
    const table = await tableOfFile('46-three-controls.csv')
    const { domain, bySet, byCheckpoint } = figureOf(table)
    const all = sorted([...bySet, ...byCheckpoint].flatMap(({ series }) => series.flatMap(({ losses }) => losses)))
    expect(domain[0]).toBeLessThan(all[0]!)
    expect(domain[1]).toBeGreaterThan(all.at(-1)!)
    expect(domain[1] / domain[0]).toBeLessThan((all.at(-1)! / all[0]!) ** 1.3)
  })
})

describe('places on the axis of samples', () => {
  test('are the rows where checkpoints share seeds, with a gap where one has no sample', () => {
    const table = tableOf([
      [1, undefined, 3],
      [4, 5, 6],
    ])
    const { slots, isBySeed } = slotsOf(table)
    expect(isBySeed).toBe(true)
    expect(slots.map(({ cells }) => cells.map((cell) => cell?.sample.bySet[0]))).toEqual([
      [1, 4],
      [undefined, 5],
      [3, 6],
    ])
  })

  test('put the samples of a prompt side by side where each checkpoint has seeds of its own', () => {
    const no = undefined
    const losses = [
      [1, no, no, 2, no, no],
      [no, 3, no, no, 4, no],
      [no, no, 5, no, no, 6],
    ]
    const table = tableOf(losses, ['p', 'p', 'p', 'q', 'q', 'q'])
    const { slots, isBySeed } = slotsOf(table)
    expect(isBySeed).toBe(false)
    expect(
      slots.map(({ prompt, cells }) => [prompt, cells.map((cell) => [cell?.sample.bySet[0], cell?.seed])]),
    ).toEqual([
      [
        'p',
        [
          [1, '0'],
          [3, '1'],
          [5, '2'],
        ],
      ],
      [
        'q',
        [
          [2, '3'],
          [4, '4'],
          [6, '5'],
        ],
      ],
    ])
  })

  test('are bands of one prompt', () => {
    const table = tableOf([[1, 2, 3, 4]], ['p', 'p', 'q'])
    expect(figureOf(table).bands).toEqual([
      { from: 0, to: 2, prompt: 'p' },
      { from: 2, to: 3, prompt: 'q' },
      { from: 3, to: 4, prompt: undefined },
    ])
  })
})

describe('the two views of a line', () => {
  test('by sample each stands in the middle of its place, and a gap is kept', () => {
    expect(bySlot([5, undefined, 3, 4])).toEqual([
      { at: 0.125, loss: 5 },
      undefined,
      { at: 0.625, loss: 3 },
      { at: 0.875, loss: 4 },
    ])
  })

  test('by loss they ascend, and lists of different lengths end at the same place', () => {
    expect(byLoss([5, undefined, 3]).map(({ loss }) => loss)).toEqual([3, 5])
    expect(byLoss([5, undefined, 3]).map(({ at }) => at)).toEqual([0.25, 0.75])
    expect(byLoss([7])).toEqual([{ at: 0.5, loss: 7 }])
    expect(byLoss([undefined])).toEqual([])
  })
})

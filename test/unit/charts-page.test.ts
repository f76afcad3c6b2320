import * as fc from 'fast-check'
import type { JSX } from 'preact'
import { describe, expect, test } from 'vitest'
import { SCORES } from '../support/scores.ts'
import { loss } from '../../src/lib/numbers.ts'
import type { SampleTable } from '../../src/report/charts/sample-table.ts'
import { LoraCharts } from '../../src/report/html/charts/lora-charts.tsx'
import { LossParts } from '../../src/report/html/charts/loss-parts.tsx'
import { SelfTestMap } from '../../src/report/html/charts/self-test-map.tsx'
import { DETAILS, type Detail } from '../../src/report/html/detail.ts'
import { render } from '../../src/report/html/render.ts'
import {
  anyPairs,
  anyReferences,
  anyTable,
  attribute,
  type Element,
  elementsOf,
  type Pair,
  pair,
  references,
  tableOf,
  textOf,
} from '../support/charts.ts'

type Given = Readonly<{
  table: SampleTable
  pairs: readonly Pair[]
  compared: ReturnType<typeof references>
  detail: Detail
}>

const any: fc.Arbitrary<Given> = anyTable.chain((table) =>
  fc.record({
    table: fc.constant(table),
    pairs: anyPairs(table),
    compared: anyReferences(table),
    detail: fc.constantFrom(...DETAILS),
  }),
)

function html({ table, pairs, compared, detail }: Given, index = 0): string {
  const ranking = { pairs }
  const report = { prompts: new Map([['p', 'a <b>boat</b>']]), scores: { metric: 'gram-mse' } }
  const charts = LoraCharts({ report, ranking, evidence: { references: compared }, table, index, detail })
  return show(charts) + show(LossParts({ ranking, index }))
}

function show(element: JSX.Element | null): string {
  return element === null ? '' : render(element)
}

const plain = (
  losses: Parameters<typeof tableOf>[0],
  detail: Detail = 'full',
  prompts: readonly string[] = [],
): Given => {
  const table = tableOf(losses, prompts)
  return { table, pairs: table.checkpoints.map((name, index) => pair(name, index + 1)), compared: [], detail }
}

const X = ['x', 'cx', 'x1', 'x2']
const Y = ['y', 'cy', 'y1', 'y2']

/** Every place that an element names, in the units of its picture. */
function placesOf(element: Element): readonly (readonly [axis: 'x' | 'y', value: number])[] {
  const number = (name: string): readonly number[] => {
    const value = attribute(element, name)
    return value === undefined ? [] : [Number(value)]
  }
  const [width = 0, height = 0] = [...number('width'), ...number('height')]
  const moved = /^translate\((\S+) (\S+)\)$/.exec(attribute(element, 'transform') ?? '')
  const path = moved ? [] : pathPlaces(attribute(element, 'd') ?? '')
  return [
    ...X.flatMap(number).flatMap((value) => [['x', value] as const, ['x', value + width] as const]),
    ...Y.flatMap(number).flatMap((value) => [['y', value] as const, ['y', value + height] as const]),
    ...(moved ? [['x', Number(moved[1])] as const, ['y', Number(moved[2])] as const] : []),
    ...path,
  ]
}

/** Of lines: pairs of numbers after M and L; h0 is a dot. */
function pathPlaces(d: string): readonly (readonly ['x' | 'y', number])[] {
  if (!/^(?:[ML]-?[\d.]+,-?[\d.]+(?:h0)?|Z)*$/.test(d)) return [['x', Number.NaN]]
  const numbers = d.replaceAll('h0', '').match(/-?[\d.]+/g) ?? []
  return numbers.map((value, index) => [index % 2 === 0 ? 'x' : 'y', Number(value)])
}

/** Elements of pictures with the width and height of these; symbols have units of their own. */
function drawnIn(svg: Element): readonly Element[] {
  const below = svg.childNodes.filter((node): node is Element => 'tagName' in node)
  return below.filter(({ tagName }) => tagName !== 'defs').flatMap((own) => [own, ...drawnIn(own)])
}

const isSvg = ({ tagName }: Element): boolean => tagName === 'svg'
const isPicture = (element: Element): boolean => isSvg(element) && attribute(element, 'role') === 'img'

describe('charts of any table', () => {
  test('have finite coordinates inside their pictures', () => {
    fc.assert(
      fc.property(any, (given) => {
        const pictures = elementsOf(html(given)).filter(isPicture)
        expect(pictures.length).toBeGreaterThanOrEqual(2)
        for (const svg of pictures) {
          const [, , width, height] = attribute(svg, 'viewBox')!.split(' ').map(Number)
          const isInside = ([axis, value]: readonly [axis: 'x' | 'y', value: number]): boolean =>
            value >= 0 && value <= (axis === 'x' ? width! : height!) + 0.01
          expect(
            drawnIn(svg)
              .flatMap(placesOf)
              .filter((place) => !isInside(place)),
          ).toEqual([])
        }
      }),
      { numRuns: 30 },
    )
  })

  test('have names, ids that are used once, and no style of their own', () => {
    fc.assert(
      fc.property(any, (given) => {
        const all = elementsOf(html(given, 0) + html(given, 1))
        const named = all.filter((element) => attribute(element, 'id') !== undefined)
        const texts = new Map(named.map((element) => [attribute(element, 'id')!, textOf(element)]))
        expect(texts.size).toBe(named.length)
        const markers = all.flatMap((element) => attribute(element, 'marker-mid') ?? [])
        expect(markers.filter((url) => !texts.has(url.slice('url(#'.length, -1)))).toEqual([])
        const names = all.flatMap((element) => attribute(element, 'aria-labelledby')?.split(' ') ?? [])
        expect(names.filter((id) => (texts.get(id) ?? '') === '')).toEqual([])
        expect(all.filter((element) => attribute(element, 'style') !== undefined)).toEqual([])
      }),
      { numRuns: 12 },
    )
  })

  test('are the same bytes each time', () => {
    fc.assert(
      fc.property(any, (given) => {
        expect(html(given)).toBe(html(given))
      }),
      { numRuns: 10 },
    )
  })
})

describe('the numbers of Figure 3', () => {
  test('can be read back by place and checkpoint', () => {
    fc.assert(
      fc.property(any, (given) => {
        const rows = elementsOf(html({ ...given, detail: 'full' }))
          .find(({ tagName }) => tagName === 'table')!
          .childNodes.flatMap((part) => ('tagName' in part && part.tagName === 'tbody' ? part.childNodes : []))
        const texts = rows.map((row) => ('childNodes' in row ? row.childNodes.map(textOf) : []))
        const samples = given.table.rows.flatMap((row) => row.samples.filter((sample) => sample !== undefined))
        expect(texts).toHaveLength(samples.length)
        // Not those of sets that there are no colours for.
        if (given.table.sets.length > 8) return
        // Single pictures have columns where they have lines.
        const { length } = texts[0] ?? []
        const hasPictures = length !== undefined && length > 4 + given.table.sets.length
        const wanted = samples.map(({ bySet, byPicture }) => [...bySet, ...(hasPictures ? byPicture.flat() : [])])
        const own = texts.map((cells) => cells.slice(4).join(' '))
        expect(own.toSorted()).toEqual(wanted.map((losses) => losses.map(loss).join(' ')).toSorted())
      }),
      { numRuns: 25 },
    )
  })

  test('stand under their sample, prompt, seed and checkpoint', () => {
    const page = html(
      plain(
        [
          [1e-3, 2e-3],
          [3e-3, 12345.678],
        ],
        'full',
        ['p', 'q'],
      ),
    )
    const rows = elementsOf(page).filter(({ tagName }) => tagName === 'tr')
    const texts = rows.map((row) => row.childNodes.map(textOf).join('|'))
    expect(texts).toContain('1|P1|0|checkpoint 1|0.001000')
    expect(texts).toContain('2|P2|1|checkpoint 1|0.002000')
    expect(texts).toContain('2|P2|1|checkpoint 2|1.235e+4')
  })
})

describe('how much is shown', () => {
  const one = plain([[1, 2]])

  test('in full there are tables; else a line says where the numbers are', () => {
    expect(html(one)).toContain('<table')
    for (const detail of ['plain', 'brief'] as const) {
      expect(html({ ...one, detail })).not.toContain('<table')
      expect(html({ ...one, detail })).toContain('scores.csv')
    }
    expect(html(one)).not.toContain('scores.csv')
  })

  test('in brief there is the strip plot alone, of the eight nearest', () => {
    const page = html(
      plain(
        Array.from({ length: 12 }, (_, index) => [index + 1]),
        'brief',
      ),
    )
    expect(page).not.toContain('Figure 3')
    expect(page).toContain('8 checkpoint 8')
    expect(page).not.toContain('9 checkpoint 9')
    expect(page).toContain('Not drawn: 4 checkpoints farther away')
  })

  test('says that checkpoints after the eighth are grey', () => {
    expect(html(plain(Array.from({ length: 9 }, () => [1])))).toContain(
      'The 8 nearest checkpoints have colours; thin and grey: 1 other.',
    )
    expect(html(plain(Array.from({ length: 8 }, () => [1])))).not.toContain('have colours')
  })

  test('has a symbol a sample, but for very many', () => {
    const many = (rows: number) => html(plain([Array.from({ length: rows }, (_, index) => index + 1)], 'plain'))
    expect(many(200)).toContain('marker-mid')
    const page = many(201)
    expect(page).not.toContain('marker-mid')
    const line = elementsOf(page).find(
      (element) => attribute(element, 'class') === 'line main c1' && attribute(element, 'd')!.length > 30,
    )!
    expect(attribute(line, 'd')!.match(/[ML]/g)).toHaveLength(201)
  })
})

test('the map of self-tests says by words what its colours say', () => {
  const metricTests = (['pass', 'weak', 'fail', 'unknown'] as const).map((status) => ({
    metric: status,
    status,
    leastWin: 0.5,
    p: 0.01,
  }))
  const scores = { recipe: 'gatys-2016', metric: 'gram-mse', rules: SCORES.rules } as const
  const page = show(SelfTestMap({ scores, ranking: { checks: [], metricTests, otherRecipes: [] } }))
  const cells = elementsOf(page).filter(({ tagName }) => tagName === 'td')
  expect(cells.map(textOf)).toEqual([
    '✔ tells them apart right in 50 %, p 0.010',
    '– does not clearly right in 50 %, p 0.010',
    '✘ gets them wrong right in 50 %, p 0.010',
    '– not known',
  ])
  expect(show(SelfTestMap({ scores, ranking: { checks: [], metricTests: [], otherRecipes: [] } }))).toBe('')
})

import { expect, test } from 'vitest'
import { LossParts } from '../../src/report/html/charts/loss-parts.tsx'
import { LoraCard } from '../../src/report/html/card.tsx'
import { Change } from '../../src/report/html/change.tsx'
import { RankingTable } from '../../src/report/html/ranking-table.tsx'
import { Settings } from '../../src/report/html/settings.tsx'
import { firstsOf } from '../../src/report/firsts.ts'
import { PLAIN } from '../../src/report/html/name.tsx'
import { render } from '../../src/report/html/render.ts'
import { NONE_SHOWN } from '../../src/report/html/shown.ts'
import type { Scores } from '../../src/scores/schema.ts'
import { CHANGED } from '../support/changed.ts'
import { elementsOf, pair, textOf } from '../support/charts.ts'
import { reportOf } from '../support/page-pictures.ts'
import { SCORES } from '../support/scores.ts'

const textsOf = (html: string, tag: string): readonly string[] =>
  elementsOf(html)
    .filter((own) => own.tagName === tag)
    .map(textOf)

const changed = (changes: Partial<NonNullable<Scores['changes']>>): string => {
  const scores: Scores = { ...SCORES, ...CHANGED, changes: { ...CHANGED.changes, ...changes } }
  return render(Change({ scores })!)
}

test('of many pairs and removals that a change has, a page says how many it leaves out', () => {
  const { removals, pairs } = CHANGED.changes
  const many = Array.from({ length: 25 }, (_, index) => ({ ...removals[1], checkpoint: `gone_${index}` }))
  const html = changed({ removals: many, pairs: Array.from({ length: 41 }, () => pairs[1]) })
  const items = textsOf(html, 'li').filter((item) => /^Gone|^and/.test(item))
  expect(items).toHaveLength(21)
  expect(items.at(-1)).toBe('and 5 more, which are in scores.json')
  expect(textsOf(html, 'p')).toContain('And 1 more pair in scores.json.')
})

test('a ranking has the style position and the ranks on other pictures, which the page explains', () => {
  const rankInterval = { low: 1, high: 3 }
  const ranking = { ...SCORES.rankings[0]!, pairs: [pair('a', 1, { stylePosition: 0.256, rankInterval })] }
  const html = render(RankingTable({ ranking }))
  expect(textsOf(html, 'th').slice(-3)).toEqual(['Style position', 'Rank on other pictures', 'a'])
  expect(textsOf(html, 'td').slice(-2)).toEqual(['0.26', '1 – 3'])
})

test('what a loss is made of has a title where it is known, and says what it leaves out', () => {
  const layerShares = Array.from({ length: 13 }, (_, index) => ({ layer: `l${index}`, share: 1 / 13 }))
  const pairs = Array.from({ length: 41 }, (_, index) => pair(`c${index}`, index + 1, { layerShares }))
  const html = render(LossParts({ ranking: { pairs }, index: 0 })!)
  expect(textsOf(html, 'h3')).toEqual(['What the loss is made of'])
  expect(textsOf(html, 'p')).toContain('Not shown: 1 checkpoint and 1 layer; scores.json has all.')
  expect(LossParts({ ranking: { pairs: [pair('a', 1)] }, index: 0 })).toBeNull()
})

test('settings that match say what matches: one value, several, or of the checkpoint each its own', () => {
  const [ranking] = SCORES.rankings
  const match = { found: 'match', status: 'match', difference: null, fix: null } as const
  const fields = [
    { ...match, field: 'steps' as const, values: [{ value: '28', pairs: [] }] },
    { ...match, field: 'prompt' as const, values: [] },
    { ...match, field: 'checkpoint' as const, values: [] },
  ]
  const html = render(Settings({ ranking: { ...ranking!, settings: { ...ranking!.settings, fields } } }))
  expect(textsOf(html, 'tr').slice(1)).toEqual([
    'stepsalike28',
    'promptalikeseveral, the same of each checkpoint',
    'checkpointeach its own',
  ])
})

test('one picture that is silent is one', () => {
  const [ranking] = SCORES.rankings
  const settings = { ...ranking!.settings, pictures: 16, silent: 1 }
  expect(textsOf(render(Settings({ ranking: { ...ranking!, settings } })), 'p')[0]).toMatch(/: 1 of 16 pictures\. /)
})

test('on a pull request a card says what was first before', () => {
  const pairs = { new_one: [{ path: 'a.png' }] }
  const report = reportOf([{ lora: 'woodblock', pairs }], { changed: { base: CHANGED.base } })
  const card = render(
    LoraCard({
      report,
      ranking: report.scores.rankings[0]!,
      shown: NONE_SHOWN,
      index: 0,
      firsts: firstsOf(report.scores.rankings, PLAIN),
      isLinked: true,
    }),
  )
  expect(textsOf(card, 'p')[0]).toContain('Before, papermoon_v3 was first (inconclusive).')
})

test('a card of one checkpoint calls nothing first, and says what would make a ranking of it', () => {
  const report = reportOf([{ lora: 'woodblock', references: ['r.png'], pairs: { alone: [{ path: 'a.png' }] } }])
  const [given] = report.scores.rankings
  const cardOf = (verdict: 'unranked' | 'inconclusive', n: number): string => {
    const next = { kind: 'add' as const, sentences: ['Add samples of a second checkpoint.'] }
    const ranking = { ...given!, verdict, unmet: null, next, pairs: [{ ...given!.pairs[0]!, n }] }
    return render(
      LoraCard({ report, ranking, shown: NONE_SHOWN, index: 0, firsts: firstsOf([ranking], PLAIN), isLinked: true }),
    )
  }
  expect(textsOf(cardOf('unranked', 2), 'p')[1]).toContain('Add samples of a second checkpoint.')
  expect(textsOf(cardOf('unranked', 2), 'figcaption')[1]).toBe('alone, the middle one of its 2 samples')
  expect(textsOf(cardOf('unranked', 1), 'figcaption')[1]).toBe('alone, its only sample')
  expect(textsOf(cardOf('inconclusive', 2), 'figcaption')[1]).toMatch(/; first by the numbers alone$/)
})

test('the pictures that a change touched stand above what was measured of them', () => {
  const html = render(Change({ scores: { ...SCORES, ...CHANGED }, children: 'PICTURES' })!)
  expect(html.indexOf('PICTURES')).toBeGreaterThan(html.indexOf('What changed'))
  expect(html.indexOf('PICTURES')).toBeLessThan(html.indexOf('<table'))
})

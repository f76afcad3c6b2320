import { expect, test } from 'vitest'
import { Change } from '../../src/report/html/change.tsx'
import { render } from '../../src/report/html/render.ts'
import type { Scores } from '../../src/scores/schema.ts'
import { CHANGED } from '../support/changed.ts'
import { elementsOf, textOf } from '../support/charts.ts'
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

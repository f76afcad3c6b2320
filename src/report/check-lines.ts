import type { Figures } from '../verdict/check.ts'
import type { Scores } from '../scores/schema.ts'
import { factor, percent, pValue } from '../lib/numbers.ts'
import { checkKey, type Firsts } from './firsts.ts'
import type { Escape } from './sentences.ts'

type Check = Scores['rankings'][number]['checks'][number]

/** What a figure of a check is called in a report, and how it is rounded; those that are not here are in scores.json alone. */
const FORMATS: Readonly<Record<string, readonly [word: string, format: (value: number) => string]>> = {
  a12: ['farther in', (value) => `${percent(value)} of comparisons`],
  gain: ['gain', (value) => factor(Math.exp(value))],
  margin: ['', (value) => `${factor(Math.exp(value))} as far away as the style`],
  p: ['p', pValue],
  references: ['references', String],
  control_sets: ['control sets', String],
  share: ['agree', percent],
  stability_share: ['stays first in', percent],
  visible_ratio: ['can be seen from', factor],
  win: ['the style is nearer in', percent],
}

/** How a status reads. */
export const CHECK_STATUS = { pass: 'passes', weak: 'not met', fail: 'fails', unknown: 'unknown' } as const

/** What a report has said before a list of checks. */
export type Said = Readonly<{
  /** The ranking that is spoken of, and those that say things first. */
  ranking: Scores['rankings'][number]
  firsts: Pick<Firsts, 'checks'>
}>

/** A check as a line: what came out, in words where it is not met, and the figures behind it in brackets. */
export function checkLine(check: Check, said: Said, escape: Escape): string {
  const { name, status } = check
  const behind = checkFigures(check, escape)
  return `${escape.strong(name)} ${CHECK_STATUS[status]}${sentenceOf(check, said, escape)}${behind === '' ? '' : ` (${behind})`}`
}

function sentenceOf(check: Check, { ranking, firsts }: Said, escape: Escape): string {
  const { name, status, sentence } = check
  if (status === 'pass') return ''
  if (name === ranking.unmet) return ', as said above'
  const first = firsts.checks.get(checkKey(check)) ?? ranking
  return first === ranking ? `. ${escape.text(sentence)}` : `, as of ${escape.name(first.lora)}`
}

/** The figures behind a check, of the ranking and of each rival or control; '' where it has none. */
export function checkFigures({ figures, by }: Check, escape: Escape): string {
  const named = by.map((own) => ({ name: escape.name(own.name), text: figuresText(own.figures) }))
  const parts = [
    figuresText(figures),
    ...named.filter(({ text }) => text !== '').map((own) => `${own.name}: ${own.text}`),
  ]
  return parts.filter((text) => text !== '').join('; ')
}

function figuresText(figures: Figures): string {
  const texts = Object.entries(figures).map(([name, value]) => {
    const [word, format] = FORMATS[name] ?? []
    return format === undefined || typeof value !== 'number' ? '' : `${word} ${format(value)}`.trim()
  })
  return texts.filter((text) => text !== '').join(', ')
}

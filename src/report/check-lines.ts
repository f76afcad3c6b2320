import { factor, pValue, percent } from './numbers.ts'
import type { Scores } from '../scores/schema.ts'
import type { Escape } from './sentences.ts'

type Check = Scores['rankings'][number]['checks'][number]
type Numbers = Check['numbers']

/** What a number of a check is called in a report, and how it is rounded; those that are not here are in scores.json alone. */
const FORMATS: Readonly<Record<string, readonly [name: string, format: (value: number) => string]>> = {
  a12: ['nearer in', percent],
  detectable_ratio: ['could find', factor],
  gain: ['gain', (value) => factor(Math.exp(value))],
  margin: ['', (value) => `${factor(Math.exp(value))} farther`],
  needed_n: ['samples needed for this difference', String],
  p: ['p', pValue],
  raters: ['raters', String],
  references: ['references', String],
  control_sets: ['control sets', String],
  share: ['agree', percent],
  top_before: ['stays first in', percent],
  w: ["Kendall's W", (value) => value.toFixed(2)],
  win: ['in', percent],
}

const STATUS = { pass: 'passes', weak: 'not met', fail: 'fails', unknown: 'unknown' } as const

/** A check as a line: what came out, in words, and the numbers behind it in brackets. */
export function checkLine({ name, status, sentence, numbers }: Check, escape: Escape): string {
  const figures = figuresOf(numbers, escape)
  return `${escape.strong(name)} ${STATUS[status]}. ${escape.text(sentence)}${figures === '' ? '' : ` (${figures})`}`
}

/** `name 1, name 2` for plain numbers, `thing: name 1, name 2; thing: …` for those of a rival or a control. */
function figuresOf(numbers: Numbers, escape: Escape): string {
  const plain: string[] = []
  const nested: string[] = []
  for (const [key, value] of Object.entries(numbers)) {
    if (typeof value === 'number') plain.push(figure(key, value))
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      nested.push(nestedFigures(key, value, escape))
  }
  return [plain.filter((text) => text !== '').join(', '), ...nested].filter((text) => text !== '').join('; ')
}

function nestedFigures(key: string, value: Readonly<Record<string, unknown>>, escape: Escape): string {
  const known = formatOf(key)
  const entries = Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number')
  // Numbers by control (win: {doodle: 1}), or a control's numbers (doodle: {win: 1}).
  if (known) return entries.map(([thing, number]) => `${escape.name(thing)}: ${figure(key, number)}`).join('; ')
  const figures = entries.map(([name, number]) => figure(name, number)).filter((text) => text !== '')
  return figures.length === 0 ? '' : `${escape.name(key)}: ${figures.join(', ')}`
}

/** A key can be the name of a rival or control, which may be called `constructor`. */
function formatOf(key: string): (typeof FORMATS)[string] | undefined {
  return Object.hasOwn(FORMATS, key) ? FORMATS[key] : undefined
}

function figure(key: string, value: number): string {
  const known = formatOf(key)
  return known === undefined ? '' : `${known[0]} ${known[1](value)}`.trim()
}

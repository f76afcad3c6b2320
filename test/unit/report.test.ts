import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exitCodeOf } from '../../src/commands/exit-code.ts'
import { helpText } from '../../src/config/help.ts'
import { configJsonSchema } from '../../src/config/json-schema.ts'
import { UserError } from '../../src/errors.ts'
import { vectorLevel } from '../../src/backbone/engine.ts'
import { csvCell, textOfCell } from '../../src/evidence/scores-csv/cell.ts'
import { markdownName, terminal } from '../../src/report/escape.ts'
import { explain } from '../../src/report/terminal/explain.ts'
import { toMarkdown } from '../../src/report/markdown/report.ts'
import { factor, loss } from '../../src/lib/numbers.ts'
import { Scores, scoresJsonSchema } from '../../src/scores/schema.ts'
import { bestSentence } from '../../src/report/best-sentence.ts'
import { checkLine } from '../../src/report/check-lines.ts'
import { columns } from '../../src/report/terminal/columns.ts'
import { toText } from '../../src/report/terminal/text.ts'
import { SCORES } from '../support/scores.ts'

const golden = (name: string): string => `../golden/${name}`

describe('what a user sees', () => {
  test('report.md', async () => expect(toMarkdown(SCORES)).toMatchFileSnapshot(golden('report.md')))
  test('the summary on a terminal', async () => expect(toText(SCORES)).toMatchFileSnapshot(golden('summary.txt')))
  test('the help', async () => expect(helpText()).toMatchFileSnapshot(golden('help.txt')))
  test('the errors', async () => {
    const lfs = { problem: 'is a Git LFS pointer, not a picture', fix: 'Set `lfs: true` on the checkout step.' }
    const error = new UserError([
      { subject: 'a\u001b[2Jb.png', ...lfs },
      { subject: '--seed', problem: 'seed cannot be "x"', fix: 'Give a whole number.' },
      { subject: 'c.png', ...lfs },
    ])
    await expect(explain(error)).toMatchFileSnapshot(golden('errors.txt'))
  })
})

test('a bug keeps its stack and asks to be reported', () => {
  expect(explain(new TypeError('x is undefined'))).toMatch(/^This is a bug[^]*TypeError: x is undefined\n\s+at /)
})

test('the example of this test is a valid scores.json', () => {
  expect(Scores.parse(SCORES)).toEqual(SCORES)
})

test.each([
  ['style-gate.schema.json', configJsonSchema()],
  ['scores.schema.json', scoresJsonSchema()],
])('the published %s is the one the source makes', (name, schema) => {
  const published: unknown = JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8'))
  expect(published).toEqual(JSON.parse(JSON.stringify(schema)))
})

test('a job ends with 1 where the gate makes it fail, and by nothing else', () => {
  const gate = (fails: boolean): Scores => ({ ...SCORES, gate: { ...SCORES.gate, passed: 'not-computed', fails } })
  expect([gate(true), gate(false)].map(exitCodeOf)).toEqual([1, 0])
})

test('numbers keep four digits, or three after the point', () => {
  expect([0, 0.00012346, 0.001, 12.3456, 99_999, 1.985e11].map(loss)).toEqual([
    '0.000',
    '1.235e-4',
    '0.001000',
    '12.35',
    '1.000e+5',
    '1.985e+11',
  ])
  expect([1, 1.954, 250].map(factor)).toEqual(['×1.00', '×1.95', '×250'])
})

test('the vector level is the widest that the processor has', () => {
  expect(vectorLevel('processor : 0\nflags\t\t: fpu sse2 avx avx2 avx512f\n')).toBe('avx512f')
  expect(vectorLevel('flags\t\t: fpu sse2 avx avx2\n')).toBe('avx2')
  expect(vectorLevel('')).toBe('unknown')
})

describe('for any name', () => {
  const name = fc.string({ unit: 'binary', maxLength: 30 })

  test('a Markdown name holds no mark, tag, line break or column of its own', () => {
    fc.assert(
      fc.property(name, (text) => {
        const inner = /^<code>(.*)<\/code>$/su.exec(markdownName(text))![1]!
        expect(inner.replaceAll(/&#\d+;/g, '')).toMatch(/^[\p{L}\p{M}\p{N} -]*$/u)
      }),
    )
  })

  test('a terminal name moves no cursor and breaks no line', () => {
    fc.assert(
      fc.property(name, (text) => {
        expect(terminal(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })

  test('a CSV cell is no formula, wherever it is divided, and is read as the text', () => {
    const marks = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '＝', ';', ' ', '\t', '\r', '\n', "'", '"', 'a'),
      maxLength: 8,
    })
    fc.assert(
      fc.property(fc.oneof(name, marks), (text) => {
        const cell = csvCell(text)
        expect(cell).not.toMatch(/(?:^|[;\t\r\n])[ "]*[=+\-@＝]/)
        expect(textOfCell(cell)).toBe(text)
      }),
    )
    expect(csvCell('ink-1; a=b')).toBe('ink-1; a=b')
    expect(csvCell(' "=1')).toBe(`' "=1`)
  })
})

describe('where checkpoints are not told apart from the first', () => {
  type Ranking = Scores['rankings'][number]
  const [reliable] = SCORES.rankings
  const rankingOf = (
    verdict: Ranking['verdict'],
    ...relations: readonly Ranking['pairs'][number]['relation'][]
  ): Ranking => ({
    ...reliable!,
    verdict,
    pairs: relations.map((relation, index) => ({
      ...reliable!.pairs[0]!,
      checkpoint: `|${index}`,
      rank: index + 1,
      relation,
    })),
  })
  const first = ['first', 'not told apart'] as const
  const sentence = (ranking: Ranking): string | undefined => bestSentence(ranking, (name) => name.replace('|', '/'))

  test('the report says among which the best is, and never that they are equal', () => {
    expect(sentence(rankingOf('inconclusive', ...first, 'behind', 'not told apart'))).toBe(
      'One of these three is the best, as far as can be told: /0, /1 and /3.',
    )
    const many = Array.from({ length: 7 }, () => 'not told apart' as const)
    expect(sentence(rankingOf('inconclusive', 'first', 'behind', ...many))).toBe(
      'One of the first and the 7 not told apart from it is the best, as far as can be told.',
    )
    expect(sentence(rankingOf('inconclusive', ...first))).toBe(
      'These checkpoints are not told apart: any of them may be the best, as far as can be told.',
    )
  })

  test('it says nothing where all are behind, there is one, or the order means nothing', () => {
    expect(sentence(rankingOf('reliable', 'first', 'behind'))).toBeUndefined()
    expect(sentence(rankingOf('unranked', 'first'))).toBeUndefined()
    expect(sentence(rankingOf('contradicted', ...first))).toBeUndefined()
  })

  test('each row says it, and so does the sentence below the table', () => {
    const scores: Scores = { ...SCORES, rankings: [rankingOf('inconclusive', ...first, 'behind')] }
    for (const text of [toMarkdown(scores), toText(scores)]) {
      expect(text).toMatch(
        /^.*1 .*0.* first .*\n.*2 .*1.* not told apart .*\n.*3 .*2.* behind .*\n\n *One of these two is the best/m,
      )
      expect(text).not.toMatch(/tied/)
    }
  })
})

test('a reliable verdict says where its controls are easy, and how far away the nearest is', () => {
  const [reliable] = SCORES.rankings
  const textOf = (ratio: number): string =>
    toText({ ...SCORES, rankings: [{ ...reliable!, nearestControl: { set: 'wallpaper', ratio } }] })
  expect(textOf(8)).toContain(
    'every check passes. wallpaper, the nearest control, is ×8.00 away by this measure. That passes easily; a control nearer to the style would test more.',
  )
  expect(textOf(4)).not.toContain('passes easily')
})

test('a checkpoint or control can be called like what every object has, or like a figure', () => {
  const check = {
    name: 'separation',
    status: 'weak',
    figures: {},
    by: [
      { name: 'constructor', figures: { p: 0.5 } },
      { name: '__proto__', figures: { a12: 0.25 } },
      { name: 'win', figures: { margin: 1, win: 0.5 } },
    ],
    sentence: 'Not clear.',
  } as const
  const escape = { name: (name: string) => name, text: (text: string) => text, strong: (text: string) => text }
  expect(checkLine(check, { ranking: SCORES.rankings[0]!, firsts: { checks: new Map() } }, escape)).toBe(
    'separation not met. Not clear. (constructor: p 0.500; __proto__: farther in 25 % of comparisons; win: ×2.72 as far away as the style, the style is nearer in 50 %)',
  )
})

test('names of any script leave the columns of a terminal below each other', () => {
  const accents = 'cafe\u0301'
  // Each with the places that a terminal gives it.
  const names = { plain: 5, 水彩画: 6, アニメ: 6, ｱﾆﾒ: 3, 'ink 🎨': 6, '👩‍🎨': 2, 한국: 4, [accents]: 4 }
  const table = columns(
    Object.keys(names).map((name) => [name, '1', name]),
    (column) => column === 0,
  )
  const starts = Object.entries(names).map(([name, places]) => `  ${name}${' '.repeat(6 - places)}   1   `)
  const ends = Object.entries(names).map(([name, places]) => `${' '.repeat(6 - places)}${name}`)
  expect(table.split('\n')).toEqual(starts.map((start, index) => start + ends[index]!))
})

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { toMarkdown } from '../../src/report/markdown/report.ts'
import { toText } from '../../src/report/terminal/text.ts'
import { reportOf } from '../support/reports.ts'
import { SCORES } from '../support/scores.ts'

const golden = new URL('../golden/', import.meta.url)
const NOT_REPORTS = new Set(['errors.txt', 'help.txt'])
const files = readdirSync(golden, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(?:md|txt)$/.test(file) && !NOT_REPORTS.has(file),
)

/** Shorter ones are labels. */
const LEAST_WORDS = 5

/** What a reader reads as sentences: neither cells of a table, nor code, nor what ends without a full stop. */
function sentencesIn(report: string): readonly string[] {
  const prose = report
    .replaceAll(/^```[^]*?^```/gm, '')
    .replaceAll(/^\|.*$/gm, '')
    .replaceAll(/<[^>]+>/g, '')
  return prose
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.replace(/^[^\p{L}\p{N}]+/u, '').trim())
    .filter((text) => /[.!?]$/.test(text) && text.split(/\s+/).length >= LEAST_WORDS)
}

function twice(report: string): readonly string[] {
  const seen = new Set<string>()
  return sentencesIn(report).filter((sentence) => seen.has(sentence) || !seen.add(sentence))
}

test('the reports are read', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(sentencesIn(toMarkdown(SCORES)).length).toBeGreaterThan(20)
  expect(twice('One two three four five. And so on.\n\n- One two three four five.')).toEqual([
    'One two three four five.',
  ])
})

test.each(files)('no sentence stands twice in %s', (file) => {
  expect(twice(readFileSync(new URL(file, golden), 'utf8'))).toEqual([])
})

test('nor where ten LoRAs have the same to be said of', async () => {
  for (const plan of [{ references: 1 }, { controls: 0 }, { samples: 1 }, { checkpoints: 1 }, {}]) {
    const { scores } = await reportOf({ loras: 10, thumbnails: 'none', ...plan })
    for (const report of [toMarkdown(scores), toText(scores)]) expect(twice(report)).toEqual([])
  }
})

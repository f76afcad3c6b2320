import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { annotate, annotateError } from '../../src/report/annotations.ts'
import { toFailureSummary } from '../../src/report/failure.ts'
import { toMarkdown } from '../../src/report/markdown.ts'
import { toOutputs } from '../../src/report/outputs.ts'
import type { Scores } from '../../src/report/scores.ts'
import { toSummary } from '../../src/report/summary.ts'
import { SCORES } from '../support/scores.ts'

const golden = (name: string): string => `../golden/${name}`
const NOTHING = { unpublished: [] }
const bytes = (text: string): number => Buffer.byteLength(text)

/** `count` rankings with different names, of 2 to 4 kB each in the report. */
function manyRankings(count: number): Scores {
  const [first] = SCORES.rankings
  const rankings = Array.from({ length: count }, (_, index) => ({
    ...first!,
    lora: `lora ${index} ${'x'.repeat(index % 90)}`,
  }))
  return { ...SCORES, rankings }
}

describe('the job summary', () => {
  test('is the report and what became of the files', async () => {
    const artifact = { name: 'style-gate-score', url: 'https://github.com/o/r/actions/runs/1/artifacts/2' }
    const unpublished = [{ what: 'The outputs', reason: 'Missing file at path: <b>', fix: 'See the runner.' }]
    await expect(toSummary(SCORES, { artifact, unpublished })).toMatchFileSnapshot(golden('summary.md'))
  })

  test('is whole where it fits', () => {
    expect(toSummary(SCORES, NOTHING).startsWith(toMarkdown(SCORES).trimEnd())).toBe(true)
  })

  test('of 2000 rankings stays under 900 KiB and says what it leaves out', () => {
    const scores = manyRankings(2000)
    expect(bytes(toMarkdown(scores))).toBeGreaterThan(2 ** 20)
    const summary = toSummary(scores, NOTHING)
    expect(bytes(summary)).toBeLessThanOrEqual(900 * 1024)
    expect(bytes(summary)).toBeGreaterThan(800 * 1024)
    expect(summary).toMatch(
      /^# Style gate: reliable\n\n\*\*Shortened\.\*\* .*left out here: .*what a loss is made of \(2000 times\)/,
    )
  })

  test('leaves out whole sections, never a verdict without its ranking or the other way round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 3000, max: 60_000 }), (count, most) => {
        const scores = manyRankings(count)
        const summary = toSummary(scores, NOTHING, most)
        expect(bytes(summary)).toBeLessThanOrEqual(most)
        const kept = summary
          .split('\n\n')
          .filter((paragraph) => paragraph !== '' && !paragraph.startsWith('**Shortened.**'))
        const whole = toSummary(scores, NOTHING).split('\n\n')
        for (const paragraph of kept) expect(whole).toContain(paragraph)
        const occurrences = (mark: string | RegExp): number => summary.split(mark).length - 1
        expect(occurrences('## LoRA')).toBe(occurrences('**Reliable.**'))
        expect(occurrences('## LoRA')).toBe(occurrences(/\| +Rank \|/))
        expect(summary).toContain('## Gate')
      }),
    )
  })
})

describe('annotations', () => {
  test('are one for each notice, failure and thing that was not published', () => {
    const scores: Scores = {
      ...SCORES,
      gate: { passed: false, failures: ['a is worse', 'b is worse\n::error::x'], notComputed: [] },
    }
    const unpublished = [{ what: 'The artifact', reason: 'status 500', fix: 'Try again.' }]
    expect(annotate(scores, { unpublished })).toEqual([
      { level: 'error', title: 'Style gate', message: 'a is worse' },
      { level: 'error', title: 'Style gate', message: String.raw`b is worse\u{a}::error::x` },
      {
        level: 'warning',
        title: 'Style gate: contradicted',
        message:
          'LoRA a|b`<script>\\u{a}@someone: Do not go by this order: the numbers measure something else than this style. The samples are nearer to a control than to the references: <b>|x. Try metric: gram-cos, which can tell these references from the controls. Try another recipe, such as <deep-gram>.',
      },
      {
        level: 'warning',
        title: 'Style gate',
        message: 'Left out, because the picture is empty (0 bytes).\n  samples/a|b.png',
      },
      {
        level: 'notice',
        title: 'Style gate',
        message: '2 other files were passed over, hidden or no pictures: .txt (2).',
      },
      { level: 'warning', title: 'Style gate: not published', message: 'The artifact (status 500). Try again.' },
    ])
  })

  test('name at most ten files and count the rest', () => {
    const subjects = Array.from({ length: 14 }, (_, index) => `samples/${index}.png`)
    const scores: Scores = { ...SCORES, rankings: [], notices: [{ level: 'warning', text: 'Left out.', subjects }] }
    const [{ message } = { message: '' }] = annotate(scores, NOTHING)
    expect(message.split('\n')).toHaveLength(12)
    expect(message).toMatch(/ {2}and 4 more, which are in the report$/)
    const problems = subjects.map((subject) => ({ subject, problem: 'is empty', fix: 'Restore it.' }))
    const [error, ...others] = annotateError(new UserError(problems), '')
    expect(others).toEqual([])
    expect(error!.message).toMatch(/^14 times: is empty\n[^]*and 4 more, which are in the log\n {2}fix: Restore it\.$/)
  })
})

describe('the summary of a run that failed', () => {
  test('names each mistake with its fix', async () => {
    const lfs = { problem: 'is a Git LFS pointer', fix: 'Set lfs: true on the checkout step.' }
    const error = new UserError([
      {
        subject: 'style-gate.yml:3',
        problem: 'seed cannot be "<b>@someone https://example.com www.example.com $x$"',
        fix: 'Give a whole number.',
      },
      ...Array.from({ length: 60 }, (_, index) => ({ subject: `samples/ink/${index}|\n.png`, ...lfs })),
    ])
    await expect(toFailureSummary(error)).toMatchFileSnapshot(golden('failure.md'))
  })

  test('stays short however much is wrong, and however long the names', () => {
    const problems = Array.from({ length: 5000 }, (_, index) => ({
      subject: `${'\u{1f3a8}'.repeat(1000)}${index}`,
      problem: `is ${index % 99} ${'<'.repeat(9000)}`,
      fix: '<'.repeat(9000),
    }))
    const summary = toFailureSummary(new UserError(problems))
    expect(bytes(summary)).toBeLessThan(900 * 1024)
    expect(summary.trimEnd().endsWith('- and 79 more, which are in the log')).toBe(true)
  })

  test('has the stack of a bug as code', () => {
    const summary = toFailureSummary(new RangeError('<img src=x>\n# no heading'))
    expect(summary).toContain('    This is a bug of style-gate')
    expect(summary.split('\n').filter((line) => line.startsWith('#'))).toEqual(['# Style gate: not computed'])
    expect(summary).not.toMatch(/^ {0,3}\S.*<img/m)
  })
})

describe('outputs', () => {
  test('leave out a JSON that is too long for one', () => {
    const results = { paths: {}, artifactUrl: undefined }
    expect(JSON.parse(toOutputs({ scores: SCORES, ...results }).json)).toEqual(SCORES)
    expect(toOutputs({ scores: manyRankings(2000), ...results }).json).toBe('')
  })

  test('name the nearest checkpoint of each LoRA, whatever it is called', () => {
    const [first] = SCORES.rankings
    const scores = { ...SCORES, rankings: [{ ...first!, lora: '__proto__' }] }
    const { 'best-pair': best } = toOutputs({ scores, paths: {}, artifactUrl: undefined })
    expect(best).toBe('{"__proto__":"northlight_v2"}')
  })
})

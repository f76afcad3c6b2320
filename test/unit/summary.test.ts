import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { annotate, annotateError } from '../../src/report/annotations.ts'
import { toFailureReport } from '../../src/report/markdown/failure.ts'
import { toComment } from '../../src/report/markdown/comment.ts'
import { reportAt, SIZES, toMarkdown } from '../../src/report/markdown/report.ts'
import { toOutputs } from '../../src/publish/outputs.ts'
import type { Scores } from '../../src/scores/schema.ts'
import { toSummary } from '../../src/report/markdown/summary.ts'
import { CHANGED } from '../support/changed.ts'
import { NOT_WAIVED, SCORES } from '../support/scores.ts'

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
  return { ...SCORES, verdict: first!.verdict, rankings }
}

describe('the job summary', () => {
  test('is the report and what became of the files', async () => {
    const artifact = { name: 'style-gate-score', url: 'https://github.com/o/r/actions/runs/1/artifacts/2' }
    const unpublished = [{ what: 'The outputs', reason: 'Missing file at path: <b>', fix: 'See the runner.' }]
    const page = { name: 'report-style-gate-score.html', url: 'https://github.com/o/r/actions/runs/1/artifacts/3' }
    await expect(toSummary(SCORES, { artifact, page, unpublished })).toMatchFileSnapshot(golden('summary.md'))
  })

  test('names the page where the runner does not say which run this is', () => {
    const summary = toSummary(SCORES, { page: { name: 'report-mine.html' }, unpublished: [] })
    expect(summary).toContain('- The page with charts and pictures is the artifact <code>report-mine&#46;html</code>\n')
  })

  test('is whole where it fits', () => {
    expect(toSummary(SCORES, NOTHING).startsWith(toMarkdown(SCORES).trimEnd())).toBe(true)
  })

  test('of 2000 rankings stays under 900 KiB and says what it leaves out', () => {
    const scores = manyRankings(2000)
    expect(bytes(toMarkdown(scores))).toBeGreaterThan(2 ** 20)
    const summary = toSummary(scores, NOTHING)
    expect(bytes(summary)).toBeLessThanOrEqual(900 * 1024)
    expect(summary).toMatch(/^# Style gate: reliable\n\n/)
    expect(summary).toContain('2000 LoRAs, 4000 pairs, 32000 samples; of the rankings 2000 reliable.')
    expect(summary).toContain('**Shortened** to the 10 worst of 2000 rankings. The whole report is `report.md` among')
    expect(summary.match(/^## LoRA/gm)).toHaveLength(10)
  })

  test('is the largest of four whole reports that fits, never a cut one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 100, max: 150_000 }), (rankings, mostBytes) => {
        const scores = manyRankings(rankings)
        const frame = { heading: '#', whole: '`report.md` among the result files', mostSubjects: 20 } as const
        const whole = SIZES.map((size) => `${reportAt(size, scores, frame)}\n`)
        const fitting = whole.find((text) => bytes(text) <= mostBytes)
        expect(toSummary(scores, NOTHING, { mostBytes })).toBe(fitting ?? whole.at(-1))
      }),
      { numRuns: 30 },
    )
  })

  test('has at every size the verdict and what the gate says', () => {
    const gate = {
      passed: false,
      asked: true,
      fails: true,
      failures: ['The ranking of a is inconclusive.'],
      notComputed: [],
      ...NOT_WAIVED,
    }
    for (const size of SIZES) {
      const report = reportAt(size, { ...SCORES, gate }, { heading: '#', mostSubjects: 20 })
      expect(report).toMatch(/contradicted/)
      expect(report).toContain('The gate failed')
    }
  })
})

/** A report of so many pairs, spread over rankings, with the longest usual names. */
function manyPairs(rankings: number, pairs: number): Scores {
  const [first] = SCORES.rankings
  const [pair] = first!.pairs
  const name = (kind: string, index: number): string => `${kind}_${index}_with_a_rather_long_name_v1.0-fp16`
  return {
    ...SCORES,
    rankings: Array.from({ length: rankings }, (_, ranking) => ({
      ...first!,
      lora: name('lora', ranking),
      pairs: Array.from({ length: pairs }, (__, index) => ({
        ...pair!,
        checkpoint: name('checkpoint', index),
        rank: index + 1,
      })),
    })),
  }
}

describe('400 pairs', () => {
  const surroundings = {
    pictures: { repository: 'https://github.com/someone/models', commit: 'a'.repeat(40), folder: 'models' },
    pullRequest: 12,
  }

  test.each([
    [1, 400],
    [20, 20],
    [100, 4],
    [400, 1],
  ])('of %i LoRAs × %i checkpoints fit a comment and a summary', (rankings, pairs) => {
    const scores = manyPairs(rankings, pairs)
    const place = { before: '<!-- mark -->', surroundings, runUrl: 'https://github.com/someone/models/actions/runs/7' }
    const comment = toComment([{ scores, name: 'style-gate-score', artifactUrl: undefined }], place)
    expect(bytes(comment)).toBeLessThanOrEqual(65_536)
    expect(bytes(toSummary(scores, NOTHING, { surroundings }))).toBeLessThanOrEqual(900 * 1024)
    // More than a line: the worst rankings with a table.
    expect(comment).toContain('| Style loss |')
    expect(comment).toContain('400 pairs')
  })

  test('of 20 artifacts fit a comment too, whatever they are called', () => {
    const parts = Array.from({ length: 20 }, (_, index) => ({
      scores: manyPairs(20, 20),
      name: `style-gate-${index}`,
      artifactUrl: undefined,
    }))
    const place = { before: '', surroundings, runUrl: undefined }
    expect(bytes(toComment(parts, place))).toBeLessThanOrEqual(65_536)
    expect(toComment(parts, place)).toContain('400 pairs')
    const hostile = parts.map((part) => ({ ...part, name: '@'.repeat(250), artifactUrl: 'https://github.com/a' }))
    expect(bytes(toComment(hostile, place))).toBeLessThanOrEqual(65_536)
    const remarks = ['x'.repeat(70_000)]
    expect(bytes(toComment(hostile, { ...place, remarks }))).toBeLessThanOrEqual(65_536)
    expect(toComment(hostile, { ...place, remarks })).toContain('20 reports')
  })
})

describe('annotations', () => {
  test('are one for each notice, failure and thing that was not published', () => {
    const scores: Scores = {
      ...SCORES,
      gate: {
        passed: false,
        asked: true,
        fails: true,
        failures: ['a is worse', 'b is worse\n::error::x'],
        notComputed: [],
        ...NOT_WAIVED,
      },
    }
    const unpublished = [{ what: 'The artifact', reason: 'status 500', fix: 'Try again.' }]
    expect(annotate(scores, { unpublished })).toEqual([
      { level: 'error', title: 'Style gate', message: 'a is worse' },
      { level: 'error', title: 'Style gate', message: String.raw`b is worse\u{a}::error::x` },
      {
        level: 'warning',
        title: 'Style gate: contradicted',
        message:
          'LoRA a|b`<script>\\u{a}@someone: Do not go by this order: the numbers measure something else than this style. Control <b>|x is nearer than the style: 1 of 1 sample looks more like it. Add samples of a second checkpoint, or hold this one against an earlier state (baseline). Replace <b>|x.',
      },
      { level: 'warning', title: 'Style gate: not published', message: 'The artifact (status 500). Try again.' },
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
    ])
  })

  test('tell the reason beside a verdict that fails, once, and what to do where something is not known', () => {
    const [reliable, contradicted] = SCORES.rankings
    const failing: Scores['gate'] = {
      ...SCORES.gate,
      ...NOT_WAIVED,
      passed: false,
      fails: true,
      failures: [`The ranking of the LoRA ${contradicted!.lora} is contradicted. It fails on the base too.`],
      notComputed: [],
    }
    const told = annotate({ ...SCORES, notices: [], gate: failing }, { unpublished: [] })
    expect(told).toMatchObject([{ level: 'error', title: 'Style gate: contradicted' }])
    expect(told[0]!.message).toMatch(/Do not go by this order.* It fails on the base too\. Add samples of a second/)
    const unranked = {
      ...reliable!,
      verdict: 'unranked' as const,
      next: { kind: 'add' as const, sentences: ['Add 3 references.'] },
    }
    const notComputed = ['Whether the ranking of the LoRA woodblock is contradicted is not known.']
    const gate: Scores['gate'] = { ...failing, passed: 'not-computed', failures: [], notComputed }
    const asked = annotate({ ...SCORES, rankings: [unranked], notices: [], gate }, { unpublished: [] })
    expect(asked.map(({ level }) => level)).toEqual(['error', 'warning'])
    expect(asked[1]!.message).toContain('Add 3 references.')
  })

  test('are at most ten of each level, one for each file left out, and the last counts the rest', () => {
    const subjects = Array.from({ length: 14 }, (_, index) => `samples/${index}.png`)
    const failures = Array.from({ length: 10 }, (_, index) => `${index} is worse`)
    const scores: Scores = {
      ...SCORES,
      gate: { passed: false, asked: true, fails: true, failures, notComputed: [], ...NOT_WAIVED },
      notices: [
        { level: 'warning', text: 'Left out.', subjects },
        { level: 'notice', text: 'Passed over.', subjects },
      ],
    }
    const annotations = annotate(scores, NOTHING)
    const of = (level: string): readonly string[] =>
      annotations.filter((own) => own.level === level).map(({ message }) => message)
    expect(of('error')).toEqual(failures)
    expect(of('warning')).toHaveLength(10)
    expect(of('warning')[1]).toBe('samples/0.png: Left out.')
    expect(of('warning')[9]).toBe('and 6 more warnings, which are in the job summary and the result files')
    expect(of('notice')).toHaveLength(1)
    expect(of('notice')[0]).toMatch(
      /^Passed over\.\n {2}samples\/0\.png\n[^]*\n {2}and 4 more, which are in the report$/,
    )
  })

  test('of an error name at most ten files, and of many errors ten', () => {
    const subjects = Array.from({ length: 14 }, (_, index) => `samples/${index}.png`)
    const problems = subjects.map((subject) => ({ subject, problem: 'is empty', fix: 'Restore it.' }))
    const [error, ...others] = annotateError(new UserError(problems), '')
    expect(others).toEqual([])
    expect(error!.message).toMatch(/^14 times: is empty\n[^]*and 4 more, which are in the log\n {2}fix: Restore it\.$/)
    const different = subjects.map((subject, index) => ({ subject, problem: `is ${index}`, fix: 'Restore it.' }))
    const many = annotateError(new UserError(different), '')
    expect(many).toHaveLength(10)
    expect(many[9]!.message).toMatch(/^and 5 more errors, /)
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
    await expect(toFailureReport(error, 900 * 1024)).toMatchFileSnapshot(golden('failure.md'))
  })

  test('stays short however much is wrong, and however long the names', () => {
    const problems = Array.from({ length: 5000 }, (_, index) => ({
      subject: `${'\u{1f3a8}'.repeat(1000)}${index}`,
      problem: `is ${index % 99} ${'<'.repeat(9000)}`,
      fix: '<'.repeat(9000),
    }))
    const summary = toFailureReport(new UserError(problems), 900 * 1024)
    expect(bytes(summary)).toBeLessThan(900 * 1024)
    expect(summary.trimEnd().endsWith('- and 79 more, which are in the log')).toBe(true)
    const comment = toFailureReport(new UserError(problems), 65_536)
    expect(bytes(comment)).toBeLessThan(65_536)
    expect(comment.trimEnd()).toMatch(/^- .*\*\*Fix:\*\*[^]*- and \d+ more, which are in the log$/m)
    expect(toFailureReport(new RangeError('x'.repeat(99_999)), 65_536)).toMatch(/The log says which\.\n$/)
  })

  test('has the stack of a bug as code', () => {
    const summary = toFailureReport(new RangeError('<img src=x>\n# no heading'), 900 * 1024)
    expect(summary).toContain('    This is a bug of style-gate')
    expect(summary.split('\n').filter((line) => line.startsWith('#'))).toEqual(['# Style gate: not computed'])
    expect(summary).not.toMatch(/^ {0,3}\S.*<img/m)
  })
})

describe('outputs', () => {
  const outputsOf = (scores: Scores) => toOutputs({ scores, files: undefined, publication: {} })
  /** Scores whose JSON has so many bytes, in letters of two. */
  const scoresOfLength = (length: number): Scores => {
    const withText = (text: string): Scores => ({ ...SCORES, notices: [{ level: 'notice', text, subjects: [] }] })
    const missing = length - bytes(JSON.stringify(withText('')))
    return withText('é'.repeat(Math.floor(missing / 2)) + 'e'.repeat(missing % 2))
  }
  const MOST = 127 * 1024

  test('are left empty where no variable of a program could hold them', () => {
    expect(JSON.parse(outputsOf(scoresOfLength(MOST)).json)).toMatchObject({ verdict: SCORES.verdict })
    expect(outputsOf(scoresOfLength(MOST + 1)).json).toBe('')
    const [first] = SCORES.rankings
    const checks = [{ ...first!.checks[0]!, status: 'fail' as const }]
    const rankings = Array.from({ length: 300 }, (_, index) => ({
      ...first!,
      lora: `${index}${'é'.repeat(300)}`,
      checks,
    }))
    const broken = Array.from({ length: 300 }, () => ({
      lora: '',
      checkpoint: '',
      path: 'é'.repeat(300),
      ratio: 2,
      others: 3,
    }))
    const changes = { ...CHANGED.changes, broken }
    expect(outputsOf({ ...SCORES, rankings, changes })).toMatchObject({
      'best-pair': '',
      'failed-checks': '',
      changes: '',
      json: '',
      verdict: SCORES.verdict,
    })
  })

  test.runIf(process.platform === 'linux')('that are as long as they may be reach a program, all together', () => {
    const { json } = outputsOf(scoresOfLength(MOST))
    const names = ['BEST_PAIR', 'FAILED_CHECKS', 'CHANGES', 'A_NAME'.repeat(100)]
    const environment = Object.fromEntries(names.map((name) => [name, json]))
    expect(execFileSync('printenv', ['CHANGES'], { env: { PATH: process.env.PATH, ...environment } }).toString()).toBe(
      `${json}\n`,
    )
  })

  test('name the nearest checkpoint of each LoRA, whatever it is called', () => {
    const [first] = SCORES.rankings
    const scores = { ...SCORES, rankings: [{ ...first!, lora: '__proto__' }] }
    expect(outputsOf(scores)['best-pair']).toBe('{"__proto__":"northlight_v2"}')
  })
})

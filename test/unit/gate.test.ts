import { describe, expect, test } from 'vitest'
import { exitCodeOf } from '../../src/commands/exit-code.ts'
import { FAIL_ON } from '../../src/config/words.ts'
import { opensComment } from '../../src/publish/comment-policy.ts'
import { annotate } from '../../src/report/annotations.ts'
import { FILE } from '../../src/report/markdown/frame.ts'
import { reportAt, SIZES } from '../../src/report/markdown/report.ts'
import { toText } from '../../src/report/terminal/text.ts'
import type { Scores } from '../../src/scores/schema.ts'
import type { Status } from '../../src/verdict/check.ts'
import { type Gate, gateOf } from '../../src/verdict/gate.ts'
import { type Base, GATE_WORDS, type Judged } from '../../src/verdict/gate-words.ts'
import { CHANGED } from '../support/changed.ts'
import { NOT_WAIVED, SCORES } from '../support/scores.ts'

const checksOf = (selfTest: Status, control: Status): Judged['checks'] => [
  { name: 'self-test', status: selfTest },
  { name: 'control', status: control },
]

const ALPHA = { checkpoint: 'alpha', stylePosition: 0.2 }
const BETA = { checkpoint: 'beta', stylePosition: 0.9 }

/** Nothing is found of it, and all is known. */
const GOOD: Judged = {
  lora: 'ink',
  label: 'reliable',
  checks: checksOf('pass', 'pass'),
  pairs: [ALPHA, BETA],
  settings: { status: 'match' },
}

/** Nobody knows how its pictures were made. */
const SILENT: Judged = { ...GOOD, settings: { status: 'unknown' } }

type Word = keyof typeof GATE_WORDS

const NOBODY = { waiver: null, acceptLabel: null } as const

const hold = (rankings: readonly Judged[], words: readonly (Word | 'never')[], asked = true, unreadBase = null): Gate =>
  gateOf(
    { rankings, base: null },
    {
      config: { 'fail-on': [...words], 'max-position': 1 },
      asked,
      unreadBase,
      notOfBase: null,
      notOfPull: null,
      waiving: NOBODY,
    },
  )

test('every word of fail-on has a rule, in its order', () => {
  expect([...Object.keys(GATE_WORDS), 'never']).toEqual(FAIL_ON)
})

describe('a word of fail-on', () => {
  /** What each makes of a ranking that differs from a good one. */
  const CASES: readonly (readonly [Word, string, Partial<Judged>, Gate['passed']])[] = [
    ['regression', 'any ranking, where there is no base', {}, true],
    ['contradicted', 'a good ranking', {}, true],
    ['contradicted', 'a contradicted one', { label: 'contradicted', checks: checksOf('pass', 'fail') }, false],
    [
      'contradicted',
      'one that one check contradicts and the other does not know',
      { label: 'contradicted', checks: checksOf('unknown', 'fail') },
      false,
    ],
    ['contradicted', 'checks that are weak', { label: 'inconclusive', checks: checksOf('weak', 'weak') }, true],
    ['contradicted', 'no answer of the self-test', { checks: checksOf('unknown', 'pass') }, 'not-computed'],
    ['contradicted', 'no answer of the control', { checks: checksOf('pass', 'unknown') }, 'not-computed'],
    ['contradicted', 'no such checks', { checks: [] }, 'not-computed'],
    ['contradicted', 'one pair', { label: 'unranked', pairs: [ALPHA] }, true],
    ['inconclusive', 'a good ranking', {}, true],
    ['inconclusive', 'an inconclusive one', { label: 'inconclusive' }, false],
    ['inconclusive', 'a contradicted one', { label: 'contradicted' }, true],
    ['inconclusive', 'one pair', { label: 'unranked', pairs: [ALPHA] }, 'not-computed'],
    ['inconclusive', 'one pair that is contradicted', { label: 'contradicted', pairs: [ALPHA] }, 'not-computed'],
    ['unranked', 'a good ranking', {}, true],
    ['unranked', 'one pair', { label: 'unranked', pairs: [ALPHA] }, false],
    ['unranked', 'one pair that is contradicted', { label: 'contradicted', pairs: [ALPHA] }, false],
    ['settings', 'a match', {}, true],
    ['settings', 'a mismatch', { settings: { status: 'mismatch' } }, false],
    ['settings', 'a declaration', { settings: { status: 'declared' } }, true],
    ['settings', 'silent pictures', { settings: { status: 'unknown' } }, 'not-computed'],
    ['position', 'near pairs', {}, true],
    ['position', 'a far pair', { pairs: [ALPHA, { ...BETA, stylePosition: 1.4 }] }, false],
    ['position', 'a pair without one', { pairs: [ALPHA, { ...BETA, stylePosition: null }] }, 'not-computed'],
  ]

  test.each(CASES)('%s: %s', (word, _, change, passed) => {
    const gate = hold([GOOD, { ...GOOD, ...change }], [word])
    expect(gate).toMatchObject({ passed, asked: true, fails: passed !== true })
    expect(gate.failures.length > 0).toBe(passed === false)
    expect(gate.notComputed.length > 0).toBe(passed === 'not-computed')
    // Off, it finds the same nothing.
    expect(hold([{ ...GOOD, ...change }], ['never'])).toMatchObject({ passed: true, fails: false, notComputed: [] })
  })

  test('says what is not known', () => {
    const bare: Judged = {
      ...GOOD,
      checks: checksOf('unknown', 'unknown'),
      pairs: [ALPHA],
      settings: { status: 'unknown' },
    }
    expect(hold([bare], ['contradicted', 'inconclusive', 'settings']).notComputed).toEqual([
      'Whether the ranking of the LoRA ink is contradicted is not known. The check self-test has no answer.',
      'Whether an order is inconclusive is not known of the LoRA ink, which has one checkpoint alone.',
      'Whether the pairs of the LoRA ink were made with the same generation settings is unknown.',
    ])
  })

  test('names each pair beyond max-position', () => {
    const far = { ...GOOD, pairs: [ALPHA, { ...BETA, stylePosition: 1.4 }] }
    expect(hold([far], ['position']).failures).toEqual(['The style position of beta × ink is above max-position (1).'])
  })
})

describe('what is not known', () => {
  const REASON = 'Whether a is contradicted is not known.'
  const NOT_KNOWN = { passed: 'not-computed', failures: [], notComputed: [REASON], ...NOT_WAIVED } as const

  /** What the places say where somebody reads of the gate. */
  const said = (gate: Gate) => {
    const scores: Scores = { ...SCORES, gate }
    const own = { unpublished: [] }
    return {
      code: exitCodeOf(scores),
      comments: opensComment('on-failure', [scores]),
      annotations: annotate(scores, own).filter(({ message }) => message === REASON),
      reports: [...SIZES.map((size) => reportAt(size, scores, FILE)), toText(scores)],
    }
  }

  test('is red at every place, in words, where it was asked for', () => {
    const { code, comments, annotations, reports } = said({ ...NOT_KNOWN, asked: true, fails: true })
    expect([code, comments]).toEqual([1, true])
    expect(annotations).toEqual([{ level: 'error', title: 'Style gate: not computed', message: REASON }])
    for (const report of reports) expect(report).toContain('The gate failed')
    for (const report of reports.slice(0, 3)) expect(report).toContain(`\n- ${REASON}\n`)
    expect(reports[0]).toContain('❌ The gate failed, because what fail-on asks is not known.')
    expect(reports.at(-1)).toContain(`The gate failed, because what fail-on asks is not known.\n  ${REASON}\n`)
  })

  test('is a warning at every place where nobody asked for it', () => {
    const { code, comments, annotations, reports } = said({ ...NOT_KNOWN, asked: false, fails: false })
    expect([code, comments]).toEqual([0, false])
    expect(annotations).toEqual([{ level: 'warning', title: 'Style gate: not computed', message: REASON }])
    for (const report of reports) {
      expect(report).toContain('The gate was not computed.')
      expect(report).not.toMatch(/❌ The gate|The gate failed/)
    }
  })

  test('fails only where it was asked for in so many words', () => {
    expect(hold([SILENT], ['settings'], false)).toMatchObject({ passed: 'not-computed', asked: false, fails: false })
    expect(hold([SILENT], ['settings'], true)).toMatchObject({ passed: 'not-computed', asked: true, fails: true })
  })

  test('does not hide what is found', () => {
    const found = { ...GOOD, label: 'inconclusive' as const, settings: { status: 'unknown' as const } }
    const gate = hold([found], ['inconclusive', 'settings'])
    expect(gate).toMatchObject({ passed: false, fails: true })
    expect([gate.failures, gate.notComputed].map(({ length }) => length)).toEqual([1, 1])
  })

  test('of the base commit counts, unless the gate is off', () => {
    const of = (words: readonly (Word | 'never')[], asked: boolean): Gate =>
      gateOf(
        { rankings: [GOOD], base: null },
        {
          config: { 'fail-on': [...words], 'max-position': undefined },
          asked,
          unreadBase: 'no answer',
          notOfBase: null,
          notOfPull: null,
          waiving: NOBODY,
        },
      )
    expect(of(['settings'], true)).toMatchObject({ passed: 'not-computed', fails: true })
    expect(of(['settings'], false)).toMatchObject({ passed: 'not-computed', fails: false })
    expect(of(['settings'], true).notComputed).toEqual([expect.stringContaining('could not be read: no answer.')])
    expect(of(['never'], true)).toMatchObject({ passed: true, fails: false })
  })
})

describe('what a change did', () => {
  const LIMITS = { 'max-position': undefined }
  const held = (base: Base | null, word: Word, waiving: Parameters<typeof gateOf>[1]['waiving'] = NOBODY): Gate =>
    gateOf(
      { rankings: [GOOD], base },
      {
        config: { ...LIMITS, 'fail-on': [word] },
        asked: false,
        unreadBase: null,
        notOfBase: null,
        notOfPull: null,
        waiving,
      },
    )
  const CHANGE: Base = { unread: null, rankings: [], change: CHANGED.changes }

  test.each([
    ['regression', 'papermoon_v3 × woodblock got worse', 1],
    ['removed', 'The control doodle is gone, with 4 pictures.', 5],
    ['broken-picture', 'farther than all 7 of them: look at it.', 1],
  ] as const)('%s fails for what was found', (word, said, failures) => {
    const gate = held(CHANGE, word, { waiver: null, acceptLabel: 'style-accepted' })
    expect(gate).toMatchObject({ passed: false, fails: true, acceptable: true, waived: [] })
    expect(gate.failures).toHaveLength(failures)
    expect(gate.failures.join('\n')).toContain(said)
  })

  test.each(['accepted', 'merged'] as const)('what is %s does not fail, and is told', (waiver) => {
    const gate = held(CHANGE, 'regression', { waiver, acceptLabel: 'style-accepted' })
    expect(gate).toMatchObject({ passed: true, fails: false, failures: [], notComputed: [], acceptable: false })
    expect(gate.waived).toHaveLength(1)
  })

  test('a verdict is not waived', () => {
    const contradicted = { ...GOOD, label: 'contradicted' as const }
    const gate = gateOf(
      { rankings: [contradicted], base: CHANGE },
      {
        config: { ...LIMITS, 'fail-on': ['contradicted'] },
        asked: true,
        unreadBase: null,
        notOfBase: null,
        notOfPull: null,
        waiving: { waiver: 'accepted', acceptLabel: 'a' },
      },
    )
    expect(gate).toMatchObject({ passed: false, acceptable: false })
  })

  test('is not known where the base could not be read, but for what its files tell', () => {
    const unread: Base = { unread: 'it is gone.', rankings: [], change: null }
    for (const word of ['regression', 'removed', 'broken-picture'] as const)
      expect(held(unread, word).notComputed).toEqual([expect.stringContaining('its base: it is gone.')])
    const files: Base = { ...unread, change: { ...CHANGED.changes, removals: [], lost: [], pairs: [], broken: [] } }
    expect(held(files, 'removed').passed).toBe(true)
    expect(held(files, 'regression').passed).toBe('not-computed')
    expect(held(null, 'regression').passed).toBe(true)
  })

  test('a check that the base had is missed', () => {
    const before: Judged = { ...GOOD, checks: [...GOOD.checks, { name: 'lora-off', status: 'pass' }] }
    const base: Base = { ...CHANGE, rankings: [before] }
    expect(held(base, 'contradicted').notComputed).toEqual([expect.stringContaining('pictures without the LoRA')])
    expect(held({ ...base, rankings: [GOOD] }, 'contradicted').passed).toBe(true)
  })

  test('what failed before is told as such', () => {
    const failing = { ...GOOD, label: 'inconclusive' as const }
    const gate = gateOf(
      { rankings: [failing, { ...failing, lora: 'oil' }], base: { ...CHANGE, rankings: [failing] } },
      {
        config: { ...LIMITS, 'fail-on': ['inconclusive'] },
        asked: true,
        unreadBase: null,
        notOfBase: null,
        notOfPull: null,
        waiving: NOBODY,
      },
    )
    expect(gate.failures.map((text) => text.includes('this change did not cause it'))).toEqual([true, false])
  })
})

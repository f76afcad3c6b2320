import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runSeconds } from '../../src/backbone/run-time.ts'
import { UserError } from '../../src/errors.ts'
import { type CheckUp, checkUpText, refusedText } from '../../src/report/terminal/doctor.ts'
import { ruleAudit } from '../../src/settings/audit/status.ts'
import { NO_AUDIT } from '../../src/settings/audit/audit.ts'
import { openGitBytes } from '../../src/trees/git.ts'
import type { Outlook } from '../../src/verdict/next/outlook.ts'

const COMMANDS = { score: 'style-gate', again: 'style-gate doctor' }

const OUTLOOK: Outlook = {
  lora: 'ink',
  checkpoints: 1,
  references: 8,
  controls: 4,
  settings: ruleAudit(NO_AUDIT, { 'allow-settings': [], 'settings-declared': true }),
  needs: [
    { what: 'checkpoints', have: 1, isMet: false, isRequired: true, toPass: 2, toTell2: null, toTell1_5: null },
    { what: 'references', have: 8, isMet: true, isRequired: true, toPass: 5, toTell2: 8, toTell1_5: 16 },
    { what: 'prompts', have: 1, isMet: false, isRequired: false, toPass: 4, toTell2: null, toTell1_5: null },
  ],
  step: { kind: 'add', sentences: ['Add samples of a second checkpoint (`baseline`).', 'Add `x`.'] },
}

const FOUND: CheckUp = {
  survey: {
    layout: undefined,
    pairs: [{ lora: 'ink', checkpoint: 'alpha', samples: 8 }],
    references: [{ name: 'ink', pictures: 8 }],
    controls: [{ name: 'doodle', pictures: 4 }],
    nameless: undefined,
    lacks: [],
    problems: [],
    settings: {},
  },
  outlooks: [OUTLOOK],
  problems: [],
  notices: [
    { level: 'notice', text: 'Look at `a`.', subjects: [] },
    { level: 'warning', text: 'Mend these.', subjects: ['one', 'two'] },
  ],
  good: ['The configuration is valid.'],
  pictures: 20,
  seconds: 119,
}

describe('what doctor says', () => {
  test('is what was found, what is missing, findings by their level, how long a run takes, and what comes next', () => {
    expect(checkUpText(FOUND, { folder: '.', ...COMMANDS })).toBe(`Pictures in this folder:

  LoRA   checkpoint   samples
  ink    alpha              8

  references: 8 of ink
  controls:   4 of doodle

LoRA ink: something is missing without which no verdict can be reliable.

  What a verdict needs   There is   Enough to pass   To tell ×2 apart   To tell ×1.5 apart
  ✘ checkpoints                 1                2
  ✔ references                  8                5                  8                   16
  ✘ prompts (advised)           1                4

  To do:
  - Add samples of a second checkpoint (baseline).
  - Add x.

Findings:
  warning: Mend these.
    one
    two
  notice: Look at a.
  ok: The configuration is valid.

A run looks at 20 pictures, which takes about 2 minutes on 2 cores. This command measured nothing.
Next: style-gate
`)
  })

  test('begins with what stops a run, and ends with it', () => {
    const problem = { subject: 'a.png', problem: 'is empty', fix: 'Commit `it` again.' }
    const text = checkUpText(
      { ...FOUND, problems: [problem, { ...problem, subject: 'b.png' }, { ...problem, problem: 'is odd' }] },
      { folder: '.', ...COMMANDS },
    )
    expect(text).toContain(
      'Findings:\n  error: 2 times: is empty\n      a.png\n      b.png\n    fix: Commit it again.\n  error: a.png: is odd\n',
    )
    expect(text).toMatch(/\nNext: mend the 2 errors above, then run style-gate doctor\n$/)
  })

  test('of a configuration that cannot be read is that alone', () => {
    const refused = new UserError({ subject: 'style-gate.yml:1', problem: 'is wrong', fix: 'Mend it.' })
    expect(refusedText(refused, COMMANDS)).toBe(`Findings:
  error: style-gate.yml:1: is wrong
    fix: Mend it.

Next: mend the error above, then run style-gate doctor
`)
  })

  test('has an end, however much is found, and no sign that a terminal obeys', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `\u001b[2J${index}`)
    const text = checkUpText(
      {
        ...FOUND,
        outlooks: many.map((lora) => ({ ...OUTLOOK, lora })),
        problems: many.map((name) => ({ subject: name, problem: name, fix: name })),
        notices: many.map((name) => ({ level: 'warning', text: name, subjects: many })),
      },
      { folder: '\u001b[2J', ...COMMANDS },
    )
    expect(text.split('\n').length).toBeLessThan(500)
    expect(text).not.toContain('\u001b')
    expect(text).toContain('and 4980 more LoRAs')
  })
})

test('the time of a run goes by the pictures, the recipe and the size', () => {
  expect(runSeconds(100, 'pytorch-tutorial', { width: 512, height: 512 })).toBeCloseTo(35)
  expect(runSeconds(100, 'pytorch-tutorial', { width: 1024, height: 512 })).toBeCloseTo(70)
  expect(runSeconds(100, 'deep-gram', { shortSide: 512 })).toBeCloseTo(66.5)
})

test('git is stopped where it says more than is wanted', async () => {
  const git = openGitBytes(fileURLToPath(new URL('../..', import.meta.url)), { path: process.env.PATH, most: 100 })
  await expect(git(['--help'])).rejects.toThrow('git says more than 100 bytes')
  await expect(git(['--version'])).resolves.toBeInstanceOf(Buffer)
})

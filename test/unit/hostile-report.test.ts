import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { runner } from '../../src/github/runner-output.ts'
import { annotate, type Annotation } from '../../src/report/annotations.ts'
import { toComment } from '../../src/report/markdown/comment.ts'
import { reportAt, SIZES } from '../../src/report/markdown/report.ts'
import { Scores } from '../../src/scores/schema.ts'
import { AUTOLINKED, elements, hostile, plainText, render } from '../support/github-markdown.ts'
import { CHANGED } from '../support/changed.ts'
import { SCORES } from '../support/scores.ts'
import { commandsIn } from '../support/workflow-commands.ts'

const SURROUNDINGS = {
  pictures: { repository: 'https://github.com/someone/models', commit: 'a'.repeat(40), folder: 'models' },
  pullRequest: 12,
  directory: 'models',
}

/** Keys whose values are words of ours, which the schema holds. */
const OURS = new Set(
  'status verdict unmet relation role field found recipe level counts fail-on allow-settings weightsSha256 scoresCsvSha256 passed kind what word design yardstick waiver differing commit'.split(
    ' ',
  ),
)

/** Every text that an artifact could bring, replaced by one name. */
function withNames(value: unknown, name: string, key = '', isCheck = false): unknown {
  if (OURS.has(key) || (key === 'name' && isCheck)) return value
  if (typeof value === 'string') return name
  if (Array.isArray(value)) return value.map((each) => withNames(each, name, key, key === 'checks'))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([own, each]) => [own, withNames(each, name, own, isCheck)] as const)
  return Object.fromEntries(entries)
}

/** One for each sentence that is made of it. */
const CHANGES = [
  { key: 'x', base: 'x', head: null, default: 'x', counts: 'base' as const },
  { key: 'x', base: 'x', head: 'x', default: 'x', counts: 'base' as const },
  { key: 'x', base: null, head: 'x', default: 'x', counts: 'base' as const },
  { key: 'x', base: 'x', head: 'x', default: null, counts: 'head' as const },
]

function scoresNamed(name: string): Scores {
  const baseConfig = { changes: CHANGES, unread: 'x' }
  const gate = {
    passed: false,
    asked: true,
    fails: true,
    failures: ['x', 'x'],
    notComputed: ['x'],
    waived: ['x'],
    acceptable: true,
    waiver: null,
    acceptLabel: 'x',
  }
  return Scores.parse(withNames({ ...SCORES, ...CHANGED, baseConfig, gate }, name))
}

/** What a report consists of but for its words, and the code that they quote between back-ticks. Pictures may be one and the same. */
const structureOf = (markdown: string): readonly string[] =>
  elements(render(markdown)).filter((name) => name !== 'code')

test('whatever names an artifact brings, a report has the same elements, and nothing that GitHub would link', () => {
  const frame = { ...SURROUNDINGS, heading: '##', whole: 'there', name: 'name', mostSubjects: 20 } as const
  const plain = new Map(SIZES.map((size) => [size, structureOf(reportAt(size, scoresNamed('word'), frame))]))
  fc.assert(
    fc.property(hostile, (name) => {
      const scores = scoresNamed(name)
      for (const size of SIZES) {
        const report = reportAt(size, scores, { ...frame, name })
        expect(structureOf(report)).toEqual(plain.get(size))
        expect(plainText(render(report)).flatMap((text) => AUTOLINKED.exec(text)?.slice(0, 1) ?? [])).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
})

test('the comment on a pull request', async () => {
  const [artifactUrl, pageUrl] = ['https://github.com/a/b', 'https://github.com/a/c']
  const comment = toComment([{ scores: SCORES, name: 'style-gate-score', artifactUrl, pageUrl }], {
    before: '<!-- style-gate {} -->',
    surroundings: SURROUNDINGS,
    runUrl: 'https://github.com/someone/models/actions/runs/7',
  })
  await expect(comment).toMatchFileSnapshot('../golden/comment.md')
})

test('the comment on a pull request that changed something of every kind', async () => {
  const gate = {
    ...SCORES.gate,
    passed: false,
    fails: true,
    failures: ['papermoon_v3 × woodblock got worse.'],
    notComputed: [],
    acceptable: true,
    acceptLabel: 'style-accepted',
  }
  const scores: Scores = { ...SCORES, ...CHANGED, accepted: null, gate }
  const comment = toComment([{ scores, name: 'style-gate-score', artifactUrl: undefined }], {
    before: '<!-- style-gate {} -->',
    surroundings: SURROUNDINGS,
    runUrl: 'https://github.com/someone/models/actions/runs/7',
  })
  await expect(comment).toMatchFileSnapshot('../golden/change.md')
})

/** What the runner would read of an annotation. */
function written(annotation: Annotation): string {
  const stdout = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    runner.annotate(annotation)
    return stdout.mock.calls.map(([chunk]) => String(chunk)).join('')
  } finally {
    stdout.mockRestore()
  }
}

test('whatever its names, an annotation is one command with its own properties', () => {
  fc.assert(
    fc.property(hostile, (name) => {
      for (const annotation of annotate(scoresNamed(name), {
        unpublished: [{ what: name, reason: name, fix: name }],
      })) {
        const placed = { ...annotation, place: { file: `x${name.toWellFormed()}`, line: 3 } }
        const [command, ...others] = commandsIn(written(placed))
        expect(others).toEqual([])
        expect(command!.command).toBe(annotation.level)
        expect(command!.properties).toBe(`title=${annotation.title},file=${placed.place.file},line=3`)
      }
    }),
    { numRuns: 100 },
  )
})

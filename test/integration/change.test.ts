import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { readEvidence } from '../../src/evidence/scores-csv/read.ts'
import { opensComment } from '../../src/publish/comment-policy.ts'
import { judgeChanges } from '../../src/verdict/change/judge-changes.ts'
import { CHANGE_CASES, changedRepository, EVASIONS } from '../support/change-cases.ts'
import { API_TOKEN, type GitHubApi, openGitHubApi } from '../support/github-api.ts'
import { hashClone } from '../support/hash-clone.ts'
import { plainMarkdown } from '../support/plain-markdown.ts'
import { FAST, report, repository, scoresOf } from '../support/repository.ts'
import { run } from '../support/run.ts'
import { stepHere } from '../support/step-here.ts'
import { styled } from '../support/styled.ts'

const servers: GitHubApi[] = []
afterEach(() => servers.splice(0).forEach(({ stop }) => stop()))

/**
 * Without what differs between machines and runs: commits, the engine, and how to repeat it. Processors differ in the seventh digit of a
 * loss, which of some thousand numbers would turn the fourth of one.
 */
function settled(text: string): string {
  return text
    .replaceAll(/\b[0-9a-f]{40}\b/g, 'COMMIT')
    .replaceAll(/<code>[0-9a-f]{10}<\/code>/g, '<code>COMMIT</code>')
    .replaceAll(/\d+\.\d+/g, (number) => Number(Number(number).toPrecision(2)).toString())
    .replace(/<details><summary>How it was computed[^]*?<\/details>\n\n/, '')
}

describe('a pull request is held against its base', () => {
  test.each(CHANGE_CASES.map((own) => [own.name, own.about, own] as const))('%s: %s', async (name, _, own) => {
    const { root, pull, event } = await changedRepository(own)
    const before = await hashClone(root)
    const server = await openGitHubApi({ state: { pulls: [pull] } })
    servers.push(server)
    const inputs = { comment: 'always', 'github-token': API_TOKEN }
    const step = await stepHere(root, { inputs, event, environment: server.environment })
    const { code, passed, opens, says } = own.expected
    const text = plainMarkdown(`${step.summary}\n${await report(root, 'report.md')}`)
    for (const said of says) expect(text).toContain(said)
    expect({ code: step.code, passed: step.outputs.passed }).toEqual({ code, passed })
    const scores = await scoresOf(root)
    expect(opensComment('auto', [scores])).toBe(opens)
    expect(JSON.parse(step.outputs.changes!)).toEqual(scores.changes)
    expect(await hashClone(root)).toEqual(before)
    const [comment] = server.state.comments
    await expect(settled(comment?.body ?? 'No comment.\n')).toMatchFileSnapshot(`../golden/change/${name}.md`)
  })
})

describe('what a change did is found', () => {
  test.each(EVASIONS.map((own) => [own.about, own] as const))('%s', async (_, own) => {
    const { root, event } = await changedRepository(own)
    const step = await stepHere(root, { inputs: { comment: 'never' }, event })
    const { code, passed, opens, says } = own.expected
    const text = plainMarkdown(step.summary)
    for (const said of says) expect(text).toContain(said)
    expect({ code: step.code, passed: step.outputs.passed }).toEqual({ code, passed })
    expect(opensComment('auto', [await scoresOf(root)])).toBe(opens)
  })
})

test('another label accepts nothing, and neither does taking the label off', async () => {
  const own = CHANGE_CASES.find(({ name }) => name === 'h-worse')!
  const { root, event } = await changedRepository(own)
  for (const [action, name] of [
    ['labeled', 'documentation'],
    ['unlabeled', 'style-accepted'],
  ] as const) {
    const payload = { ...event.payload, action, label: { name } }
    expect((await stepHere(root, { inputs: { comment: 'never' }, event: { ...event, payload } })).code).toBe(1)
  }
})

/** Drawn anew in the same style, by seeds of their own. */
const CHECKPOINTS = 12
const SAMPLES = 8

test('of twelve pull requests of drawn pictures that change nothing but seeds, at most two are red', async () => {
  const files: Record<string, Buffer> = {}
  for (let j = 0; j < 6; j++) files[`references/ink/${j}.png`] = await styled('ink', 11 + j)
  for (let pair = 0; pair < CHECKPOINTS; pair++)
    for (let n = 0; n < 2 * SAMPLES; n++)
      files[`samples/ink/${pair}/${n}.png`] = await styled('near', 1000 + 100 * pair + n)
  const root = await repository(files)
  expect((await run(root, FAST)).code).toBe(0)
  const { loras } = await readEvidence(join(root, 'style-gate-report/scores.csv'), { metric: 'gram-mse' })
  const changes = loras[0]!.pairs.map(({ checkpoint, samples }) => {
    const pictures = samples.map(({ path, prompt, seed, comparisons }) => ({
      path,
      identity: path,
      prompt,
      seed,
      references: comparisons.map(({ totals }) => Math.log(totals['gram-mse']!)),
    }))
    const sides = { lora: 'ink', checkpoint, old: pictures.slice(0, SAMPLES), new: pictures.slice(SAMPLES) }
    return judgeChanges([sides], { alpha: 0.05, gamma: 0.75, 'min-effect': 1.1, seed: 1 })[0]!
  })
  expect(changes.map(({ test: tested }) => tested?.new)).toEqual(Array.from({ length: CHECKPOINTS }, () => SAMPLES))
  // A level of 5 % gives three or more in 2 of 100 such lists.
  expect(changes.filter(({ word }) => word === 'regression').length).toBeLessThanOrEqual(2)
})

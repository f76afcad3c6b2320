import { afterEach, describe, expect, test } from 'vitest'
import { opensComment } from '../../src/publish/comment-policy.ts'
import { CHANGE_CASES, changedRepository } from '../support/change-cases.ts'
import { API_TOKEN, type GitHubApi, openGitHubApi } from '../support/github-api.ts'
import { hashClone } from '../support/hash-clone.ts'
import { plainMarkdown } from '../support/plain-markdown.ts'
import { report, scoresOf } from '../support/repository.ts'
import { stepHere } from '../support/step-here.ts'

const servers: GitHubApi[] = []
afterEach(() => servers.splice(0).forEach(({ stop }) => stop()))

/** Without what differs between machines and runs: commits, the engine, and how to repeat it. */
function settled(text: string): string {
  return text
    .replaceAll(/\b[0-9a-f]{40}\b/g, 'COMMIT')
    .replaceAll(/<code>[0-9a-f]{10}<\/code>/g, '<code>COMMIT</code>')
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

test('a run again of an event from before the label was set is not accepted', async () => {
  const own = CHANGE_CASES.find(({ name }) => name === 'h-worse')!
  const { root, event } = await changedRepository(own)
  const inputs = { comment: 'never' }
  const labelled = { ...event.payload, action: 'opened', label: undefined }
  expect((await stepHere(root, { inputs, event: { ...event, payload: labelled } })).code).toBe(1)
  const other = { ...event.payload, action: 'labeled', label: { name: 'documentation' } }
  expect((await stepHere(root, { inputs, event: { ...event, payload: other } })).code).toBe(1)
  const taken = { ...event.payload, action: 'unlabeled', label: { name: 'style-accepted' } }
  expect((await stepHere(root, { inputs, event: { ...event, payload: taken } })).code).toBe(1)
})

import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { whyNotOfPull } from '../../src/github/checked-out.ts'
import { readRunContext } from '../../src/github/run-context.ts'
import { checkoutOf, type PullRequested, pullRequested } from '../support/checkout.ts'
import { git } from '../support/git.ts'
import { API_TOKEN, type GitHubApi, openGitHubApi } from '../support/github-api.ts'
import { PULL } from '../support/pull-request.ts'
import { judgedOf, report, scoresOf } from '../support/repository.ts'
import { run } from '../support/run.ts'
import { stepHere } from '../support/step-here.ts'

const servers: GitHubApi[] = []
afterEach(() => servers.splice(0).forEach(({ stop }) => stop()))

const TARGET = 'pull_request_target'
const pullOf = ({ head, base }: PullRequested) => ({
  ...PULL,
  head: { ...PULL.head, sha: head },
  base: { ...PULL.base, sha: base },
})
let once: Promise<PullRequested> | undefined
/** One for all tests, which change no commit of it. */
const pulled = async (): Promise<PullRequested> => (once ??= pullRequested({ 'samples/ink/gamma/1.png': 33 }))

describe('on pull_request_target', () => {
  /** Why what is checked out in a workspace is not of the pull request. */
  const whyIn = async (
    workspace: string,
    made: PullRequested,
    directory = '',
    event = TARGET,
  ): Promise<string | null> =>
    whyNotOfPull(
      { pull_request: pullOf(made) },
      readRunContext({
        PATH: process.env.PATH,
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_NAME: event,
        'INPUT_WORKING-DIRECTORY': directory,
      }),
    )
  /** A checkout with another one in a folder of it. */
  async function nested(outer: string, inner: string, made: PullRequested): Promise<string> {
    const workspace = await checkoutOf(made.root, outer)
    git(workspace, 'clone', '--quiet', '--no-checkout', made.root, join(workspace, 'inner'))
    git(join(workspace, 'inner'), 'checkout', '--quiet', '--detach', inner)
    return workspace
  }

  test('the head and the merge are of the pull request, and no other commit is', async () => {
    const made = await pulled()
    for (const commit of [made.head, made.merge])
      expect(await whyIn(await checkoutOf(made.root, commit), made)).toBeNull()
    for (const commit of [made.base, made.began]) {
      const why = await whyIn(await checkoutOf(made.root, commit), made)
      expect(why).toMatch(new RegExp(`the commit ${commit.slice(0, 12)} is checked out, which is neither`))
    }
    // On other events a checkout that is told nothing takes what the event is of.
    for (const event of ['pull_request', 'pull_request_review'])
      expect(await whyIn(await checkoutOf(made.root, made.base), made, '', event)).toBeNull()
  })

  test('the repository around the working directory counts', async () => {
    const made = await pulled()
    const trusted = await nested(made.base, made.head, made)
    expect(await whyIn(trusted, made, 'inner/samples')).toBeNull()
    expect(await whyIn(trusted, made)).not.toBeNull()
    const reverse = await nested(made.head, made.base, made)
    expect(await whyIn(reverse, made, 'inner')).not.toBeNull()
    expect(await whyIn(reverse, made, join(reverse, 'inner'))).not.toBeNull()
    expect(await whyIn(reverse, made, 'inner/..')).toBeNull()
  })

  test('a submodule is of what it is in, and a further worktree is a checkout of its own', async () => {
    const made = await pulled()
    const worktree = await checkoutOf(made.root, made.base, '--depth=9')
    git(worktree, 'fetch', '--quiet', `file://${made.root}`, made.head)
    git(worktree, 'worktree', 'add', '--quiet', '--detach', join(worktree, 'tree'), made.head)
    expect(await whyIn(worktree, made, 'tree')).toBeNull()
    const workspace = await checkoutOf(made.root, made.head)
    git(workspace, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${made.root}`, 'sub')
    expect(await whyIn(workspace, made, 'sub')).toBeNull()
  })

  test('what no git tells is not known', async () => {
    const made = await pulled()
    const workspace = await checkoutOf(made.root, made.head)
    await rm(join(workspace, '.git'), { recursive: true })
    expect(await whyIn(workspace, made)).toMatch(/which commit is checked out is not known/)
  })
})

/** Scores a checkout on pull_request_target. */
async function score(workspace: string, made: PullRequested, inputs: Readonly<Record<string, string>> = {}) {
  const server = await openGitHubApi({ state: { pulls: [pullOf(made)], files: { [made.base]: {} } } })
  servers.push(server)
  const step = await stepHere(workspace, {
    inputs: { 'github-token': API_TOKEN, ...inputs },
    environment: server.environment,
    event: { name: TARGET, payload: { pull_request: pullOf(made) } },
  })
  return { ...step, comments: server.state.comments }
}

const UNPUBLISHED = 'Style gate: not published'

test('the default checkout is scored, and neither commented on nor passed as the pull request', async () => {
  const made = await pulled()
  const workspace = await checkoutOf(made.root, made.base)
  const { code, outputs, comments, summary, annotations } = await score(workspace, made)
  expect(comments).toEqual([])
  expect([code, outputs.passed, outputs.verdict]).toEqual([0, 'not-computed', 'inconclusive'])
  expect(
    annotations.filter(({ title }) => title === UNPUBLISHED).map(({ level, message }) => [level, message]),
  ).toEqual([
    [
      'warning',
      expect.stringMatching(/^The comment on the pull request \(on pull_request_target the commit .*workflow_run/),
    ],
  ])
  expect(summary.match(/\*\*Not published:\*\*/g)).toHaveLength(1)
  expect(summary).toContain('Whether the pull request passes is not known: on pull&#95;request&#95;target the commit')
  const scores = await scoresOf(workspace)
  expect(scores).toMatchObject({ base: null, changes: null, gate: { fails: false, failures: [] } })
  // Judged again it is as unknown.
  await run(workspace, ['judge', 'style-gate-report/scores.json'])
  expect((await judgedOf(workspace)).gate).toEqual(scores.gate)
  expect(await report(workspace, 'report.md', 'style-gate-judged')).toContain(
    'Whether the pull request passes is not known',
  )
})

test.each([
  ['inconclusive', 1, 'not-computed'],
  ['never', 0, 'true'],
])('of the default checkout a gate that asks for %s ends with %i and is %s', async (word, exit, passed) => {
  const made = await pulled()
  const { code, outputs } = await score(await checkoutOf(made.root, made.base), made, { 'fail-on': word })
  expect([code, outputs.passed]).toEqual([exit, passed])
})

test('what ends with an error is no matter of the pull request either, and comment: never says nothing of it', async () => {
  const made = await pulled()
  const workspace = await checkoutOf(made.root, made.base)
  const bad = await score(workspace, made, { samples: 'nothing/{lora}/{checkpoint}/*' })
  expect([bad.code, bad.comments]).toEqual([2, []])
  expect(bad.summary).toContain('**Not published:** The comment on the pull request')
  const quiet = await score(workspace, made, { samples: 'nothing/{lora}/{checkpoint}/*', comment: 'never' })
  expect(quiet.summary).not.toContain('Not published')
})

test('the head of the pull request is commented on', async () => {
  const made = await pulled()
  const { code, comments, annotations } = await score(await checkoutOf(made.root, made.head), made)
  expect(code).toBe(0)
  expect(annotations.filter(({ title }) => title === UNPUBLISHED)).toEqual([])
  expect(comments).toHaveLength(1)
})

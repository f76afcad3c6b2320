import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readMarker } from '../../src/github/marker.ts'
import { readmeWorkflow, runWorkflow } from '../support/act.ts'
import { project } from '../support/action-copy.ts'
import { type ArtifactService, openArtifactService } from '../support/artifact-service.ts'
import {
  type Answer,
  API_TOKEN,
  type ApiPull,
  type Asked,
  type GitHubApi,
  openGitHubApi,
  REFUSED,
} from '../support/github-api.ts'
import { change, git, initRepository } from '../support/git.ts'
import { FORK_PULL, PULL } from '../support/pull-request.ts'
import { repository, SMALL } from '../support/repository.ts'

const opened: (GitHubApi | ArtifactService)[] = []
afterEach(() => opened.splice(0).forEach(({ stop }) => stop()))

/** The workflow that stands in the README, under the name that it gives it. */
const README = 'of-the-readme.yml'

/** A model repository with one of the workflows to copy, whose head commit adds a checkpoint to its base commit. */
async function pullRequest(workflows: readonly string[], base = '', head = base) {
  const root = await repository(SMALL, { 'style-gate.yml': `size: 64x64\n${base}` })
  await mkdir(join(root, '.github/workflows'), { recursive: true })
  for (const name of workflows) {
    const text = name === README ? await readmeWorkflow() : await readFile(join(project, 'examples/workflows', name))
    await writeFile(join(root, '.github/workflows', name), text)
  }
  const baseCommit = initRepository(root)
  git(root, 'checkout', '--quiet', '-b', 'new-lora')
  const headCommit = await change(root, {
    'samples/ink/gamma/1.png': 33,
    'samples/ink/gamma/2.png': 34,
    'style-gate.yml': `size: 64x64\n${head}`,
  })
  const at = (pull: ApiPull): ApiPull => ({
    ...pull,
    head: { ...pull.head, sha: headCommit },
    base: { ...pull.base, sha: baseCommit },
  })
  return { root, at }
}

/** GitHub's API and artifact service; what was uploaded can be read by the API as soon as it is there. */
async function servers(pull: ApiPull, intercept: (asked: Asked) => Answer | undefined = () => undefined) {
  const service = await openArtifactService()
  const api = await openGitHubApi({
    intercept: (asked) => {
      api.state.artifacts = { 1: [...service.artifacts].map(([name, zip], index) => ({ id: 41 + index, name, zip })) }
      return intercept(asked)
    },
    state: { pulls: [pull] },
  })
  opened.push(service, api)
  const where = {
    resultsUrl: service.environment.ACTIONS_RESULTS_URL!,
    environment: { ...api.environment, GITHUB_REPOSITORY: 'someone/models' },
    token: API_TOKEN,
  }
  return { api, service, where }
}

const pullEvent = (pull: ApiPull) => ({ name: 'pull_request', payload: { pull_request: pull } })
const isCreate = ({ method, path }: Asked): boolean => method === 'POST' && path !== '/graphql'

/** What GitHub tells of the run that scored, which act calls 1. */
const runEvent = ({ head }: ApiPull, conclusion = 'success') => ({
  name: 'workflow_run',
  payload: {
    workflow_run: {
      id: 1,
      run_attempt: 1,
      name: 'Style gate',
      event: 'pull_request',
      conclusion,
      html_url: 'https://github.com/someone/models/actions/runs/1',
      head_sha: head.sha,
      head_branch: head.ref,
      head_repository: head.repo,
    },
  },
})

test('a pull request from the repository gets one comment, which the next run keeps up to date', async () => {
  const { root, at } = await pullRequest([README], 'fail-on: inconclusive\n', 'fail-on: never\n')
  const pull = at(PULL)
  const { api, where } = await servers(pull)
  const first = await runWorkflow(root, { ...where, event: pullEvent(pull) })
  // The base commit's gate counts, and fails.
  expect(first.code).toBe(1)
  expect(first.log).toMatch(/::error [^\n]*LoRA ink: This order may be chance/)
  expect(api.state.comments).toHaveLength(1)
  const [{ body } = { body: '' }] = api.state.comments
  expect(body).toContain('❌ The gate failed.')
  expect(body).toContain('> - This pull request sets ')
  expect(body).toContain(`models/blob/${pull.head.sha}/samples`)
  expect(readMarker(body)).toMatchObject({ workflow: 'Style gate', job: 'style-gate', name: 'style-gate-style-gate' })

  const second = await runWorkflow(root, { ...where, event: pullEvent(pull) })
  expect(second.code).toBe(1)
  expect(api.state.comments).toHaveLength(1)
  expect(api.state.comments[0]!.author).toBe('github-actions')
})

test('a pull request from a fork is scored without rights, and the other workflow comments', async () => {
  const { root, at } = await pullRequest(['style-gate.yml', 'style-gate-comment.yml'])
  const pull = at(FORK_PULL)
  const { api, service, where } = await servers(pull, (asked) =>
    rights === 'none' && isCreate(asked) ? REFUSED : undefined,
  )
  let rights = 'none'
  const scored = await runWorkflow(root, { ...where, event: pullEvent(pull), workflow: 'style-gate.yml' })
  expect(scored.code).toBe(0)
  expect([...service.artifacts.keys()]).toEqual(['style-gate-score', 'report-style-gate-score.html'])
  expect(api.state.comments).toEqual([])

  rights = 'all'
  const commented = await runWorkflow(root, { ...where, event: runEvent(pull), workflow: 'style-gate-comment.yml' })
  expect(commented.log).toContain('Job succeeded')
  expect(commented.code).toBe(0)
  expect(api.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining('## Style gate: new: ')])
  expect(api.state.comments[0]!.body).toContain('](https://github.com/someone/models/actions/runs/1/artifacts/42)')
  expect(commented.log).toMatch(
    /::set-output:: comment-url=https:\/\/github\.com\/someone\/models\/pull\/1#issuecomment-/,
  )

  // The head has moved on meanwhile.
  api.state.pulls = [{ ...pull, head: { ...pull.head, sha: 'f'.repeat(40) } }]
  const late = await runWorkflow(root, { ...where, event: runEvent(pull), workflow: 'style-gate-comment.yml' })
  expect(late.code).toBe(0)
  expect(late.log).toContain('No comment: its pull request has newer commits')
})

test('the legs of a matrix score, and one job comments for all', async () => {
  const { root, at } = await pullRequest(['style-gate-matrix.yml'])
  const pull = at(PULL)
  const { api, service, where } = await servers(pull)
  const { code, log } = await runWorkflow(root, { ...where, event: pullEvent(pull) })
  expect(code).toBe(0)
  // Scores and a page of each leg.
  expect(service.artifacts.size).toBe(4)
  expect(log.match(/No comment by a leg of a matrix/g)!.length).toBeGreaterThanOrEqual(2)
  expect(api.state.comments).toHaveLength(1)
  expect(api.state.comments[0]!.body.match(/^## <code>style-gate-score-\w+<\/code>: new: /gm)).toHaveLength(2)
  expect(api.requests.filter(isCreate)).toHaveLength(1)
})

test('without the right to write the job is green, and its summary names the permission', async () => {
  const { root, at } = await pullRequest([README])
  const pull = at(PULL)
  const { api, where } = await servers(pull, (asked) => (isCreate(asked) ? REFUSED : undefined))
  const { code, log } = await runWorkflow(root, { ...where, event: pullEvent(pull) })
  expect(code).toBe(0)
  expect(log).toMatch(
    /\*\*Not published:\*\* The comment on the pull request \(Resource not accessible by integration.*pull-requests: write/,
  )
  expect(api.state.comments).toEqual([])
})

test.each(['push', 'merge_group'])('on %s it scores, and asks nothing', async (name) => {
  const { root, at } = await pullRequest([])
  const workflow = (await readFile(join(project, 'examples/workflows/style-gate.yml'), 'utf8')).replace(
    'comment: never',
    'seed: 1',
  )
  await change(root, {
    '.github/workflows/on-any.yml': workflow.replace(/^on:\n[^]*?^permissions/m, `on: ${name}\npermissions`),
  })
  const { api, where } = await servers(at(PULL))
  const payload = name === 'push' ? {} : { merge_group: { base_sha: at(PULL).base.sha } }
  const { code, log } = await runWorkflow(root, { ...where, event: { name, payload } })
  expect(code).toBe(0)
  // The last commit of a push changed the workflow alone.
  expect(log).toContain(name === 'push' ? 'nothing that is scored changed' : '# Style gate: new: ')
  expect(api.requests).toEqual([])
})

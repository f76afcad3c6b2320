import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type GitHubApi, API_TOKEN, openGitHubApi } from '../support/github-api.ts'
import { change, git, initRepository } from '../support/git.ts'
import { HEAD, PULL } from '../support/pull-request.ts'
import { addFiles, type Files, repository, scoresOf, SMALL } from '../support/repository.ts'
import { stepHere } from '../support/step-here.ts'

// What lies in a submodule, or in another repository's checkout, is in no commit of the outer repository: unread, never absent.

const servers: GitHubApi[] = []
afterEach(() => servers.splice(0).forEach(({ stop }) => stop()))

const MODELS: Files = Object.fromEntries(
  Object.entries({ ...SMALL, 'style-gate.yml': 'fail-on: inconclusive\n' }).map(([path, own]) => [
    `models/${path}`,
    own,
  ]),
)

/** A repository with a commit that has a submodule at `models`, which is not fetched. */
async function withSubmodule(): Promise<Readonly<{ root: string; base: string }>> {
  const root = await repository({ 'README.md': 'models\n' })
  const first = initRepository(root)
  await mkdir(join(root, 'models'))
  git(root, 'update-index', '--add', '--cacheinfo', `160000,${first},models`)
  git(root, 'commit', '--quiet', '--message', 'A submodule')
  return { root, base: git(root, 'rev-parse', 'HEAD') }
}

type Settings = Readonly<Record<'environment' | 'inputs', Readonly<Record<string, string>>>>

async function scoreModels(
  root: string,
  base: string,
  { environment = {}, inputs: more }: Partial<Settings> = {},
  other?: string,
) {
  const head = other === undefined ? git(root, 'rev-parse', 'HEAD') : HEAD
  const pull = { ...PULL, head: { ...PULL.head, sha: head }, base: { ...PULL.base, sha: base } }
  const event = { name: 'pull_request', payload: { pull_request: pull } }
  const inputs = { 'working-directory': 'models', comment: 'never', 'github-token': API_TOKEN, ...more }
  const step = await stepHere(root, { inputs, event, environment })
  return { ...step, scores: await scoresOf(other ?? join(root, 'models')) }
}

test.each([
  ['a submodule', withSubmodule],
  [
    "another repository's checkout",
    async () => {
      const root = await repository({ 'README.md': 'models\n', '.gitignore': '/models/\n' })
      return { root, base: initRepository(root) }
    },
  ],
])('a working directory that is %s has no base that could be read', async (_, make) => {
  const { root, base } = await make()
  await addFiles(root, MODELS)
  initRepository(join(root, 'models'))
  const { code, outputs, scores, summary } = await scoreModels(root, base)
  expect(scores.baseConfig).toEqual({ changes: [], unread: 'models is a repository of its own' })
  expect(scores.base?.unread).toMatch(/^models is a repository of its own, whose files are not in the base commit\./)
  expect(scores.changes?.pairs ?? []).toEqual([])
  expect(outputs.passed).toBe('not-computed')
  expect(code).toBe(1)
  expect(summary).toContain('models is a repository of its own')
})

test.each(['models', 'the workspace'])(
  '%s may be the checkout of another repository, beside none or its own',
  async (name) => {
    const isWhole = name === 'the workspace'
    const own = await repository({ 'README.md': 'models\n', 'style-gate.yml': 'fail-on: never\n' })
    const base = initRepository(own)
    const root = await repository(isWhole ? { ...SMALL, 'style-gate.yml': 'fail-on: inconclusive\n' } : MODELS)
    const checkout = isWhole ? root : join(root, 'models')
    initRepository(checkout)
    git(checkout, 'remote', 'add', 'origin', 'https://github.com/someone/else')
    const server = await openGitHubApi({
      state: { pulls: [PULL], files: { [base]: { 'style-gate.yml': 'fail-on: never\n' } } },
    })
    servers.push(server)
    const inputs: Readonly<Record<string, string>> = isWhole ? { 'working-directory': '.' } : {}
    const { code, scores } = await scoreModels(root, base, { ...server, inputs }, checkout)
    expect(scores.baseConfig).toEqual({ changes: [], unread: `${name} is a repository of its own` })
    expect(scores.base?.unread).toMatch(new RegExp(`^${name} is a repository of its own`))
    expect(code).toBe(1)
    // A mirror has any name, and the commits of the run.
    git(checkout, 'fetch', '--quiet', own)
    expect((await scoreModels(root, base, { ...server, inputs }, checkout)).scores.baseConfig?.unread).toBeNull()
  },
)

test('a pull request that puts a submodule where its base has files keeps the limits of its base', async () => {
  const root = await repository(MODELS)
  const base = initRepository(root)
  git(root, 'rm', '-r', '--quiet', '--cached', 'models')
  await rm(join(root, 'models', 'style-gate.yml'))
  const own = initRepository(join(root, 'models'))
  git(root, 'update-index', '--add', '--cacheinfo', `160000,${own},models`)
  git(root, 'commit', '--quiet', '--message', 'A submodule')
  const { code, outputs, scores } = await scoreModels(root, base)
  expect(scores.baseConfig?.changes).toMatchObject([
    { key: 'fail-on', base: 'inconclusive', head: null, counts: 'base' },
  ])
  expect(scores.base?.unread).toMatch(/^models is a repository of its own/)
  expect([code, outputs.passed]).toEqual([1, 'false'])
})

test('a pull request that puts files where its base has a submodule is not held against nothing', async () => {
  const { root, base } = await withSubmodule()
  git(root, 'rm', '--quiet', '--cached', 'models')
  await change(root, MODELS)
  const { code, scores } = await scoreModels(root, base)
  expect(scores.baseConfig).toEqual({ changes: [], unread: 'models is a submodule there' })
  expect(scores.base?.unread).toBe(
    'models is a submodule, whose pictures are not in the base commit. Commit them to this repository.',
  )
  expect(code).toBe(1)
})

test('the server is asked whether a file that it does not show lies in a submodule', async () => {
  const { root } = await withSubmodule()
  git(root, 'rm', '--quiet', '--cached', 'models')
  await change(root, MODELS)
  const base = 'b2'.repeat(20)
  const server = await openGitHubApi({
    state: { pulls: [PULL], files: { [base]: { 'README.md': 'models\n' } }, submodules: { [base]: ['models'] } },
  })
  servers.push(server)
  expect((await scoreModels(root, base, server)).scores.baseConfig?.unread).toBe('models is a submodule there')
  server.state.submodules = {}
  const { baseConfig } = (await scoreModels(root, base, server)).scores
  expect(baseConfig?.unread).toBeNull()
  expect(baseConfig?.changes.map(({ key }) => key)).toEqual(['fail-on'])
})

test('a baseline in a submodule is not read: the pull request chooses what lies there', async () => {
  const { root, base } = await withSubmodule()
  git(root, 'rm', '--quiet', '--cached', 'models')
  await change(root, MODELS)
  await addFiles(root, { 'models/made/scores.json': '{}' })
  initRepository(join(root, 'models/made'))
  const { scores } = await scoreModels(root, base, { inputs: { baseline: 'made/scores.json' } })
  expect(scores.base).toMatchObject({
    unread: expect.stringMatching(/^models\/made is a repository of its own/) as string,
  })
})

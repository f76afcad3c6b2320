import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { API_TOKEN, type GitHubApi, openGitHubApi } from '../support/github-api.ts'
import { change, git, initRepository } from '../support/git.ts'
import { PULL } from '../support/pull-request.ts'
import { report, repository, scoresOf, SMALL } from '../support/repository.ts'
import { stepHere } from '../support/step-here.ts'

const servers: GitHubApi[] = []
afterEach(() => servers.splice(0).forEach(({ stop }) => stop()))

const FILE = 'style-gate.yml'
/** Fails the gate: two samples a pair are always inconclusive. */
const STRICT = 'fail-on: inconclusive\n'
const LAX = 'fail-on: never\n'

type Content = string | null

/** A repository whose base commit and head commit have these configuration files, checked out at the head. */
async function pullRequest(base: Content, head: Content, folder = '') {
  const file = `${folder}${FILE}`
  const pictures = Object.fromEntries(Object.entries(SMALL).map(([path, content]) => [`${folder}${path}`, content]))
  const root = await repository(pictures, base === null ? {} : { [file]: base })
  const baseCommit = initRepository(root)
  git(root, 'checkout', '--quiet', '-b', 'new')
  const headCommit = await change(root, base === null && head === null ? {} : { [file]: head })
  return { root, baseCommit, headCommit }
}

const eventOf = (base: string, head: string) => ({
  name: 'pull_request',
  payload: { pull_request: { ...PULL, head: { ...PULL.head, sha: head }, base: { ...PULL.base, sha: base } } },
})

/** Runs the action on a pull request. */
async function run(base: Content, head: Content, inputs: Readonly<Record<string, string>> = {}) {
  const { root, baseCommit, headCommit } = await pullRequest(base, head)
  const step = await stepHere(root, { inputs: { comment: 'never', ...inputs }, event: eventOf(baseCommit, headCommit) })
  return { ...step, root }
}

test('a pull request that turns its gate off fails all the same, and says so at the top', async () => {
  const { code, summary, root } = await run(STRICT, `${LAX}recipe: lycoris\n`)
  expect(code).toBe(1)
  const scores = await scoresOf(root)
  expect(scores.rules['fail-on']).toEqual(['inconclusive'])
  expect(scores.recipe).toBe('lycoris')
  expect(scores.baseConfig).toEqual({
    changes: [
      { key: 'fail-on', base: '"inconclusive"', head: '"never"', counts: 'base' },
      { key: 'recipe', base: null, head: '"lycoris"', counts: 'head' },
    ],
    unread: null,
  })
  const [title, gate, failures, changes] = summary.split('\n\n')
  expect(title).toBe('# Style gate: inconclusive')
  expect(gate).toBe('❌ The gate failed.')
  expect(failures).toContain('is inconclusive')
  expect(changes).toMatch(/^> \[!IMPORTANT\]\n> This pull request changes `style-gate\.yml`/)
  expect(changes).toMatch(/fail-on<\/code>: .*inconclusive.* → .*never.*; the base commit counts$/m)
  expect(changes).toMatch(/recipe<\/code>: not set → .*lycoris.*; this pull request counts$/m)
})

test.each([
  ['takes the file away', STRICT, null],
  ['takes the key away', STRICT, 'seed: 2\n'],
  ['raises a limit', `${STRICT}p-min: 0.975\n`, `${STRICT}p-min: 0.51\n`],
  ['allows settings', STRICT, `${STRICT}allow-settings: cfg\n`],
  ['declares settings', STRICT, `${STRICT}settings-declared: true\n`],
])('a pull request that %s is held against the base commit', async (_, base, head) => {
  const { code, root } = await run(base, head)
  expect(code).toBe(1)
  const { rules, baseConfig } = await scoresOf(root)
  expect(rules).toMatchObject({
    'fail-on': ['inconclusive'],
    'p-min': 0.975,
    'allow-settings': [],
    'settings-declared': false,
  })
  expect(baseConfig!.changes.length).toBeGreaterThan(0)
  // On the base commit itself, and where it is merged, the file counts as it is.
  expect((await stepHere(root, { event: { name: 'push', payload: {} } })).code).toBe(
    head === null || head === 'seed: 2\n' ? 0 : 1,
  )
})

test('a pull request that makes its gate stricter is held against it from the merge on', async () => {
  const { code, root } = await run(null, STRICT)
  expect(code).toBe(0)
  expect((await scoresOf(root)).baseConfig!.changes).toEqual([
    { key: 'fail-on', base: null, head: '"inconclusive"', counts: 'base' },
  ])
})

test('inputs are the workflow’s and win over both', async () => {
  const { code, root } = await run(LAX, LAX.replace('never', 'contradicted'), { 'fail-on': 'inconclusive' })
  expect(code).toBe(1)
  expect((await scoresOf(root)).baseConfig!.changes).toEqual([
    { key: 'fail-on', base: '"never"', head: '"contradicted"', counts: 'input' },
  ])
})

test('a pull request that changes nothing of it says nothing of it', async () => {
  const { summary, root } = await run(STRICT, STRICT)
  expect(summary).not.toContain('This pull request changes')
  expect((await scoresOf(root)).baseConfig).toBeNull()
})

test('a mistake in the file of the pull request is an error, also where the base commit counts', async () => {
  const { code, annotations } = await run(STRICT, 'fail-on: sometimes\n')
  expect(code).toBe(2)
  expect(annotations).toEqual([expect.objectContaining({ level: 'error', place: { file: FILE, line: 1 } })])
})

test.each([
  ['has a bad value', 'fail-on: sometimes\n', /style-gate\.yml of the base commit:1|style-gate\.yml:1/],
  ['is no YAML', 'a: [\n', /style-gate\.yml/],
])(
  'a file of the base commit that %s does not stop the pull request that mends it, and is never green',
  async (_, base, said) => {
    const { code, outputs, root } = await run(base, STRICT)
    expect(code).toBe(0)
    expect(outputs.passed).toBe('not-computed')
    const { gate, baseConfig } = await scoresOf(root)
    expect(baseConfig!.unread).toMatch(said)
    expect(gate.notComputed[0]).toContain('The limits of the base commit are not known')
  },
)

test('where something fails all the same, that the base commit is not known is said too', async () => {
  const { code, summary } = await run('a: [\n', null, { 'fail-on': 'inconclusive' })
  expect(code).toBe(1)
  expect(summary).toContain("> The base commit's `style-gate.yml` could not be read: ")
})

test('a link in place of the base commit’s file is not followed', async () => {
  const { root, baseCommit } = await pullRequest(null, null)
  git(root, 'checkout', '--quiet', baseCommit)
  await symlink('/etc/hostname', join(root, FILE))
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--message', 'link')
  const base = git(root, 'rev-parse', 'HEAD')
  await rm(join(root, FILE))
  const step = await stepHere(root, { inputs: { comment: 'never' }, event: eventOf(base, baseCommit) })
  expect(step.outputs.passed).toBe('not-computed')
  expect((await scoresOf(root)).baseConfig!.unread).toContain('is a link there')
})

test('in a folder of the repository its own file counts', async () => {
  const { root, baseCommit, headCommit } = await pullRequest(STRICT, LAX, 'some/models/')
  const step = await stepHere(root, {
    inputs: { 'working-directory': 'some/models', comment: 'never' },
    event: eventOf(baseCommit, headCommit),
  })
  expect(step.code).toBe(1)
  expect(await report(join(root, 'some/models'), 'report.md')).toContain('This pull request changes')
})

test('a folder that the pull request makes a link is refused', async () => {
  const { root, baseCommit } = await pullRequest(STRICT, STRICT, 'models/')
  git(root, 'mv', 'models', 'elsewhere')
  await symlink('elsewhere', join(root, 'models'))
  git(root, 'rm', '--quiet', '--force', 'elsewhere/style-gate.yml')
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--message', 'Link')
  const inputs = { 'working-directory': 'models', comment: 'never' }
  const step = await stepHere(root, { inputs, event: eventOf(baseCommit, git(root, 'rev-parse', 'HEAD')) })
  expect(step.code).toBe(2)
  expect(step.annotations[0]!.message).toContain('leads over a link')
})

test('a bare repository among the files is not asked for the base commit', async () => {
  const { root, baseCommit } = await pullRequest(STRICT, LAX, 'models/')
  const bare = await mkdtemp(join(tmpdir(), 'style-gate-'))
  git(bare, 'init', '--quiet', '--bare')
  for (const name of ['HEAD', 'config', 'objects', 'refs'])
    await cp(join(bare, name), join(root, 'models', name), { recursive: true })
  const inputs = { 'working-directory': 'models', comment: 'never' }
  const step = await stepHere(root, { inputs, event: eventOf(baseCommit, git(root, 'rev-parse', 'HEAD')) })
  expect(step.code).toBe(1)
  expect((await scoresOf(join(root, 'models'))).rules['fail-on']).toEqual(['inconclusive'])
})

test('a merge of the author’s own making does not say what the base is', async () => {
  const { root, baseCommit } = await pullRequest(STRICT, STRICT)
  const head = git(root, 'rev-parse', 'HEAD')
  git(root, 'checkout', '--quiet', '-b', 'lax', baseCommit)
  await change(root, { [FILE]: LAX })
  // The base is not what the event names, but the lax commit is its first parent, and the event's head its second.
  git(root, 'merge', '--quiet', '--no-ff', '--strategy', 'ours', '--message', 'Merge', head)
  const { code } = await stepHere(root, { inputs: { comment: 'never' }, event: eventOf(baseCommit, head) })
  expect(code).toBe(1)
  expect((await scoresOf(root)).rules['fail-on']).toEqual(['inconclusive'])
})

test('a repository checked out into a folder is held against its own base commit', async () => {
  const { root, baseCommit, headCommit } = await pullRequest(STRICT, LAX)
  const workspace = await repository({})
  await cp(root, join(workspace, 'checkout'), { recursive: true })
  const inputs = { 'working-directory': 'checkout', comment: 'never' }
  const { code } = await stepHere(workspace, { inputs, event: eventOf(baseCommit, headCommit) })
  expect(code).toBe(1)
})

test('where there is no git the server is asked', async () => {
  const { root, baseCommit, headCommit } = await pullRequest(STRICT, LAX)
  await rm(join(root, '.git'), { recursive: true })
  const server = await openGitHubApi({ state: { pulls: [PULL], files: { [baseCommit]: { [FILE]: STRICT } } } })
  servers.push(server)
  const inputs = { comment: 'never', 'github-token': API_TOKEN }
  const environment = { ...server.environment, PATH: '/bin/nowhere' }
  const { code } = await stepHere(root, { inputs, environment, event: eventOf(baseCommit, headCommit) })
  expect(code).toBe(1)
})

/** What actions/checkout leaves: the merge that GitHub made, one commit deep. */
async function shallowMerge(base: Content, head: Content) {
  const { root, baseCommit, headCommit } = await pullRequest(base, head)
  git(root, 'checkout', '--quiet', 'main')
  git(root, 'merge', '--quiet', '--no-ff', '--message', 'Merge', 'new')
  const shallow = await mkdtemp(join(tmpdir(), 'style-gate-'))
  git(shallow, 'clone', '--quiet', '--depth', '1', `file://${root}`, 'models')
  return { root: join(shallow, 'models'), baseCommit, headCommit }
}

test('in a shallow clone the server is asked for the base commit’s file', async () => {
  const { root, baseCommit, headCommit } = await shallowMerge(STRICT, LAX)
  const server = await openGitHubApi({ state: { pulls: [PULL], files: { [baseCommit]: { [FILE]: STRICT } } } })
  servers.push(server)
  const ask = async (token: string) =>
    stepHere(root, {
      inputs: { comment: 'never', 'github-token': token },
      environment: { ...server.environment, GITHUB_SHA: git(root, 'rev-parse', 'HEAD') },
      // The event knows an older base: the checked-out merge is of the newer one.
      event: eventOf('d4'.repeat(20), headCommit),
    })
  expect((await ask(API_TOKEN)).code).toBe(1)
  expect((await scoresOf(root)).baseConfig!.changes.map(({ key }) => key)).toEqual(['fail-on'])
  // The base commit has no such file.
  server.state.files[baseCommit] = {}
  expect((await ask(API_TOKEN)).code).toBe(0)
  expect((await scoresOf(root)).baseConfig!.changes).toEqual([
    { key: 'fail-on', base: null, head: '"never"', counts: 'base' },
  ])
  // It may not be seen, the token is bad, or there is none.
  server.state.files = {}
  for (const token of [API_TOKEN, 'bad', '']) {
    const { code, outputs } = await ask(token)
    expect([code, outputs.passed]).toEqual([0, 'not-computed'])
    expect((await scoresOf(root)).baseConfig!.unread).toMatch(/base commit|Bad credentials|github-token/)
  }
})

test('an event that is not what GitHub writes is an error: the base commit would not be known', async () => {
  const root = await repository(SMALL)
  const payload = { pull_request: { number: 1 } }
  const { code, annotations } = await stepHere(root, { event: { name: 'pull_request', payload } })
  expect(code).toBe(2)
  expect(annotations[0]!.message).toContain('holds no event that this version knows')
})

test('a clone that left out the base commit’s file asks the server', async () => {
  const { root, baseCommit, headCommit } = await pullRequest(STRICT, LAX)
  git(root, 'config', 'uploadpack.allowFilter', 'true')
  const folder = await mkdtemp(join(tmpdir(), 'style-gate-'))
  git(folder, 'clone', '--quiet', '--filter=blob:none', '--branch', 'new', `file://${root}`, 'models')
  const server = await openGitHubApi({ state: { pulls: [PULL], files: { [baseCommit]: { [FILE]: STRICT } } } })
  servers.push(server)
  const inputs = { comment: 'never', 'github-token': API_TOKEN }
  const event = eventOf(baseCommit, headCommit)
  const { code } = await stepHere(join(folder, 'models'), { inputs, environment: server.environment, event })
  expect(code).toBe(1)
  expect(server.requests).toHaveLength(1)
})

test('a merge group is held against its base as well', async () => {
  const { root, baseCommit } = await pullRequest(STRICT, LAX)
  const event = { name: 'merge_group', payload: { merge_group: { base_sha: baseCommit } } }
  const { code, summary } = await stepHere(root, { event })
  expect(code).toBe(1)
  expect(summary).toContain('This pull request changes')
  expect(summary).not.toContain('omment on the pull request')
})

test('by the limits of a workflow alone the gate is computed, whatever the base commit says', async () => {
  const root = await repository(SMALL)
  const event = eventOf('d4'.repeat(20), 'e5'.repeat(20))
  expect((await stepHere(root, { event, inputs: { 'fail-on': 'never' } })).outputs.passed).toBe('true')
})

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
/** As models/README.md says it. */
const SHIPPED = 'cc13dabe18492739db3439882ca45a03994b18f0c574f82f553570a9e24dc1bb'

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

/** What a reader sees of code in Markdown. */
const plain = (markdown: string): string =>
  markdown
    .replaceAll(/<\/?code>/g, '`')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('\u200b', '')

/** Runs the action on a pull request. */
async function run(base: Content, head: Content, inputs: Readonly<Record<string, string>> = {}) {
  const { root, baseCommit, headCommit } = await pullRequest(base, head)
  const step = await stepHere(root, { inputs: { comment: 'never', ...inputs }, event: eventOf(baseCommit, headCommit) })
  return { ...step, root }
}

test('a pull request that turns its gate off fails all the same, and says so at the top', async () => {
  const { code, summary, root } = await run(STRICT, `${LAX}recipe: lycoris\ncontrols: controls/{control}/*.png\n`)
  expect(code).toBe(1)
  const scores = await scoresOf(root)
  expect(scores.rules['fail-on']).toEqual(['inconclusive'])
  expect(scores.recipe).toBe('pytorch-tutorial')
  expect(scores.baseConfig).toEqual({
    changes: [
      { key: 'fail-on', base: 'inconclusive', head: 'never', default: 'regression', counts: 'base' },
      { key: 'recipe', base: null, head: 'lycoris', default: 'pytorch-tutorial', counts: 'base' },
      {
        key: 'controls',
        base: null,
        head: 'controls/{control}/*.png',
        default: 'controls/{control}/*',
        counts: 'head',
      },
    ],
    unread: null,
  })
  const [title, gate, failures, changes = ''] = summary.split('\n\n')
  expect(title).toBe('# Style gate: only style-gate.yml changed')
  expect(gate).toBe('❌ The gate failed.')
  expect(failures).toContain('is inconclusive')
  expect(plain(changes)).toBe(
    [
      '> [!IMPORTANT]',
      "> - This pull request sets `fail-on: never`; until it is merged the base's `inconclusive` counts.",
      '> - This pull request sets `recipe: lycoris`; until it is merged the default (pytorch-tutorial) counts.',
      '> - This pull request sets `controls: controls/{control}/*.png`, which counts.',
    ].join('\n'),
  )
})

test.each([
  ['recipe: lycoris', 'recipe: gatys-2016', { recipe: 'lycoris' }, '--recipe=lycoris'],
  ['metric: gram-cos', 'metric: moments-cos', { metric: 'gram-cos' }, '--metric=gram-cos'],
  ['layers: conv1_1', 'layers: conv1_2', { layers: ['conv1_1'] }, '--layers=conv1_1'],
  ['seed: 2', 'seed: 3', { seed: 2 }, '--seed=2'],
  ['backbone: vgg16', 'backbone: own.safetensors', { backbone: { source: 'shipped' } }, '--backbone=vgg16'],
  [
    `weights-sha256: ${SHIPPED}`,
    `weights-sha256: ${'ab'.repeat(32)}`,
    { backbone: { weightsSha256: SHIPPED } },
    `--weights-sha256=${SHIPPED}`,
  ],
  ['cross-controls: true', 'cross-controls: false', {}, '--cross-controls'],
])('a pull request is scored by the %s of its base commit, whatever it sets', async (base, head, used, flag) => {
  const { summary, root } = await run(`${base}\n`, `${head}\n`)
  expect(await scoresOf(root)).toMatchObject(used)
  expect(plain(summary)).toContain(
    `This pull request sets \`${head}\`; until it is merged the base's \`${base.replace(/.*: /, '')}\` counts.`,
  )
  // In a checkout of the pull request its own file counts.
  expect(summary).toMatch(new RegExp(`\nstyle-gate .*${flag}`))
  const onBase = await repository(SMALL, { [FILE]: `${base}\n` })
  await stepHere(onBase)
  expect(await report(root, 'scores.csv')).toBe(await report(onBase, 'scores.csv'))
})

test('a pull request cannot allow its own pictures to be unreadable', async () => {
  const { root, baseCommit } = await pullRequest('seed: 1\n', null)
  await change(root, { [FILE]: 'seed: 1\nallow-unreadable: true\n', 'samples/ink/alpha/3.png': 'no picture' })
  const event = eventOf(baseCommit, git(root, 'rev-parse', 'HEAD'))
  expect((await stepHere(root, { inputs: { comment: 'never' }, event })).code).toBe(2)
  expect((await stepHere(root)).code).toBe(0)
})

test('the pull request that brings the first file chooses the method, and nothing else of the gate', async () => {
  const { code, summary, root } = await run(
    null,
    'recipe: lycoris\nseed: 3\ncross-controls: false\nfail-on: inconclusive\n',
  )
  expect(code).toBe(0)
  const { recipe, seed, rules, gate, baseConfig } = await scoresOf(root)
  expect({ recipe, seed, failOn: rules['fail-on'], asked: gate.asked }).toEqual({
    recipe: 'lycoris',
    seed: 3,
    failOn: ['regression'],
    asked: false,
  })
  expect(baseConfig!.changes.map(({ key, counts }) => `${key} ${counts}`)).toEqual([
    'recipe head',
    'seed head',
    'cross-controls base',
    'fail-on base',
  ])
  expect(plain(summary)).toContain('> - This pull request sets `recipe: lycoris`, which counts.')
})

test('long values are cut, and keys of the base commit may have any name', async () => {
  const { code, root } = await run(`constructor: x\n${STRICT}`, `${STRICT}controls: "${'x'.repeat(400)}{control}/*"\n`)
  expect(code).toBe(1)
  const { changes } = (await scoresOf(root)).baseConfig!
  expect(changes.map(({ key }) => key)).toEqual(['constructor', 'controls'])
  expect(changes[1]!.head).toMatch(/^x{200}…$/)
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
    { key: 'fail-on', base: null, head: 'inconclusive', default: 'regression', counts: 'base' },
  ])
})

test('inputs are the workflow’s and win over both', async () => {
  const { code, root } = await run(LAX, LAX.replace('never', 'contradicted'), { 'fail-on': 'inconclusive' })
  expect(code).toBe(1)
  expect((await scoresOf(root)).baseConfig!.changes).toEqual([
    { key: 'fail-on', base: 'never', head: 'contradicted', default: 'regression', counts: 'input' },
  ])
})

test('a pull request that changes nothing of it says nothing of it', async () => {
  const { summary, root } = await run(STRICT, STRICT)
  expect(summary).not.toContain('This pull request sets')
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
    expect(gate.notComputed[0]).toContain('What counts of the base commit is not known')
  },
)

test('where something fails all the same, that the base commit is not known is said too', async () => {
  const { code, summary } = await run('a: [\n', null, { 'fail-on': 'inconclusive' })
  expect(code).toBe(1)
  expect(summary).toContain(
    '- What counts of the base commit is not known, because its style-gate.yml could not be read: ',
  )
})

test.each([
  ['by the workflow', 'a: [\n', null, { 'fail-on': 'contradicted' }, 1],
  ['by nobody', 'a: [\n', null, {}, 0],
  ['by the pull request that mends the file', 'a: [\n', STRICT, {}, 0],
  ['and is off', 'a: [\n', null, { 'fail-on': 'never' }, 0],
])(
  'with a mistake in the file of the base commit, a gate that is asked for %s',
  async (_, base, head, inputs, code) => {
    expect((await run(base, head, inputs)).code).toBe(code)
  },
)

test('where the base commit cannot be had, a gate that the pull request asks for itself is not green', async () => {
  const { root } = await pullRequest(STRICT, 'recipe: lycoris\n')
  const event = eventOf('d4'.repeat(20), 'e5'.repeat(20))
  const ask = async (head: string) => {
    await change(root, { [FILE]: head })
    const { code, outputs, annotations } = await stepHere(root, { inputs: { comment: 'never' }, event })
    const said = annotations.filter(({ message }) => message.includes('base commit')).map(({ level }) => level)
    return { code, passed: outputs.passed, said }
  }
  expect(await ask(`${STRICT}recipe: lycoris\n`)).toEqual({ code: 1, passed: 'not-computed', said: ['error'] })
  // Its limits are not taken, and its method is.
  expect(await scoresOf(root)).toMatchObject({ recipe: 'lycoris', rules: { 'fail-on': ['regression'] } })
  expect(await ask(LAX)).toEqual({ code: 0, passed: 'not-computed', said: ['warning'] })
  expect(await ask('recipe: lycoris\n')).toEqual({ code: 0, passed: 'not-computed', said: ['warning'] })
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
  expect(await report(join(root, 'some/models'), 'report.md')).toContain('This pull request sets')
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
    { key: 'fail-on', base: null, head: 'never', default: 'regression', counts: 'base' },
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

test.each([
  ['pull_request', 'pull_request'],
  ['pull_request_target', 'pull_request'],
  ['pull_request_review', 'pull_request'],
  ['merge_group', 'merge_group'],
])('the event %s without its %s is an error that says what to do, with a file and without one', async (name, part) => {
  const root = await repository(SMALL)
  const empty = await stepHere(root, { event: { name, payload: {} } })
  expect(empty).toMatchObject({ code: 2, outputs: { passed: 'not-computed' } })
  const said = new RegExp(`event\\.json: holds no ${part}, and the event is ${name}\n  fix: .*--eventpath`)
  expect(empty.annotations).toEqual([expect.objectContaining({ level: 'error', message: expect.stringMatching(said) })])
  const { code, log } = await stepHere(root, { environment: { GITHUB_EVENT_NAME: name } })
  expect(code).toBe(2)
  expect(log).toContain(`GITHUB_EVENT_PATH: names no file, and the event ${name} is nothing without it`)
})

test.each(['push', 'workflow_dispatch', 'pull_requests'])('the event %s needs no file', async (name) => {
  const { code } = await stepHere(await repository(SMALL), { environment: { GITHUB_EVENT_NAME: name } })
  expect(code).toBe(0)
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
  expect(summary).toContain('This pull request sets')
  expect(summary).not.toContain('omment on the pull request')
})

test('by the limits of a workflow alone the gate is computed, whatever the base commit says', async () => {
  const root = await repository(SMALL)
  const event = eventOf('d4'.repeat(20), 'e5'.repeat(20))
  expect((await stepHere(root, { event, inputs: { 'fail-on': 'never' } })).outputs.passed).toBe('true')
})

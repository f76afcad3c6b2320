import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { checkoutOf, pullRequested, type PullRequested } from '../support/checkout.ts'
import { openGitHubApi } from '../support/github-api.ts'
import { change, git, initRepository } from '../support/git.ts'
import { openGitServer } from '../support/git-server.ts'
import { gitSpy } from '../support/git-spy.ts'
import { hashClone } from '../support/hash-clone.ts'
import { picture } from '../support/pictures.ts'
import { PULL } from '../support/pull-request.ts'
import { addFiles, type Files, report, repository, scoresOf, SMALL, without } from '../support/repository.ts'
import { run } from '../support/run.ts'
import { stepHere } from '../support/step-here.ts'

const TOKEN = 'ghs_of-a-test'
const CREDENTIALS = Buffer.from(`x-access-token:${TOKEN}`).toString('base64')

const stops: (() => void)[] = []
afterEach(() => stops.splice(0).forEach((stop) => stop()))

type Serving = Readonly<{
  /** The repository that the server has. */
  root: string
  refuse?: boolean
  mergeBases?: Readonly<Record<string, string>>
  inputs?: Readonly<Record<string, string>>
  environment?: Readonly<Record<string, string>>
}>
type Event = Readonly<{ name: string; payload: object }>

/** Runs the action on a checkout, with a server of git's and GitHub's API on loopback. */
async function runOn(checkout: string, event: Event, serving: Serving) {
  const { root, refuse = false, mergeBases = {}, inputs, environment } = serving
  const server = await openGitServer(root, { token: TOKEN, refuse })
  const files = Object.fromEntries(commitsOf(root).map((commit) => [commit, textsAt(root, commit)]))
  const logins = { [TOKEN]: 'github-actions' }
  const api = await openGitHubApi({ state: { logins, mergeBases: { ...mergeBases }, files } })
  stops.push(server.stop, api.stop)
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'style-gate-runner-')))
  const said = await stepHere(checkout, {
    inputs: { comment: 'never', 'github-token': TOKEN, ...inputs },
    event,
    environment: {
      ...api.environment,
      RUNNER_TEMP: temporary,
      GITHUB_SERVER_URL: server.server,
      GITHUB_SHA: git(checkout, 'rev-parse', 'HEAD'),
      ...environment,
    },
  })
  expect({ code: said.code, errors: said.annotations.filter(({ level }) => level === 'error') }).toEqual({
    code: 0,
    errors: [],
  })
  expect(await readdir(temporary)).toEqual([])
  const scores = await scoresOf(join(checkout, inputs?.['working-directory'] ?? ''))
  expect(scores.rankings.length).toBeGreaterThan(0)
  return { said, server, api, scores, base: scores.base!, changes: scores.changes }
}

function commitsOf(root: string): readonly string[] {
  return git(root, 'rev-list', '--all').split('\n')
}

/** The configuration file, for who asks the API for it. */
function textsAt(root: string, commit: string): Record<string, string> {
  try {
    return { 'style-gate.yml': `${git(root, 'show', `${commit}:style-gate.yml`)}\n` }
  } catch {
    return {}
  }
}

const eventOf = ({ head, base }: Pick<PullRequested, 'head' | 'base'>): Event => ({
  name: 'pull_request',
  payload: { pull_request: { ...PULL, head: { ...PULL.head, sha: head }, base: { ...PULL.base, sha: base } } },
})

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
/** A picture that is longer than a pointer of Git LFS can be. */
const noise = async (seed: number): Promise<Buffer> => picture({ seed, grain: 4 }).png().toBuffer()

const CHANGED = { 'samples/ink/alpha/2.png': 5 }

type Changes = Awaited<ReturnType<typeof scoresOf>>['changes']

const picturesIn = (changes: Changes): readonly string[] =>
  changes!.pictures
    .map(({ what, path, before }) => `${what} ${path}${what === 'renamed' ? ` from ${before}` : ''}`)
    .toSorted()
const wordsIn = (changes: Changes): readonly string[] =>
  changes!.pairs.map(({ checkpoint, word }) => `${checkpoint} ${word}`)

test("of GitHub's merge commit the base is the first parent, fetched with the token beside a clone that stays as it was", async () => {
  const pull = await pullRequested(CHANGED, { meanwhile: { 'samples/ink/beta/2.png': 6 } })
  const checkout = await checkoutOf(pull.root, pull.merge)
  const before = await hashClone(checkout)
  const { path, calls } = await gitSpy(await mkdtemp(join(tmpdir(), 'style-gate-spy-')))
  // The event was written before the base branch moved on.
  const event = eventOf({ head: pull.head, base: pull.began })
  const environment = { PATH: path }
  const { base, changes, server, said } = await runOn(checkout, event, { root: pull.root, environment })
  expect(base).toMatchObject({ kind: 'first-parent', commit: pull.base, name: null, note: null, unread: null })
  expect(picturesIn(changes)).toEqual(['changed samples/ink/alpha/2.png'])
  expect(wordsIn(changes)).toEqual(['alpha too few', 'beta unchanged'])
  expect(await hashClone(checkout)).toEqual(before)
  expect(new Set(server.requests.map(({ authorization }) => authorization))).toContain(`basic ${CREDENTIALS}`)
  expect(calls().filter((args) => args.includes('fetch'))).toHaveLength(2)
  const files = await Promise.all(['scores.json', 'report.md', 'scores.csv'].map(async (own) => report(checkout, own)))
  for (const told of [calls(), said, files].map((own) => JSON.stringify(own)))
    for (const secret of [TOKEN, CREDENTIALS]) expect(told.includes(secret)).toBe(false)
})

describe('where the head of the pull request is checked out', () => {
  const MEANWHILE = { meanwhile: { 'samples/ink/beta/2.png': 6 } }

  test('the base is the merge base, by git where the history is complete', async () => {
    const pull = await pullRequested(CHANGED, MEANWHILE)
    const checkout = await checkoutOf(pull.root, pull.head, '--depth=100')
    git(checkout, 'fetch', '--quiet', `file://${pull.root}`, 'main')
    const before = await hashClone(checkout)
    const { base, changes, server } = await runOn(checkout, eventOf(pull), { root: pull.root })
    expect(base).toMatchObject({ kind: 'merge-base', commit: pull.began, note: null, unread: null })
    expect(picturesIn(changes)).toEqual(['changed samples/ink/alpha/2.png'])
    expect(server.requests).toEqual([])
    expect(await hashClone(checkout)).toEqual(before)
  })

  test('the server is asked for the merge base where it is not', async () => {
    const pull = await pullRequested(CHANGED, MEANWHILE)
    const checkout = await checkoutOf(pull.root, pull.head)
    const mergeBases = { [`${pull.base}...${pull.head}`]: pull.began }
    const { base, changes } = await runOn(checkout, eventOf(pull), { root: pull.root, mergeBases })
    expect(base).toMatchObject({ kind: 'merge-base', commit: pull.began, note: null, unread: null })
    expect(picturesIn(changes)).toEqual(['changed samples/ink/alpha/2.png'])
  })

  test('the newest commit of the base branch serves where the server does not know it either, and a note says so', async () => {
    const pull = await pullRequested(CHANGED, MEANWHILE)
    const checkout = await checkoutOf(pull.root, pull.head)
    const { base, changes } = await runOn(checkout, eventOf(pull), { root: pull.root })
    expect(base).toMatchObject({ kind: 'base-sha', commit: pull.base, unread: null })
    expect(base.note).toContain('Where this branch began is not known.')
    expect(picturesIn(changes)).toEqual(['changed samples/ink/alpha/2.png', 'changed samples/ink/beta/2.png'])
  })

  test("a merge that the author made is no merge of GitHub's", async () => {
    const { root, base } = await pullRequested(CHANGED, MEANWHILE)
    git(root, 'checkout', '--quiet', 'new')
    git(root, 'merge', '--quiet', '--no-ff', '--message', 'Merge by hand', 'main')
    const head = git(root, 'rev-parse', 'HEAD')
    const checkout = await checkoutOf(root, head, '--depth=100')
    git(checkout, 'fetch', '--quiet', `file://${root}`, 'main')
    const { base: found, changes } = await runOn(checkout, eventOf({ head, base }), { root })
    expect(found).toMatchObject({ kind: 'merge-base', commit: base, note: null })
    expect(picturesIn(changes)).toEqual(['changed samples/ink/alpha/2.png'])
  })

  test('an unrelated history is held against the newest commit of the base branch', async () => {
    const { root, base } = await pullRequested(CHANGED)
    git(root, 'checkout', '--quiet', '--orphan', 'other')
    const head = await change(root, { 'samples/ink/alpha/1.png': 7 })
    const checkout = await checkoutOf(root, head, '--depth=100')
    git(checkout, 'fetch', '--quiet', `file://${root}`, 'main')
    const { base: found, changes } = await runOn(checkout, eventOf({ head, base }), { root })
    expect(found).toMatchObject({ kind: 'base-sha', commit: base, unread: null })
    expect(found.note).toContain('Where this branch began is not known.')
    expect(picturesIn(changes)).toEqual(['changed samples/ink/alpha/1.png'])
  })
})

describe('events beside pull requests', () => {
  const push = (before?: string): Event => ({ name: 'push', payload: { before } })
  const NO_COMMIT = '0'.repeat(40)

  test('a merge group is held against its base', async () => {
    const pull = await pullRequested(CHANGED)
    const checkout = await checkoutOf(pull.root, pull.merge)
    const event = { name: 'merge_group', payload: { merge_group: { base_sha: pull.base } } }
    const { base, changes, scores } = await runOn(checkout, event, { root: pull.root })
    expect(base).toMatchObject({ kind: 'merge-group', commit: pull.base, unread: null })
    expect(picturesIn(changes)).toEqual(['changed samples/ink/alpha/2.png'])
    expect(scores.gate.waiver).toBe('merged')
  })

  test('a push is held against what the branch was at, also where no branch has that any more', async () => {
    const root = await repository(SMALL)
    const first = initRepository(root)
    const before = await change(root, CHANGED)
    git(root, 'reset', '--quiet', '--hard', first)
    const after = await change(root, { 'samples/ink/beta/1.png': 8 })
    const checkout = await checkoutOf(root, after)
    const { base, changes } = await runOn(checkout, push(before), { root })
    expect(base).toMatchObject({ kind: 'before', commit: before, unread: null })
    expect(picturesIn(changes)).toEqual(['changed samples/ink/alpha/2.png', 'changed samples/ink/beta/1.png'])
  })

  test.each([
    ['is gone', 'dd'.repeat(20)],
    ['is of no commit', NO_COMMIT],
    ['is not said', undefined],
  ])('a push is held against the first parent where what the branch was at %s', async (_, before) => {
    const root = await repository(SMALL)
    const first = initRepository(root)
    const checkout = await checkoutOf(root, await change(root, CHANGED))
    const { base, changes } = await runOn(checkout, push(before), { root })
    expect(base).toMatchObject({ kind: 'first-parent', commit: first, unread: null })
    expect(picturesIn(changes)).toEqual(['changed samples/ink/alpha/2.png'])
  })

  test.each([
    ['the first commit', push(NO_COMMIT)],
    ['a schedule', { name: 'schedule', payload: {} }],
    ['a run by hand', { name: 'workflow_dispatch', payload: { inputs: {} } }],
  ])('%s has no base', async (_, event) => {
    const root = await repository(SMALL)
    const checkout = await checkoutOf(root, initRepository(root))
    const { scores, server } = await runOn(checkout, event, { root })
    expect(scores).toMatchObject({ base: null, changes: null, gate: { passed: true } })
    expect(server.requests).toEqual([])
  })
})

describe('a base that cannot be read leaves the head scored, and says why and what to do', () => {
  /** As GitHub checks a pull request out. */
  async function checkedOut(...parts: Parameters<typeof pullRequested>) {
    const pull = await pullRequested(...parts)
    return { ...pull, checkout: await checkoutOf(pull.root, pull.merge), event: eventOf(pull) }
  }

  test('a server that gives nothing', async () => {
    const { root, checkout, event, base } = await checkedOut(CHANGED)
    const { base: found, changes, scores } = await runOn(checkout, event, { root, refuse: true })
    expect(found).toMatchObject({ kind: 'first-parent', commit: base })
    expect(found.unread).toMatch(
      /^the commit \w{10} could not be fetched \(.*403\)\. Give the job the permission contents: read, or the checkout fetch-depth: 0\.$/,
    )
    expect(changes).toBeNull()
    expect(scores.gate.passed).toBe('not-computed')
  })

  test('no token', async () => {
    const { root, checkout, event } = await checkedOut(CHANGED)
    const { base } = await runOn(checkout, event, { root, inputs: { 'github-token': '' } })
    expect(base.unread).toContain('could not be fetched')
    expect(base.unread).toContain('permission contents: read')
  })

  test('a commit that is gone from the server', async () => {
    const { checkout, event } = await checkedOut(CHANGED)
    const other = await repository({ 'notes.txt': 'another' })
    initRepository(other)
    const { base } = await runOn(checkout, event, { root: other })
    expect(base.unread).toMatch(/^the commit \w{10} is no longer on the server, as after a force-push\. Push again/)
  })

  test('pictures that are gone from it: what changed is known all the same, and nobody asks twice', async () => {
    const several = { ...CHANGED, 'samples/ink/beta/1.png': 7, 'references/ink/a.png': 8 }
    const { root, checkout, event, base: commit } = await checkedOut(several)
    for (const path of Object.keys(several)) {
      const id = git(root, 'rev-parse', `${commit}:${path}`)
      await rm(join(root, '.git/objects', id.slice(0, 2), id.slice(2)))
    }
    const { path, calls } = await gitSpy(await mkdtemp(join(tmpdir(), 'style-gate-spy-')))
    const { base, changes } = await runOn(checkout, event, { root, environment: { PATH: path } })
    expect(base.unread).toMatch(/^references\/ink\/a\.png is no longer on the server/)
    expect(picturesIn(changes)).toEqual(
      Object.keys(several)
        .map((own) => `changed ${own}`)
        .toSorted(),
    )
    expect(changes!.pairs).toEqual([])
    expect(calls().filter((args) => args.includes('fetch'))).toHaveLength(2)
  })

  test('a submodule on the way to pictures', async () => {
    const root = await repository(SMALL)
    const first = initRepository(root)
    await mkdir(join(root, 'samples/ink/gamma'))
    git(root, 'update-index', '--add', '--cacheinfo', `160000,${first},samples/ink/gamma`)
    git(root, 'commit', '--quiet', '--message', 'A submodule')
    const before = git(root, 'rev-parse', 'HEAD')
    const checkout = await checkoutOf(root, await change(root, CHANGED))
    const { base } = await runOn(checkout, { name: 'push', payload: { before } }, { root })
    expect(base.unread).toBe(
      'samples/ink/gamma is a submodule, whose pictures are not in the base commit. Commit them to this repository.',
    )
  })

  test('a sparse checkout, whose missing pictures are not removed ones', async () => {
    const { root, checkout, event } = await checkedOut({ ...CHANGED, 'docs/more.txt': 'more' })
    git(checkout, 'sparse-checkout', 'set', '--no-cone', '/*', '!/docs/')
    expect((await runOn(checkout, event, { root })).base.unread).toBeNull()
    git(checkout, 'sparse-checkout', 'set', '--no-cone', '/*', '!/samples/ink/beta/')
    const { base, changes, scores } = await runOn(checkout, event, { root })
    expect(base.unread).toBe(
      'the checkout is sparse and lacks 2 committed pictures, such as samples/ink/beta/1.png. Take sparse-checkout from the checkout step, or add the folders of the pictures to it.',
    )
    expect(changes).toBeNull()
    expect(scores.gate.passed).toBe('not-computed')
  })
})

describe('Git LFS', () => {
  const pointerOf = (bytes: Uint8Array): string =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(bytes)}\nsize ${bytes.length}\n`
  const PATH_OF = 'samples/ink/alpha/2.png'

  /** A git-lfs that does what a shell script says, and notes that it was called, and with which server. */
  async function lfs(script: string) {
    const folder = await mkdtemp(join(tmpdir(), 'style-gate-lfs-'))
    const log = join(folder, 'log')
    const lines = ['#!/bin/sh', `echo "$1 $(git config lfs.url)" >>'${log}'`, script]
    await writeFile(join(folder, 'git-lfs'), lines.join('\n'), { mode: 0o755 })
    const calls = (): string => (existsSync(log) ? readFileSync(log, 'utf8') : '')
    return { environment: { PATH: `${folder}:${process.env.PATH}` }, folder, calls }
  }

  /** A push that replaces a pointer to a picture by another picture. */
  async function replaced() {
    const bytes = await noise(40)
    const root = await repository(SMALL, { [PATH_OF]: pointerOf(bytes) })
    const before = initRepository(root)
    const checkout = await checkoutOf(root, await change(root, { [PATH_OF]: 5 }))
    return { bytes, root, checkout, event: { name: 'push', payload: { before } } }
  }

  test.each([PATH_OF, 'references/ink/a.png'])(
    'a pointer whose picture the head has needs no download (%s)',
    async (path) => {
      const bytes = await noise(40)
      const root = await repository(SMALL, { [path]: pointerOf(bytes) })
      const before = initRepository(root)
      const checkout = await checkoutOf(root, await change(root, { 'samples/ink/beta/1.png': 5 }))
      // As `lfs: true` of the checkout step does it.
      await writeFile(join(checkout, path), bytes)
      const { environment, calls } = await lfs('exit 2')
      const { base, changes } = await runOn(checkout, { name: 'push', payload: { before } }, { root, environment })
      expect(base.unread).toBeNull()
      expect(picturesIn(changes)).toEqual(['changed samples/ink/beta/1.png'])
      expect(changes!.references).toEqual([])
      expect(wordsIn(changes)).toEqual(['alpha unchanged', 'beta too few'])
      expect(calls()).toBe('')
    },
  )

  test('a picture of the base is taken from the checkout where it is there', async () => {
    const { bytes, root, checkout, event } = await replaced()
    const name = sha256(bytes)
    await addFiles(checkout, { [`.git/lfs/objects/${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`]: bytes })
    const { environment, calls } = await lfs('exit 2')
    const { base, changes } = await runOn(checkout, event, { root, environment })
    expect(base.unread).toBeNull()
    expect(picturesIn(changes)).toEqual([`changed ${PATH_OF}`])
    expect(changes!.pictures[0]!.lossBefore).toBeGreaterThan(0)
    expect(calls()).toBe('')
  })

  test("it is fetched from the run's server, whatever the checkout names", async () => {
    const { bytes, root, checkout, event } = await replaced()
    await writeFile(join(checkout, '.lfsconfig'), '[lfs]\n\turl = https://example.com/other\n')
    git(checkout, 'config', 'lfs.url', 'https://example.com/another')
    const { environment, folder, calls } = await lfs('cat "$(dirname "$0")/picture"')
    await writeFile(join(folder, 'picture'), bytes)
    const { base, changes, server } = await runOn(checkout, event, { root, environment })
    expect(base.unread).toBeNull()
    expect(changes!.pictures[0]!.lossBefore).toBeGreaterThan(0)
    expect(calls()).toBe(`smudge ${server.url}.git/info/lfs\n`)
  })

  test('where it cannot be had, the base is not read', async () => {
    const { root, checkout, event } = await replaced()
    const { environment } = await lfs('echo "Error downloading object: [404] Object does not exist" >&2; exit 2')
    const { base, changes } = await runOn(checkout, event, { root, environment })
    expect(base.unread).toBe(
      `${PATH_OF} is a Git LFS pointer at the base, and its object could not be fetched (Error downloading object: [404] Object does not exist). Bring the object to the server by git lfs push --all.`,
    )
    expect(picturesIn(changes)).toEqual([`changed ${PATH_OF}`])
  })
})

describe("the base's pictures are found by its own file", () => {
  /** A push from one state of a repository to another. */
  async function pushed(before: Files, changes: Parameters<typeof change>[1]) {
    const root = await repository(before)
    const commit = initRepository(root)
    const checkout = await checkoutOf(root, await change(root, changes))
    return { root, checkout, event: { name: 'push', payload: { before: commit } } }
  }

  test('a base without any picture has all pairs new', async () => {
    const { root, checkout, event } = await pushed({ 'README.md': 'soon' }, SMALL)
    const { base, changes } = await runOn(checkout, event, { root })
    expect(base).toMatchObject({ unread: null, note: null, rankings: [] })
    expect(wordsIn(changes)).toEqual(['alpha new', 'beta new'])
    expect(changes!.pictures).toHaveLength(7)
  })

  test("with a file that cannot be read the head's templates count, and a note says so", async () => {
    const { root, checkout, event } = await pushed(
      { ...SMALL, 'style-gate.yml': 'samples: 3: 4\n' },
      {
        ...CHANGED,
        'style-gate.yml': 'seed: 1\n',
      },
    )
    const { base, changes } = await runOn(checkout, event, { root })
    expect(base.unread).toBeNull()
    expect(base.note).toMatch(
      /^The base's style-gate\.yml cannot be read \(.+\), so its pictures were found by this one's templates\.$/,
    )
    expect(picturesIn(changes)).toEqual(['changed samples/ink/alpha/2.png'])
  })

  test('with other templates a pair that the head no longer finds is removed', async () => {
    const files = { ...without(SMALL, 'samples/ink/beta/1.png', 'samples/ink/beta/2.png'), 'old/ink/beta/1.png': 3 }
    const both = 'samples: ["samples/{lora}/{checkpoint}/*", "old/{lora}/{checkpoint}/*"]\n'
    const { root, checkout, event } = await pushed({ ...files, 'style-gate.yml': both }, { 'style-gate.yml': null })
    const { base, changes } = await runOn(checkout, event, { root })
    expect(base.unread).toBeNull()
    expect(wordsIn(changes)).toEqual(['alpha unchanged', 'beta removed'])
    expect(changes!.removals).toEqual([{ what: 'pair', name: 'ink', checkpoint: 'beta', pictures: 1 }])
  })

  test('in a folder of the repository the paths are those of the folder', async () => {
    const below = (files: Files): Files =>
      Object.fromEntries(Object.entries(files).map(([path, content]) => [`models/${path}`, content]))
    const templates = 'samples: "pictures/{lora}/{checkpoint}/*"\n'
    const pictures = { 'pictures/ink/gamma/1.png': 61, 'pictures/ink/gamma/2.png': 62, 'style-gate.yml': templates }
    const start = {
      ...below({ ...SMALL, ...pictures }),
      ...SMALL,
      'style-gate.yml': 'samples: "none/{lora}/{checkpoint}/*"',
    }
    const { root, checkout, event } = await pushed(start, below({ 'pictures/ink/gamma/2.png': 63 }))
    const { base, changes } = await runOn(checkout, event, { root, inputs: { 'working-directory': 'models' } })
    expect(base).toMatchObject({ kind: 'before', unread: null, note: null })
    expect(picturesIn(changes)).toEqual(['changed pictures/ink/gamma/2.png'])
    expect(wordsIn(changes)).toEqual(['gamma too few'])
  })

  test('an input wins over the files of both', async () => {
    const { root, checkout, event } = await pushed(
      { ...SMALL, 'style-gate.yml': 'samples: "other/{lora}/{checkpoint}/*"\n' },
      { 'style-gate.yml': null },
    )
    const inputs = { samples: 'samples/{lora}/{checkpoint}/*' }
    const { changes } = await runOn(checkout, event, { root, inputs })
    expect(wordsIn(changes)).toEqual(['alpha unchanged', 'beta unchanged'])
    expect(changes!.pictures).toEqual([])
  })

  test('a picture whose name changed in case alone is renamed', async () => {
    const { root, checkout, event } = await pushed(SMALL, {
      'samples/ink/alpha/2.png': null,
      'samples/ink/alpha/2.PNG': 2,
    })
    const { changes } = await runOn(checkout, event, { root })
    expect(picturesIn(changes)).toEqual(['renamed samples/ink/alpha/2.PNG from samples/ink/alpha/2.png'])
    expect(wordsIn(changes)).toEqual(['alpha unchanged', 'beta unchanged'])
    expect(changes!.removals).toEqual([])
  })

  test('what is unchanged is not read from git, and what changed is fetched at once', async () => {
    const paths = Object.keys(SMALL)
    const noisy = Object.fromEntries(
      await Promise.all(paths.map(async (own, seed) => [own, await noise(seed)] as const)),
    )
    const { root, checkout, event } = await pushed(noisy, { 'samples/ink/alpha/2.png': await noise(50) })
    const before = event.payload.before
    const { path, calls } = await gitSpy(await mkdtemp(join(tmpdir(), 'style-gate-spy-')))
    const { base, changes } = await runOn(checkout, event, { root, environment: { PATH: path } })
    expect(base.unread).toBeNull()
    expect(wordsIn(changes)).toEqual(['alpha too few', 'beta unchanged'])
    const id = (own: string): string => git(root, 'rev-parse', `${before}:${own}`)
    const read = calls().flatMap((args) => (args.includes('blob') ? [args.at(-1)!] : []))
    expect(new Set(read)).toEqual(new Set([id('samples/ink/alpha/2.png')]))
    expect(calls().filter((args) => args.includes('fetch'))).toHaveLength(2)
  })
})

describe('the key baseline', () => {
  /** A repository with its scores beside it, as another run wrote them. */
  async function scored(files: Files, ...args: readonly string[]): Promise<string> {
    const root = await repository(files)
    expect((await run(root, ['--size', '64x64', ...args])).code).toBe(0)
    return join(root, 'style-gate-report')
  }

  const lineRun = async (files: Files, baseline: string) => {
    const root = await repository(files)
    const { code, stderr } = await run(root, ['--size', '64x64', '--baseline', baseline])
    expect({ code, stderr }).toMatchObject({ code: 0 })
    const { base, changes } = await scoresOf(root)
    return { base, changes }
  }

  test('none: nobody is asked for anything', async () => {
    const pull = await pullRequested(CHANGED)
    const checkout = await checkoutOf(pull.root, pull.merge)
    const { scores, server } = await runOn(checkout, eventOf(pull), { root: pull.root, inputs: { baseline: 'none' } })
    expect(scores).toMatchObject({ base: null, changes: null })
    expect(server.requests).toEqual([])
  })

  test.each([
    ['a tag', 'v1.0', ['tag', 'v1.0']],
    ['a tag with a text', 'v1.0', ['tag', '--annotate', '--message', 'first', 'v1.0']],
    ['a branch', 'old', ['branch', 'old']],
  ])('%s that a shallow checkout lacks is fetched', async (_, baseline, naming) => {
    const root = await repository(SMALL)
    const first = initRepository(root)
    git(root, ...naming)
    await change(root, CHANGED)
    const checkout = await checkoutOf(root, await change(root, { 'notes.txt': 'more' }))
    const { base, changes } = await runOn(checkout, { name: 'push', payload: {} }, { root, inputs: { baseline } })
    expect(base).toMatchObject({ kind: 'ref', name: baseline, commit: first, unread: null })
    expect(base.note).toContain(`Where the history of ${baseline} parts from this one is not known`)
    expect(picturesIn(changes)).toEqual(['changed samples/ink/alpha/2.png'])
  })

  test('a ref that neither the checkout nor the server has', async () => {
    const root = await repository(SMALL)
    const checkout = await checkoutOf(root, initRepository(root))
    const { base } = await runOn(checkout, { name: 'push', payload: {} }, { root, inputs: { baseline: 'v9' } })
    expect(base).toMatchObject({ kind: 'ref', name: 'v9', commit: null })
    expect(base.unread).toMatch(/^baseline v9 is no commit that the checkout knows, nor the server\. Give a branch/)
  })

  test('on a command line a ref is held against where it parts from what is checked out, and the folder counts', async () => {
    const { root, began } = await pullRequested(CHANGED, { meanwhile: { 'samples/ink/beta/2.png': 6 } })
    git(root, 'checkout', '--quiet', 'new')
    await addFiles(root, { 'samples/ink/beta/1.png': 9 })
    expect((await run(root, ['--size', '64x64', '--baseline', 'main'])).code).toBe(0)
    const { base, changes } = await scoresOf(root)
    expect(base).toMatchObject({ kind: 'ref', name: 'main', commit: began, note: null, unread: null })
    expect(picturesIn(changes)).toEqual(['changed samples/ink/alpha/2.png', 'changed samples/ink/beta/1.png'])
    expect((await run(root, ['--size', '64x64', '--baseline', 'nowhere'])).code).toBe(0)
    expect((await scoresOf(root)).base!.unread).toMatch(/^baseline nowhere is no commit that the checkout knows\. /)
  })

  test('the scores of another run: its numbers count, and its pictures need not be there', async () => {
    const folder = await scored(SMALL)
    const { base, changes } = await lineRun({ ...SMALL, ...CHANGED }, join(folder, 'scores.json'))
    expect(base).toMatchObject({ kind: 'file', commit: null, note: null, unread: null })
    expect(picturesIn(changes)).toEqual(['changed samples/ink/alpha/2.png'])
    expect(wordsIn(changes)).toEqual(['alpha too few', 'beta unchanged'])
  })

  const edit = async (folder: string, how: (text: string) => string): Promise<void> => {
    const file = join(folder, 'scores.json')
    await writeFile(file, how(readFileSync(file, 'utf8')))
  }

  test.each<readonly [string, (folder: string) => Promise<unknown>, RegExp]>([
    [
      'are cut short',
      async (folder) => edit(folder, (text) => text.slice(0, 900)),
      /scores\.json cannot be read \(.+\)\. Give/,
    ],
    [
      'are of a newer schema',
      async (folder) => edit(folder, (text) => text.replace('"schemaVersion": 1', '"schemaVersion": 2')),
      /scores\.json has schema 2, and this tool knows up to 1\. Judge it with/,
    ],
    [
      'are without their table',
      async (folder) => rm(join(folder, 'scores.csv')),
      /scores\.csv cannot be read \(.+\)\. Keep/,
    ],
    [
      'have the table of another run',
      async (folder) => writeFile(join(folder, 'scores.csv'), 'lora\n'),
      /scores\.csv is not the file that scores\.json was made with\. Give/,
    ],
  ])('scores that %s', async (_, damage, sentence) => {
    const folder = await scored(SMALL)
    await damage(folder)
    const { base, changes } = await lineRun({ ...SMALL, ...CHANGED }, join(folder, 'scores.json'))
    expect(base!.unread).toMatch(sentence)
    expect(changes).toBeNull()
  })

  test.each<readonly [string, Files, readonly string[], string]>([
    [
      'another recipe',
      SMALL,
      ['--recipe', 'lycoris'],
      'its scores were made by another method (recipe lycoris there, pytorch-tutorial here). Score both by one method.',
    ],
    [
      'another metric',
      SMALL,
      ['--metric', 'gram-cos'],
      'its scores were made by another method (metric gram-cos there, gram-mse here). Score both by one method.',
    ],
    [
      'other references',
      { ...SMALL, 'references/ink/a.png': 15 },
      [],
      'the references of the LoRA ink are others there. Name a commit instead, whose pictures can be scored anew.',
    ],
  ])('scores by %s', async (_, files, args, sentence) => {
    const folder = await scored(files, ...args)
    const { base, changes } = await lineRun(SMALL, join(folder, 'scores.json'))
    expect(base!.unread).toBe(sentence)
    expect(changes).toBeNull()
  })

  describe('in the repository', () => {
    const INPUTS = { inputs: { baseline: 'kept/scores.json' } }

    async function kept(folder: string): Promise<Files> {
      const texts = ['scores.json', 'scores.csv'].map(
        (own) => [`kept/${own}`, readFileSync(join(folder, own))] as const,
      )
      return Object.fromEntries(texts)
    }

    test.each(['kept/scores.json', 'absolute'])(
      "the base's counts, whatever the pull request writes there (%s)",
      async (named) => {
        const own = await kept(await scored(SMALL))
        const others = await kept(await scored({ ...SMALL, 'samples/ink/alpha/1.png': 30, ...CHANGED }))
        const pull = await pullRequested({ ...CHANGED, ...others }, { start: { ...SMALL, ...own } })
        const checkout = await checkoutOf(pull.root, pull.merge)
        const inputs = { baseline: named === 'absolute' ? join(checkout, 'kept/scores.json') : named }
        const { base, changes } = await runOn(checkout, eventOf(pull), { root: pull.root, inputs })
        expect(base).toMatchObject({ kind: 'file', name: inputs.baseline, commit: null, unread: null })
        expect(picturesIn(changes)).toEqual(['changed samples/ink/alpha/2.png'])
      },
    )

    test('one that the base has broken is told of by its place in the repository', async () => {
      const broken = { 'kept/scores.json': '{"schemaVersion": 1}', 'kept/scores.csv': '' }
      const pull = await pullRequested(CHANGED, { start: { ...SMALL, ...broken } })
      const checkout = await checkoutOf(pull.root, pull.merge)
      const { base } = await runOn(checkout, eventOf(pull), { root: pull.root, ...INPUTS })
      expect(base.unread).toMatch(/^kept\/scores\.json is no scores\.json \(/)
    })

    test('one that the pull request brings does not count, also over a link', async () => {
      const own = await kept(await scored(SMALL))
      const pull = await pullRequested({ ...CHANGED, ...own })
      const checkout = await checkoutOf(pull.root, pull.merge)
      const { base } = await runOn(checkout, eventOf(pull), { root: pull.root, ...INPUTS })
      expect(base.unread).toMatch(/^kept\/scores\.json is not in the base commit\. Commit/)
      await symlink('kept', join(checkout, 'linked'))
      const inputs = { baseline: 'linked/scores.json' }
      const over = await runOn(checkout, eventOf(pull), { root: pull.root, inputs })
      expect(over.base.unread).toMatch(/^linked\/scores\.json is not in the base commit\. Commit/)
    })

    test('one that an earlier step of the job made counts', async () => {
      const pull = await pullRequested(CHANGED)
      const checkout = await checkoutOf(pull.root, pull.merge)
      await addFiles(checkout, await kept(await scored(SMALL)))
      const { base, changes } = await runOn(checkout, eventOf(pull), { root: pull.root, ...INPUTS })
      expect(base).toMatchObject({ kind: 'file', unread: null })
      expect(picturesIn(changes)).toEqual(['changed samples/ink/alpha/2.png'])
    })
  })
})

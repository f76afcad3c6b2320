import { execFile } from 'node:child_process'
import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, expect, test } from 'vitest'
import { change, git, initRepository } from '../support/git.ts'
import { type GitServer, openGitServer } from '../support/git-server.ts'
import { gitSpy } from '../support/git-spy.ts'
import { hashClone } from '../support/hash-clone.ts'
import { addFiles, repository } from '../support/repository.ts'

const TOKEN = 'ghs_of-a-test'
const CREDENTIALS = Buffer.from(`x-access-token:${TOKEN}`).toString('base64')

const servers: GitServer[] = []
afterEach(() => servers.splice(0).forEach(({ stop }) => stop()))

/** A repository of two commits and its server. */
async function served(options?: Parameters<typeof openGitServer>[1]) {
  const root = await repository({ 'a.txt': 'first' })
  const first = initRepository(root)
  const second = await change(root, { 'a.txt': 'second', 'b.txt': 'more' })
  const server = await openGitServer(root, options)
  servers.push(server)
  return { root, first, second, server }
}

const folder = async (): Promise<string> => realpath(await mkdtemp(join(tmpdir(), 'style-gate-clone-')))

/** git with a token as actions/checkout gives it, but by variables: no waiting for a password, no settings of the machine. */
async function run(args: readonly string[], { token, path }: { token?: string; path?: string } = {}): Promise<string> {
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const authorized = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'http.extraHeader', GIT_CONFIG_VALUE_0: header }
  const quiet = { GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C', SystemRoot: process.env.SystemRoot }
  const env = { PATH: path ?? process.env.PATH, ...quiet, ...(token !== undefined && authorized) }
  return (await promisify(execFile)('git', args, { env })).stdout.trim()
}

/** A bare clone of the last commit without blobs. */
async function cloneOf(url: string, options?: Parameters<typeof run>[1]): Promise<string> {
  const target = await folder()
  await run(['clone', '--quiet', '--bare', '--depth=1', '--filter=blob:none', url, target], options)
  return target
}

/** The objects of a clone that are here, and those that are not, behind a question mark. */
const objectsIn = (clone: string): readonly string[] =>
  git(clone, 'rev-list', '--objects', '--no-object-names', '--missing=print', '--all').split('\n')

test('a shallow clone without blobs works with the token and has one commit, its tree and no blob', async () => {
  const { root, second, server } = await served({ token: TOKEN })
  const clone = await cloneOf(server.url, { token: TOKEN })
  const id = (name: string): string => git(root, 'rev-parse', name)
  const expected = [second, id('HEAD^{tree}'), `?${id('HEAD:a.txt')}`, `?${id('HEAD:b.txt')}`]
  expect(objectsIn(clone).toSorted()).toEqual(expected.toSorted())
  expect(new Set(server.requests.map(({ authorization }) => authorization))).toEqual(new Set([`basic ${CREDENTIALS}`]))
  expect(server.requests.map(({ path }) => path)).toContain('/someone/models/git-upload-pack')
})

test('a clone fails without the token, and with another', async () => {
  const { server } = await served({ token: TOKEN })
  await expect(cloneOf(server.url)).rejects.toThrow(/could not read Username/)
  await expect(cloneOf(server.url, { token: 'another' })).rejects.toThrow(/could not read Username/)
  expect(new Set(server.requests.map(({ path }) => path))).toEqual(new Set(['/someone/models/info/refs']))
})

test('a server that refuses does so whoever asks', async () => {
  const { server } = await served({ token: TOKEN, refuse: true })
  await expect(cloneOf(server.url, { token: TOKEN })).rejects.toThrow(/returned error: 403/)
})

test('a server without a token needs none, knows the address with .git, and no other repository', async () => {
  const { server } = await served()
  expect(objectsIn(await cloneOf(`${server.url}.git`))).toHaveLength(4)
  await expect(cloneOf(`${server.server}/someone/else`)).rejects.toThrow(/not found/)
})

test('a commit and a blob can be fetched by name, also a commit that no branch has any more', async () => {
  const { root, first, second, server } = await served()
  const blob = git(root, 'rev-parse', `${second}:b.txt`)
  git(root, 'reset', '--quiet', '--hard', first)
  const clone = await cloneOf(server.url)
  for (const version of ['0', '2']) {
    const target = await folder()
    await run(['init', '--quiet', '--bare', target])
    const fetch = ['-C', target, '-c', `protocol.version=${version}`, 'fetch', '--quiet', '--depth=1', server.url]
    await run([...fetch, second])
    expect(git(target, 'cat-file', 'blob', `${second}:b.txt`)).toBe('more')
  }
  await run(['-C', clone, 'fetch', '--quiet', '--no-tags', '--filter=blob:none', server.url, blob])
  expect(git(clone, 'cat-file', 'blob', blob)).toBe('more')
})

test('the protocol is the one that git asks for: in version 2 it asks for the branches by themselves', async () => {
  const { second, server } = await served()
  const list = async (version: string): Promise<readonly string[]> => {
    const before = server.requests.length
    const branches = await run(['-c', `protocol.version=${version}`, 'ls-remote', '--heads', server.url])
    expect(branches).toBe(`${second}\trefs/heads/main`)
    return server.requests.slice(before).map(({ path }) => path)
  }
  expect(await list('0')).toEqual(['/someone/models/info/refs'])
  expect(await list('2')).toEqual(['/someone/models/info/refs', '/someone/models/git-upload-pack'])
})

test('many names in one request, which git compresses, are understood', async () => {
  const { root, server } = await served()
  const names = Array.from({ length: 200 }, (_, index) => `many/${index}.txt`)
  const commit = await change(root, Object.fromEntries(names.map((name) => [name, name])))
  const blobs = git(root, 'ls-tree', '-r', '--object-only', commit).split('\n')
  const clone = await cloneOf(server.url)
  // Without `noop` git says that it has the commit, and the server takes its blobs to be there.
  const lazily = ['-c', 'fetch.negotiationAlgorithm=noop', 'fetch', '--quiet', '--no-tags', '--filter=blob:none']
  await run(['-C', clone, ...lazily, server.url, ...blobs])
  expect(objectsIn(clone).filter((line) => line.startsWith('?'))).toEqual([])
})

test('serving leaves the repository as it was, and a changed, added or removed file of a clone shows', async () => {
  const { root, server } = await served()
  const before = await hashClone(root)
  expect(before.get('HEAD')).toBe(HASH_OF_HEAD)
  await cloneOf(server.url)
  expect(await hashClone(root)).toEqual(before)

  await addFiles(root, { '.git/shallow': 'added' })
  expect([...(await hashClone(root)).keys()]).toEqual([...before.keys(), 'shallow'].toSorted())
  git(root, 'config', 'remote.origin.promisor', 'true')
  expect((await hashClone(root)).get('config')).not.toBe(before.get('config'))
})

/** By `printf 'ref: refs/heads/main\n' | sha256sum`. */
const HASH_OF_HEAD = '28d25bf82af4c0e2b72f50959b2beb859e3e60b9630a5e8c603dad4ddb2b6e80'

test.skipIf(process.platform === 'win32')(
  'a spy notes the arguments of git, which does what it always does',
  async () => {
    const { second, server } = await served({ token: TOKEN })
    const { path, calls } = await gitSpy(await folder())
    expect(calls()).toEqual([])
    const clone = await cloneOf(server.url, { token: TOKEN, path })
    const head = ['-C', clone, '-c', 'some.key=two\nlines', '-c', 'other.key=', 'rev-parse', 'HEAD']
    expect(await run(head, { path })).toBe(second)
    await expect(run(['rev-parse', ''], { path })).rejects.toThrow(/ambiguous argument/)
    expect(calls()).toEqual([
      ['clone', '--quiet', '--bare', '--depth=1', '--filter=blob:none', server.url, clone],
      head,
      ['rev-parse', ''],
    ])
  },
)

import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { readHubAccess } from '../../src/backbone/weights/hub-access.ts'
import { hubCopy, openHubFile, resolveMain } from '../../src/backbone/weights/hub.ts'
import { CONTENT, FILE, hubWith as openHub, problemOf, REPOSITORY, SUBJECT } from '../support/hub-client.ts'
import { headerIn, HUB_COMMIT, servedBytes } from '../support/hub-server.ts'
import { openHttpProxy } from '../support/http-proxy.ts'

const stops: (() => void)[] = []
afterEach(() => {
  vi.unstubAllEnvs()
  stops.splice(0).forEach((stop) => stop())
})

const hubWith: typeof openHub = async (...given) => {
  const opened = await openHub(...given)
  stops.push(opened.hub.stop)
  return opened
}

const TIMES = { patience: { idle: 150, total: 1000 }, backOff: 1 }
const MAIN = { repository: REPOSITORY, revision: HUB_COMMIT, file: FILE }

test('a file of a Hub tells its length and its hash, and gives any part', async () => {
  const { hub, access, open } = await hubWith()
  expect(await resolveMain(REPOSITORY, access)).toBe(HUB_COMMIT)
  const { size, sha256, read } = await open()
  expect({ size, sha256 }).toEqual({
    size: CONTENT.length,
    sha256: createHash('sha256').update(CONTENT).digest('hex'),
  })
  for (const [begin, end] of [
    [0, 8],
    [100_000, 290_000],
    [CONTENT.length - 1, CONTENT.length],
  ] as const)
    expect(Buffer.from(CONTENT.subarray(begin, end)).equals(await read(begin, end))).toBe(true)
  const ranges = hub.requests.filter(({ server }) => server === 'cdn').map(({ range, sent }) => [range, sent])
  expect(ranges).toEqual([
    ['bytes=0-0', 1],
    ['bytes=0-7', 8],
    ['bytes=100000-289999', 190_000],
    ['bytes=299999-299999', 1],
  ])
})

test('nothing is asked for where no byte is wanted, and no byte is there outside of the file', async () => {
  const { hub, open } = await hubWith()
  const { read } = await open()
  const before = hub.requests.length
  expect(await read(7, 7)).toHaveLength(0)
  await expect(read(0, CONTENT.length + 1)).rejects.toThrow(RangeError)
  await expect(read(-1, 3)).rejects.toThrow(RangeError)
  expect(hub.requests).toHaveLength(before)
})

test('a file of gigabytes costs the part that is read', async () => {
  const size = 600_000_000_000
  const huge = { size, sha256: 'b'.repeat(64), read: (begin: number, end: number) => Buffer.alloc(end - begin, 5) }
  const { hub, open } = await hubWith({ files: { [FILE]: huge } })
  const { size: stated, read } = await open()
  expect(stated).toBe(size)
  expect([...(await read(size - 5, size))]).toEqual([5, 5, 5, 5, 5])
  expect(hub.requests.map(({ sent }) => sent)).toEqual([0, 0, 1, 0, 5])
})

test('a file that is no LFS file has no hash, and a name with odd characters is asked for as it is', async () => {
  const name = 'a b/ü#?%20&.safetensors'
  const { access } = await hubWith({ files: { [name]: servedBytes(CONTENT, { isLfs: false }) } })
  const { sha256, read } = await openHubFile({ ...MAIN, file: name }, access)
  expect(sha256).toBeNull()
  expect([...(await read(1, 3))]).toEqual([...CONTENT.subarray(1, 3)])
})

test('the token goes to the Hub alone, and not to where it leads', async () => {
  const token = 'secret-of-any-form'
  const { hub, access, open } = await hubWith({ token }, { HF_TOKEN: ` ${token}\n` })
  await resolveMain(REPOSITORY, access)
  await (await open()).read(0, 100)
  const asked = hub.requests.map((request) => [request.server, headerIn(request, 'authorization')])
  expect(asked.filter(([server]) => server === 'hub').map(([, sent]) => sent)).toEqual(
    Array.from({ length: 4 }, () => `Bearer ${token}`),
  )
  const elsewhere = hub.requests.filter(({ server }) => server === 'cdn')
  expect(elsewhere).toHaveLength(2)
  expect(JSON.stringify(elsewhere)).not.toContain(token)
})

test('a proxy of the environment is honoured', async () => {
  const { hub } = await hubWith()
  const proxy = await openHttpProxy({ hosts: { 'hub.test:80': new URL(hub.address).host } })
  stops.push(proxy.stop)
  vi.stubEnv('http_proxy', proxy.address)
  expect(await resolveMain(REPOSITORY, readHubAccess({ HF_ENDPOINT: 'http://hub.test/' }, TIMES))).toBe(HUB_COMMIT)
  expect(proxy.addresses).toEqual(['hub.test:80'])
  expect(hub.requests).toHaveLength(1)
})

test.each(['1', 'on', 'Yes', 'TRUE'])('HF_HUB_OFFLINE=%s: nobody is asked', async (word) => {
  const { hub, access, open } = await hubWith({}, { HF_HUB_OFFLINE: word })
  const problem = 'cannot be had from the Hub: HF_HUB_OFFLINE forbids asking it'
  const fix = 'Unset HF_HUB_OFFLINE, or give backbone the path of a safetensors file of your own, or vgg16.'
  expect(await problemOf(open())).toEqual({ subject: SUBJECT, problem, fix })
  expect(await problemOf(resolveMain(REPOSITORY, access))).toEqual({ subject: `hf:${REPOSITORY}`, problem, fix })
  expect(hub.requests).toEqual([])
})

test('the variables say which Hub, and by what token', () => {
  const read = (environment: Record<string, string>) => readHubAccess(environment, TIMES)
  expect(read({})).toEqual({ endpoint: 'https://huggingface.co', token: undefined, offline: false, ...TIMES })
  expect(read({ HF_ENDPOINT: 'http://hub.example/a//', HF_TOKEN: '', HF_HUB_OFFLINE: '0' })).toMatchObject({
    endpoint: 'http://hub.example/a',
    token: undefined,
    offline: false,
  })
})

test.each([
  [{ HF_ENDPOINT: 'hub.example' }, 'HF_ENDPOINT', 'is no http or https address'],
  [{ HF_ENDPOINT: 'me:secret@hub.example' }, 'HF_ENDPOINT', 'is no http or https address'],
  [
    { HF_ENDPOINT: 'https://me:hidden@hub.example' },
    'HF_ENDPOINT',
    'holds more than a host and a path: a user name, a query or a #',
  ],
  [{ HF_TOKEN: 'two words' }, 'HF_TOKEN', 'holds spaces or other characters that no token has'],
])('%j is refused', async (environment, subject, problem) => {
  const refused = problemOf(Promise.resolve().then(() => readHubAccess(environment, TIMES)))
  expect(await refused).toMatchObject({ subject, problem })
})

test('a whole file in the folder that all libraries of the Hub share is found, by its commit and by main', async () => {
  const home = await mkdtemp(join(tmpdir(), 'style-gate-'))
  vi.stubEnv('HF_HUB_CACHE', home)
  expect(await hubCopy(MAIN)).toBeUndefined()
  const folder = join(home, 'models--timm--vgg19.tv_in1k')
  const snapshot = join(folder, 'snapshots', HUB_COMMIT)
  const sha256 = 'c'.repeat(64)
  for (const each of [join(folder, 'blobs'), join(folder, 'refs'), join(snapshot, 'more')])
    await mkdir(each, { recursive: true })
  await writeFile(join(folder, 'blobs', sha256), 'x')
  await symlink(`../../blobs/${sha256}`, join(snapshot, FILE))
  await writeFile(join(snapshot, 'more', 'copied'), 'y')
  const found = { path: join(snapshot, FILE), revision: HUB_COMMIT, sha256 }
  expect(await hubCopy(MAIN)).toEqual(found)
  expect(await hubCopy({ ...MAIN, revision: undefined })).toBeUndefined()
  await writeFile(join(folder, 'refs', 'main'), HUB_COMMIT)
  expect(await hubCopy({ ...MAIN, revision: undefined })).toEqual(found)
  expect(await hubCopy({ ...MAIN, file: 'more/copied' })).toMatchObject({ sha256: null })
  expect(await hubCopy({ ...MAIN, file: 'more' })).toBeUndefined()
  await symlink(`../../blobs/${'d'.repeat(64)}`, join(snapshot, 'dangling'))
  expect(await hubCopy({ ...MAIN, file: 'dangling' })).toBeUndefined()
})

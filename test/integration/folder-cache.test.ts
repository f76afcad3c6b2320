import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { alias, quietLibraries } from '../../scripts/bundle/stand-ins.ts'
import { type CacheMood, openCacheService } from '../support/cache-service.ts'

const BYTES = Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * at) % 251))
const KEY = 'weights-1f2e'
const UNREAD = 'The cache could not be read, so this run takes as long as the first'
const UNWRITTEN = 'The cache could not be written, so the next run takes as long as this one'

let bundle: string
let root: string
let folder: string

beforeAll(async () => {
  bundle = await mkdtemp(join(tmpdir(), 'style-gate-bundle-'))
  const input = join(import.meta.dirname, '../support/cache-step.ts')
  const bundles = await rolldown({ input, platform: 'node', resolve: { alias }, plugins: [quietLibraries] })
  await bundles.write({ dir: bundle, format: 'esm', entryFileNames: 'step.mjs', chunkFileNames: '[name].mjs' })
})

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'style-gate-caches-'))
  // A name that would be a pattern, and several words.
  folder = join(root, 'a [b] *', 'weights')
  await mkdir(join(folder, 'deep'), { recursive: true })
  await writeFile(join(folder, 'deep', 'tensors'), BYTES)
  await Promise.all(['workspace', 'temp'].map((name) => mkdir(join(root, name))))
})

type Step = Readonly<{
  key?: string
  patience?: number | undefined
  environment?: Readonly<Record<string, string | undefined>>
}>

/** A runner with a service of its own, and steps that save and restore. */
async function runner(blobs?: 'on Azure') {
  const service = await openCacheService(blobs)
  onTestFinished(service.stop)
  const step = async (what: 'save' | 'restore', { key = KEY, patience = 20_000, environment = {} }: Step = {}) => {
    const places = { RUNNER_TEMP: join(root, 'temp'), GITHUB_WORKSPACE: join(root, 'workspace') }
    const env = { PATH: process.env.PATH, ...places, ...service.environment, ...environment }
    const child = spawn(process.execPath, [join(bundle, 'step.mjs'), what, folder, key, String(patience)], { env })
    let log = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (log += chunk.toString()))
    const code = await new Promise((resolve) => child.on('close', resolve))
    // That a signature is a secret is told to the runner, and is no line of the log.
    const lines = log.split('\n').filter((line) => line !== '' && !line.startsWith('::add-mask::'))
    return { isDone: code === 0, lines }
  }
  return {
    service,
    save: async (more?: Step) => step('save', more),
    restore: async (more?: Step) => step('restore', more),
  }
}

const leave = async (): Promise<void> => rm(folder, { recursive: true })
const restored = async (): Promise<Buffer> => readFile(join(folder, 'deep', 'tensors'))

test('a folder goes there and comes back with the same bytes, and nothing is said', async () => {
  const { service, save, restore } = await runner()
  expect(await restore()).toEqual({ isDone: false, lines: [] })
  expect((await save()).lines).toEqual([])
  expect([...service.entries.keys()]).toEqual([KEY])
  await leave()
  expect(await restore()).toEqual({ isDone: true, lines: [] })
  expect(await restored()).toEqual(BYTES)
})

test('without an entry of this very key the newest whose key begins so comes', async () => {
  const { save, restore } = await runner()
  await save({ key: 'store-1-old' })
  await writeFile(join(folder, 'deep', 'tensors'), 'newer')
  await save({ key: 'store-1-new' })
  await leave()
  expect((await restore({ key: 'store-2-' })).isDone).toBe(false)
  expect((await restore({ key: 'store-1-' })).isDone).toBe(true)
  expect((await restored()).toString()).toBe('newer')
  expect((await restore({ key: 'store-1-old' })).isDone).toBe(true)
  expect(await restored()).toEqual(BYTES)
})

test('from Azure a folder comes by way of a proxy', async () => {
  const { service, save, restore } = await runner('on Azure')
  const environment = { HTTP_PROXY: service.environment.ACTIONS_RESULTS_URL! }
  expect((await save({ environment })).lines).toEqual([])
  await leave()
  expect(await restore({ environment })).toEqual({ isDone: true, lines: [] })
  expect(await restored()).toEqual(BYTES)
})

// Long enough for a first answer, and no longer than what the client waits before it asks again.
const SHORT = 3000
const PATIENCE: Partial<Record<CacheMood, number>> = { fails: SHORT, 'is silent': SHORT }

const READS: readonly (readonly [CacheMood, RegExp])[] = [
  ['denies reads', /cache read denied/],
  ['fails', /no answer within 3 s; Attempt 1 of 5 failed with error: Failed request: \(500\)/],
  ['is silent', /no answer within 3 s/],
  ['refuses the content', /tar/],
  ['gives a damaged archive', /tar.*failed/],
]
test.each(READS)('where the service %s, what cannot be read is a line', async (mood, reason) => {
  const { service, save, restore } = await runner()
  await save()
  await leave()
  service.become(mood)
  const { isDone, lines } = await restore({ patience: PATIENCE[mood] })
  expect(isDone).toBe(false)
  expect(lines).toEqual([expect.stringMatching(reason)])
  expect(lines[0]).toMatch(new RegExp(`^${UNREAD} \\(.+\\)$`))
})

const WRITES: readonly (readonly [CacheMood, RegExp])[] = [
  ['denies writes', /cache write denied: this token is read-only/],
  ['is full', /Unable to reserve cache/],
  ['fails', /no answer within 3 s; Attempt 1 of 5 failed with error: Failed request: \(500\)/],
  ['is silent', /no answer within 3 s/],
  ['refuses the content', /Server failed to authenticate\./],
]
test.each(WRITES)('where the service %s, what cannot be written is a line', async (mood, reason) => {
  const { service, save } = await runner()
  service.become(mood)
  const { lines } = await save({ patience: PATIENCE[mood] })
  expect(lines).toEqual([expect.stringMatching(reason)])
  expect(lines[0]).toMatch(new RegExp(`^${UNWRITTEN} \\(.+\\)$`))
  expect(service.entries.size).toBe(0)
})

test('what is there already stays, and a folder that is not there is none', async () => {
  const { service, save } = await runner()
  await save()
  const before = service.entries.get(KEY)
  await writeFile(join(folder, 'deep', 'tensors'), 'newer')
  expect((await save()).lines).toEqual([
    expect.stringContaining(`${UNWRITTEN} (Unable to reserve cache with key ${KEY}`),
  ])
  expect(service.entries).toEqual(new Map([[KEY, before]]))
  await leave()
  expect((await save({ key: 'other' })).lines).toEqual([expect.stringMatching(/do\(es\) not exist/)])
})

test.each([
  ['GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://github.example.org' }],
  [
    'a runner with the service of before',
    { ACTIONS_CACHE_SERVICE_V2: undefined, ACTIONS_CACHE_URL: 'http://127.0.0.1:9/' },
  ],
  ['no runner', { RUNNER_TEMP: undefined, ACTIONS_RESULTS_URL: undefined, ACTIONS_RUNTIME_TOKEN: undefined }],
])('on %s nothing is asked', async (_, environment) => {
  const { service, save, restore } = await runner()
  const lines = ['The runner offers no cache, so the next run takes as long as this one']
  expect(await restore({ environment })).toEqual({ isDone: false, lines })
  expect((await save({ environment })).lines).toEqual(lines)
  expect(service.requests).toEqual([])
})

test('without zstd on the path gzip packs, and without tar nothing does, in a line', async () => {
  const { service, save, restore } = await runner()
  const path = join(root, 'bin')
  await mkdir(path)
  const [tar, gzip] = await Promise.all(['tar', 'gzip'].map(find))
  await symlink(gzip!, join(path, 'gzip'))
  expect((await save({ environment: { PATH: path } })).lines).toEqual([expect.stringMatching(/tar/)])
  await symlink(tar!, join(path, 'tar'))
  expect((await save({ environment: { PATH: path } })).lines).toEqual([])
  // The first bytes of what gzip makes.
  expect(service.entries.get(KEY)!.subarray(0, 2).toString('hex')).toBe('1f8b')
  await leave()
  expect((await restore({ environment: { PATH: path } })).isDone).toBe(true)
  expect(await restored()).toEqual(BYTES)
})

async function find(program: string): Promise<string> {
  const child = spawn('sh', ['-c', `command -v ${program}`])
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  await new Promise((resolve) => child.on('close', resolve))
  return text.trim()
}

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { writeSafetensors } from '../../src/backbone/weights/safetensors.ts'
import type { Tensor } from '../../src/backbone/weights/weights.ts'
import { HUB_COMMIT, headerIn, type HubServer, openHubServer, servedBytes } from '../support/hub-server.ts'
import { timmFile } from '../support/hub-weights.ts'
import { initRepository } from '../support/git.ts'
import { PULL } from '../support/pull-request.ts'
import { FAST, repository, scoresOf, SMALL } from '../support/repository.ts'
import { models, run } from '../support/run.ts'
import { safetensorsFile, untrained } from '../support/safetensors.ts'
import { stepHere } from '../support/step-here.ts'

const REPOSITORY = 'timm/vgg19.tv_in1k'
const SOURCE = `hf:${REPOSITORY}@${HUB_COMMIT}:model.safetensors`
const VGG19 = timmFile('vgg19')
/** Of conv1_1 to conv3_1. */
const TENSORS = [...untrained('vgg19', 5).values()].map(({ bytes }) => bytes)
const NEEDED = TENSORS.reduce((sum, { length }) => sum + length, 0)
const TENSORS_SHA256 = createHash('sha256').update(Buffer.concat(TENSORS)).digest('hex')
const MEBIBYTE = 2 ** 20
/** A whole file that ends at conv3_4. */
const SMALLER = Buffer.from(writeSafetensors(untrained('vgg19', 8), {}))

let hub: HubServer
let cacheFolder: string
let root: string
const stops: (() => void)[] = []
const folders: string[] = []

async function emptyFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'style-gate-cache-')))
  folders.push(folder)
  return folder
}

async function hubWith(options: Parameters<typeof openHubServer>[0]): Promise<HubServer> {
  const server = await openHubServer(options)
  stops.push(server.stop)
  return server
}

beforeEach(async () => {
  // A machine may have one.
  vi.stubEnv('HF_HUB_CACHE', await emptyFolder())
  hub = await hubWith({ files: { 'model.safetensors': VGG19 } })
  cacheFolder = await emptyFolder()
  root = await repository(SMALL)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await Promise.all(folders.splice(0).map(async (folder) => rm(folder, { recursive: true, force: true })))
  stops.splice(0).forEach((stop) => stop())
})

async function score(args: readonly string[] = [], outside: object = {}, directory = root) {
  const environment = { ...process.env, ...hub.environment, ...outside }
  return run(directory, [...FAST, '--backbone', 'vgg19', ...args], models, { cacheFolder, environment, ...outside })
}

const sentBy = ({ requests }: HubServer): number => requests.reduce((sum, { sent }) => sum + sent, 0)
const keptIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((name) => /\.safetensors./.test(name) || name.endsWith('safetensors'))
    .toSorted()
const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await keptIn(folder)).filter((name) => name.includes('conv'))

test('vgg19 scores the demo with the bytes that it needs, and says where the weights are from', async () => {
  const demo = await emptyFolder()
  await cp(fileURLToPath(new URL('../../examples/model-repo', import.meta.url)), demo, { recursive: true })
  const { code, stderr } = await score([], { HF_TOKEN: 'hf_secret' }, demo)
  expect({ code, stderr }).toMatchObject({ code: 0 })
  expect(sentBy(hub)).toBeLessThanOrEqual(NEEDED + MEBIBYTE)
  // Of neighbours in the file at once: features.0 and .10, .2, .5 and .7.
  const ranges = hub.requests.filter(({ server, sent }) => server === 'cdn' && sent > 100_000)
  expect(ranges).toHaveLength(3)
  const { backbone, rankings } = await scoresOf(demo)
  expect(backbone).toEqual({
    name: 'vgg19',
    source: SOURCE,
    fileSha256: VGG19.sha256,
    weightsSha256: TENSORS_SHA256,
    notOfBase: null,
  })
  expect(rankings.map(({ lora }) => lora)).toEqual(['pointillism', 'woodblock'])
  for (const asked of hub.requests)
    expect(headerIn(asked, 'authorization')).toBe(asked.server === 'hub' ? 'Bearer hf_secret' : undefined)
})

test('a second run asks nobody, and gives the same', async () => {
  expect((await score()).code).toBe(0)
  const before = await scoresOf(root)
  const asked = hub.requests.length
  expect((await score()).code).toBe(0)
  expect(hub.requests).toHaveLength(asked)
  expect((await score([], { HF_HUB_OFFLINE: '1' })).code).toBe(0)
  expect(await scoresOf(root)).toEqual(before)
})

test('main stays what it was when it was first asked for', async () => {
  expect((await score()).code).toBe(0)
  hub = await hubWith({ files: { 'model.safetensors': VGG19 }, commit: 'b'.repeat(40) })
  expect((await score()).code).toBe(0)
  expect((await scoresOf(root)).backbone!.source).toBe(SOURCE)
})

test('deeper layers are fetched when they are wanted, and serve for the others too', async () => {
  expect((await score(['--layers', 'conv1_1'])).code).toBe(0)
  const [shallow] = await filesIn(cacheFolder)
  expect(shallow).toContain('conv1_1-')
  expect((await score(['--layers', 'conv3_4'])).code).toBe(0)
  expect(await filesIn(cacheFolder)).toHaveLength(2)
  const asked = hub.requests.length
  expect((await score(['--layers', 'conv2_1'])).code).toBe(0)
  expect((await score(['--layers', 'random:3', '--seed', '4'])).code).toBe(0)
  const { layers } = await scoresOf(root)
  expect(layers).toHaveLength(3)
  expect(hub.requests.length > asked).toBe(layers.some((layer) => layer > 'conv3_4'))
})

describe('self-test, which tries recipes of different depths,', () => {
  const DEEP = [...untrained('vgg19', 13).values()].map(({ bytes }) => bytes)
  const more = Object.fromEntries([13, 14, 15].map((seed) => [`references/ink/${seed}.png`, seed]))
  const tried = async (...args: readonly string[]) =>
    run(root, ['self-test', ...FAST, '--backbone', 'vgg19', ...args], models, {
      cacheFolder,
      environment: { ...process.env, ...hub.environment },
    })

  test('fetches no byte twice, and takes weights-sha256 for that of the configured one', async () => {
    root = await repository(SMALL, more)
    const needed = DEEP.reduce((sum, { length }) => sum + length, 0)
    const { code, stdout, stderr } = await tried('--weights-sha256', TENSORS_SHA256)
    expect({ code, stderr }).toMatchObject({ code: 0 })
    expect(stdout).toMatch(/^ {2}pytorch-tutorial +gram-mse/m)
    expect(stdout).toMatch(/^ {2}deep-gram +log-gram/m)
    expect(stdout).not.toContain('Not tried')
    expect(sentBy(hub)).toBeLessThanOrEqual(needed + MEBIBYTE)
    const other = await tried('--weights-sha256', TENSORS_SHA256, '--recipe', 'deep-gram')
    expect(other.code).toBe(2)
    expect(other.stderr).toContain(`weights-sha256: is ${TENSORS_SHA256}, and the weights in use have `)
  })
})

type Named = readonly [string, Tensor]

/** Another file in the place of a kept one, called by its own hash. */
function lying(
  what: string,
  change: (tensors: readonly [Named, Named]) => ReadonlyMap<string, Tensor>,
  layers = 'conv1_1 conv1_2',
): readonly (readonly [string, (path: string) => Promise<void>])[] {
  const lie = async (path: string): Promise<void> => {
    const [weight, bias] = [...untrained('vgg19', 1)]
    const bytes = writeSafetensors(change([weight!, bias!]), { architecture: 'vgg19', layers })
    await rm(path)
    await writeFile(path.replace(/[0-9a-f]{64}/, createHash('sha256').update(bytes).digest('hex')), bytes)
  }
  return [[what, lie]]
}

test.each<readonly [string, (path: string) => Promise<void>]>([
  [
    'has another byte',
    async (path) => {
      const bytes = await readFile(path)
      bytes[bytes.length - 9]! ^= 1
      await writeFile(path, bytes)
    },
  ],
  ['is cut', async (path) => writeFile(path, (await readFile(path)).subarray(0, 5000))],
  ['is empty', async (path) => writeFile(path, '')],
  [
    'is a folder',
    async (path) => {
      await rm(path)
      await mkdir(path)
    },
  ],
  ...lying('lacks what its name says', ([weight]) => new Map([weight])),
  ...lying(
    'has another shape',
    ([[weight, tensor], bias]) => new Map([[weight, { ...tensor, shape: [64, 27] }], bias]),
  ),
  ...lying('claims layers that are none', (tensors) => new Map(tensors), 'conv1_1 conv9_9'),
  ...lying('claims no layers', (tensors) => new Map(tensors), ''),
  [
    'is a pipe',
    async (path) => {
      await rm(path)
      execFileSync('sh', ['-c', 'mkfifo "$0"', path])
    },
  ],
])('a kept file that %s is not believed, and fetched again', async (_, damage) => {
  expect((await score(['--layers', 'conv1_1'])).code).toBe(0)
  const before = await scoresOf(root)
  const [name] = await filesIn(cacheFolder)
  await damage(join(cacheFolder, name!))
  const asked = hub.requests.length
  expect((await score(['--layers', 'conv1_1'])).code).toBe(0)
  expect(hub.requests.length).toBeGreaterThan(asked)
  expect(await scoresOf(root)).toEqual(before)
})

test('a cache folder that cannot be written costs a line, and the next run fetches again', async () => {
  const file = join(await emptyFolder(), 'a-file')
  await writeFile(file, '')
  const { code, stderr } = await score(['--layers', 'conv1_1'], { cacheFolder: join(file, 'below') })
  expect(code).toBe(0)
  expect(stderr).toMatch(/^The weights could not be kept in .*a-file.*, so the next run fetches them again \(ENOTDIR/m)
})

test('two runs at once keep one good file, and nothing that is half written', async () => {
  const other = await repository(SMALL)
  const ended = await Promise.all([score(['--layers', 'conv1_1']), score(['--layers', 'conv1_1'], {}, other)])
  expect(ended.map(({ code }) => code)).toEqual([0, 0])
  expect(await scoresOf(other)).toEqual(await scoresOf(root))
  expect(await keptIn(cacheFolder)).toEqual([
    `weights/models--timm--vgg19.tv_in1k/${HUB_COMMIT}/model.safetensors`,
    expect.stringMatching(/\/model\.safetensors\/conv1_1-[0-9a-f]{64}\.safetensors$/),
  ])
})

describe("the Hub's own cache folder", () => {
  async function fill(bytes: Uint8Array): Promise<string> {
    const folder = join(process.env.HF_HUB_CACHE!, 'models--timm--vgg19.tv_in1k')
    const blob = createHash('sha256').update(bytes).digest('hex')
    await mkdir(join(folder, 'snapshots', HUB_COMMIT), { recursive: true })
    await mkdir(join(folder, 'blobs'))
    await mkdir(join(folder, 'refs'))
    await writeFile(join(folder, 'refs/main'), HUB_COMMIT)
    await writeFile(join(folder, 'blobs', blob), bytes)
    await symlink(`../../blobs/${blob}`, join(folder, 'snapshots', HUB_COMMIT, 'model.safetensors'))
    return blob
  }

  test('is read first, and nobody is asked', async () => {
    const blob = await fill(SMALLER)
    const { code, stderr } = await score()
    expect({ code, stderr }).toMatchObject({ code: 0 })
    expect(hub.requests).toEqual([])
    expect((await scoresOf(root)).backbone).toMatchObject({
      source: SOURCE,
      fileSha256: blob,
      weightsSha256: TENSORS_SHA256,
    })
    expect(await filesIn(cacheFolder)).toEqual([])
  })

  test('whose file is damaged is told by its path', async () => {
    await fill(Buffer.from('no weights'))
    const { code, stderr } = await score()
    expect(code).toBe(2)
    expect(stderr).toContain(join('snapshots', HUB_COMMIT, 'model.safetensors'))
  })
})

test('a file of any repository by its commit', async () => {
  const small = servedBytes(SMALLER)
  hub = await hubWith({ repository: 'someone/nets', files: { 'sub/vgg.safetensors': small } })
  const backbone = `hf:someone/nets@${HUB_COMMIT}:sub/vgg.safetensors`
  const { code, stderr } = await run(root, [...FAST, '--backbone', backbone], models, {
    cacheFolder,
    environment: hub.environment,
  })
  expect({ code, stderr }).toMatchObject({ code: 0 })
  expect((await scoresOf(root)).backbone).toMatchObject({ name: 'vgg19', source: backbone, fileSha256: small.sha256 })
  expect(hub.requests.filter(({ path }) => path.includes('/revision/'))).toEqual([])
})

describe('what the Hub gives is no weights: nothing is scored and nothing kept', () => {
  const infinite = Buffer.from(SMALLER)
  infinite.writeFloatLE(Infinity, infinite.length - 4)
  test.each<readonly [string, Buffer, string]>([
    ['an infinite weight', infinite, 'has an entry of features.16.bias that is infinite'],
    [
      'a pointer of Git LFS',
      Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`),
      'is a pointer of Git LFS',
    ],
    [
      'another network',
      safetensorsFile({ 'conv.weight': { dtype: 'F32', shape: [1], data_offsets: [0, 4] } }, Buffer.alloc(4)),
      'has no features.0.weight',
    ],
  ])('%s', async (_, bytes, problem) => {
    hub = await hubWith({ files: { 'model.safetensors': servedBytes(bytes) } })
    const { code, stderr } = await score(['--layers', 'conv3_4'])
    expect(code).toBe(2)
    expect(stderr).toContain(`error: ${SOURCE}: `)
    expect(stderr).toContain(problem)
    expect(await filesIn(cacheFolder)).toEqual([])
  })
})
test('without a Hub the run stops, and says what else there is', async () => {
  const { code, stderr } = await score([], { HF_HUB_OFFLINE: '1' })
  expect(code).toBe(2)
  expect(stderr).toContain('error: hf:timm/vgg19.tv_in1k: cannot be had from the Hub: HF_HUB_OFFLINE forbids')
  expect(stderr).toMatch(/fix: .*the path of a safetensors file of your own, or vgg16/)
  expect(hub.requests).toEqual([])
  expect(await readdir(root)).not.toContain('style-gate-report')
})

describe('on a runner', () => {
  async function step(event: 'pull_request' | 'push', inputs: Readonly<Record<string, string>>, restored?: string) {
    const asked: (readonly [what: 'restore' | 'save', key: string])[] = []
    const commit = initRepository(root)
    const pull = { ...PULL, head: { ...PULL.head, sha: commit }, base: { ...PULL.base, sha: commit } }
    const said = await stepHere(root, {
      inputs: { backbone: 'vgg19', comment: 'never', ...inputs },
      event: { name: event, payload: event === 'push' ? {} : { pull_request: pull } },
      environment: hub.environment,
      ports: {
        cacheFolder,
        folders: {
          restore: async (folder, key) => {
            asked.push(['restore', key])
            if (restored === undefined) return false
            await cp(restored, folder, { recursive: true })
            return true
          },
          save: async (folder, key) => {
            asked.push(['save', key])
            expect(await filesIn(folder)).toHaveLength(1)
          },
        },
      },
    })
    return { ...said, asked, scores: await scoresOf(root) }
  }
  const KEPT = 'weights/models--timm--vgg19.tv_in1k'
  const KEY = /^style-gate-weights-timm--vgg19\.tv_in1k-[0-9a-f]{16}$/

  test('what was fetched is handed to the cache of Actions, and comes from there to the next run', async () => {
    const first = await step('push', {})
    expect(first.code).toBe(0)
    expect(first.asked).toEqual([
      ['restore', expect.stringMatching(KEY)],
      ['save', first.asked[0]![1]],
    ])
    const restored = join(await emptyFolder(), 'kept')
    await cp(join(cacheFolder, KEPT), restored, { recursive: true })
    cacheFolder = await emptyFolder()
    hub.stop()
    root = await repository(SMALL)
    const second = await step('push', {}, restored)
    expect(second.code).toBe(0)
    expect(second.asked).toEqual([['restore', first.asked[0]![1]]])
    expect(second.scores.backbone).toEqual(first.scores.backbone)
  })

  test.each(['ours', "the Hub's"])(
    'a pull request cannot bring weights in a cache folder in the checkout: %s',
    async (whose) => {
      if (whose === 'ours') {
        cacheFolder = join(root, 'cache')
        await step('push', {})
      } else {
        vi.stubEnv('HF_HUB_CACHE', join(root, 'hub'))
        const folder = join(root, 'hub/models--timm--vgg19.tv_in1k/snapshots', HUB_COMMIT)
        await mkdir(folder, { recursive: true })
        await mkdir(join(folder, '../../refs'))
        await writeFile(join(folder, '../../refs/main'), HUB_COMMIT)
        await writeFile(join(folder, 'model.safetensors'), SMALLER)
      }
      const { code, outputs, scores } = await step('pull_request', { 'fail-on': 'removed' })
      expect(scores.backbone!.notOfBase).toBe('those that an earlier run kept lie in the checkout')
      expect(outputs).toMatchObject({ passed: 'not-computed' })
      expect(code).toBe(1)
      const pinned = await step('pull_request', { 'weights-sha256': TENSORS_SHA256 })
      expect(pinned.scores.backbone!.notOfBase).toBeNull()
    },
  )

  test('a pull request without weights-sha256 gets a notice that says which to set, and one with it does not', async () => {
    const { scores } = await step('pull_request', {})
    const pins = scores.notices.filter(({ text }) => text.includes('weights-sha256'))
    expect(pins).toEqual([
      {
        level: 'notice',
        text: `Nothing pins the weights: what an earlier run kept of them is believed. Set weights-sha256: ${TENSORS_SHA256} in style-gate.yml.`,
        subjects: [SOURCE],
      },
    ])
    root = await repository(SMALL)
    const pinned = await step('pull_request', { 'weights-sha256': TENSORS_SHA256 })
    expect(pinned.scores.notices.filter(({ text }) => text.includes('weights-sha256'))).toEqual([])
  })
})

import { createHash } from 'node:crypto'
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { writeSafetensors } from '../../src/backbone/weights/safetensors.ts'
import { checkoutOf, pullRequested, type PullRequested } from '../support/checkout.ts'
import { git } from '../support/git.ts'
import { PULL } from '../support/pull-request.ts'
import { FAST, type Files, report, repository, scoresOf, SMALL } from '../support/repository.ts'
import { run } from '../support/run.ts'
import { shippedFile, untrained } from '../support/safetensors.ts'
import { stepHere } from '../support/step-here.ts'

const LFS = (bytes: Uint8Array): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(bytes)}\nsize ${bytes.length}\n`
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** VGG-19 up to conv3_4, by which it can be told from VGG-16. */
const VGG19 = untrained('vgg19', 8)
const FILE = Buffer.from(writeSafetensors(VGG19, {}))
const OTHER = Buffer.from(FILE)
OTHER[OTHER.length - 2]! ^= 1
/** What `weights-sha256` is of: here of conv1_1 and conv1_2. */
const SHALLOW = ['--layers', 'conv1_1, conv1_2']
const PIN = sha256(Buffer.concat([...VGG19.values()].slice(0, 4).map(({ bytes }) => bytes)))

describe('weights in a file of the user', () => {
  let root: string
  beforeAll(async () => {
    root = await repository(SMALL, { 'weights/vgg19.safetensors': FILE })
  })
  const scored = async (backbone: string, ...args: readonly string[]) =>
    run(root, [...FAST, '--backbone', backbone, ...args])

  test('that are those which are shipped give the same numbers to the last digit', async () => {
    await writeFile(join(root, 'vgg16.safetensors'), await shippedFile('conv4_1'))
    expect((await run(root, FAST)).code).toBe(0)
    const shipped = await report(root, 'scores.csv')
    expect((await scored('vgg16.safetensors')).code).toBe(0)
    expect(await report(root, 'scores.csv')).toBe(shipped)
    const { backbone } = await scoresOf(root)
    expect(backbone).toMatchObject({ name: 'vgg16', source: 'vgg16.safetensors', fileSha256: null, notOfBase: null })
  })

  test('may have 16 bits', async () => {
    await writeFile(join(root, 'vgg16-bf16.safetensors'), await shippedFile('conv4_1', 'BF16'))
    expect((await run(root, FAST)).code).toBe(0)
    const [exact] = (await scoresOf(root)).rankings[0]!.pairs
    expect((await scored('vgg16-bf16.safetensors')).code).toBe(0)
    const [near] = (await scoresOf(root)).rankings[0]!.pairs
    // The test cuts each weight to eight bits, and does not round it.
    expect(near!.styleLoss / exact!.styleLoss).toBeGreaterThan(0.9)
    expect(near!.styleLoss / exact!.styleLoss).toBeLessThan(1.1)
    expect(near!.styleLoss).not.toBe(exact!.styleLoss)
  })

  test('of VGG-19 are known by their shapes, and have its layers', async () => {
    const { code, stdout } = await scored('weights/vgg19.safetensors', '--layers', 'conv3_4, conv1_2')
    expect({ code, stdout }).toMatchObject({ code: 0 })
    const { backbone, layers } = await scoresOf(root)
    expect(layers).toEqual(['conv1_2', 'conv3_4'])
    expect(backbone).toMatchObject({
      name: 'vgg19',
      source: 'weights/vgg19.safetensors',
      weightsSha256: sha256(Buffer.concat([...VGG19.values()].map(({ bytes }) => bytes))),
    })
    expect(await report(root, 'report.md')).toContain('Backbone vgg19 (weights/vgg19.safetensors), weights SHA-256')
    expect(await report(root, 'report.html')).toContain('vgg19 (weights/vgg19.safetensors), weights SHA-256')
  })

  test('draw random layers from those that they hold', async () => {
    expect((await scored('weights/vgg19.safetensors', '--layers', 'random:8')).code).toBe(0)
    expect((await scoresOf(root)).layers).toHaveLength(8)
    expect((await scored('weights/vgg19.safetensors', '--layers', 'random:9')).stderr).toContain(
      'layers: random:9 asks for more layers than weights/vgg19.safetensors has, which are 8',
    )
  })

  test('may be named by an absolute path', async () => {
    expect((await scored(join(root, 'weights/vgg19.safetensors'), ...SHALLOW)).code).toBe(0)
  })

  test.each<readonly [string, string, readonly string[], string]>([
    [
      'no such file',
      'vgg-19',
      [],
      'vgg-19: is no backbone by name, and there is no such file\n  fix: Give vgg16, vgg19, hf:',
    ],
    ['a folder', 'weights', [], 'weights: is no file'],
    ['another file', 'references/ink/a.png', [], 'references/ink/a.png: has a header of'],
    [
      'a layer that they lack',
      'weights/vgg19.safetensors',
      ['--layers', 'conv4_1'],
      'layers: weights/vgg19.safetensors has no conv4_1',
    ],
    [
      'a recipe that goes deeper',
      'weights/vgg19.safetensors',
      ['--recipe', 'deep-gram'],
      'recipe: deep-gram takes conv4_1, conv5_1, and weights/vgg19.safetensors ends at conv3_4',
    ],
    [
      'a metric that its layers do not have',
      'weights/vgg19.safetensors',
      ['--metric', 'log-gram'],
      'metric: metric log-gram takes logarithms, and the recipe pytorch-tutorial takes layers before their ReLU',
    ],
    [
      'other weights than were meant',
      'weights/vgg19.safetensors',
      [...SHALLOW, '--weights-sha256', 'ab'.repeat(32)],
      `weights-sha256: is ${'ab'.repeat(32)}, and the weights in use have ${PIN}`,
    ],
  ])('stop the run with an error: %s', async (_, backbone, args, error) => {
    const { code, stderr } = await scored(backbone, ...args)
    expect(stderr).toContain(error)
    expect(code).toBe(2)
  })

  test('that are the ones which were meant do not', async () => {
    expect((await scored('weights/vgg19.safetensors', ...SHALLOW, '--weights-sha256', PIN)).code).toBe(0)
  })

  test('are tried by self-test, with each recipe for which they are deep enough', async () => {
    const more = Object.fromEntries([13, 14, 15].map((seed) => [`references/ink/${seed}.png`, seed]))
    const styles = await repository(SMALL, more, { 'vgg19.safetensors': FILE })
    const { code, stdout } = await run(styles, ['self-test', ...FAST, '--backbone', 'vgg19.safetensors'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ {2}pytorch-tutorial +gram-mse/m)
    expect(stdout).not.toMatch(/^ {2}deep-gram/m)
    expect(stdout).toContain(
      'Not tried: deep-gram (recipe: deep-gram takes conv4_1, conv5_1, and vgg19.safetensors ends at conv3_4)',
    )
  })
})

test.each([
  ['conv5_2', 'vgg16 has no conv5_2'],
  ['conv1_1, conv3_4, conv4_4', 'vgg16 has no conv3_4, conv4_4'],
  ['random:12', 'random:12 asks for more layers than vgg16 has, which are 11'],
])('layers that the shipped weights lack are refused where they stand: %s', async (layers, problem) => {
  const root = await repository(SMALL, { 'style-gate.yml': `seed: 2\nlayers: ${layers}\n` })
  const { code, stderr } = await run(root, FAST)
  expect(stderr).toContain(`style-gate.yml:2: ${problem}`)
  expect(code).toBe(2)
})

test.each([
  ['hf:timm/vgg19.tv_in1k', 'backbone hf:timm/vgg19.tv_in1k names no revision'],
  ['hf:timm/vgg19.tv_in1k@main', 'does not name OWNER/REPO, a revision of 40 hex digits and a file'],
  [`hf:vgg19@${'a1'.repeat(20)}`, 'does not name OWNER/REPO'],
  [`hf:timm/vgg19@${'a1'.repeat(20)}:../secret`, 'does not name OWNER/REPO'],
  ['https://example.com/vgg19.safetensors', 'backbone cannot be the address https://example.com/vgg19.safetensors'],
])('a backbone that is none by its words is refused: %s', async (backbone, problem) => {
  const root = await repository(SMALL, { 'style-gate.yml': `backbone: ${backbone}\n` })
  const { code, stderr } = await run(root, FAST)
  expect(stderr).toContain('style-gate.yml:1: ')
  expect(stderr).toContain(problem)
  expect(code).toBe(2)
})

async function emptyHubCache(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'style-gate-hub-'))
  vi.stubEnv('HF_HUB_CACHE', folder)
  return folder
}

afterEach(() => vi.unstubAllEnvs())

describe('on a pull request, weights in the repository', () => {
  const CONFIG = `backbone: weights/vgg.safetensors\nlayers: [conv1_1, conv1_2]\nfail-on: removed\n`
  const START: Files = { ...SMALL, 'style-gate.yml': CONFIG, 'weights/vgg.safetensors': FILE }

  async function runOn(
    { root, head, base, merge }: PullRequested,
    prepare?: (checkout: string) => Promise<void>,
    inputs: Readonly<Record<string, string>> = {},
  ) {
    const checkout = await checkoutOf(root, merge, '--depth=2')
    await prepare?.(checkout)
    const event = {
      name: 'pull_request',
      payload: { pull_request: { ...PULL, head: { ...PULL.head, sha: head }, base: { ...PULL.base, sha: base } } },
    }
    const said = await stepHere(checkout, {
      inputs: { comment: 'never', ...inputs },
      event,
      environment: { GITHUB_SHA: git(checkout, 'rev-parse', 'HEAD') },
    })
    return { ...said, scores: await scoresOf(checkout).catch(() => undefined) }
  }

  test("count where they are the base commit's", async () => {
    const { code, outputs, scores } = await runOn(await pullRequested({ 'about.txt': 'x' }, { start: START }))
    expect(scores!.backbone).toMatchObject({ name: 'vgg19', notOfBase: null })
    expect(outputs).toMatchObject({ passed: 'true' })
    expect(code).toBe(0)
  })

  test('count where the base commit has a pointer of Git LFS to them', async () => {
    const start = { ...START, 'weights/vgg.safetensors': LFS(FILE) }
    const pull = await pullRequested({ 'about.txt': 'x' }, { start })
    const { scores } = await runOn(pull, async (checkout) => writeFile(join(checkout, 'weights/vgg.safetensors'), FILE))
    expect(scores!.backbone).toMatchObject({ notOfBase: null })
  })

  test.each<readonly [string, Files, Files, ((checkout: string) => Promise<void>) | undefined, string]>([
    [
      'changed',
      START,
      { 'weights/vgg.safetensors': OTHER },
      undefined,
      'their file is not as it is in the base commit',
    ],
    [
      'new',
      Object.fromEntries(Object.entries(START).filter(([path]) => !path.startsWith('weights/'))),
      { 'weights/vgg.safetensors': FILE },
      undefined,
      'their file is not in the base commit',
    ],
    [
      'written by another step',
      START,
      { 'about.txt': 'x' },
      async (checkout) => writeFile(join(checkout, 'weights/vgg.safetensors'), OTHER),
      'their file is not as it is in the base commit',
    ],
    [
      'behind a link that the pull request puts there',
      { ...START, 'weights/other.safetensors': OTHER },
      { 'weights/vgg.safetensors': null } as unknown as Files,
      async (checkout) => symlink('other.safetensors', join(checkout, 'weights/vgg.safetensors')),
      'their file is not as it is in the base commit',
    ],
  ])('and are not known to be the right ones where they are %s', async (_, start, changes, prepare, why) => {
    const { code, outputs, scores, summary } = await runOn(await pullRequested(changes, { start }), prepare)
    expect(scores!.backbone!.notOfBase).toBe(why)
    expect(outputs).toMatchObject({ passed: 'not-computed' })
    expect(scores!.gate.notComputed.join()).toContain(why)
    expect(scores!.notices.filter(({ text }) => text.includes(why))).toMatchObject([
      { level: 'warning', subjects: ['weights/vgg.safetensors'] },
    ])
    expect(summary).toContain(why)
    // It was asked for.
    expect(code).toBe(1)
  })

  test('count where they fit weights-sha256 of the base', async () => {
    const start = { ...START, 'style-gate.yml': `${CONFIG}weights-sha256: ${PIN}\n` }
    const { code, scores } = await runOn(await pullRequested({ 'weights/vgg.safetensors': OTHER }, { start }))
    expect(scores!.backbone).toMatchObject({ weightsSha256: PIN, notOfBase: null })
    expect(code).toBe(0)
  })

  test('and a weights-sha256 that the pull request brings does not count', async () => {
    const changes = { 'weights/vgg.safetensors': OTHER, 'style-gate.yml': `${CONFIG}weights-sha256: ${PIN}\n` }
    const { code, scores } = await runOn(await pullRequested(changes, { start: START }))
    expect(scores!.backbone!.notOfBase).toContain('not as it is in the base commit')
    expect(code).toBe(1)
  })

  test.each(['backbone: weights/vgg.safetensors', `backbone: hf:someone/nets@${'a1'.repeat(20)}`])(
    'and a first style-gate.yml vouches for no weights, nor for their weights-sha256: %s',
    async (backbone) => {
      const own = `${backbone}\nlayers: [conv1_1, conv1_2]\nweights-sha256: ${PIN}\n`
      const changes = { 'weights/vgg.safetensors': FILE, 'style-gate.yml': own }
      const hub = await emptyHubCache()
      const folder = join(hub, 'models--someone--nets/snapshots', 'a1'.repeat(20))
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, 'model.safetensors'), FILE)
      const { code, outputs, scores } = await runOn(await pullRequested(changes), undefined, { 'fail-on': 'removed' })
      expect(scores!.backbone!.notOfBase).toBe('it names them itself, in its first style-gate.yml')
      expect(outputs).toMatchObject({ passed: 'not-computed' })
      expect(code).toBe(1)
      const pinned = await runOn(await pullRequested(changes), undefined, { 'weights-sha256': PIN })
      expect(pinned.scores!.backbone!.notOfBase).toBeNull()
    },
  )

  test('that became a link to what has no end stop the run', async () => {
    const { code, outputs, log } = await runOn(
      await pullRequested({ 'about.txt': 'x' }, { start: START }),
      async (checkout) => {
        await rm(join(checkout, 'weights/vgg.safetensors'))
        await symlink('/dev/zero', join(checkout, 'weights/vgg.safetensors'))
      },
    )
    expect(log).toContain('weights/vgg.safetensors: is no file')
    expect(outputs).toMatchObject({ passed: 'not-computed' })
    expect(code).toBe(2)
  })

  test('need not be of the repository where they lie outside of it', async () => {
    const outside = await repository({ 'vgg.safetensors': FILE })
    const start = { ...START, 'style-gate.yml': CONFIG.replace('weights/vgg', `${outside}/vgg`) }
    const { scores } = await runOn(await pullRequested({ 'about.txt': 'x' }, { start }))
    expect(scores!.backbone).toMatchObject({ notOfBase: null })
  })
})

describe('results of different methods are not compared', () => {
  let then: string
  let now: string
  beforeAll(async () => {
    const files = {
      'vgg19.safetensors': FILE,
      'other.safetensors': OTHER,
      'vgg16.safetensors': await shippedFile('conv4_1'),
    }
    then = await repository(SMALL, files)
    now = await repository(SMALL, files)
  })
  const NET = ['--backbone', 'vgg19.safetensors']

  test.each<readonly [part: string, readonly string[], readonly string[], string]>([
    ['recipe', ['--recipe', 'lycoris', ...SHALLOW], SHALLOW, 'lycoris there, pytorch-tutorial'],
    ['size', ['--size', '64x96'], FAST, '64x96 there, 64x64'],
    ['metric', ['--metric', 'gram-cos'], [], 'gram-cos there, gram-mse'],
    ['layers', SHALLOW, ['--layers', 'conv1_1'], 'conv1_1, conv1_2 there, conv1_1'],
    ['backbone', [...NET, ...SHALLOW], ['--backbone', 'vgg16.safetensors', ...SHALLOW], 'vgg19 there, vgg16'],
    [
      'weights',
      ['--backbone', 'other.safetensors', '--layers', 'conv3_4'],
      [...NET, '--layers', 'conv3_4'],
      ' there, ',
    ],
  ])('another %s', async (part, before, after, said) => {
    const sized = (args: readonly string[]) => (args.includes('--size') ? args : [...FAST, ...args])
    expect((await run(then, sized(before))).code).toBe(0)
    const baseline = join(then, 'style-gate-report/scores.json')
    expect((await run(now, [...sized(after), '--baseline', baseline])).code).toBe(0)
    const { base, changes } = await scoresOf(now)
    expect(base!.unread).toContain(`its scores were made by another method (${part} `)
    expect(base!.unread).toContain(said)
    expect(changes).toBeNull()
  })

  test('but those of another engine are, and it is said', async () => {
    expect((await run(then, FAST)).code).toBe(0)
    const folder = join(then, 'style-gate-report')
    const elsewhere = join(then, 'elsewhere')
    await mkdir(elsewhere)
    await copyFile(join(folder, 'scores.csv'), join(elsewhere, 'scores.csv'))
    const scores = await scoresOf(then)
    const engine = { ...scores.engine!, version: '1.0.0', platform: 'darwin-arm64' }
    await writeFile(join(elsewhere, 'scores.json'), JSON.stringify({ ...scores, engine }))
    expect((await run(now, [...FAST, '--baseline', join(elsewhere, 'scores.json')])).code).toBe(0)
    const { base, changes } = await scoresOf(now)
    expect(base).toMatchObject({
      unread: null,
      note: `Its losses were computed by another engine (version 1.0.0 there, ${scores.engine!.version} here; platform darwin-arm64 there, ${scores.engine!.platform} here), which can change their last digits.`,
    })
    expect(changes!.pairs.map(({ word }) => word)).toEqual(['unchanged', 'unchanged'])
    expect(await report(now, 'report.md')).toContain('computed by another engine')
  })
})

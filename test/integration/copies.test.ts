import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import sharp, { type Sharp } from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Files, repository, scoresOf } from '../support/repository.ts'
import { run } from '../support/run.ts'

const DEMO = fileURLToPath(new URL('../../examples/model-repo/', import.meta.url))
const ASKED = ['--size', '128x128', '--fail-on', 'contradicted,inconclusive,unranked']
const [FIRST, SECOND] = ['samples/woodblock/northlight_v2', 'samples/woodblock/papermoon_v3']
const [REFERENCES, CONTROLS] = ['references/woodblock', 'controls/watercolour']

type Change = (picture: Sharp, size: Readonly<{ width: number; height: number }>) => Sharp

/** The woodblock half of the demo: two checkpoints, six references, one control. */
let demo: Files

beforeAll(async () => {
  const folders = [FIRST, SECOND, REFERENCES, CONTROLS]
  const files = await Promise.all(folders.map(filesIn))
  demo = Object.assign({}, ...files) as Files
})

async function filesIn(folder: string): Promise<Files> {
  const names = await readdir(`${DEMO}${folder}`)
  // At half their size they are decoded in a quarter of the time.
  const read = async (name: string) => {
    const picture = sharp(await readFile(`${DEMO}${folder}/${name}`))
    const { width } = await picture.metadata()
    const half = picture
      .keepExif()
      .resize(Math.round(width / 2))
      .jpeg({ quality: 95 })
    return [`${folder}/${name}`, await half.toBuffer()] as const
  }
  return Object.fromEntries(await Promise.all(names.map(read)))
}

const picturesIn = (folder: string): readonly string[] =>
  Object.keys(demo).filter((path) => path.startsWith(`${folder}/`))

/** The demo with other pictures in one folder: each of the first `distinct` ones as often as fills it. */
async function repeated(
  folder: string,
  distinct: number,
  change: (picture: Sharp, copy: number) => Sharp,
): Promise<Files> {
  const paths = picturesIn(folder)
  const others = Object.fromEntries(Object.entries(demo).filter(([path]) => !paths.includes(path)))
  const copies = await Promise.all(
    paths.map(async (_, index) => {
      const picture = sharp(demo[paths[index % distinct]!] as Uint8Array).keepExif()
      const changed = change(picture, index).jpeg({ quality: 90 })
      return [`${folder}/${index}.jpg`, await changed.toBuffer()] as const
    }),
  )
  return { ...others, ...Object.fromEntries(copies) }
}

async function judged(files: Files, ...args: readonly string[]) {
  const root = await repository(files)
  const { code, stderr } = await run(root, [...ASKED, ...args])
  const { rankings, notices } = await scoresOf(root)
  const said = notices.flatMap(({ level, text, subjects }) => subjects.map((subject) => `${level}: ${text} ${subject}`))
  return { code, stderr, said: said.join('\n'), ranking: rankings[0]! }
}

/** One pixel in a corner. */
const onePixel = (picture: Sharp, copy: number): Sharp =>
  picture.composite([
    {
      input: { create: { width: 1, height: 1, channels: 3, background: { r: copy, g: 9, b: 99 } } },
      left: copy,
      top: 0,
    },
  ])

const sidecars = (values: (index: number) => object): Files =>
  Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`${FIRST}/${index}.json`, JSON.stringify(values(index))]))

describe('copies are no evidence', () => {
  test('and the honest demo is reliable, without a word about copies', async () => {
    const { code, said, ranking } = await judged(demo)
    expect(ranking.verdict).toBe('reliable')
    expect(ranking.pairs.map(({ n }) => n)).toEqual([8, 8])
    expect(said).not.toMatch(/≈|seed/)
    expect(code).toBe(0)
  })

  test.each<[string, (files: Files) => Files, readonly string[]]>([
    ['with one seed', (files) => files, []],
    ['with a seed each', (files) => ({ ...files, ...sidecars((index) => ({ seed: 100 + index })) }), []],
    ['without seeds', (files) => ({ ...files, ...sidecars(() => ({ seed: 'unknown' })) }), ['--settings-declared']],
  ])('one sample eight times, %s', async (_, change, args) => {
    const files = await repeated(FIRST, 1, onePixel)
    const { code, said, ranking } = await judged(change(files), ...args)
    expect(ranking.pairs.find(({ checkpoint }) => checkpoint === 'northlight_v2')!.n).toBe(1)
    expect(ranking.verdict).not.toBe('reliable')
    for (let copy = 1; copy < 8; copy++) expect(said).toContain(`${FIRST}/${copy}.jpg`)
    expect(code).toBe(1)
  })

  test.each([
    [REFERENCES, 1],
    [CONTROLS, 1],
    [FIRST, 2],
  ])('of %s', async (folder, distinct) => {
    const files = await repeated(folder, distinct, onePixel)
    const { code, said, ranking } = await judged(files)
    expect(ranking.verdict).not.toBe('reliable')
    expect(said).toMatch(
      new RegExp(`warning: These pictures are nearly the same and count as one. ${folder}/\\d.jpg ≈ ${folder}/\\d.jpg`),
    )
    expect(code).toBe(1)
  })

  test.each<[string, Change]>([
    ['recompressed', (picture) => picture.jpeg({ quality: 75 })],
    ['resized', (picture) => picture.resize(200)],
    [
      'cropped',
      (picture, { width, height }) => picture.extract({ left: 5, top: 3, width: width - 7, height: height - 5 }),
    ],
  ])(
    'references %s as the samples of a checkpoint are left out, and the ranking without it is not reliable',
    async (_, change) => {
      const copies = await Promise.all(
        picturesIn(REFERENCES).map(async (path, index) => {
          const picture = sharp(demo[path] as Uint8Array)
          const copy = await change(picture, await picture.metadata()).toBuffer()
          return [`samples/woodblock/copycat/${index}.jpg`, copy] as const
        }),
      )
      const { code, said, ranking } = await judged({ ...demo, ...Object.fromEntries(copies) }, '--settings-declared')
      expect(ranking.pairs.map(({ checkpoint }) => checkpoint)).toEqual(['northlight_v2', 'papermoon_v3'])
      expect(ranking).toMatchObject({ verdict: 'inconclusive', unmet: 'settings', copied: ['copycat'] })
      expect(said).toContain('samples/woodblock/copycat/0.jpg ≈ references/woodblock/woodblock-1.jpg')
      expect(code).toBe(1)
    },
  )
})

test('a copy in another place counts there and is named, and judging the scores anew says the same', async () => {
  // Without their metadata, so that no seed ties them to another picture.
  const copyOf = async (path: string) =>
    sharp(demo[path] as Uint8Array)
      .jpeg({ quality: 80 })
      .toBuffer()
  const [sample, reference] = [picturesIn(FIRST)[0]!, picturesIn(REFERENCES)[0]!]
  const root = await repository({
    ...demo,
    [`${SECOND}/copy.jpg`]: await copyOf(sample),
    [`${CONTROLS}/copy.jpg`]: await copyOf(reference),
    [`${SECOND}/again.jpg`]: await copyOf(picturesIn(SECOND)[0]!),
  })
  const { stdout } = await run(root, ASKED)
  expect(stdout).toContain(`look whether one of them is in the wrong folder.\n  ${SECOND}/copy.jpg ≈ ${sample}`)
  expect(stdout).toContain(`shows no other style. Replace it.\n  ${CONTROLS}/copy.jpg ≈ ${reference}`)
  const { rankings } = await scoresOf(root)
  expect(rankings[0]!.pairs.map(({ n }) => n)).toEqual([8, 9])
  const before = await readFile(`${root}/style-gate-report/report.md`, 'utf8')
  await run(root, ['judge', 'style-gate-report/scores.json'])
  expect(await readFile(`${root}/style-gate-judged/report.md`, 'utf8')).toBe(before)
})

test('a LoRA of which every sample is a copy of a reference is an error that names them', async () => {
  const copies = await Promise.all(
    picturesIn(REFERENCES).map(async (path, index) => {
      const copy = await sharp(demo[path] as Uint8Array)
        .jpeg({ quality: 80 })
        .toBuffer()
      return [`samples/woodblock/copycat/${index}.jpg`, copy] as const
    }),
  )
  const targets = Object.entries(demo).filter(([path]) => !path.startsWith('samples/'))
  const { code, stderr } = await run(
    await repository({ ...Object.fromEntries(targets), ...Object.fromEntries(copies) }),
    ASKED,
  )
  expect(code).toBe(2)
  expect(stderr).toContain(
    'samples/woodblock/copycat/5.jpg: is nearly the same picture as the reference references/woodblock/woodblock-6.jpg',
  )
})

test('samples of two batches of ComfyUI, one seed each, count one by one', async () => {
  const graph = (seed: number): string =>
    JSON.stringify({
      ckpt: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'northlight_v2.safetensors' } },
      text: { class_type: 'CLIPTextEncode', inputs: { text: 'a pier', clip: ['ckpt', 1] } },
      empty: { class_type: 'EmptyLatentImage', inputs: { width: 512, height: 512, batch_size: 4 } },
      sampler: {
        class_type: 'KSampler',
        inputs: {
          seed,
          steps: 20,
          cfg: 7,
          sampler_name: 'euler',
          scheduler: 'normal',
          denoise: 1,
          model: ['ckpt', 0],
          positive: ['text', 0],
          negative: ['text', 0],
          latent_image: ['empty', 0],
        },
      },
      decode: { class_type: 'VAEDecode', inputs: { samples: ['sampler', 0], vae: ['ckpt', 2] } },
      save: { class_type: 'SaveImage', inputs: { images: ['decode', 0] } },
    })
  const batches = await Promise.all(
    picturesIn(FIRST).map(async (path, index) => {
      const picture = sharp(demo[path] as Uint8Array).withExif({
        IFD0: { Model: `Prompt:${graph(index < 4 ? 1 : 2)}` },
      })
      return [path, await picture.jpeg().toBuffer()] as const
    }),
  )
  const { said, ranking } = await judged({ ...demo, ...Object.fromEntries(batches) })
  expect(ranking.settings.tools.map(({ tool }) => tool)).toContain('ComfyUI')
  expect(ranking.pairs.map(({ n }) => n)).toEqual([8, 8])
  expect(said).not.toMatch(/≈/)
})

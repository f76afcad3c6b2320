import { describe, expect, test } from 'vitest'
import { infotext, withInfotext } from '../support/infotext.ts'
import { picture } from '../support/pictures.ts'
import { addFiles, FAST, type Files, report, repository, scoresOf, SMALL, without } from '../support/repository.ts'
import { run } from '../support/run.ts'

// What lies beside samples and is none: docs/layouts.md.

const BETA = ['samples/ink/beta/1.png', 'samples/ink/beta/2.png'] as const

/** A sample with the text of A1111, `side` pixels wide and high, made with 64 × 64. */
async function sheet(seed: number, side: number, more = ''): Promise<Buffer> {
  return withInfotext(seed, infotext({ model: 'beta', loras: ['ink:1'], more }), side)
}

/** The subjects of a run's warnings by their texts, as far as they begin so. */
async function warned(root: string, beginning: string): Promise<readonly string[]> {
  const { notices } = await scoresOf(root)
  return notices.flatMap(({ level, text, subjects }) =>
    level === 'warning' && text.startsWith(beginning) ? subjects : [],
  )
}

async function expectWithoutBeta(root: string): Promise<void> {
  const { missing, rankings } = await scoresOf(root)
  expect(missing).toEqual([{ lora: 'ink', checkpoint: 'beta' }])
  expect(rankings[0]!.pairs.map(({ checkpoint }) => checkpoint)).toEqual(['alpha'])
  expect(await report(root, 'report.md')).toContain('The ranking is without')
}

describe('contact sheets', () => {
  test('are left out by their names, with a warning', async () => {
    const root = await repository(SMALL, {
      'samples/ink/alpha/grid-0001.png': 31,
      'samples/ink/beta/xyz_grid-0000-3788460102.png': 32,
      'samples/ink/beta/griddle.png': 33,
    })
    expect(await run(root, FAST)).toMatchObject({ code: 0, said: '' })
    expect(await warned(root, 'Left out, because these are contact sheets by their names.')).toEqual([
      'samples/ink/alpha/grid-0001.png',
      'samples/ink/beta/xyz_grid-0000-3788460102.png',
    ])
    const { pictures } = await scoresOf(root)
    expect(pictures.map(({ path }) => path)).toContain('samples/ink/beta/griddle.png')
    expect(pictures.some(({ path }) => path.includes('grid-'))).toBe(false)
  })

  test('are all that a pair has by their names: the ranking is without it', async () => {
    const root = await repository(without(SMALL, ...BETA), { 'samples/ink/beta/xy_grid-0001.png': 31 })
    await run(root, FAST)
    expect(await warned(root, 'Not ranked, because all that the pair has are contact sheets by their names')).toEqual([
      'beta × ink',
    ])
    await expectWithoutBeta(root)
  })

  test('are told by metadata: keys of an X/Y/Z plot, or twice the size in both directions', async () => {
    const root = await repository(SMALL, {
      'samples/ink/beta/plot.png': await sheet(31, 64, ', X Type: CFG Scale, X Values: "5, 7"'),
      'samples/ink/beta/four.png': await sheet(32, 128),
      'samples/ink/beta/larger.png': await sheet(33, 127),
      'samples/ink/beta/hires.png': await sheet(34, 128, ', Hires upscale: 2, Hires upscaler: Latent'),
      'samples/ink/beta/upscaled.png': await sheet(
        35,
        256,
        ', Postprocess upscale by: 4, Postprocess upscaler: Lanczos',
      ),
    })
    await addFiles(root, {
      'samples/ink/beta/told.png': await sheet(36, 128),
      'samples/ink/beta/told.json': '{"hires": "enlarged"}',
    })
    expect(await run(root, FAST)).toMatchObject({ code: 0 })
    expect(await warned(root, 'Left out, because these are contact sheets by their metadata')).toEqual([
      'samples/ink/beta/four.png',
      'samples/ink/beta/plot.png',
    ])
  })

  test('are all that a pair has by metadata: the ranking is without it', async () => {
    const root = await repository(without(SMALL, ...BETA), { 'samples/ink/beta/four.png': await sheet(32, 128) })
    await run(root, FAST)
    expect(
      await warned(root, 'Not ranked, because all that the pair has are contact sheets by their metadata'),
    ).toEqual(['beta × ink'])
    await expectWithoutBeta(root)
  })

  test('are all that there is: nothing can be scored, and it is said why', async () => {
    const root = await repository(without(SMALL, ...Object.keys(SMALL).filter((path) => path.startsWith('samples'))), {
      'samples/ink/beta/four.png': await sheet(32, 128),
    })
    const { code, said } = await run(root, FAST)
    expect(`${code} ${said}`).toBe(
      '2 error: samples: no sample can be used\n  fix: Replace the samples below.\nerror: samples/ink/beta/four.png: is a contact sheet by its metadata\n  fix: Commit the single pictures. Where it is one that was enlarged afterwards, say so in a NAME.json beside it: {"hires": "enlarged"}.\n',
    )
  })
})

describe('a folder of files that are not read', () => {
  test.each([
    ['BMP', 'a.bmp', Buffer.from('BM')],
    ['BMP', 'a.tga', Buffer.from('BM')],
    ['JPEG XL', 'a.jxl', Buffer.from([0xff, 0x0a, 0, 0])],
    ['HEIC', 'a.heic', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1')],
    ['JPEG', 'a', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['psd', 'a.psd', Buffer.from('8BPS')],
  ])('is told as %s by its first bytes: %s', async (kind, name, bytes) => {
    const root = await repository(without(SMALL, ...BETA), { [`samples/ink/beta/${name}`]: bytes })
    expect(await run(root, FAST)).toMatchObject({ code: 0 })
    const shown = { psd: '.psd', JPEG: 'JPEG under another ending' }[kind] ?? kind
    expect(
      await warned(
        root,
        `Not ranked, because the pair has no picture that can be scored, only ${shown}, which is not read.`,
      ),
    ).toEqual(['beta × ink'])
    await expectWithoutBeta(root)
  })

  test('but .jfif is JPEG, and read', async () => {
    const jpeg = await picture({ seed: 5 }).jpeg().toBuffer()
    const root = await repository(without(SMALL, ...BETA), { 'samples/ink/beta/1.jfif': jpeg })
    expect(await run(root, FAST)).toMatchObject({ code: 0, said: '' })
    expect((await scoresOf(root)).missing).toEqual([])
  })
})

test('folders and files of systems are no checkpoints and no pictures', async () => {
  const odd: Files = {
    'samples/ink/@eaDir/1.png': 31,
    'samples/ink/__MACOSX/1.png': 32,
    'samples/ink/.ipynb_checkpoints/1.png': 33,
    'samples/ink/alpha/._1.png': 34,
    'samples/ink/gamma/Thumbs.db': 'x',
    'samples/@eaDir/alpha/SYNOPHOTO_THUMB.jpg': 35,
  }
  const root = await repository(SMALL, odd)
  expect(await run(root, FAST)).toMatchObject({ code: 0, said: '' })
  const { missing, notScored, rankings } = await scoresOf(root)
  expect([missing, notScored]).toEqual([[], []])
  expect(rankings[0]!.pairs.map(({ checkpoint, n }) => [checkpoint, n])).toEqual(
    expect.arrayContaining([
      ['alpha', 2],
      ['beta', 2],
    ]),
  )
  expect(rankings[0]!.pairs).toHaveLength(2)
})

test('pictures that the recipe enlarges or squashes much are counted by pair', async () => {
  const sized = async (seed: number, width: number, height: number) => picture({ seed, width, height }).png().toBuffer()
  const root = await repository(SMALL, {
    'samples/ink/alpha/small.png': await sized(41, 31, 64),
    'samples/ink/beta/half.png': await sized(42, 32, 64),
    'samples/ink/beta/wide.png': await sized(43, 192, 64),
    'samples/ink/beta/high.png': await sized(44, 64, 192),
  })
  await run(root, FAST)
  const { notices } = await scoresOf(root)
  const subjects = (beginning: string) => notices.find(({ text }) => text.startsWith(beginning))
  expect(subjects('Samples that are enlarged')).toMatchObject({ level: 'notice', subjects: ['alpha × ink (1)'] })
  expect(subjects('Samples whose sides are squashed')).toMatchObject({
    level: 'notice',
    subjects: ['alpha × ink (1)', 'beta × ink (2)'],
  })
})

describe('a template that takes each picture for a checkpoint', () => {
  test('is told of, with one that would group them', async () => {
    const names = ['alpha', 'beta'].flatMap((checkpoint) =>
      ['cat', 'dog', 'fox'].map((prompt) => `out/ink/${checkpoint}_${prompt}.png`),
    )
    const root = await repository(Object.fromEntries(names.map((name, index) => [name, index + 1])), {
      'references/a.png': 901,
      'references/b.png': 902,
    })
    await run(root, [...FAST, '--samples', 'out/{lora}/{checkpoint}.png'])
    expect(await warned(root, 'A template of samples takes each picture for a checkpoint of its own.')).toEqual([
      'out/{lora}/{checkpoint}.png (cat, dog, fox): out/{lora}/{checkpoint}_{prompt}.png',
    ])
    await run(root, [...FAST, '--samples', 'out/{lora}/{checkpoint}_{prompt}.png'])
    expect(await warned(root, 'A template')).toEqual([])
  })

  test('and without one where none would', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, index) => [`out/ink/${name}.png`, index + 1] as const)
    const root = await repository(Object.fromEntries(names), { 'references/a.png': 901, 'references/b.png': 902 })
    await run(root, [...FAST, '--samples', 'out/{lora}/{checkpoint}.png'])
    expect(await warned(root, 'A template of samples')).toEqual(['out/{lora}/{checkpoint}.png'])
  })
})

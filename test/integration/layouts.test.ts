import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addFiles, FAST, type Files, repository, scoresOf } from '../support/repository.ts'
import { run } from '../support/run.ts'
import { infotext, withInfotext } from '../support/infotext.ts'

// Nineteen real repositories by their names and structure (docs/layouts.md), with pictures of our own.

const REFERENCES: Files = { 'references/a.png': 901, 'references/b.png': 902 }

/** The same picture names in several folders, each picture another. */
function spread(folders: readonly string[], names: readonly string[], first = 1): Files {
  const paths = folders.flatMap((folder) => names.map((name) => `${folder}${name}`))
  return Object.fromEntries(paths.map((path, index) => [path, first + index]))
}

type Case = Readonly<{
  files: Files
  /** Flags that the repository needs, as lines of style-gate.yml. */
  config?: string
  references?: Files
  /** Of the LoRA `studies`, if it is not named. */
  pairs: Readonly<Record<string, readonly string[]>>
  layout: string | undefined
}>

const SELF = 'the repository'

const SCORED: Readonly<Record<string, Case>> = {
  '1, a study of strengths': {
    files: spread(
      ['lora/ink/yesmix/img/', 'lora/ink/aing/img/'],
      ['00', '04', '08', '16'].flatMap((weight) => [`r${weight}-0007.png`, `r${weight}-0008.png`]),
    ),
    pairs: {
      ink: [
        'aing weight 04',
        'aing weight 08',
        'aing weight 16',
        'yesmix weight 04',
        'yesmix weight 08',
        'yesmix weight 16',
      ],
    },
    layout: 'strengths',
  },
  '2, folders with and without the LoRA': {
    files: spread(
      ['examples/alpha/', 'examples/alpha-lora/', 'examples/beta/', 'examples/beta-lora/'],
      ['cat.png', 'dog.png'],
    ),
    config:
      "samples: 'examples/{checkpoint}-lora/{prompt}.png'\nsamples-without-lora: ['examples/{checkpoint}/{prompt}.png', '!examples/*-lora/*']\n",
    pairs: { [SELF]: ['alpha', 'beta'] },
    layout: undefined,
  },
  '3, names with and without the LoRA': {
    files: spread(['assets/alpha_', 'assets/beta_'], ['cat_with.png', 'cat_no.png', 'dog_with.png', 'dog_no.png']),
    config:
      "samples: 'assets/{checkpoint}_{prompt}_with.png'\nsamples-without-lora: 'assets/{checkpoint}_{prompt}_no.png'\n",
    pairs: { [SELF]: ['alpha', 'beta'] },
    layout: undefined,
  },
  '4, prompts in the names': {
    files: spread(['samples/'], ['A_forest,_in_<sks>_style_6.png', 'A_house,_in_<sks>_style_7.png']),
    pairs: { [SELF]: ['samples'] },
    layout: 'one-folder',
  },
  '5, ways of training': {
    files: spread(
      ['image-bench/public/set1/blip/', 'image-bench/public/set1/florence/'],
      ['aa11-1.webp', 'bb22-1.webp'],
    ),
    config: "samples: 'image-bench/public/{lora}/{checkpoint}/{prompt}-{seed}.webp'\n",
    pairs: { set1: ['blip', 'florence'] },
    layout: undefined,
  },
  '16, training scripts of diffusers': {
    files: spread(['', 'checkpoint-500/', 'checkpoint-1000/'], ['image_0.png', 'image_1.png']),
    pairs: { [SELF]: ['samples', 'step 500', 'step 1000'] },
    layout: 'diffusers',
  },
  '17, SimpleTuner': {
    files: {
      ...spread(['validation_images/step_'], ['100_cat_0_64x64.png', '100_dog_0_64x64.png', '200_cat_0_64x64.png']),
      'assets/image_0_0.png': 77,
    },
    pairs: { [SELF]: ['step 100', 'step 200'] },
    layout: 'simpletuner',
  },
  '18, AI-Toolkit': {
    files: spread(
      ['samples/1725115106736__'],
      ['000001000_0.jpg', '000001000_1.jpg', '000000250_0.jpg', '000000250_1.jpg'],
    ),
    pairs: { [SELF]: ['step 250', 'step 1000'] },
    layout: 'ai-toolkit',
  },
  '19, folders of an experiment': {
    files: { ...spread(['generated_samples/'], ['1.png', '2.png']), 'trained_networks/x.safetensors': 'x' },
    config: "samples: 'generated_samples/*'\nreferences: 'groundtruth_images/*'\n",
    references: { 'groundtruth_images/a.png': 901, 'groundtruth_images/b.png': 902 },
    pairs: { [SELF]: ['samples'] },
    layout: undefined,
  },
}

/** Pairs by LoRA, in their order. */
async function pairsOf(root: string): Promise<Case['pairs']> {
  const { rankings } = await scoresOf(root)
  return Object.fromEntries(
    rankings.map(({ lora, pairs }) => [
      lora === basename(root) ? SELF : lora,
      pairs.map(({ checkpoint }) => checkpoint).toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })),
    ]),
  )
}

describe('a repository is scored where its pictures lie, as soon as it has references', () => {
  test.each(Object.entries(SCORED))('%s', async (_, { files, config, references = REFERENCES, pairs, layout }) => {
    const root = await repository(files, config === undefined ? {} : { 'style-gate.yml': config })
    const before = await run(root, FAST)
    expect(before).toMatchObject({
      code: 2,
      said: expect.stringMatching(/: the LoRA has samples, but no reference\n/),
    })
    await addFiles(root, references)
    const { code, stdout, said } = await run(root, FAST)
    expect(`${code} ${said}`).toBe('0 ')
    expect(await pairsOf(root)).toEqual(pairs)
    const { notices } = await scoresOf(root)
    const chosen = notices.flatMap(({ text }) => /samples were found by the layout ([\w-]+)/.exec(text)?.[1] ?? [])
    expect(chosen).toEqual(layout === undefined ? [] : [layout])
    const kept = chosen.filter((name) => stdout.includes(`Write "layout: ${name}" into style-gate.yml to keep it.`))
    expect(kept).toEqual(chosen)
    expect(notices.filter(({ level }) => level === 'warning').map(({ text }) => text)).toEqual([])
  })

  test('15, names of A1111, whose metadata name checkpoint and LoRA', async () => {
    const made = ['alpha', 'beta'].flatMap((model, m) =>
      [1, 2].map(
        (n) => [`Images/0000${m}-164683944${n}.png`, { model, seed: `164683944${n}`, look: 10 * m + n }] as const,
      ),
    )
    const pictures = await Promise.all(
      made.map(
        async ([path, { model, seed, look }]) => [path, await withInfotext(look, infotext({ model, seed }))] as const,
      ),
    )
    const root = await repository(Object.fromEntries(pictures), REFERENCES, { 'Images/notes.txt': 'x' })
    expect(await run(root, FAST)).toMatchObject({ code: 0, said: '' })
    expect(await pairsOf(root)).toEqual({ ink_v2: ['alpha', 'beta'] })
  })
})

describe('a repository without samples says in one sentence what it lacks', () => {
  test.each<[string, Files, string]>([
    [
      '6, references alone',
      spread(['Image/TargetForReviews/StyleReview/0/'], ['anime (1).jpg', 'anime (2).jpg']),
      'pictures are in Image/TargetForReviews/StyleReview/0/ (2).',
    ],
    [
      '7, a training set',
      { 'dataset/1.jpg': 1, 'dataset/2.jpg': 2, 'dataset/metadata.jsonl': '{}' },
      'pictures are in dataset/ (2).',
    ],
    [
      '8, with captions',
      { 'processed_dataset/x.jpg': 1, 'processed_dataset/x.txt': 'x' },
      'pictures are in processed_dataset/ (1).',
    ],
    ['9, generated images', { 'assets/cats_generated_images.jpg': 1 }, 'pictures are in assets/ (1).'],
    ['10, a comparison', { 'results/comparison_grid_prompt7_x.png': 1 }, 'pictures are in results/ (1).'],
    ['11, results', { 'results.png': 1 }, 'pictures are in the folder itself (1).'],
    ['12, a grid', { 'img/grid.jpg': 1 }, 'pictures are in img/ (1).'],
    [
      '13 and 14, sheets of A1111',
      { 'img/xyz_grid-0000-3788460102.png': 1, 'img/xyz_grid-0001-3788460102.png': 2 },
      'pictures are in img/ (2, contact sheets).',
    ],
  ])('%s', async (_, files, where) => {
    const root = await repository(files)
    const { code, said } = await run(root, FAST)
    expect(code).toBe(2)
    expect(said).toMatch(
      /^error: samples: no picture matches samples\/\{lora\}\/\{checkpoint\}\/\*, nor another layout/,
    )
    expect(said).toContain(where)
    expect(said.match(/error:/g)).toHaveLength(1)
  })
})

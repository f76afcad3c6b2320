import { expect, test } from 'vitest'
import { LAYOUT_NAMES, layoutOf } from '../../src/config/layouts.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { parseTemplates } from '../../src/config/template.ts'
import { choosePlaces } from '../../src/trees/choose-places.ts'
import { isMatch, isPicture } from '../../src/trees/files.ts'
import type { Tree } from '../../src/trees/tree.ts'

type Names = Readonly<Record<string, string>>

/** Names as the tools write them, by their sources. */
const REAL: readonly (readonly [layout: string, path: string, names: Names])[] = [
  ['style-gate', 'samples/ink/alpha/1.png', { lora: 'ink', checkpoint: 'alpha' }],
  [
    'kohya',
    'sample/my_ink_e000010_00_20260102030405_42.png',
    { lora: 'my_ink', epoch: '00010', prompt: '00', seed: '42' },
  ],
  ['kohya', 'sample/ink_e000010_12_20260102030405.png', { lora: 'ink', epoch: '00010', prompt: '12' }],
  [
    'kohya',
    'samples/ink-v2_000500_00_20260102030405_42.png',
    { lora: 'ink-v2', step: '00500', prompt: '00', seed: '42' },
  ],
  ['kohya', 'samples/ink_000500_00_20260102030405.png', { lora: 'ink', step: '00500', prompt: '00' }],
  [
    'kohya',
    'sample/ink_2024_000500_00_20260102030405_42.png',
    { lora: 'ink_2024', step: '00500', prompt: '00', seed: '42' },
  ],
  ['kohya', 'sample/ink_e2_e000010_00_20260102030405.png', { lora: 'ink_e2', epoch: '00010', prompt: '00' }],
  ['kohya', 'sample/e000010_00_20260102030405_42.png', { epoch: '00010', prompt: '00', seed: '42' }],
  ['kohya', 'sample/e000010_00_20260102030405.png', { epoch: '00010', prompt: '00' }],
  ['kohya', 'sample/000500_00_20260102030405_42.png', { step: '00500', prompt: '00', seed: '42' }],
  ['kohya', 'sample/000500_00_20260102030405.png', { step: '00500', prompt: '00' }],
  ['kohya', 'sample/ink_20230102030405_e000010_00_42.png', { lora: 'ink', epoch: '00010', prompt: '00_42' }],
  ['kohya', 'sample/ink_20230102030405_000500_00.png', { lora: 'ink', step: '00500', prompt: '00' }],
  ['kohya', 'samples/20230102030405_e000010_00_42.png', { epoch: '00010', prompt: '00_42' }],
  ['kohya', 'samples/20230102030405_000500_00.png', { step: '00500', prompt: '00' }],
  ['ai-toolkit', 'samples/1725115106736__000001000_0.jpg', { step: '000001000', prompt: '0' }],
  ['ai-toolkit', 'samples/1725115106736__000001000_11.webp', { step: '000001000', prompt: '11' }],
  ['simpletuner', 'validation_images/step_100_a_cat_0_1024x1024.png', { step: '100', prompt: 'a_cat_0' }],
  ['simpletuner', 'validation_images/step_100_cat_1024x576.png', { step: '100', prompt: 'cat' }],
  ['simpletuner-card', 'assets/image_3_0.png', { prompt: '3' }],
  [
    'onetrainer',
    'samples/0 - a cat/2026-01-02_03-04-05-training-sample-100-1-20.png',
    { prompt: '0 - a cat', step: '100' },
  ],
  ['diffusers', 'checkpoint-500/image_3.png', { step: '500', prompt: '3' }],
  ['diffusers', 'image_3.png', { prompt: '3' }],
  [
    'strengths',
    'lora/ink/yesmix/img/r08-0007.png',
    { lora: 'ink', checkpoint: 'yesmix', weight: '08', prompt: '0007' },
  ],
  ['checkpoint-folders', 'samples/alpha/1.png', { checkpoint: 'alpha' }],
  ['a1111', 'outputs/txt2img-images/2026-01-02/00005-1646839441.png', { seed: '1646839441' }],
  ['a1111', 'Images/00005-1646839441.png', { seed: '1646839441' }],
  ['comfyui', 'output/2026/ComfyUI_00001_.png', {}],
  ['one-folder', 'samples/A_forest,_in_<sks>_style_6.png', {}],
]

function treeOf(paths: readonly string[]): Pick<Tree, 'paths' | 'absent'> {
  return {
    paths: async (templates) => paths.filter((path) => isMatch(path, templates) && isPicture(path, templates)),
    absent: async () => [],
  }
}

test.each(REAL)('%s: %s', async (layout, path, names) => {
  const { layout: chosen, places } = await choosePlaces(
    parseConfig(),
    treeOf([path, 'references/a.png', 'img/logo.png']),
  )
  expect(chosen).toBe(layout)
  const readings = places.samples.flatMap(({ read, excludes }) => (excludes ? [] : [read(path)]))
  expect(readings.filter((own) => own !== undefined)).toEqual([names])
})

test('every layout has a real name', () => {
  expect([...new Set(REAL.map(([layout]) => layout)), 'lora-folders'].toSorted()).toEqual(LAYOUT_NAMES.toSorted())
})

test('folders are LoRAs where references are in folders of their names, and checkpoints elsewhere', async () => {
  const chosenFor = async (reference: string) =>
    (await choosePlaces(parseConfig(), treeOf(['samples/ink/1.png', 'samples/oil/1.png', reference]))).layout
  expect(await chosenFor('references/ink/a.png')).toBe('lora-folders')
  expect(await chosenFor('references/a.png')).toBe('checkpoint-folders')
  expect(await chosenFor('references/other/a.png')).toBe('checkpoint-folders')
})

test('a training set beside samples is none of A1111', async () => {
  const { layout } = await choosePlaces(parseConfig(), treeOf(['samples/cat.png', 'dataset/10_ink/00001-cat.png']))
  expect(layout).toBe('one-folder')
})

test('references, controls and contact sheets are samples of no layout', async () => {
  const paths = [
    'references/00005-1.png',
    'controls/x/ComfyUI_00001_.png',
    'samples/grid-0001.png',
    'samples/xyz_grid-0001-7.png',
  ]
  expect(await choosePlaces(parseConfig(), treeOf(paths))).toMatchObject({ layout: undefined, notices: [] })
})

test('the notice names another layout only where it would find other pictures', async () => {
  const notice = async (...paths: readonly string[]) =>
    (await choosePlaces(parseConfig(), treeOf(paths))).notices[0]!.text
  const [step, card] = ['validation_images/step_100_cat_1024x576.png', 'assets/image_3_0.png']
  expect(await notice(step, card)).toContain('by the layout simpletuner (simpletuner-card would find others): ')
  expect(await notice('samples/1725115106736__000001000_0.jpg')).toContain('by the layout ai-toolkit: samples/*__')
  expect(await notice('sample/ink_e000010_12_20260102030405.png')).toContain(
    'by the layout kohya: {sample,samples}/{lora}_e0{epoch}_{prompt}_20????????????.png. Write "layout: kohya"',
  )
})

test('templates of one layout never name a picture in two ways', () => {
  for (const name of LAYOUT_NAMES) {
    const templates = layoutOf(name)
      .samples.flatMap(parseTemplates)
      .filter(({ excludes }) => !excludes)
    for (const [, path] of REAL) {
      const readings = templates.map(({ read }) => JSON.stringify(read(path))).filter((own) => own !== undefined)
      expect(new Set(readings).size).toBeLessThan(2)
    }
  }
})

import sharp from 'sharp'
import { expect, test } from 'vitest'
import { picture } from '../support/pictures.ts'
import { FAST, type Files, repository, scoresOf } from '../support/repository.ts'
import { run } from '../support/run.ts'

/** Pictures of blocks: six references of large ones, and five controls of small ones or, as a bad joke, of large ones as well. */
async function styles(controlGrain: number): Promise<Files> {
  const files: Record<string, Uint8Array> = {}
  for (let seed = 1; seed <= 6; seed++)
    files[`references/ink/${seed}.png`] = await picture({ seed, grain: 16 }).png().toBuffer()
  for (let seed = 11; seed <= 15; seed++)
    files[`controls/dots/${seed}.png`] = await picture({ seed, grain: controlGrain }).png().toBuffer()
  return files
}

test('self-test needs no samples, tries every recipe and metric, and says which to take', async () => {
  const root = await repository(await styles(1))
  const { code, stdout, stderr } = await run(root, ['self-test', ...FAST])
  expect(code).toBe(0)
  expect(stderr).toContain('Recipe 2 of 5, gatys-2016: looked at 11 of 11 pictures')
  expect(stdout).toMatch(/^LoRA ink: 6 references, 5 control pictures\n/)
  expect(stdout.match(/^ {2}\S+ +(?:gram-mse|gram-cos|moments-cos|log-gram) /gm)).toHaveLength(18)
  // It is tried where all layers are after their ReLU.
  const tried = [...stdout.matchAll(/^ {2}(\S+) +log-gram /gm)].map(([, recipe]) => recipe)
  expect(tried).toEqual(['gatys-2016', 'lycoris', 'deep-gram'])
  expect(stdout).toMatch(
    / {2}(?:What is configured, pytorch-tutorial with gram-mse, passes: keep it|The surest \(p below 0\.05 \/ 18)/,
  )
})

test('controls of the same kind are told apart by nothing', async () => {
  const { code, stdout } = await run(await repository(await styles(16)), ['self-test', ...FAST])
  expect(code).toBe(0)
  expect(stdout).toContain(
    'None of them can be relied on (p below 0.05 / 18, since 18 were tried): no recipe and no metric tells',
  )
  expect(stdout).not.toContain('passes')
})

test('copies of a reference count once, and are named', async () => {
  const files = await styles(1)
  const copy = await sharp(files['references/ink/1.png'] as Uint8Array)
    .jpeg({ quality: 90 })
    .toBuffer()
  const { stdout } = await run(await repository({ ...files, 'references/ink/7.jpg': copy }), ['self-test', ...FAST])
  expect(stdout).toContain('LoRA ink: 6 references, 5 control pictures')
  expect(stdout).toMatch(
    /nearly the same and count as one\.\n {2}references\/ink\/(?:1\.png ≈ references\/ink\/7\.jpg|7\.jpg ≈ references\/ink\/1\.png)\n/,
  )
})

test('without a control, and with too few references, it says what is missing', async () => {
  const { 'references/ink/1.png': one, ...rest } = await styles(1)
  const alone = Object.fromEntries(Object.entries(rest).filter(([path]) => path.startsWith('references')))
  expect((await run(await repository(alone), ['self-test', ...FAST])).stdout).toContain(
    'There is no control, so nothing tests the metric.\n  Add 4 control pictures (at least 2) of another style.',
  )
  const few = { 'references/ink/1.png': one!, 'controls/dots/1.png': rest['controls/dots/11.png']! }
  expect((await run(await repository(few), ['self-test', ...FAST])).stdout).toContain('One reference alone cannot show')
})

test('without references, or with operands, it is an error', async () => {
  for (const args of [['self-test'], ['self-test', 'x']]) {
    const { code, stderr } = await run(await repository({}), args)
    expect(code).toBe(2)
    expect(stderr).toContain('fix: ')
  }
})

test('a run tries the other recipes itself where nothing but a way to measure is missing, and judge keeps what it found', async () => {
  const files: Record<string, Uint8Array> = {}
  // Controls of the very kind of the references: nothing tells them apart.
  for (let seed = 1; seed <= 8; seed++)
    files[`references/ink/${seed}.png`] = await picture({ seed, grain: 16 }).png().toBuffer()
  for (let seed = 11; seed <= 14; seed++)
    files[`controls/dots/${seed}.png`] = await picture({ seed, grain: 16 }).png().toBuffer()
  for (const [index, checkpoint] of ['alpha', 'beta'].entries())
    for (let seed = 1; seed <= 8; seed++)
      files[`samples/ink/${checkpoint}/${seed}.png`] = await picture({ seed: 100 * (index + 1) + seed, grain: 16 })
        .png()
        .toBuffer()
  const root = await repository(files)
  const { stdout, stderr } = await run(root, [...FAST, '--settings-declared'])
  expect(stderr).toContain('Recipe 4 of 4, deep-gram: looked at 12 of 12 pictures')
  const before = await scoresOf(root)
  const [ranking] = before.rankings
  expect(ranking!.otherRecipes.map(({ recipe, metric }) => `${recipe} ${metric}`)).toHaveLength(15)
  expect(ranking!.next).toEqual({
    kind: 'end',
    sentences: [
      'Nothing more can be done by measuring: no recipe and no metric tells the references from control `dots`.',
      'Is that really another style? Replace it by one that is.',
    ],
  })
  expect(stdout).toContain(
    'Next: Nothing more can be done by measuring: no recipe and no metric tells the references from control dots.',
  )
  await run(root, ['judge', 'style-gate-report/scores.json'])
  expect((await scoresOf(root, 'style-gate-judged')).rankings).toEqual(before.rankings)
  // What else is missing comes first, and costs nothing.
  const { stderr: silent } = await run(root, FAST)
  expect(silent).not.toContain('Recipe')
})

test('a control that is a copy of a reference is to be replaced before anything is measured', async () => {
  const files = await styles(1)
  const copy = await sharp(files['references/ink/1.png'] as Uint8Array)
    .jpeg({ quality: 90 })
    .toBuffer()
  const samples = { 'samples/ink/alpha/1.png': 501, 'samples/ink/alpha/2.png': 502 }
  const root = await repository({ ...files, ...samples, 'controls/dots/copy.jpg': copy })
  await run(root, FAST)
  const [ranking] = (await scoresOf(root)).rankings
  expect(ranking!.copiedControls).toEqual(['controls/dots/copy.jpg'])
  expect(ranking!.next!.sentences.slice(0, 2)).toEqual([
    'Replace `controls/dots/copy.jpg`, which is nearly the same picture as a reference.',
    'Add samples of a second checkpoint, or hold this one against an earlier state, such as by `--baseline v1.0`.',
  ])
})

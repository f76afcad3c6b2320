import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { git, initRepository } from '../support/git.ts'
import { addFiles, FAST, judgedOf, report, repository, scoresOf, SMALL, without } from '../support/repository.ts'
import { run } from '../support/run.ts'

// A checkpoint must not vanish without its name: without it another one is the best.

const BETA = ['samples/ink/beta/1.png', 'samples/ink/beta/2.png'] as const
const IS_WITHOUT_BETA = 'The ranking is without beta: no sample of it could be scored.'

/** The warnings about the pair of a run that ranks without it, and says so everywhere. */
async function warningsOfBeta(root: string, args: readonly string[] = []): Promise<readonly string[]> {
  const { code, stdout } = await run(root, [...FAST, ...args])
  expect(code).toBe(0)
  const { missing, notices, rankings } = await scoresOf(root)
  expect(missing).toEqual([{ lora: 'ink', checkpoint: 'beta' }])
  expect(rankings[0]!.pairs.map(({ checkpoint }) => checkpoint)).toEqual(['alpha'])
  expect(stdout).toContain(IS_WITHOUT_BETA)
  expect((await report(root, 'report.md')).replaceAll(/<\/?code>/g, '')).toContain(IS_WITHOUT_BETA)
  // A verdict made anew does not forget it.
  await run(root, ['judge', 'style-gate-report/scores.json'])
  expect((await judgedOf(root)).missing).toEqual(missing)
  return notices.flatMap(({ level, text, subjects }) =>
    level === 'warning' && subjects.includes('beta × ink') ? [text] : [],
  )
}

test('a checkpoint whose samples are all of another format', async () => {
  const root = await repository(without(SMALL, ...BETA), {
    'samples/ink/beta/1.bmp': 'BM',
    'samples/ink/beta/2.BMP': 'BM',
  })
  expect(await warningsOfBeta(root)).toEqual([
    'Not ranked, because the pair has no picture that can be scored, only BMP, which is not read. Save its samples as .png .jpg .jpeg .jfif .webp .avif .tif .tiff .gif, or exclude the files with a ! line.',
  ])
})

test('but a folder of hidden files, texts, excluded files or of no LoRA is no checkpoint', async () => {
  const root = await repository(SMALL, {
    'samples/ink/gamma/.DS_Store': 'x',
    'samples/ink/.ipynb_checkpoints/1.txt': 'x',
    'samples/ink/notes/plan.md': 'x',
    'samples/ink/old/1.bmp': 'BM',
    'samples/tools/d1/a.py': 'x',
  })
  await run(root, [...FAST, '--samples', 'samples/{lora}/{checkpoint}/*', '--samples', '!samples/*/old/*'])
  expect((await scoresOf(root)).missing).toEqual([])
})

test('a checkpoint whose samples cannot be decoded, though that is allowed', async () => {
  const root = await repository(SMALL, Object.fromEntries(BETA.map((path) => [path, 'no picture'])))
  expect(await warningsOfBeta(root, ['--allow-unreadable'])).toEqual([
    'Not ranked, because no sample of the pair could be decoded.',
  ])
})

test('a checkpoint that a sparse checkout left out', async () => {
  const root = await repository(SMALL)
  initRepository(root)
  git(root, 'sparse-checkout', 'set', '--no-cone', '/*', '!/samples/ink/beta/')
  expect(await warningsOfBeta(root)).toEqual([
    'Not scored, because the checkout is sparse and lacks 2 committed pictures, such as samples/ink/beta/1.png. Take sparse-checkout from the checkout step, or add the folders of the pictures to it.',
  ])
})

/** A repository with a submodule that was not fetched in place of a folder. */
async function withSubmodule(place: string): Promise<string> {
  const root = await repository(SMALL)
  const commit = initRepository(root)
  await rm(join(root, place), { recursive: true })
  git(root, 'rm', '-r', '--quiet', '--cached', place)
  await mkdir(join(root, place), { recursive: true })
  git(root, 'update-index', '--add', '--cacheinfo', `160000,${commit},${place}`)
  return root
}

test('a checkpoint that is a submodule which was not fetched', async () => {
  expect(await warningsOfBeta(await withSubmodule('samples/ink/beta'))).toEqual([
    'Not scored, because samples/ink/beta is a submodule that was not fetched. Give the checkout step submodules: true.',
  ])
})

test('also where its template has more of a name', async () => {
  const args = ['--samples', 'samples/{lora}/{checkpoint}/[0-9]{prompt}*.png']
  const root = await withSubmodule('samples/ink/beta')
  await addFiles(root, { 'samples/ink/alpha/1a.png': 31 })
  await run(root, [...FAST, ...args])
  expect((await scoresOf(root)).missing).toEqual([{ lora: 'ink', checkpoint: 'beta' }])
})

test('but not where something else has filled its folder, or its files are excluded', async () => {
  const root = await withSubmodule('samples/ink/beta')
  await run(root, [...FAST, '--samples', 'samples/{lora}/{checkpoint}/*', '--samples', '!samples/ink/beta/**'])
  expect((await scoresOf(root)).missing).toEqual([])
  await writeFile(join(root, 'samples/ink/beta/1.png'), await readFile(join(root, 'samples/ink/alpha/1.png')))
  const { stdout } = await run(root, FAST)
  expect(stdout).not.toContain('submodule')
})

test.each([
  ['all samples', 'samples', '.', 'samples'],
  ['all references', 'references', '.', 'references'],
  ['the working directory itself', 'models', 'models', 'the working directory'],
])('where a submodule that was not fetched has %s, the error says so', async (_, place, directory, subject) => {
  const root = await withSubmodule(place === 'models' ? 'samples' : place)
  if (place === 'models') git(root, 'mv', 'samples', 'models')
  const { code, stderr } = await run(root, ['--working-directory', directory])
  expect(code).toBe(2)
  expect(stderr).toContain(
    `error: ${subject}: is a submodule that was not fetched\n  fix: Give the checkout step submodules: true.\n`,
  )
})

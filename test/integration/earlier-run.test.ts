import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { writeFiles } from '../../src/publish/files.ts'
import { addFiles, FAST, type Files, repository, SMALL } from '../support/repository.ts'
import { run } from '../support/run.ts'

const RESULTS = ['report.html', 'report.md', 'scores.csv', 'scores.json']
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

async function scored(files: Files = {}, folder = 'style-gate-report'): Promise<string> {
  const root = await repository(SMALL, files)
  expect((await run(root, FAST)).code).toBe(0)
  expect((await readdir(join(root, folder))).toSorted()).toEqual(RESULTS)
  return root
}

test.each([
  ['a picture that cannot be read', { 'samples/ink/alpha/1.png': 'no picture' }],
  ['a wrong value', { 'style-gate.yml': 'seed: many\n' }],
  ['a configuration that is no YAML', { 'style-gate.yml': 'seed: "1\n' }],
])('a run that ends with an error (%s) leaves no results of the run before', async (_, change) => {
  const root = await scored()
  await addFiles(root, { ...change, 'style-gate-report/notes.txt': "the user's own" })
  expect((await run(root, FAST)).code).toBe(2)
  expect(await readdir(join(root, 'style-gate-report'))).toEqual(['notes.txt'])
})

test('the results of the run before are removed where report-dir says, whatever is wrong beside it', async () => {
  const root = await scored({ 'style-gate.yml': 'report-dir: out\n' }, 'out')
  await addFiles(root, { 'style-gate.yml': 'report-dir: out\nseed: many\n' })
  expect((await run(root, FAST)).code).toBe(2)
  expect(await readdir(join(root, 'out'))).toEqual([])
})

test('they are removed from the working directory itself, too', async () => {
  const root = await repository(SMALL, { 'style-gate.yml': 'report-dir: .\n' })
  expect((await run(root, FAST)).code).toBe(0)
  await addFiles(root, { 'samples/ink/alpha/1.png': 'no picture' })
  expect((await run(root, FAST)).code).toBe(2)
  expect((await readdir(root)).filter((name) => RESULTS.includes(name))).toEqual([])
})

test.each(['style-gate-report', 'last'])(
  'scores in %s that are the baseline of a run are not lost by it',
  async (named) => {
    const root = await scored()
    await symlink('style-gate-report', join(root, 'last'))
    await addFiles(root, { 'samples/ink/alpha/1.png': 'no picture' })
    expect((await run(root, [...FAST, '--baseline', `${named}/scores.json`])).code).toBe(2)
    expect((await readdir(join(root, 'style-gate-report'))).toSorted()).toEqual(['scores.csv', 'scores.json'])
  },
)

test('a draft of a process that is gone is removed, and one of a process that is there stays', async () => {
  const root = await repository(SMALL)
  const gone = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => gone.on('close', resolve))
  const folder = join(root, 'style-gate-report')
  await mkdir(folder)
  const left = [`.scores.csv.${gone.pid}.tmp`, `.report.html.${gone.pid}.tmp`]
  const kept = `.scores.csv.${process.ppid}.tmp`
  for (const name of [...left, kept]) await writeFile(join(folder, name), 'half')
  expect((await run(root, FAST)).code).toBe(0)
  expect((await readdir(folder)).toSorted()).toEqual([kept, ...RESULTS])
})

test('two runs at once both end well, and what stands is of one piece', async () => {
  const root = await repository(SMALL)
  const codes = await Promise.all(
    [1, 2].map(async () => {
      const child = spawn(process.execPath, [cli, ...FAST], { cwd: root, stdio: 'ignore' })
      return new Promise((resolve) => child.on('close', resolve))
    }),
  )
  expect(codes).toEqual([0, 0])
  expect((await readdir(join(root, 'style-gate-report'))).toSorted()).toEqual(RESULTS)
  expect((await run(root, ['judge', 'style-gate-report/scores.json'])).code).toBe(0)
})

test('files are moved to their places in order: where the last is, the others are', async () => {
  const root = await repository({ 'report.md/in-the-way.txt': 'a folder stands where the report belongs' })
  await expect(writeFiles(root, { 'scores.json': '{}', 'report.md': '#' })).rejects.toThrow('cannot be written')
  expect(await readFile(join(root, 'scores.json'), 'utf8')).toBe('{}')
})

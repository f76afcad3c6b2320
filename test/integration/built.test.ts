import { spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runCommand } from '../../src/commands/command-line.ts'
import { openProgress } from '../../src/runtime/progress.ts'
import { FAST, repository, scoresOf, SMALL } from '../support/repository.ts'
import { collector, models, run } from '../support/run.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

async function built(directory: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [cli, ...args], { cwd: directory })
  const texts = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString()))
  const code = await new Promise((resolve) => child.on('close', resolve))
  return { code, ...texts }
}

test('the built command line scores as the source does', async () => {
  const root = await repository(SMALL, { 'style-gate.yml': 'seed: 3\n' })
  const { code, stdout } = await built(root, 'score', ...FAST)
  const scores = await scoresOf(root)
  expect(code).toBe(0)
  const inProcess = await run(root, FAST)
  // It says how to call it again: by its file, since nothing made a command of it.
  expect(stdout).toMatch(/; node .*dist\/cli\.js view opens it\n$/)
  expect(stdout.replace(/; node .*cli\.js view/, '; style-gate view')).toBe(inProcess.stdout)
  expect(await scoresOf(root)).toEqual(scores)
})

test('the built command line writes no line for the log of a runner', async () => {
  const { stdout, stderr } = await built(await repository(SMALL), ...FAST)
  expect(stdout + stderr).not.toContain('::')
})

test('the built command line keeps nothing in the home folder: the telemetry of its libraries is off', async () => {
  const home = await repository({})
  // On a machine of a build service the telemetry would be off anyway.
  const env = { PATH: process.env.PATH, HOME: home }
  const child = spawn(process.execPath, [cli, ...FAST], { cwd: await repository(SMALL), env, stdio: 'ignore' })
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  expect(await readdir(home)).toEqual([])
})

test('the built command line ends with 2 on bad input and says why on standard error alone', async () => {
  const { code, stdout, stderr } = await built(await repository({}))
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain('error: samples: no picture matches')
})

test.runIf(process.platform === 'linux')(
  'output that nobody reads is no failed gate, and a full disk an error',
  async () => {
    const root = await repository(SMALL)
    const shell = async (redirection: string) => {
      const command = `"${process.execPath}" "${cli}" --size 64 ${redirection}`
      const child = spawn('sh', ['-c', command], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
      let stderr = ''
      child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
      child.stdout.destroy()
      const code = await new Promise((resolve) => child.on('close', resolve))
      return { code, stderr }
    }
    expect((await shell('')).code).toBe(0)
    const full = await shell('> /dev/full')
    expect(full.stderr).toContain('error: standard output cannot be written (ENOSPC)')
    expect(full.code).toBe(2)
  },
)

test('the clients of artifacts and caches are large, and loaded by nothing that has no need of them', async () => {
  const dist = join(cli, '..')
  const names = (await readdir(dist)).filter((name) => name.endsWith('.js'))
  const texts = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dist, name), 'utf8')] as const)),
  )
  const heavy = new Set(names.filter((name) => texts.get(name)!.includes('class BlockBlobClient extends')))
  const loads = (name: string): boolean =>
    [...texts.get(name)!.matchAll(/^(?:import|export) [^;]*?"\.\/([^"]+)";$/gm)].some((match) => heavy.has(match[1]!))
  // A chunk that imports one of these is loaded with it.
  for (let before = 0; before < heavy.size;) {
    before = heavy.size
    for (const name of names.filter(loads)) heavy.add(name)
  }
  expect([...heavy].toSorted()).toEqual(['Clients.js', 'artifact.js', 'cache.js'])
})

test('a bug of ours ends with 3 and keeps its stack', async () => {
  const stderr = collector()
  const broken = new Proxy(stderr, {
    get: (target, name) => {
      if (name === 'write') throw new RangeError('the pipe burst')
      return Reflect.get(target, name) as unknown
    },
  })
  const openFile = async (): Promise<void> => {}
  const process = {
    directory: '.',
    stdout: broken,
    stderr,
    models,
    version: '0.0.0',
    script: '/usr/bin/style-gate',
    openFile,
    environment: {},
    cacheFolder: '',
  }
  const shell = { ...process, args: ['--help'] }
  expect(await runCommand(shell)).toBe(3)
  expect(stderr.text()).toMatch(/This is a bug[^]*RangeError: the pipe burst\n\s+at /)
})

test('on a terminal, one line of progress is rewritten', async () => {
  const moves = { cursorTo: () => true, clearLine: () => true, moveCursor: () => true }
  const terminal = Object.assign(collector(), { isTTY: true, columns: 80, ...moves })
  const progress = await openProgress(terminal)
  progress.pictures(1, 3)
  progress.pictures(2, 3)
  progress.stop()
  const text = terminal.text()
  expect(text).toContain('Looked at 1 of 3 pictures')
  expect(text).toContain('Looked at 2 of 3 pictures')
  expect(text).not.toContain('3 pictures\n')
})

test('what is fetched is told at every 10 MB, and a line that is logged stays', async () => {
  const moves = { cursorTo: () => true, clearLine: () => true, moveCursor: () => true }
  const shown = async (more: object): Promise<string> => {
    const stream = Object.assign(collector(), more)
    const progress = await openProgress(stream)
    for (const bytes of [2_000_000, 10_500_000, 12_000_000, 20_000_000]) progress.fetched(bytes)
    progress.log('a line')
    progress.stop()
    return stream.text()
  }
  expect(await shown({})).toBe('Fetched 10.5 MB of weights\nFetched 20.0 MB of weights\na line\n')
  const rewritten = await shown({ isTTY: true, columns: 80, ...moves })
  expect(rewritten).toContain('Fetched 12.0 MB of weights')
  expect(rewritten).toContain('a line\n')
})

test('on a terminal of no width, progress is plain lines', async () => {
  const terminal = Object.assign(collector(), { isTTY: true, columns: 0 })
  const progress = await openProgress(terminal)
  for (const done of [1, 2, 3, 4]) progress.pictures(done, 4)
  progress.stop()
  expect(terminal.text().split('\n')).toHaveLength(5)
})

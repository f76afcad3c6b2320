import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { RESULT_FILES } from '../../src/config/words.ts'
import { FAST, repository, SMALL } from '../../test/support/repository.ts'
import { random } from '../demo-pictures/random.ts'

// What happens to the result files where whole processes meet or end. Each returns how often something was half-written.

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

type Ended = Readonly<{ code: number | null; signal: NodeJS.Signals | null }>

async function runUntil(root: string, milliseconds: number): Promise<Ended> {
  const child = spawn(process.execPath, [cli, ...FAST], { cwd: root, stdio: 'ignore' })
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  return ended(child).finally(() => clearTimeout(timer))
}

async function ended(child: ReturnType<typeof spawn>): Promise<Ended> {
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })))
}

/** Whether each result file that stands there is whole, and with the report all others of the same run. */
async function isWhole(root: string): Promise<boolean> {
  const folder = join(root, 'style-gate-report')
  const there = (name: string): boolean => existsSync(join(folder, name))
  if (there('report.md') && !RESULT_FILES.every(there)) return false
  if (!there('scores.json')) return true
  const { scoresCsvSha256 } = JSON.parse(await readFile(join(folder, 'scores.json'), 'utf8')) as Record<string, unknown>
  if (!there('scores.csv')) return true
  const csv = await readFile(join(folder, 'scores.csv'))
  return createHash('sha256').update(csv).digest('hex') === scoresCsvSha256
}

async function draftsIn(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, 'style-gate-report')).catch(() => [])
  return names.filter((name) => name.endsWith('.tmp'))
}

/** kill −9 at random moments of a run, one after another in the same folder; the run behind them leaves no draft of theirs. */
export async function killRuns(times: number, seed: number): Promise<number> {
  const root = await repository(SMALL)
  const draw = random(seed)
  const started = performance.now()
  await runUntil(root, 60_000)
  const whole = performance.now() - started
  let broken = 0
  for (let count = 0; count < times; count++) {
    await runUntil(root, draw() * whole)
    if (!(await isWhole(root))) broken++
  }
  const last = await runUntil(root, 60_000)
  const left = await draftsIn(root)
  if (last.code !== 0 || left.length > 0) throw new Error(`the last run: ${last.code}, drafts: ${left.join(', ')}`)
  await rm(root, { recursive: true })
  return broken
}

/** Two runs at once in the same folder. */
export async function runTwice(times: number): Promise<number> {
  const root = await repository(SMALL)
  let broken = 0
  for (let count = 0; count < times; count++) {
    const both = await Promise.all([runUntil(root, 60_000), runUntil(root, 60_000)])
    const isGood = both.every(({ code }) => code === 0) && (await isWhole(root)) && (await draftsIn(root)).length === 0
    if (!isGood) broken++
  }
  await rm(root, { recursive: true })
  return broken
}

/** A disk that is full after so many KiB of a file: the run ends with 2, and nothing stands there. */
export async function fillDisk(sizes: readonly number[]): Promise<number> {
  let broken = 0
  for (const size of sizes) {
    const root = await repository(SMALL)
    const command = `ulimit -f ${size}; exec "${process.execPath}" "${cli}" ${FAST.join(' ')}`
    const child = spawn('bash', ['-c', command], { cwd: root, stdio: 'ignore' })
    const { code } = await ended(child)
    const names = await readdir(join(root, 'style-gate-report')).catch(() => [])
    const isRefused = code === 2 && names.length === 0
    const isFine = code === 0 && (await isWhole(root))
    if (!isRefused && !isFine) {
      broken++
      console.error(`ulimit -f ${size}: exit ${code}, ${names.join(' ')}`)
    }
    await rm(root, { recursive: true })
  }
  return broken
}

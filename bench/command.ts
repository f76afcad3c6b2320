import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median, row } from './numbers.ts'
import { makeRepository } from './repository.ts'

export const entries = {
  'command line': fileURLToPath(new URL('../dist/cli.js', import.meta.url)),
  action: fileURLToPath(new URL('../dist/action.js', import.meta.url)),
}
const peak = new URL('print-peak.mjs', import.meta.url).href

/** Seconds from the start of the process. */
export type Run = Readonly<{ firstPicture: number; end: number; peakMegabytes: number }>

/** Runs a built command line or action, given by its path, in a process of its own. */
export async function run(entry: string, workspace: string, args: readonly string[] = []): Promise<Run> {
  const env = { ...process.env, GITHUB_WORKSPACE: workspace }
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', peak, entry, ...args], { cwd: workspace, env })
  let firstPicture = Number.NaN
  let log = ''
  const read = (chunk: Buffer): void => {
    log += chunk.toString()
    if (Number.isNaN(firstPicture) && log.includes('Looked at')) firstPicture = (performance.now() - start) / 1000
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(log)
  const end = (performance.now() - start) / 1000
  return { firstPicture, end, peakMegabytes: Number(/peak (\d+)/.exec(log)?.[1]) / 1024 }
}

/** Process start to the first scored picture. With four pictures, the first line of progress is the first picture. */
export async function benchStart(): Promise<void> {
  const workspace = await makeRepository(4)
  const times = { 'command line': [] as number[], action: [] as number[] }
  for (let round = 0; round < 7; round++)
    for (const entry of ['command line', 'action'] as const)
      times[entry].push((await run(entries[entry], workspace)).firstPicture)
  const [cli, action] = [median(times['command line']), median(times.action)]
  row('start of the command line to its first picture', `${cli.toFixed(2)} s`, { holds: cli <= 0.6, limit: '≤ 0.6 s' })
  row('start of the action to its first picture', `${action.toFixed(2)} s`, { holds: action <= 1, limit: '≤ 1 s' })
}

/** The action beside the command line on 60 pictures, in turn. */
export async function benchAction(): Promise<void> {
  const workspace = await makeRepository(60)
  const times = { 'command line': [] as number[], action: [] as number[] }
  for (let round = 0; round < 3; round++)
    for (const entry of ['command line', 'action'] as const)
      times[entry].push((await run(entries[entry], workspace)).end)
  const [cli, action] = [median(times['command line']), median(times.action)]
  const figure = `${action.toFixed(1)} s, the command line ${cli.toFixed(1)} s (${(action / cli).toFixed(2)} ×)`
  row('the action on 60 pictures', figure, { holds: action <= 1.05 * cli, limit: '≤ 1.05 ×' })
}

export async function benchMemory(): Promise<void> {
  const few = (await run(entries['command line'], await makeRepository(60))).peakMegabytes
  const many = (await run(entries['command line'], await makeRepository(600))).peakMegabytes
  const figure = `${few.toFixed(0)} MB for 60 pictures, ${many.toFixed(0)} MB for 600 (${(many / few).toFixed(2)} ×)`
  row('peak memory', figure, { holds: many <= 1.1 * few && many < 700, limit: '≤ 1.1 ×, < 700 MB' })
}

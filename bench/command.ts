import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median, row } from './numbers.ts'
import { makeRepository } from './repository.ts'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const peak = new URL('print-peak.mjs', import.meta.url).href

type Run = Readonly<{ firstPicture: number; peakMegabytes: number }>

/** Runs the built command line in a process of its own. */
async function run(workspace: string): Promise<Run> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', peak, cli], { cwd: workspace })
  let firstPicture = Number.NaN
  let log = ''
  child.stderr.on('data', (chunk: Buffer) => {
    if (Number.isNaN(firstPicture)) firstPicture = (performance.now() - start) / 1000
    log += chunk.toString()
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(log)
  return { firstPicture, peakMegabytes: Number(/peak (\d+)/.exec(log)?.[1]) / 1024 }
}

/** Process start to the first scored picture. With four pictures, the first line of progress is the first picture. */
export async function benchStart(): Promise<void> {
  const workspace = await makeRepository(4)
  const times: number[] = []
  for (let round = 0; round < 7; round++) times.push((await run(workspace)).firstPicture)
  const time = median(times)
  row('start to first scored picture', `${time.toFixed(2)} s`, { holds: time <= 0.6, limit: '≤ 0.6 s' })
}

export async function benchMemory(): Promise<void> {
  const few = (await run(await makeRepository(60))).peakMegabytes
  const many = (await run(await makeRepository(600))).peakMegabytes
  const figure = `${few.toFixed(0)} MB for 60 pictures, ${many.toFixed(0)} MB for 600 (${(many / few).toFixed(2)} ×)`
  row('peak memory', figure, { holds: many <= 1.1 * few && many < 700, limit: '≤ 1.1 ×, < 700 MB' })
}

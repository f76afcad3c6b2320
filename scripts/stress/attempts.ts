import { fork } from 'node:child_process'
import type { Kind } from './cases.ts'
import type { Order, Told } from './worker.ts'

/** What came of the attempts of one kind. */
export type Result = {
  kind: string
  attempts: number
  /** What was scored or read in spite of the damage; the rest was refused in words. */
  taken: number
  /** What ended with an error that is a bug of ours. */
  bugs: number
  signals: number
  slow: number
  slowestSeconds: number
  peakBytes: number
}

/** What a user would wait for one file, and what is taken for hanging, in seconds. */
const SLOW = 5
const HANGING = 60

/** Attempts one after another in processes of their own: where one dies, the next goes on behind it. */
export async function tryKind(
  { name: kind }: Kind,
  attempts: number,
  { seed, until }: Readonly<{ seed: number; until: number }>,
): Promise<Result> {
  const result: Result = { kind, attempts: 0, taken: 0, bugs: 0, signals: 0, slow: 0, slowestSeconds: 0, peakBytes: 0 }
  let next = 0
  while (next < attempts && Date.now() < until) next = await runWorker({ kind, from: next, to: attempts, seed })
  return result

  async function runWorker(order: Order): Promise<number> {
    const worker = fork(new URL('worker.ts', import.meta.url), [JSON.stringify(order)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    let running: number | undefined
    let timer: NodeJS.Timeout | undefined
    let isOver = false
    worker.on('message', (told: Told) => {
      clearTimeout(timer)
      if ('begins' in told) {
        running = told.begins
        timer = setTimeout(() => worker.kill('SIGKILL'), HANGING * 1000)
        return
      }
      running = undefined
      note(told)
      isOver = Date.now() >= until
      if (isOver) worker.kill()
    })
    return new Promise((resolve, reject) => {
      worker.on('error', reject)
      worker.on('exit', (code, signal) => {
        clearTimeout(timer)
        if (isOver || (running === undefined && code === 0)) return resolve(attempts)
        if (running === undefined)
          return reject(new Error(`The worker for ${kind} ended with ${code ?? signal} between two attempts`))
        result.attempts++
        result.signals++
        console.error(`${kind} ${running} of seed ${order.seed}: ${signal ?? `exit ${code}`}`)
        resolve(running + 1)
      })
    })
  }

  function note({ ended, seconds, taken, bug, peakBytes }: Extract<Told, { ended: number }>): void {
    result.attempts++
    result.slowestSeconds = Math.max(result.slowestSeconds, seconds)
    result.peakBytes = Math.max(result.peakBytes, peakBytes)
    if (seconds > SLOW) result.slow++
    if (taken) result.taken++
    if (bug !== null) result.bugs++
    if (bug !== null || seconds > SLOW) console.error(`${kind} ${ended}: ${bug ?? `${seconds.toFixed(1)} s`}`)
  }
}

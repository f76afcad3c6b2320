import { setTimeout as pause } from 'node:timers/promises'
import pRetry from 'p-retry'
import { Refused, Unreachable } from './hub-refusals.ts'

const RETRIES = 3
/** In seconds. A longer wait is not worth a job's time. */
const MOST_WAIT = 120
/** Each wait to the one before. */
const GROWTH = 4

/** The only file that knows p-retry. Tries again what may go well another time, after what the server asks for and a back-off. */
export async function retrying<T>(backOff: number, attempt: () => Promise<T>): Promise<T> {
  return pRetry(attempt, {
    retries: RETRIES,
    minTimeout: backOff,
    factor: GROWTH,
    shouldRetry: async ({ error }) => {
      if (error instanceof Unreachable) return true
      if (!(error instanceof Refused) || (error.status !== 429 && error.status < 500)) return false
      const { retryAfter = 0 } = error
      if (retryAfter > MOST_WAIT) return false
      await pause(retryAfter * 1000)
      return true
    },
  })
}

/** In seconds; a server may give a date instead. */
export function readRetryAfter(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}

import { reasonOf } from '../errors.ts'
import type { Unpublished } from '../report/publication.ts'

type What = Readonly<{ what: string; fix: string | ((cause: unknown) => string) }>

const RUNNER_FIX = 'The runner names a file for it in a variable of the step; see whether that file is there.'
export const OUTPUTS: What = { what: 'The outputs', fix: RUNNER_FIX }
export const SUMMARY: What = { what: 'The job summary', fix: RUNNER_FIX }

export type Attempts = Readonly<{
  /** The result of the work, or undefined where it threw; what it threw is kept. */
  attempt: <T>(what: What, work: () => Promise<T>) => Promise<T | undefined>
  /** Keeps what was thrown elsewhere. */
  failed: (what: What, cause: unknown) => void
  /** What failed so far, in order. */
  unpublished: () => readonly Unpublished[]
}>

/** Publishes one thing after another, so that a failure of one stops no other and changes no result. */
export function openAttempts(): Attempts {
  const list: Unpublished[] = []
  const failed: Attempts['failed'] = ({ what, fix }, cause) => {
    list.push({ what, reason: publicReason(cause), fix: typeof fix === 'string' ? fix : fix(cause) })
  }
  return {
    failed,
    unpublished: () => [...list],
    attempt: async (what, work) => {
      try {
        return await work()
      } catch (cause) {
        failed(what, cause)
        return undefined
      }
    },
  }
}

/** Without the query of an address, which may hold a signature that gives access. */
function publicReason(cause: unknown): string {
  return (reasonOf(cause) || nameOf(cause)).replaceAll(/(https?:\/\/[^\s?]+)\?\S+/g, '$1')
}

/** A storage service may refuse without a word. */
function nameOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown'
  const status = 'statusCode' in cause ? ` (status ${String(cause.statusCode)})` : ''
  return `${cause.name}${status}`
}

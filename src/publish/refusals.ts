import { errorTypes, statusOf } from '../github/errors.ts'

/**
 * What helps where the server refuses, by its own reason: most of what it refuses has nothing to do with the rights of a job, which
 * `permission` names. `end` ends the sentence.
 */
export function fixOf(permission: string, end = '.'): (cause: unknown) => string {
  return (cause) => {
    const reason = cause instanceof Error ? cause.message : ''
    const [status = 0, types] = [statusOf(cause), errorTypes(cause)]
    const isRefused = (status >= 400 && status < 500 && status !== 429) || types.some((type) => type !== 'other')
    if (/rate limit/i.test(reason) || !isRefused) return `Run the job again${end}`
    if (/not accessible by integration/i.test(reason)) return permission
    if (/not accessible by personal access token/i.test(reason)) return `Give the github-token more rights${end}`
    if (status === 401) return OWN
    if (status === 404 || types.includes('NOT_FOUND'))
      return `See whether it is still there, and whether the github-token may see it${end}`
    return `Mend what the server names${end}`
  }
}

/** A token of somebody's own is seldom needed. */
export const OWN = 'Leave the input github-token out: then it is the token of the job.'

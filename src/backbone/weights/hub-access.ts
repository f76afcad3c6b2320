import { UserError } from '../../errors.ts'
import type { Patience } from '../../lib/patience.ts'

/** How a Hub is asked: what the variables of huggingface_hub say, and how patiently. */
export type HubAccess = Readonly<{
  /** Without a slash at its end. */
  endpoint: string
  token: string | undefined
  offline: boolean
  /** Of one request. */
  patience: Patience
  /** What the first retry waits, in milliseconds. */
  backOff: number
}>

type Environment = Readonly<Record<string, string | undefined>>

const TRUE = new Set(['1', 'ON', 'YES', 'TRUE'])

export function readHubAccess(environment: Environment, times: Pick<HubAccess, 'patience' | 'backOff'>): HubAccess {
  return {
    endpoint: endpointIn(environment.HF_ENDPOINT || 'https://huggingface.co'),
    token: tokenIn(environment.HF_TOKEN ?? ''),
    offline: TRUE.has((environment.HF_HUB_OFFLINE ?? '').toUpperCase()),
    ...times,
  }
}

function endpointIn(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const subject = 'HF_ENDPOINT'
  const fix = 'Give it an address such as https://huggingface.co, or unset it.'
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    throw new UserError({ subject, problem: 'is no http or https address', fix })
  // A part of it may be a secret: it is not shown.
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new UserError({ subject, problem: `holds more than a host and a path: a user name, a query or a #`, fix })
  return url.href.replace(/\/+$/, '')
}

function tokenIn(text: string): string | undefined {
  const token = text.trim()
  if (token === '') return undefined
  if (/^[\x21-\x7e]+$/.test(token)) return token
  const problem = 'holds spaces or other characters that no token has'
  throw new UserError({ subject: 'HF_TOKEN', problem, fix: 'Copy the token again, or unset it.' })
}

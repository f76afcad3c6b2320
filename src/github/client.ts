import type { IncomingMessage } from 'node:http'
import { HttpClient } from '@actions/http-client'
import { Octokit } from '@octokit/core'
import { retry } from '@octokit/plugin-retry'
import { inServersWords } from './errors.ts'
import type { RunContext } from './run-context.ts'

/** How the server is asked. Each throws where it refuses, with the server's own reason and the status where there is one. */
export type GitHub = Readonly<{
  rest: Octokit['request']
  graphql: <T>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<T>
}>

type Access = Readonly<{
  context: RunContext
  token: string
  /** What a retry waits after the first failure, in milliseconds; after the second four times that, and so on. */
  backOff: number
}>

/** GitHub asks for at least a minute where it does not say how long. In units of the back-off. */
const RATE_LIMIT_WAIT = 60
/** A longer wait is not worth a job's time. */
const MOST_WAIT = 120
const RETRIES = 3

/** Of these `slowDown` alone has some asked again. */
const REFUSALS = [400, 401, 403, 404, 410, 422, 429, 451]

/**
 * The only file that knows Octokit. Asks the server that the runner names, by way of the proxy that the variables name. A server
 * that fails (5xx) or asks to slow down is asked again.
 */
export function openGitHub({ context, token, backOff }: Access): GitHub {
  const Client = Octokit.plugin(slowDown, retry)
  const octokit = new Client({
    auth: token,
    baseUrl: context.api,
    userAgent: 'lora-style-gate',
    request: { fetch: fetchByProxy },
    retry: { retries: RETRIES, retryAfterBaseValue: backOff, doNotRetry: REFUSALS },
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  })
  // Stands behind the plugins, which know an error by what Octokit says of it.
  octokit.hook.error('request', (error) => {
    throw inServersWords(error)
  })
  const baseUrl = context.graphql.replace(/\/graphql\/?$/, '')
  return {
    rest: octokit.request,
    graphql: async <T>(query: string, variables: Readonly<Record<string, unknown>>) =>
      octokit.graphql<T>(query, { ...variables, baseUrl }).catch((cause: unknown) => {
        throw inServersWords(cause)
      }),
  }
}

function ignore(): void {}

/** Rate limits come as 403, which is else a refusal and not retried. Stands before the plugin that retries. */
function slowDown(octokit: Octokit): void {
  octokit.hook.error('request', (error, options) => {
    const status = 'status' in error ? error.status : undefined
    const response = 'response' in error ? error.response : undefined
    const seconds = Number(response?.headers['retry-after'] ?? RATE_LIMIT_WAIT)
    const isLimited = status === 429 || (status === 403 && /secondary rate limit/i.test(error.message))
    if (isLimited && seconds <= MOST_WAIT && 'request' in error)
      error.request.request = { ...options.request, retries: RETRIES, retryAfter: seconds }
    throw error
  })
}

const REDIRECTS: ReadonlySet<number | undefined> = new Set([301, 302, 303, 307, 308])
const MOST_REDIRECTS = 5

/** As `fetch`, which knows no proxies. The token goes to no other host, port or scheme than it was given for. */
async function fetchByProxy(url: string, options: Readonly<RequestInit>): Promise<Response> {
  // The client itself would follow to another port of a host with the token.
  const client = new HttpClient(undefined, [], { socketTimeout: 30_000, allowRedirects: false })
  const { authorization: token, ...plain } = Object.fromEntries(new Headers(options.headers))
  const body = typeof options.body === 'string' ? options.body : null
  let [place, authorization] = [new URL(url), token]
  for (let followed = 0; ; followed++) {
    // The client adds headers of its own to those that it is given.
    const headers = { ...plain, ...(authorization !== undefined && { authorization }) }
    const answer = await client.request(options.method ?? 'GET', place.href, body, headers)
    const bytes = await answer.readBodyBuffer!()
    const { statusCode, headers: received } = answer.message
    if (!REDIRECTS.has(statusCode) || received.location === undefined) return toResponse(answer.message, bytes)
    if (followed === MOST_REDIRECTS) throw new Error(`${place.host} leads on and on`)
    const next = new URL(received.location, place)
    if (place.protocol === 'https:' && next.protocol !== 'https:')
      throw new Error(`${place.host} leads to an address that is not https`)
    if (next.origin !== place.origin) authorization = undefined
    place = next
  }
}

function toResponse({ statusCode: status = 500, headers }: IncomingMessage, bytes: Buffer): Response {
  const fields = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
  const hasBody = ![204, 205, 304].includes(status)
  return new Response(hasBody ? new Uint8Array(bytes) : null, { status, headers: fields })
}

import { Octokit } from '@octokit/core'
import { retry } from '@octokit/plugin-retry'
import { type Answer, ask, readAtMost } from '../lib/http.ts'
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

/** Archives are known by their length before they are fetched; the rest is small. */
const MOST_OF_ANSWER = 300_000_000
const PATIENCE = { idle: 30_000, total: 1_800_000 }

/** As `fetch`, which knows no proxies. */
async function fetchByProxy(url: string, options: Readonly<RequestInit>): Promise<Response> {
  const asking = {
    method: options.method ?? 'GET',
    headers: Object.fromEntries(new Headers(options.headers)),
    body: typeof options.body === 'string' ? options.body : null,
    patience: PATIENCE,
  }
  return ask(new URL(url), asking, async (answer) => toResponse(answer, await readAtMost(MOST_OF_ANSWER, answer)))
}

function toResponse({ status, headers }: Answer, bytes: Buffer): Response {
  const fields = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
  const hasBody = ![204, 205, 304].includes(status)
  return new Response(hasBody ? new Uint8Array(bytes) : null, { status, headers: fields })
}

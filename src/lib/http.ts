import { type Agent, type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { HttpClient } from '@actions/http-client'
import { type Patience, type Watch, watch } from './patience.ts'

export type Asking = Readonly<{
  method: string
  headers: Readonly<Record<string, string>>
  body: string | null
  patience: Patience
}>

export type Answer = Readonly<{
  /** Where it came from, after all redirects. */
  place: URL
  status: number
  headers: IncomingHttpHeaders
  /** Throws where the connection breaks, or patience ends. */
  body: AsyncIterable<Uint8Array>
}>

/** An answer that another try would not mend. */
export class BadAnswer extends Error {}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const MOST_REDIRECTS = 5

/**
 * The only file that knows @actions/http-client, which finds the proxy that the environment names. Follows redirects, and takes the token
 * to no other host, port or scheme than it was given for. The answer lives as long as `take`; after it, or where patience ends, the
 * connection is destroyed, whatever is still on its way.
 */
export async function ask<T>(url: URL, asking: Asking, take: (answer: Answer) => Promise<T>): Promise<T> {
  const watching = watch(asking.patience)
  try {
    return await take(await follow(url, asking, watching))
  } catch (cause) {
    // What the connection says after it was destroyed tells nothing.
    throw watching.ended() ?? cause
  } finally {
    watching.stop()
  }
}

async function follow(url: URL, asking: Asking, watching: Watch): Promise<Answer> {
  const { authorization: token, ...plain } = Object.fromEntries(new Headers(asking.headers))
  let [place, authorization] = [url, token]
  for (let followed = 0; ; followed++) {
    watching.heard(place.host)
    const headers = { ...plain, ...(authorization !== undefined && { authorization }) }
    const message = await open(place, { ...asking, headers }, watching.signal)
    watching.heard(place.host)
    const { statusCode: status = 500, headers: received } = message
    if (!REDIRECTS.has(status) || received.location === undefined)
      return { place, status, headers: received, body: chunksOf(message, { host: place.host, watching }) }
    message.destroy()
    if (followed === MOST_REDIRECTS) throw new BadAnswer(`${place.host} leads on and on`)
    const next = redirectTo(received.location, place)
    if (next.origin !== place.origin) authorization = undefined
    place = next
  }
}

/** Where a server leads to: an address of the web, and from one that is safe to another. */
export function redirectTo(location: string, place: URL): URL {
  const next = URL.canParse(location, place.href) ? new URL(location, place) : undefined
  if (next === undefined || !['http:', 'https:'].includes(next.protocol))
    throw new BadAnswer(`${place.host} leads to no address of the web`)
  if (place.protocol === 'https:' && next.protocol !== 'https:')
    throw new BadAnswer(`${place.host} leads to an address that is not https`)
  return next
}

type Sending = Pick<Asking, 'method' | 'headers' | 'body'>

async function open(place: URL, { method, headers, body }: Sending, signal: AbortSignal): Promise<IncomingMessage> {
  const agent: Agent = new HttpClient().getAgent(place.href)
  // A proxy's agent opens a connection of its own first, which would outlive ours where the proxy is silent.
  const proxy: unknown = Reflect.get(agent, 'proxyOptions')
  if (typeof proxy === 'object' && proxy !== null) Object.assign(proxy, { signal })
  const request = place.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    // A user name in an address that a server leads to is none of ours.
    const sent = request(place, { method, headers, agent, auth: null, signal }, resolve)
    sent.on('error', reject)
    sent.end(body ?? undefined)
  })
}

type Source = Readonly<{ host: string; watching: Watch }>

async function* chunksOf(message: IncomingMessage, { host, watching }: Source): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of message) {
      watching.heard(host)
      yield chunk
    }
  } catch (cause) {
    throw new Error(`${host} broke off its answer`, { cause })
  }
}

/** The whole body, where it has no more than so many bytes. */
export async function readAtMost(most: number, { place, body }: Answer): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > most) throw new BadAnswer(`${place.host} sends more than ${most} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

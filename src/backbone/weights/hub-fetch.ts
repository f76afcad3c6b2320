import { reasonOf } from '../../errors.ts'
import { type Answer, ask, type Asking, BadAnswer, readAtMost } from '../../lib/http.ts'
import type { HubAccess } from './hub-access.ts'
import { type Range, rangeHeader, readRange } from './hub-range.ts'
import { Offline, Refused, Unreachable } from './hub-refusals.ts'
import { readRetryAfter, retrying } from './hub-retry.ts'

const MOST_OF_ANSWER = 1 << 20

type Fetched = Readonly<{ status: number; headers: Answer['headers']; bytes: Uint8Array<ArrayBuffer> }>

/** One range of a file, in one buffer. */
export async function fetchRange(url: string, range: Range, access: HubAccess): Promise<Uint8Array> {
  const headers = { range: rangeHeader(range) }
  const { bytes } = await fetchBytes({ method: 'GET', url, headers, body: null }, access, range)
  return bytes
}

/**
 * A `fetch` for the Hub's library. Its own would go to no proxy, wait for ever, not look for 206, and take the token to other servers.
 * The size is that of the file whose begin the library may ask for.
 */
export function fetchFor(access: HubAccess, size?: number): typeof fetch {
  return async (input, init = {}) => {
    const headers = Object.fromEntries(new Headers(init.headers))
    // The library would ask for Xet's own protocol.
    if (headers.accept?.includes('xet')) headers.accept = '*/*'
    const url = input instanceof Request ? input.url : String(input)
    const body = typeof init.body === 'string' ? init.body : null
    const range = size === undefined ? undefined : rangeIn(headers.range, size)
    const fetched = await fetchBytes({ method: init.method ?? 'GET', url, headers, body }, access, range)
    const fields = Object.entries(fetched.headers).map(([name, value]): [string, string] => [name, String(value)])
    return new Response(fetched.bytes, { status: fetched.status, headers: fields })
  }
}

function rangeIn(header: string | undefined, size: number): Range | undefined {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(header ?? '') ?? []
  return last === undefined ? undefined : { begin: Number(first), end: Number(last) + 1, size }
}

type Sending = Omit<Asking, 'patience'> & Readonly<{ url: string }>

async function fetchBytes({ url, ...sending }: Sending, access: HubAccess, range?: Range): Promise<Fetched> {
  if (access.offline) throw new Offline()
  const place = new URL(url)
  const { origin } = new URL(access.endpoint)
  const isHub = place.origin === origin
  const headers = {
    ...sending.headers,
    'user-agent': 'lora-style-gate',
    'accept-encoding': 'identity',
    ...(access.token !== undefined && isHub && { authorization: `Bearer ${access.token}` }),
  }
  const take = async (answer: Answer): Promise<Fetched> => {
    const { status, headers: received } = answer
    if (status < 200 || status > 299) throw refusalIn(answer, origin)
    const bytes =
      range === undefined ? new Uint8Array(await readAtMost(MOST_OF_ANSWER, answer)) : await readRange(range, answer)
    return { status, headers: received, bytes }
  }
  return retrying(access.backOff, async () =>
    ask(place, { ...sending, headers, patience: access.patience }, take).catch((cause: unknown) => {
      if (cause instanceof Refused || cause instanceof BadAnswer || cause instanceof TypeError) throw cause
      throw new Unreachable(reasonOf(cause), { cause })
    }),
  )
}

function refusalIn({ place, status, headers }: Answer, origin: string): Refused {
  const code = headers['x-error-code']
  return new Refused({
    host: place.host,
    status,
    isHub: place.origin === origin,
    code: typeof code === 'string' ? code : '',
    retryAfter: readRetryAfter(headers['retry-after']),
  })
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { TOKEN } from './artifact-service.ts'
import { bodyOf, listen } from './loopback.ts'

/** How the service behaves: as it should, or as on a bad day. */
export type CacheMood =
  | 'works'
  | 'denies reads'
  | 'denies writes'
  | 'is full'
  | 'fails'
  | 'is silent'
  | 'refuses the content'
  | 'gives a damaged archive'

export type CacheService = Readonly<{
  /** What a runner tells a step of the service. */
  environment: Readonly<Record<string, string>>
  /** The archives by key, each there when finalized. */
  entries: ReadonlyMap<string, Buffer>
  requests: readonly string[]
  become: (mood: CacheMood) => void
  stop: () => void
}>

type Call = Readonly<{ key: string; version: string; restore_keys?: readonly string[] }>
type Entry = Call & Readonly<{ archive: Buffer }>

const SIGNATURE = 'c2lnbmF0dXJlIG9mIHRoZSBjYWNoZQ'
/** A host of Azure: the client then asks for ranges, by another library. Only a proxy can bring it here. */
const AZURE = 'http://account.blob.core.windows.net'

const REFUSAL =
  '<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code><Message>Server failed to authenticate.\nTime: 1</Message></Error>'

const REFUSALS: Partial<Record<CacheMood, Readonly<Record<string, readonly [number, string]>>>> = {
  'denies reads': { GetCacheEntryDownloadURL: [403, 'cache read denied: no scope of this token can be read'] },
  'denies writes': { CreateCacheEntry: [200, 'cache write denied: this token is read-only'] },
  'is full': { CreateCacheEntry: [403, 'insufficient usage to create a cache entry'] },
}

/** GitHub's cache service on loopback: three calls of its second version, and a blob store. It can be used as a proxy too. */
export async function openCacheService(blobs: 'here' | 'on Azure' = 'here'): Promise<CacheService> {
  let mood: CacheMood = 'works'
  const stored = new Map<string, Buffer>()
  const entries: Entry[] = []
  const requests: string[] = []

  const server = createServer((request, response) => void handle(request, response))
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const body = await bodyOf(request)
    requests.push(`${request.method} ${url.pathname}`)
    if (mood === 'is silent') return
    if (url.pathname.startsWith('/cache/')) return handleBlob(request, url, body, response)
    const method = url.pathname.split('/').at(-1)!
    const [status, content] = mood === 'fails' ? [500, { msg: 'the service has a bad day' }] : answer(method, body)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content))
  }
  const answer = (method: string, body: Buffer): [number, object] => {
    const [status, msg] = REFUSALS[mood]?.[method] ?? []
    if (status !== undefined) return [status, status === 200 ? { ok: false, message: msg } : { msg }]
    const { key, version, restore_keys: prefixes = [] } = JSON.parse(body.toString()) as Call
    const same = entries.filter((entry) => entry.version === version)
    const address = (name: string): string => `${blobs === 'here' ? place : AZURE}/cache/${name}?sig=${SIGNATURE}`
    const name = Buffer.from(`${key} ${version}`).toString('hex')
    if (method === 'CreateCacheEntry')
      return same.some((entry) => entry.key === key)
        ? [409, { msg: 'cache entry with the same key, version, and scope already exists' }]
        : [200, { ok: true, signed_upload_url: address(name) }]
    if (method === 'FinalizeCacheEntryUpload') {
      entries.push({ key, version, archive: stored.get(name)! })
      return [200, { ok: true, entry_id: String(entries.length) }]
    }
    const begins = same.findLast((entry) => prefixes.some((prefix) => entry.key.startsWith(prefix)))
    const found = same.find((entry) => entry.key === key) ?? begins
    if (found === undefined) return [200, { ok: false }]
    const blob = Buffer.from(`${found.key} ${version}`).toString('hex')
    return [200, { ok: true, matched_key: found.key, signed_download_url: address(blob) }]
  }
  const handleBlob = ({ method, headers }: IncomingMessage, url: URL, body: Buffer, response: ServerResponse): void => {
    const name = url.pathname.slice('/cache/'.length)
    if (mood === 'refuses the content' || url.searchParams.get('sig') !== SIGNATURE)
      return void response.writeHead(403, { 'content-type': 'application/xml' }).end(REFUSAL)
    if (method === 'PUT') {
      stored.set(name, body)
      return void response.writeHead(201, { 'x-ms-request-id': '1' }).end()
    }
    const whole = stored.get(name)!
    const archive =
      mood === 'gives a damaged archive' ? Buffer.from(whole.map((byte, at) => (at % 7 === 3 ? ~byte : byte))) : whole
    const range = /^bytes=(\d+)-(\d+)$/.exec(String(headers['x-ms-range'] ?? headers.range))
    const part = range === null ? archive : archive.subarray(Number(range[1]), Number(range[2]) + 1)
    response.writeHead(range === null ? 200 : 206, { 'content-length': part.length, etag: '"1"' })
    response.end(method === 'HEAD' ? undefined : part)
  }

  const { address: place, stop } = await listen(server)
  return {
    environment: { ACTIONS_RESULTS_URL: place, ACTIONS_RUNTIME_TOKEN: TOKEN, ACTIONS_CACHE_SERVICE_V2: 'true' },
    get entries() {
      return new Map(entries.map(({ key, archive }) => [key, archive]))
    },
    requests,
    become: (other) => void (mood = other),
    stop,
  }
}

import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { bodyOf, listen } from './loopback.ts'

/** A file of any length: its parts are made when they are asked for. */
export type Served = Readonly<{
  size: number
  /** Null for a file that is no LFS file. */
  sha256: string | null
  read: (begin: number, end: number) => Uint8Array | Promise<Uint8Array>
}>

export type HubAsked = {
  readonly server: 'hub' | 'cdn'
  readonly method: string
  /** With the query. */
  readonly path: string
  /** Every header, as it came. */
  readonly headers: readonly string[]
  readonly range: string | undefined
  readonly body: string
  /** Bytes of the body that were handed to the connection. */
  sent: number
}

/** What a server does in place of what it should. */
export type HubMood = Readonly<{
  status?: number
  headers?: Readonly<Record<string, string>>
  body?: string
  /** Says nothing at all. */
  silent?: boolean
  /** Sends the whole file with 200. */
  ignoresRange?: boolean
  /** Of a range: sends so many bytes of it, or more than it has. */
  sends?: number
  /** After that: breaks off, goes silent, or ends as if that were all, and tells no length before. */
  end?: 'break' | 'stall' | 'early'
  /** Sends a chunk of one byte after so many milliseconds each. */
  trickle?: number
}>

type Options = Readonly<{
  repository?: string
  /** What main is at. */
  commit?: string
  files?: Readonly<Record<string, Served>>
  /** Asked for no other token, and for none where there is none. */
  token?: string
  /** The number is that of the request, from 0. */
  mood?: (asked: HubAsked, index: number) => HubMood | undefined
}>

type Answering = (asked: HubAsked, response: ServerResponse, mood: HubMood) => unknown

export const HUB_COMMIT = '0123456789abcdef0123456789abcdef01234567'
const SIGNATURE = 'Signature=very-secret'
const CHUNK = 1 << 16

export function servedBytes(bytes: Uint8Array, { isLfs = true } = {}): Served {
  const sha256 = isLfs ? createHash('sha256').update(bytes).digest('hex') : null
  return { size: bytes.length, sha256, read: (begin, end) => bytes.subarray(begin, end) }
}

/** The Hub's protocol on loopback, as much of it as is asked: its API, and files that it leads to on a server of their own. */
export async function openHubServer(options: Options = {}) {
  const { repository = 'timm/vgg19.tv_in1k', commit = HUB_COMMIT, files = {}, token, mood } = options
  const requests: HubAsked[] = []

  const serve = (server: HubAsked['server'], answer: Answering) =>
    createServer((request, response) => {
      void (async () => {
        const asked = await record(server, request)
        const index = requests.push(asked) - 1
        const bad = mood?.(asked, index) ?? {}
        if (bad.silent) return
        if (bad.status !== undefined) return response.writeHead(bad.status, bad.headers).end(bad.body)
        await answer(asked, response, bad)
      })().catch((error: unknown) => response.destroy(error as Error))
    })

  const refuse = (response: ServerResponse, status: number, code: string) =>
    response.writeHead(status, { 'content-type': 'application/json', 'x-error-code': code }).end('{"error":"no"}')

  const hub = serve('hub', (asked, response) => {
    const json = (value: unknown) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    const path = decodeURIComponent(asked.path.split('?')[0]!)
    const authorization = headerIn(asked, 'authorization')
    if (token !== undefined && authorization !== `Bearer ${token}`) return refuse(response, 401, 'RepoNotFound')
    const isKnown = (revision: string | undefined) => revision === 'main' || revision === commit
    const [, own, revision] = /^\/api\/models\/([^/]+\/[^/]+)\/(?:revision|paths-info)\/(.+)$/.exec(path) ?? []
    if (own !== undefined) {
      if (own !== repository) return refuse(response, 404, 'RepoNotFound')
      if (!isKnown(revision)) return refuse(response, 404, 'RevisionNotFound')
      const wanted = new URL(asked.path, 'http://hub').searchParams.getAll('expand')
      // The Hub tells what it is asked for by name, and no more.
      if (asked.method === 'GET')
        return json({ _id: '1', id: repository, ...(wanted.includes('sha') && { sha: commit }) })
      const { paths } = JSON.parse(asked.body) as { paths: string[] }
      return json(paths.filter((name) => Object.hasOwn(files, name)).map((name) => factsOf(name, files[name]!)))
    }
    const [, from, at, name = ''] = /^\/([^/]+\/[^/]+)\/resolve\/([^/]+)\/(.+)$/.exec(path) ?? []
    if (from !== repository) return refuse(response, 404, 'RepoNotFound')
    if (!isKnown(at)) return refuse(response, 404, 'RevisionNotFound')
    if (!Object.hasOwn(files, name)) return refuse(response, 404, 'EntryNotFound')
    // Who understands Xet gets no file here.
    if (headerIn(asked, 'accept')?.includes('xet-fileinfo'))
      return response.writeHead(200, { 'content-type': 'application/vnd.xet-fileinfo+json' }).end('{}')
    const location = `${cdnAt.address}/${encodeURIComponent(name)}?Expires=1&${SIGNATURE}`
    return response.writeHead(302, { location, 'x-repo-commit': commit }).end()
  })

  const cdn = serve('cdn', async (asked, response, { headers = {}, ignoresRange, sends, end: ending, trickle }) => {
    const file = files[decodeURIComponent(asked.path.split('?')[0]!.slice(1))]!
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(asked.range ?? '') ?? []
    const isWhole = last === undefined || ignoresRange === true
    const [begin, end] = isWhole ? [0, file.size] : [Number(first), Math.min(Number(last) + 1, file.size)]
    const given = begin + (sends ?? end - begin)
    response.writeHead(isWhole ? 200 : 206, {
      etag: '"1"',
      'accept-ranges': 'bytes',
      // Where less or more comes than was asked for, the end alone tells it.
      ...(ending !== 'early' && { 'content-length': String(end - begin) }),
      ...(!isWhole && { 'content-range': `bytes ${begin}-${end - 1}/${file.size}` }),
      ...headers,
    })
    const step = trickle === undefined ? CHUNK : 1
    const parts = async function* () {
      for (let at = begin; at < given; at += step) {
        const chunk = at < file.size ? await file.read(at, Math.min(at + step, given)) : new Uint8Array(given - at)
        if (trickle !== undefined) await pause(trickle)
        asked.sent += chunk.length
        yield chunk
      }
    }
    await pipeline(Readable.from(parts(), { highWaterMark: 1 }), response, { end: false })
    if (ending === 'break') response.destroy()
    else if (ending !== 'stall') response.end()
  })

  const [hubAt, cdnAt] = [await listen(hub), await listen(cdn)]
  return {
    address: hubAt.address,
    cdn: cdnAt.address,
    environment: { HF_ENDPOINT: hubAt.address, HF_HUB_OFFLINE: '0' },
    requests,
    stop: () => {
      hubAt.stop()
      cdnAt.stop()
    },
  }
}

export type HubServer = Awaited<ReturnType<typeof openHubServer>>

export function headerIn({ headers }: HubAsked, name: string): string | undefined {
  const index = headers.findIndex((text, at) => at % 2 === 0 && text.toLowerCase() === name)
  return index < 0 ? undefined : headers[index + 1]
}

async function record(server: HubAsked['server'], request: IncomingMessage): Promise<HubAsked> {
  const body = (await bodyOf(request)).toString()
  const { method = '', url: path = '', rawHeaders: headers } = request
  return { server, method, path, headers, range: request.headers.range, body, sent: 0 }
}

function factsOf(path: string, { size, sha256 }: Served) {
  const lfs = sha256 === null ? {} : { lfs: { oid: sha256, size, pointerSize: 134 } }
  return { type: 'file', path, size, oid: 'a'.repeat(40), ...lfs }
}

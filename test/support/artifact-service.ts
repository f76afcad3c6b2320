import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { bodyOf, listen } from './loopback.ts'

/** How the service behaves: as it should, or as on a bad day. */
export type Mood = 'works' | 'name is taken' | 'fails' | 'refuses the content' | 'takes zips alone' | 'is silent'

export type ArtifactService = Readonly<{
  /** What a runner tells a step of the service. */
  environment: Readonly<Record<string, string>>
  /** What was uploaded by artifact name, whole only when finalized: a zip, or a file as it is. */
  artifacts: ReadonlyMap<string, Buffer>
  /** What a browser would be told that each is. */
  types: ReadonlyMap<string, string>
  requests: readonly string[]
  stop: () => void
}>

export const SIGNATURE = 'c2lnbmF0dXJlIG9mIHRoZSBmYWtl'

/** A token as a runner's: the client reads the two ids of the run in its payload, and the service would check the rest. */
const payload = Buffer.from(JSON.stringify({ scp: 'Actions.Results:run-id:job-id' })).toString('base64url')
export const TOKEN = `eyJhbGciOiJub25lIn0.${payload}.c2VjcmV0`

/** GitHub's artifact service on loopback: the calls of the results API, and a blob store that takes blocks. */
export async function openArtifactService(mood: Mood = 'works'): Promise<ArtifactService> {
  const blocks = new Map<string, Buffer>()
  const blobs = new Map<string, Buffer>()
  const artifacts = new Map<string, Buffer>()
  const types = new Map<string, string>()
  const requests: string[] = []

  const server = createServer((request, response) => void handle(request, response))
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const body = await bodyOf(request)
    requests.push(`${request.method} ${url.pathname}`)
    if (mood === 'is silent') return
    const answer = (status: number, content: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content))
    }
    if (mood === 'fails') return answer(500, { msg: 'the service has a bad day' })
    if (url.pathname.startsWith('/blob/')) return store(url, body, response)
    const { name, mime_type: type = '' } = JSON.parse(body.toString()) as { name: string; mime_type?: string }
    if (url.pathname.endsWith('/CreateArtifact')) {
      const taken = mood === 'name is taken'
      if (taken) return answer(409, { msg: 'an artifact with this name already exists on the workflow run' })
      if (mood === 'takes zips alone' && type !== 'application/zip')
        return answer(400, { code: 'invalid_argument', msg: 'only zip artifacts are supported' })
      types.set(name, type)
      return answer(200, { ok: true, signed_upload_url: `${address}/blob/${name}?sig=${SIGNATURE}` })
    }
    artifacts.set(name, blobs.get(name)!)
    answer(200, { ok: true, artifact_id: String(40 + artifacts.size) })
  }
  const store = (url: URL, body: Buffer, response: ServerResponse): void => {
    const name = url.pathname.slice('/blob/'.length)
    if (mood === 'refuses the content' || url.searchParams.get('sig') !== SIGNATURE)
      return void response.writeHead(403, { 'x-ms-error-code': 'AuthenticationFailed' }).end()
    const id = url.searchParams.get('blockid')
    if (id !== null) blocks.set(id, body)
    else {
      const ids = [...body.toString().matchAll(/<Latest>(.*?)<\/Latest>/g)].map((match) => match[1]!)
      blobs.set(name, Buffer.concat(ids.map((block) => blocks.get(block)!)))
    }
    response.writeHead(201, { 'x-ms-request-id': '1' }).end()
  }

  const { address, stop } = await listen(server)
  return {
    environment: { ACTIONS_RESULTS_URL: address, ACTIONS_RUNTIME_TOKEN: TOKEN },
    artifacts,
    types,
    requests,
    stop,
  }
}

import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { bodyOf, listen } from './loopback.ts'

/** With a token the server asks for it, as for a private repository. One that refuses answers 403 to all. */
type Options = Readonly<{ token?: string; refuse?: boolean }>

/** A path has no query. The authorization is the header as it came. */
type GitRequest = Readonly<{ path: string; authorization: string | undefined }>

export type GitServer = Readonly<{
  /** What GITHUB_SERVER_URL would say. */
  server: string
  /** The repository's address, without .git at its end. */
  url: string
  requests: readonly GitRequest[]
  stop: () => void
}>

/** What GITHUB_REPOSITORY would say. */
const REPOSITORY = 'someone/models'

/**
 * Serves the repository at `root` on loopback, to read from. It leaves out blobs and gives any commit by its name where it is asked to,
 * as GitHub does. It lives in the process of the test, so that a git that the test waits for without `await` would wait for ever.
 */
export async function openGitServer(root: string, { token, refuse = false }: Options = {}): Promise<GitServer> {
  const requests: GitRequest[] = []
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const { authorization } = request.headers
    requests.push({ path: pathname, authorization })
    const body = await bodyOf(request)
    if (refuse) return void response.writeHead(403).end()
    if (token !== undefined && !isAuthorized(authorization, token))
      return void response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
    const [, path] = PATH.exec(pathname) ?? []
    if (path === undefined) return void response.writeHead(404).end()
    answer(response, await runBackend(toVariables(request, { root, path, query: search.slice(1) }), body))
  }
  const server = createServer((request, response) => {
    // A client that is gone in the middle of its request gets no answer.
    handle(request, response).catch(() => response.destroy())
  })
  const { address, stop } = await listen(server)
  return { server: address, url: `${address}/${REPOSITORY}`, requests, stop }
}

const PATH = new RegExp(`^/${REPOSITORY}(?:\\.git)?(/.*)$`)

/** The scheme may be written in any case: actions/checkout writes it small. */
function isAuthorized(authorization: string | undefined, token: string): boolean {
  const [, credentials] = /^basic (\S+)$/i.exec(authorization ?? '') ?? []
  return credentials === Buffer.from(`x-access-token:${token}`).toString('base64')
}

type Wanted = Readonly<{ root: string; path: string; query: string }>

/** The variables of CGI (RFC 3875). Of our own environment only what programs need: in a hook, git's variables name another repository. */
function toVariables({ method, headers }: IncomingMessage, { root, path, query }: Wanted): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    // Variables, so that the repository's own configuration stays as it is.
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'uploadpack.allowFilter',
    GIT_CONFIG_VALUE_0: 'true',
    GIT_CONFIG_KEY_1: 'uploadpack.allowAnySHA1InWant',
    GIT_CONFIG_VALUE_1: 'true',
    GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
    REQUEST_METHOD: method,
    PATH_INFO: path,
    QUERY_STRING: query,
    CONTENT_TYPE: headers['content-type'],
    HTTP_CONTENT_ENCODING: headers['content-encoding'],
  }
}

async function runBackend(env: NodeJS.ProcessEnv, body: Buffer): Promise<Buffer> {
  const variables = { ...env, CONTENT_LENGTH: String(body.length) }
  const child = spawn('git', ['http-backend'], { env: variables, stdio: ['pipe', 'pipe', 'ignore'] })
  return new Promise((resolve, reject) => {
    const output: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    // It may end before it has read all.
    child.stdin.on('error', () => {})
    child.on('error', reject)
    child.on('close', () => resolve(Buffer.concat(output)))
    child.stdin.end(body)
  })
}

/** Passes on what a CGI program wrote: headers, an empty line, the body. */
function answer(response: ServerResponse, output: Buffer): void {
  const end = output.indexOf('\r\n\r\n')
  if (end === -1) return void response.writeHead(500).end()
  const lines = output.subarray(0, end).toString('latin1').split('\r\n')
  const headers = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const)
  const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200'
  for (const [name, value] of headers) if (name !== 'Status') response.setHeader(name, value)
  response.writeHead(Number.parseInt(status, 10)).end(output.subarray(end + 4))
}

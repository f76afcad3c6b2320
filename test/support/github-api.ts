import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { schema as published } from '@octokit/graphql-schema'
import { buildSchema, graphql, GraphQLError, type GraphQLSchema } from 'graphql'
import { bodyOf, listen } from './loopback.ts'

export type ApiComment = { id: string; body: string; author: string }
export type ApiPull = Readonly<{
  number: number
  state: 'open' | 'closed'
  head: Readonly<{ ref: string; sha: string; repo: Readonly<{ id: number; full_name: string }> | null }>
  base: Readonly<{ sha: string; repo: Readonly<{ id: number; full_name: string }> }>
}>
export type ApiArtifact = Readonly<{ id: number; name: string; zip: Uint8Array; expired?: boolean; size?: number }>

/** What the server knows of one repository, for a test to fill and to look at. */
export type ApiState = {
  repository: string
  /** Login by token. */
  logins: Record<string, string>
  pulls: ApiPull[]
  comments: ApiComment[]
  artifacts: Record<number, ApiArtifact[]>
  /** How the jobs of every run ended; null for one that still runs. */
  jobs: (string | null)[]
  /** Texts by path, by commit. */
  files: Record<string, Record<string, string>>
  /** Paths of submodules, by commit. */
  submodules: Record<string, readonly string[]>
  /** Where two commits part, by `BASE...HEAD`. */
  mergeBases: Record<string, string>
}

export type Answer = Readonly<{ status: number; body?: unknown; headers?: Readonly<Record<string, string>> }>
export type Asked = Readonly<{ method: string; path: string; query: string }>

type Options = Readonly<{
  /** Answers in place of the server, as on a bad day. */
  intercept?: (asked: Asked) => Answer | undefined
  /** Milliseconds before a request is worked on. */
  delay?: (asked: Asked) => number
  state?: Partial<ApiState>
}>

export const API_TOKEN = 'ghs_fake'
export const REFUSED: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } }

let parsed: GraphQLSchema | undefined

/** GitHub's own schema, so that a query that is wrong there is wrong here. */
function schema(): GraphQLSchema {
  return (parsed ??= buildSchema(published.idl, { assumeValid: true }))
}

/** GitHub's REST and GraphQL API on loopback, as much of it as the action asks, for one repository with one pull request. */
export async function openGitHubApi({ intercept, delay, state: given = {} }: Options = {}) {
  const requests: Asked[] = []
  const state: ApiState = {
    repository: 'someone/models',
    logins: { [API_TOKEN]: 'github-actions' },
    pulls: [],
    comments: [],
    artifacts: {},
    jobs: [],
    files: {},
    submodules: {},
    mergeBases: {},
    ...given,
  }
  let lastId = 3_000_000_000

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => response.writeHead(418).end(String(error)))
  })
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const text = (await bodyOf(request)).toString()
    const asked = { method: request.method ?? '', path: url.pathname, query: text }
    requests.push(asked)
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay(asked)))
    const login = state.logins[/^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '']
    const answer =
      intercept?.(asked) ??
      (login === undefined
        ? { status: 401, body: { message: 'Bad credentials' } }
        : url.pathname === '/graphql'
          ? await answerGraphql(text, login)
          : answerRest(url, asked, login))
    const { status, body = {}, headers = {} } = answer
    if (body instanceof Uint8Array)
      response.writeHead(status, { 'content-type': 'application/zip', ...headers }).end(body)
    else
      response
        .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
        .end(status === 302 ? '' : JSON.stringify(body))
  }

  const create = (body: string, author: string): ApiComment => {
    if (body.length > 65_536) throw new GraphQLError('Body is too long')
    const comment = { id: `IC_${(lastId += 1)}`, body, author }
    state.comments.push(comment)
    return comment
  }
  const urlOf = ({ id }: ApiComment): string =>
    `https://github.com/${state.repository}/pull/1#issuecomment-${id.slice(3)}`
  const owned = (id: string, login: string): ApiComment => {
    const comment = state.comments.find((own) => own.id === id)
    if (!comment) throw graphqlError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
    if (comment.author !== login) throw graphqlError('FORBIDDEN', `${login} does not have the correct permissions`)
    return comment
  }

  const answerGraphql = async (text: string, login: string): Promise<Answer> => {
    const { query, variables } = JSON.parse(text) as { query: string; variables: Record<string, unknown> }
    const repository = {
      pullRequest: ({ number }: { number: number }) => {
        if (!state.pulls.some((pull) => pull.number === number))
          throw graphqlError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
        return { comments: (page: { first?: number; after?: string }) => commentPage(page, login) }
      },
      object: ({ oid, expression }: { oid?: string; expression?: string }) => {
        const [commit = '', path] = (oid ?? expression ?? '').split(/:(.*)/s)
        const files = state.files[commit]
        if (oid !== undefined) return files ? { __typename: 'Commit', oid } : null
        const file = files?.[path ?? '']
        if (file !== undefined) return { __typename: 'Blob', text: file, isTruncated: false }
        const entries = entriesIn(path ?? '', Object.keys(files ?? {}), state.submodules[commit] ?? [])
        return entries.length === 0 ? null : { __typename: 'Tree', entries }
      },
    }
    const root = {
      repository: ({ owner, name }: { owner: string; name: string }) => {
        if (`${owner}/${name}` === state.repository) return repository
        throw graphqlError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      },
      updateIssueComment: ({ input }: { input: { id: string; body: string } }) => {
        owned(input.id, login).body = input.body
        return { clientMutationId: null }
      },
      deleteIssueComment: ({ input }: { input: { id: string } }) => {
        state.comments.splice(state.comments.indexOf(owned(input.id, login)), 1)
        return { clientMutationId: null }
      },
    }
    const result = await graphql({ schema: schema(), source: query, rootValue: root, variableValues: variables })
    const errors = result.errors?.map(({ message, extensions, path }) => ({ type: extensions.type, path, message }))
    return { status: 200, body: { data: result.data, ...(errors && { errors }) } }
  }

  const commentPage = ({ first, after }: { first?: number; after?: string }, login: string) => {
    if (first === undefined || first < 1 || first > 100)
      throw graphqlError('EXCESSIVE_PAGINATION', 'Requesting more than 100 records on a connection is not possible')
    const start = after ? Number(Buffer.from(after, 'base64').toString()) : 0
    const nodes = state.comments.slice(start, start + first).map((comment) => ({
      ...comment,
      url: urlOf(comment),
      viewerDidAuthor: comment.author === login,
    }))
    const end = start + nodes.length
    const endCursor = nodes.length === 0 ? null : Buffer.from(String(end)).toString('base64')
    return { nodes, pageInfo: { hasNextPage: end < state.comments.length, endCursor } }
  }

  const answerRest = (url: URL, { method, path, query }: Asked, login: string): Answer => {
    const notFound: Answer = { status: 404, body: { message: 'Not Found' } }
    const prefix = `/repos/${state.repository}/`
    if (path.startsWith('/blob/')) {
      const all = Object.values(state.artifacts).flat()
      return { status: 200, body: all.find(({ id }) => String(id) === path.slice(6))!.zip }
    }
    if (!path.startsWith(prefix)) return notFound
    const route = `${method} ${path.slice(prefix.length)}`
    const [, number] = /^POST issues\/(\d+)\/comments$/.exec(route) ?? []
    if (number !== undefined) {
      if (!state.pulls.some((pull) => String(pull.number) === number)) return notFound
      const { body } = JSON.parse(query) as { body: string }
      if (body.length > 65_536) return { status: 422, body: { message: 'Validation Failed' } }
      return { status: 201, body: { html_url: urlOf(create(body, login)) } }
    }
    if (route === 'GET pulls') {
      const pulls = state.pulls.filter(
        ({ head, state: own }) =>
          own === url.searchParams.get('state') &&
          `${head.repo?.full_name.split('/')[0]}:${head.ref}` === url.searchParams.get('head'),
      )
      return { status: 200, body: pulls }
    }
    const [, run] = /^GET actions\/runs\/(\d+)\/artifacts$/.exec(route) ?? []
    if (run !== undefined) {
      const all = state.artifacts[Number(run)] ?? []
      const size = Number(url.searchParams.get('per_page') ?? 30)
      const from = (Number(url.searchParams.get('page') ?? 1) - 1) * size
      const artifacts = all.slice(from, from + size).map((artifact) => ({
        id: artifact.id,
        name: artifact.name,
        size_in_bytes: artifact.size ?? artifact.zip.length,
        expired: artifact.expired ?? false,
      }))
      return { status: 200, body: { total_count: all.length, artifacts } }
    }
    if (/^GET actions\/runs\/\d+\/attempts\/\d+\/jobs$/.test(route))
      return { status: 200, body: { jobs: state.jobs.map((conclusion) => ({ conclusion })) } }
    const [, basehead] = /^GET compare\/(.+)$/.exec(route) ?? []
    const sha = basehead && state.mergeBases[basehead]
    if (sha) return { status: 200, body: { merge_base_commit: { sha } } }
    const [, id] = /^GET actions\/artifacts\/(\d+)\/zip$/.exec(route) ?? []
    if (id !== undefined) return { status: 302, headers: { location: `${address}/blob/${id}` } }
    return notFound
  }

  const { address, stop } = await listen(server)
  const environment = { GITHUB_API_URL: address, GITHUB_GRAPHQL_URL: `${address}/graphql` }
  return { address, environment, state, requests, stop }
}

export type GitHubApi = Awaited<ReturnType<typeof openGitHubApi>>

function graphqlError(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

/** What a folder of a commit holds. */
function entriesIn(folder: string, files: readonly string[], submodules: readonly string[]) {
  const start = folder === '' ? '' : `${folder}/`
  const namesOf = (paths: readonly string[]) => [
    ...new Set(paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length))),
  ]
  return [
    ...namesOf(files).map((rest) => ({ name: rest.split('/')[0], mode: rest.includes('/') ? 0o040000 : 0o100644 })),
    ...namesOf(submodules).map((rest) => ({
      name: rest.split('/')[0],
      mode: rest.includes('/') ? 0o040000 : 0o160000,
    })),
  ]
}

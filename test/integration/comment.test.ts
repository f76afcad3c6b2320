import { afterEach, describe, expect, test } from 'vitest'
import { openGitHub } from '../../src/github/client.ts'
import { readRunContext } from '../../src/github/run-context.ts'
import { commentsOf } from '../../src/github/comments.ts'
import { type Marker, markerLine, readMarker } from '../../src/github/marker.ts'
import { postComment } from '../../src/github/post-comment.ts'
import { type Answer, API_TOKEN, type Asked, type GitHubApi, openGitHubApi, REFUSED } from '../support/github-api.ts'
import { PULL } from '../support/pull-request.ts'

const servers: GitHubApi[] = []
afterEach(() => servers.splice(0).forEach(({ stop }) => stop()))

async function serverThat(options: Parameters<typeof openGitHubApi>[0] = {}): Promise<GitHubApi> {
  const server = await openGitHubApi({ ...options, state: { pulls: [PULL], ...options.state } })
  servers.push(server)
  return server
}

const markerOf = (run: number, attempt = 1): Marker => ({
  workflow: 'someone/models/.github/workflows/gate.yml',
  job: 'score',
  step: '__someone_gate',
  directory: 'models',
  name: 'style-gate-score',
  run,
  attempt,
  by: { run, attempt },
})
const bodyOf = (marker: Marker, text = `text of run ${marker.run}`): string => `${markerLine(marker)}\n\n${text}`

/** Posts as one run does. */
async function post(
  server: GitHubApi,
  marker: Marker,
  { opens = true, token = API_TOKEN, text = undefined as string | undefined } = {},
) {
  const github = openGitHub({ context: readRunContext(server.environment), token, backOff: 1 })
  const comments = commentsOf(github, { repository: server.state.repository, number: PULL.number })
  return postComment(comments, { marker, body: bodyOf(marker, text), opens, settling: 200 })
}

const writes = (server: GitHubApi): readonly string[] =>
  server.requests
    .map(({ method, path, query }) =>
      path === '/graphql' ? (/updateIssue|deleteIssue/.exec(query)?.[0] ?? '') : method,
    )
    .filter((write) => write !== '' && write !== 'GET')

describe('the comment', () => {
  test('is opened once, then edited in place, and left alone where it says the same', async () => {
    const server = await serverThat()
    const { what, url } = await post(server, markerOf(1))
    expect(what).toBe('created')
    expect(url).toMatch(/^https:\/\/github\.com\/someone\/models\/pull\/1#issuecomment-\d+$/)
    expect(await post(server, markerOf(2))).toEqual({ what: 'edited', url })
    expect(await post(server, markerOf(2))).toEqual({ what: 'unchanged', url })
    expect(writes(server)).toEqual(['POST', 'updateIssue'])
    expect(server.state.comments.map(({ body }) => body)).toEqual([bodyOf(markerOf(2))])
  })

  test('is not opened where it should not be, and kept up to date where it is there', async () => {
    const server = await serverThat()
    expect((await post(server, markerOf(1), { opens: false })).what).toBe('not opened')
    expect(server.state.comments).toEqual([])
    await post(server, markerOf(2))
    expect((await post(server, markerOf(3), { opens: false })).what).toBe('edited')
  })

  test('of a higher run or attempt is never overwritten by a lower one', async () => {
    const server = await serverThat()
    await post(server, markerOf(7, 2))
    for (const lower of [markerOf(6, 9), markerOf(7, 1)]) expect((await post(server, lower)).what).toBe('superseded')
    expect(server.state.comments[0]!.body).toBe(bodyOf(markerOf(7, 2)))
    expect((await post(server, markerOf(7, 3))).what).toBe('edited')
  })

  test('is found among hundreds of others, and neither another author nor another use is touched', async () => {
    const own = bodyOf(markerOf(1))
    const others = [
      ...Array.from({ length: 250 }, (_, index) => ({
        id: `IC_${index}`,
        body: `comment ${index}`,
        author: 'someone',
      })),
      { id: 'IC_300', body: bodyOf(markerOf(99)), author: 'mallory' },
      ...(['workflow', 'job', 'step', 'directory', 'name'] as const).map((part, index) => ({
        id: `IC_40${index}`,
        body: bodyOf({ ...markerOf(99), [part]: 'other' }),
        author: 'github-actions',
      })),
      { id: 'IC_500', body: `quoted: ${bodyOf(markerOf(99))}`, author: 'github-actions' },
    ]
    const server = await serverThat({
      state: {
        comments: [...others.map((each) => ({ ...each })), { id: 'IC_600', body: own, author: 'github-actions' }],
      },
    })
    expect((await post(server, markerOf(2))).what).toBe('edited')
    expect(server.state.comments.slice(0, -1)).toEqual(others)
    expect(server.state.comments.at(-1)).toMatchObject({ id: 'IC_600', body: bodyOf(markerOf(2)) })
  })

  test('says the same to the server that writes the ends of lines in another way', async () => {
    const server = await serverThat()
    await post(server, markerOf(1))
    server.state.comments[0]!.body = `${server.state.comments[0]!.body.replaceAll('\n', '\r\n')}\r\n`
    expect((await post(server, markerOf(1))).what).toBe('unchanged')
  })

  test('that a person deletes at the same time is not insisted upon', async () => {
    const server = await serverThat({
      intercept: ({ path, method }) => {
        if (path !== '/graphql' && method === 'POST') setTimeout(() => server.state.comments.splice(0), 0)
        return undefined
      },
      delay: () => 5,
    })
    expect((await post(server, markerOf(1))).what).toBe('created')
    expect(writes(server)).toEqual(['POST'])
  })

  test('of the same scores is overwritten by a later run that comments on them, and not by an earlier one', async () => {
    const server = await serverThat()
    const by = (run: number, attempt: number): Marker => ({ ...markerOf(7), by: { run, attempt } })
    await post(server, by(90, 1), { text: 'half of it' })
    expect((await post(server, by(90, 2), { text: 'all of it' })).what).toBe('edited')
    expect((await post(server, by(90, 1), { text: 'half of it' })).what).toBe('superseded')
    expect(server.state.comments.map(({ body }) => body)).toEqual([bodyOf(by(90, 2), 'all of it')])
  })

  test('with another text of this very run is not overwritten, and the next run keeps one', async () => {
    const server = await serverThat()
    const { url } = await post(server, markerOf(7), { text: 'contradicted' })
    expect(await post(server, markerOf(7), { text: 'unranked' })).toEqual({ what: 'taken', url })
    expect(await post(server, markerOf(7), { text: 'unranked', opens: false })).toEqual({ what: 'taken', url })
    expect((await post(server, markerOf(7), { text: 'contradicted' })).what).toBe('unchanged')
    expect(server.state.comments.map(({ body }) => body)).toEqual([bodyOf(markerOf(7), 'contradicted')])
    expect((await post(server, markerOf(8), { text: 'unranked' })).what).toBe('edited')
    expect((await post(server, markerOf(8), { text: 'contradicted' })).what).toBe('taken')
    // Where the runner numbers no runs, another text may well be of another one.
    for (const run of [0, 1]) {
      const unnumbered = { ...markerOf(run), job: `other ${run}` }
      await post(server, unnumbered, { text: 'before' })
      expect((await post(server, unnumbered, { text: 'after' })).what).toBe('edited')
    }
  })

  test.each([
    ['where there is none', 1],
    ['over an older one', 7],
  ])('that two uses of one run write at once %s is of one of them, and the other knows', async (_, first) => {
    let written = 0
    // Both have read before the first has written; the second writes when the first has read again.
    const isWrite = ({ method, path, query }: Asked): boolean =>
      path === '/graphql' ? query.includes('updateIssue') : method === 'POST'
    const server = await serverThat({ delay: (asked) => (isWrite(asked) ? (written++ === 0 ? 20 : 100) : 0) })
    if (first > 1) server.state.comments.push({ id: 'IC_1', body: bodyOf(markerOf(1)), author: 'github-actions' })
    const texts = ['contradicted', 'unranked']
    const posted = await Promise.all(texts.map(async (text) => post(server, markerOf(7), { text })))
    expect(posted.filter(({ what }) => what === 'taken')).toHaveLength(1)
    const kept = texts[posted.findIndex(({ what }) => what !== 'taken')]
    expect(server.state.comments.map(({ body }) => body)).toEqual([bodyOf(markerOf(7), kept)])
  })

  test('of 200 clients at once and one refresh is one, of the highest run', async () => {
    let seed = 1
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
    const server = await serverThat({ delay: () => random() * 40 })
    const runs = Array.from({ length: 200 }, (_, index) => index + 1).toSorted(() => random() - 0.5)
    await Promise.all(
      runs.map(async (run) => {
        await new Promise((resolve) => setTimeout(resolve, random() * 500))
        return post(server, markerOf(run))
      }),
    )
    await post(server, markerOf(200))
    expect(server.state.comments.map(({ body }) => readMarker(body)?.run)).toEqual([200])
    expect(server.state.comments[0]!.body).toBe(bodyOf(markerOf(200)))
  })
})

describe('a server that', () => {
  /** Answers the first requests of one kind in its own way. */
  const first = (times: number, matches: (asked: Asked) => boolean, answer: Answer) => {
    let left = times
    return (asked: Asked): Answer | undefined => (matches(asked) && left-- > 0 ? answer : undefined)
  }
  const isCreate = ({ method, path }: Asked): boolean => method === 'POST' && path !== '/graphql'
  const isList = ({ path }: Asked): boolean => path === '/graphql'

  test.each([
    ['fails for a while', { status: 502, body: 'Bad gateway' }],
    [
      'asks to slow down',
      { status: 403, headers: { 'retry-after': '1' }, body: { message: 'You have exceeded a secondary rate limit.' } },
    ],
    ['has too many requests', { status: 429, headers: { 'retry-after': '1' }, body: { message: 'Too many requests' } }],
  ])('%s is asked again', async (_, answer) => {
    for (const kind of [isCreate, isList]) {
      const server = await serverThat({ intercept: first(2, kind, answer) })
      expect((await post(server, markerOf(1))).what).toBe('created')
      expect(server.state.comments).toHaveLength(1)
    }
  })

  test('fails for good is given up after three more tries', async () => {
    const server = await serverThat({ intercept: (asked) => (isList(asked) ? { status: 503 } : undefined) })
    await expect(post(server, markerOf(1))).rejects.toMatchObject({ status: 503 })
    expect(server.requests).toHaveLength(4)
  })

  test.each([
    ['refuses', REFUSED],
    ['shows nothing', { status: 404, body: { message: 'Not Found' } }],
    ['finds fault', { status: 422, body: { message: 'Validation Failed' } }],
    [
      'means an hour by slow',
      {
        status: 403,
        headers: { 'retry-after': '3600' },
        body: { message: 'You have exceeded a secondary rate limit.' },
      },
    ],
  ])('%s is asked once', async (_, answer) => {
    const server = await serverThat({ intercept: (asked) => (isCreate(asked) ? answer : undefined) })
    await expect(post(server, markerOf(1))).rejects.toMatchObject({ status: answer.status })
    expect(server.requests.filter(isCreate)).toHaveLength(1)
  })

  test('does not let us edit says so', async () => {
    const server = await serverThat()
    await post(server, markerOf(1))
    server.state.logins.other = 'other'
    server.state.comments[0]!.author = 'github-actions'
    const github = openGitHub({ context: readRunContext(server.environment), token: 'other', backOff: 1 })
    const comments = commentsOf(github, { repository: server.state.repository, number: PULL.number })
    const refused = comments.edit(server.state.comments[0]!.id, 'x')
    await expect(refused).rejects.toMatchObject({ errors: [{ type: 'FORBIDDEN' }] })
    await expect(comments.remove([server.state.comments[0]!.id])).rejects.toMatchObject({
      errors: [{ type: 'FORBIDDEN' }],
    })
    // What is gone already is no failure.
    await comments.remove(['IC_1', 'IC_2'])
  })

  test('would refuse a query that its schema does not know, as this one does', async () => {
    const server = await serverThat()
    const github = openGitHub({ context: readRunContext(server.environment), token: API_TOKEN, backOff: 1 })
    await expect(github.graphql('{ repository { nothing } }', {})).rejects.toThrow(/Cannot query field "nothing"/)
  })
})

test('a marker is read back as it was written, whatever the names, and cannot end its line', () => {
  for (const name of ['-->', '--!>', '"\\', 'a\nb', '<!-- x -->', '\u202e\u{1f3a8}\ud800', '']) {
    const use = { workflow: name, job: name, step: name, directory: name, name }
    const marker = { ...markerOf(12_345_678_901, 3), ...use }
    const line = markerLine(marker)
    expect(line).not.toMatch(/\n|-->./)
    expect(line.split('--')).toHaveLength(3)
    expect(readMarker(`${line}\n\ntext`)).toEqual(marker)
    expect(readMarker(`${line}\r\n\r\ntext`)).toEqual(marker)
    expect(readMarker(` ${line}\ntext`)).toBeUndefined()
  }
  expect(readMarker('<!-- style-gate {"run":1} -->\n')).toBeUndefined()
  expect(readMarker('<!-- style-gate {oops} -->\n')).toBeUndefined()
})

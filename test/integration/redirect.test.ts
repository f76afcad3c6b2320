import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { afterEach, expect, test } from 'vitest'
import { openGitHub } from '../../src/github/client.ts'
import { readRunContext } from '../../src/github/run-context.ts'
import { headerFor, openOwn } from '../../src/trees/own-repository.ts'
import { git, initRepository } from '../support/git.ts'
import { openGitServer } from '../support/git-server.ts'
import { API_TOKEN } from '../support/github-api.ts'
import { listen } from '../support/loopback.ts'
import { repository } from '../support/repository.ts'

const stops: (() => void)[] = []
afterEach(() => stops.splice(0).forEach((stop) => stop()))

/** A server that answers with the status and the place that it is told for a path. Each has a port of its own. */
async function serverThat(answerTo: (path: string) => readonly [status: number, location?: string]) {
  const asked: (readonly [path: string, authorization: string | undefined])[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push([path, request.headers.authorization])
    const [status, location] = answerTo(path)
    response.writeHead(status, { 'content-type': 'application/json', ...(location && { location }) }).end('{"from": 1}')
  })
  const { address, stop } = await listen(server)
  stops.push(stop)
  return { address, asked }
}

const openAt = (address: string) =>
  openGitHub({ context: readRunContext({ GITHUB_API_URL: address }), token: API_TOKEN, backOff: 1 })
const OURS = `token ${API_TOKEN}`

test.each([301, 302, 303, 307, 308])(
  'an API that leads elsewhere by %i: the token goes to no other port',
  async (status) => {
    const there = await serverThat((path) => (path === '/last' ? [200] : [status, `${here.address}/back`]))
    const here = await serverThat((path) => [
      status,
      path === '/first' ? '/second' : `${there.address}/${path === '/back' ? 'last' : 'other'}`,
    ])
    const { data } = await openAt(here.address).rest('GET /first')
    expect(data).toEqual({ from: 1 })
    // What another server asks for is not asked in our name.
    expect(here.asked).toEqual([
      ['/first', OURS],
      ['/second', OURS],
      ['/back', undefined],
    ])
    expect(there.asked).toEqual([
      ['/other', undefined],
      ['/last', undefined],
    ])
  },
)

test('an API that leads round in a circle is given up', async () => {
  const { address, asked } = await serverThat(() => [302, '/again'])
  await expect(openAt(address).rest('GET /once')).rejects.toThrow(/leads on and on/)
  expect(asked.length).toBeLessThan(30)
})

test('a git server that leads elsewhere: the token does not go there, nor is anything taken from there', async () => {
  const root = await repository({ 'a.txt': 'x' })
  const commit = initRepository(root)
  const there = await openGitServer(root)
  stops.push(there.stop)
  const here = await serverThat((path) => [302, `${there.server}${path}`])
  const checkout = await repository({ 'b.txt': 'y' })
  initRepository(checkout)
  const own = await openOwn({
    checkout,
    path: process.env.PATH,
    temporary: tmpdir(),
    remote: { url: `${here.address}/someone/models`, environment: headerFor(`${here.address}/`, 'c2VjcmV0') },
  })
  try {
    await expect(own.fetch({ options: ['--depth=1'], commit })).rejects.toThrow(/302/)
  } finally {
    await own.close()
  }
  expect(here.asked).toEqual([[expect.stringContaining('/info/refs'), 'basic c2VjcmV0']])
  expect(there.requests).toEqual([])
  expect(git(checkout, 'cat-file', '--batch-check', '--batch-all-objects')).not.toContain(commit)
})

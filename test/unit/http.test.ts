import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createNetServer, type Socket } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { ask, type Asking, readAtMost, redirectTo } from '../../src/lib/http.ts'
import { openHttpProxy } from '../support/http-proxy.ts'
import { listen } from '../support/loopback.ts'

const stops: (() => void)[] = []
afterEach(() => {
  vi.unstubAllEnvs()
  stops.splice(0).forEach((stop) => stop())
})

async function serverThat(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const { address, stop } = await listen(createServer(answer))
  stops.push(stop)
  return address
}

function promised() {
  let keep = (): void => {}
  const kept = new Promise<void>((resolve) => (keep = resolve))
  return { kept, keep }
}

const GET: Asking = { method: 'GET', headers: {}, body: null, patience: { idle: 2000, total: 4000 } }
const read = async (address: string, asking: Partial<Asking> = {}, most = 100) =>
  ask(new URL(address), { ...GET, ...asking }, async (answer) => ({
    ...answer,
    text: (await readAtMost(most, answer)).toString(),
  }))

test('an answer tells its status, its headers and the place that it came from', async () => {
  const there = await serverThat((_, response) => response.writeHead(206, { 'x-part': 'one' }).end('here'))
  const here = await serverThat((_, response) => response.writeHead(302, { location: `${there}/file?a=1` }).end())
  const { place, status, headers, text } = await read(here)
  expect({ place: place.href, status, part: headers['x-part'], text }).toEqual({
    place: `${there}/file?a=1`,
    status: 206,
    part: 'one',
    text: 'here',
  })
})

test('a body and its headers are sent, and none where there is none', async () => {
  const address = await serverThat((request, response) => {
    response.write(`${request.method} ${request.headers['content-type']} ${request.headers['content-length']} `)
    request.pipe(response)
  })
  const post = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'gläser' }
  expect((await read(address, post)).text).toBe('POST text/plain 7 gläser')
  expect((await read(address)).text).toBe('GET undefined undefined ')
})

test('a body that is too long is not read to its end, and its connection is closed', async () => {
  const closed = promised()
  const address = await serverThat((_, response) => {
    response.on('close', closed.keep)
    const more = () => {
      while (response.write('x'.repeat(10_000)));
    }
    response.on('drain', more)
    more()
  })
  await expect(read(address)).rejects.toThrow(`${new URL(address).host} sends more than 100 bytes`)
  await closed.kept
})

test.each([
  ['never answers', () => {}, /sent nothing for 1 s$/],
  ['sends a part and no more', (response: ServerResponse) => response.write('part'), /sent nothing for 1 s$/],
  [
    'sends a byte now and then',
    (response: ServerResponse) => {
      const timer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(timer))
    },
    /took more than 1 s$/,
  ],
])('a server that %s is left, and its connection closed', async (_, begin, reason) => {
  const closed = promised()
  const address = await serverThat((_request, response) => {
    response.on('close', closed.keep)
    begin(response)
  })
  await expect(read(address, { patience: { idle: 150, total: 400 } }, 10_000)).rejects.toThrow(reason)
  await closed.kept
})

test('an answer that is broken off is an error, and no short one', async () => {
  const address = await serverThat((_, response) => {
    response.writeHead(200, { 'content-length': '10' }).write('half')
    setTimeout(() => response.destroy(), 20)
  })
  await expect(read(address)).rejects.toThrow(/broke off its answer/)
})

test('what is not read to its end ends with the work', async () => {
  const closed = promised()
  const address = await serverThat((_, response) => {
    response.on('close', closed.keep)
    response.write('part')
  })
  expect(await ask(new URL(address), GET, async ({ status }) => status)).toBe(200)
  await closed.kept
})

test.each(['ftp://127.0.0.1/file', 'file:///etc/passwd', 'http://'])('a redirect to %s is not followed', async (to) => {
  const address = await serverThat((_, response) => response.writeHead(302, { location: to }).end())
  await expect(read(address)).rejects.toThrow(/leads to no address of the web/)
})

test('a server leads from https to https alone', () => {
  const safe = new URL('https://hub.test/a/b?c')
  expect(redirectTo('/d', safe).href).toBe('https://hub.test/d')
  expect(redirectTo('https://cdn.test:8443/d', safe).href).toBe('https://cdn.test:8443/d')
  for (const to of ['http://hub.test/a/b', 'http://cdn.test/', 'HTTP:cdn.test'])
    expect(() => redirectTo(to, safe)).toThrow('hub.test leads to an address that is not https')
  expect(redirectTo('http://cdn.test/', new URL('http://hub.test/')).href).toBe('http://cdn.test/')
})

test('a name and a password in an address that a server leads to are not sent', async () => {
  const there = await serverThat((request, response) => response.end(String(request.headers.authorization)))
  const named = there.replace('//', '//name:password@')
  const here = await serverThat((_, response) => response.writeHead(302, { location: named }).end())
  expect((await read(here)).text).toBe('undefined')
})

test('a proxy of the environment is used', async () => {
  const address = await serverThat((request, response) => response.end(`for ${request.headers.host}`))
  const proxy = await openHttpProxy({ hosts: { 'hub.test:80': new URL(address).host } })
  stops.push(proxy.stop)
  vi.stubEnv('http_proxy', proxy.address)
  expect((await read('http://hub.test/')).text).toBe('for hub.test:80')
  expect(proxy.addresses).toEqual(['hub.test:80'])
})

test('a proxy that refuses is named by its status; one that is silent is left, and its connection closed', async () => {
  const refusing = createNetServer((socket) => socket.end('HTTP/1.1 407 Who are you\r\n\r\n'))
  const closed = promised()
  const silent = createNetServer((socket: Socket) =>
    socket
      .on('close', closed.keep)
      .on('error', () => {})
      .resume(),
  )
  for (const server of [refusing, silent]) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    stops.push(() => server.close())
  }
  const portOf = (server: typeof silent) => (server.address() as { port: number }).port
  vi.stubEnv('http_proxy', `http://127.0.0.1:${portOf(refusing)}`)
  await expect(read('http://hub.test/')).rejects.toThrow(/407/)
  vi.stubEnv('http_proxy', `http://127.0.0.1:${portOf(silent)}`)
  await expect(read('http://hub.test/', { patience: { idle: 150, total: 400 } })).rejects.toThrow(/sent nothing/)
  await closed.kept
})

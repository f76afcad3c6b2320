import { afterEach, expect, test } from 'vitest'
import { resolveMain } from '../../src/backbone/weights/hub.ts'
import {
  CONTENT,
  FILE,
  hubWith as openHub,
  type HubOptions,
  problemOf,
  REPOSITORY,
  SUBJECT,
} from '../support/hub-client.ts'
import { headerIn, type HubAsked, type HubMood, type HubServer, servedBytes } from '../support/hub-server.ts'

const stops: (() => void)[] = []
afterEach(() => stops.splice(0).forEach((stop) => stop()))

const hubWith: typeof openHub = async (...given) => {
  const opened = await openHub(...given)
  stops.push(opened.hub.stop)
  return opened
}

const OWN_WAYS = 'or give backbone the path of a safetensors file of your own, or vgg16.'
const REACH = `Let the runner reach it, ${OWN_WAYS}`
const SERVE = `Let HF_ENDPOINT and the proxy lead to a Hub that serves parts of files, ${OWN_WAYS}`
const LATER = `Run it again later, ${OWN_WAYS}`
const TRIES = 4

const [BEGIN, END] = [1000, 201_000]
const PART = CONTENT.subarray(BEGIN, END)
const isRead = ({ server, range }: HubAsked) => server === 'cdn' && range !== 'bytes=0-0'
const isProbe = ({ server, range }: HubAsked) => server === 'cdn' && range === 'bytes=0-0'
const isMain = ({ path }: HubAsked) => path.includes('/revision/')
const isFacts = ({ path }: HubAsked) => path.includes('/paths-info/')

/** Every request of a kind meets the mood; or the first of them alone. */
function moody(kind: (asked: HubAsked) => boolean, mood: HubMood, times = Infinity): NonNullable<HubOptions['mood']> {
  let met = 0
  return (asked) => (kind(asked) && met++ < times ? mood : undefined)
}

async function read(options: HubOptions) {
  const { hub, open } = await hubWith(options, { HF_TOKEN: 'hf_secret' })
  const work = open().then(async (file) => file.read(BEGIN, END))
  return { hub, work }
}

/** Hosts have a port of the moment; what must be shown to nobody is looked for. */
function plain({ subject, problem, fix }: Awaited<ReturnType<typeof problemOf>>, hub: HubServer) {
  expect(problem + fix).not.toMatch(/hf_secret|very-secret|Expires/)
  expect({ subject }).toEqual({ subject: SUBJECT })
  const named = problem.replaceAll(new URL(hub.cdn).host, 'CDN').replaceAll(hub.address, 'HUB')
  return { problem: named.replaceAll(new URL(hub.address).host, 'HUB'), fix }
}

const unreachable = (reason: string) => ({ problem: `the Hub at HUB cannot be reached (${reason})`, fix: REACH })
const odd = (reason: string) => ({ problem: `the Hub at HUB does not answer as a Hub does (${reason})`, fix: SERVE })

test.each<readonly [string, HubMood, ReturnType<typeof odd>, number]>([
  ['ignores Range', { ignoresRange: true }, odd('CDN ignores Range, and would send the whole file'), 1],
  ['breaks off', { sends: 70_000, end: 'break' }, unreachable('CDN broke off its answer'), TRIES],
  ['ends too soon', { sends: 70_000, end: 'early' }, unreachable('CDN sends 70000 of 200000 bytes'), TRIES],
  ['sends more', { sends: 200_001, end: 'early' }, unreachable('CDN sends more than 200000 bytes'), TRIES],
  ['stalls', { sends: 70_000, end: 'stall' }, unreachable('CDN sent nothing for 1 s'), TRIES],
  ['is silent', { silent: true }, unreachable('CDN sent nothing for 1 s'), TRIES],
  ['is endlessly slow', { trickle: 60 }, unreachable('CDN took more than 1 s'), TRIES],
  [
    'lies about the length of the part',
    { headers: { 'content-length': '199999' } },
    unreachable('CDN sends 199999 of 200000 bytes'),
    TRIES,
  ],
  [
    'lies about the length of the file',
    { headers: { 'content-range': `bytes 1000-200999/300001` } },
    unreachable('CDN sends bytes 1000-200999/300001 where bytes 1000-200999/300000 was asked for'),
    TRIES,
  ],
  [
    'sends another part',
    { headers: { 'content-range': `bytes 0-199999/300000` } },
    unreachable('CDN sends bytes 0-199999/300000 where bytes 1000-200999/300000 was asked for'),
    TRIES,
  ],
  ['packs the part', { headers: { 'content-encoding': 'gzip' } }, odd('CDN sends a part of a file as gzip'), 1],
  ['fails', { status: 500, body: 'x'.repeat(5000) }, { problem: 'CDN fails (500)', fix: LATER }, TRIES],
  ['refuses', { status: 403 }, { problem: 'CDN refuses it (403)', fix: REACH }, 1],
  ['has no such part', { status: 416 }, { problem: 'CDN refuses it (416)', fix: REACH }, 1],
  ['leads on and on', { status: 302, headers: { location: '/again' } }, odd('CDN leads on and on'), 5],
])('a server of files that %s gives no bytes', async (_, mood, problem, times) => {
  const { hub, work } = await read({ mood: moody(isRead, mood) })
  expect(plain(await problemOf(work), hub)).toEqual(problem)
  const asked = hub.requests.filter(isRead)
  expect(asked).toHaveLength(times)
  // Nobody took the whole file from it.
  expect(Math.max(...asked.map(({ sent }) => sent))).toBeLessThanOrEqual(CONTENT.length)
})

test.each<readonly [string, HubMood]>([
  ['breaks off', { sends: 70_000, end: 'break' }],
  ['ends too soon', { sends: 70_000, end: 'early' }],
  ['stalls', { sends: 70_000, end: 'stall' }],
  ['fails', { status: 503 }],
  ['asks to slow down', { status: 429, headers: { 'retry-after': '0' } }],
])('a server of files that %s once is asked again', async (_, mood) => {
  const { hub, work } = await read({ mood: moody(isRead, mood, 1) })
  expect(Buffer.from(PART).equals(await work)).toBe(true)
  expect(hub.requests.filter(isRead)).toHaveLength(2)
})

test('a server that ignores Range at once is left before a part is read', async () => {
  const huge = { size: 1e12, sha256: null, read: (begin: number, end: number) => Buffer.alloc(end - begin) }
  const { hub, work } = await read({ files: { [FILE]: huge }, mood: moody(isProbe, { ignoresRange: true }) })
  expect(plain(await problemOf(work), hub)).toEqual(odd('CDN ignores Range, and would send the whole file'))
  // What the connection holds on its way is all that can have been taken.
  expect(hub.requests.at(-1)!.sent).toBeLessThan(10_000_000)
})

test('what the server asks for is waited, within bounds', async () => {
  const later = { status: 429, headers: { 'retry-after': '1' } }
  const { hub, work } = await read({ mood: moody(isFacts, later, 1) })
  const begin = performance.now()
  expect(await work).toHaveLength(PART.length)
  expect(performance.now() - begin).toBeGreaterThan(990)
  expect(hub.requests.filter(isFacts)).toHaveLength(2)
  const tooLate = await read({ mood: moody(isFacts, { status: 429, headers: { 'retry-after': '121' } }) })
  expect(plain(await problemOf(tooLate.work), tooLate.hub).problem).toBe('HUB asks to slow down (429)')
  expect(tooLate.hub.requests.filter(isFacts)).toHaveLength(1)
})

test.each<readonly [HubMood, string, string]>([
  [
    { status: 401 },
    'the Hub refuses it to the token in HF_TOKEN (401)',
    'Set HF_TOKEN to a token that may read the repository.',
  ],
  [
    { status: 403 },
    'the Hub refuses it to the token in HF_TOKEN (403)',
    'Set HF_TOKEN to a token that may read the repository.',
  ],
  [
    { status: 404, headers: { 'x-error-code': 'RepoNotFound' } },
    'the Hub has no such repository (404)',
    'Check OWNER/REPO; where it is private, set HF_TOKEN to a token that may read it.',
  ],
  [
    { status: 404, headers: { 'x-error-code': 'RevisionNotFound' } },
    'the repository has no such revision (404)',
    'Give a commit that it has.',
  ],
  [
    { status: 404, headers: { 'x-error-code': 'EntryNotFound' } },
    'the repository has no such file at this revision (404)',
    'Name a file that it has.',
  ],
  [{ status: 404 }, 'the Hub has no such thing (404)', 'Check the repository, the revision and the file.'],
  [{ status: 400 }, 'HUB refuses it (400)', REACH],
])('a Hub that answers with %j is not asked again', async (mood, problem, fix) => {
  const { hub, work } = await read({ mood: moody(isFacts, mood) })
  expect(plain(await problemOf(work), hub)).toEqual({ problem, fix })
  expect(hub.requests).toHaveLength(1)
})

test('what a Hub does not have is named, also where it does not say so by a status', async () => {
  const { hub, work } = await read({ files: { 'another.safetensors': servedBytes(CONTENT) } })
  expect(plain(await problemOf(work), hub).problem).toBe('the repository has no such file at this revision (404)')
  const later = await read({
    mood: moody(({ path }) => path.includes('/resolve/'), {
      status: 404,
      headers: { 'x-error-code': 'EntryNotFound' },
    }),
  })
  expect(plain(await problemOf(later.work), later.hub).problem).toBe(
    'the repository has no such file at this revision (404)',
  )
})

test('without a token the Hub does not tell a private repository from none', async () => {
  const { access } = await hubWith({ token: 'hf_another' })
  expect(await problemOf(resolveMain(REPOSITORY, access))).toEqual({
    subject: `hf:${REPOSITORY}`,
    problem: 'the Hub refuses it without a token (401), or there is no such repository',
    fix: 'Set HF_TOKEN to a token that may read the repository.',
  })
})

const json = (value: unknown): HubMood => ({ status: 200, body: JSON.stringify(value) })
const facts = { type: 'file', path: FILE, size: CONTENT.length, oid: 'a'.repeat(40) }
const lfs = { oid: 'b'.repeat(64), size: CONTENT.length, pointerSize: 134 }

test.each<readonly [string, HubMood, RegExp]>([
  ['too long', { status: 200, body: `[${' '.repeat(1 << 20)}]` }, /HUB sends more than 1048576 bytes/],
  ['no JSON', { status: 200, body: '<html>sign in</html>' }, /JSON/],
  ['no list', json({ error: 'none' }), /expected array/],
  ['a list of nothing', json([null]), /null/],
  ['a file without a size', json([{ ...facts, size: '5' }]), /no size/],
  ['an empty file', json([{ ...facts, size: 0 }]), /empty/],
  ['a file of two sizes', json([{ ...facts, lfs: { ...lfs, size: 5 } }]), /two sizes/],
  ['a hash that is none', json([{ ...facts, lfs: { ...lfs, oid: '../x' } }]), /no SHA-256/],
  ['a hash that is a number', json([{ ...facts, lfs: { ...lfs, oid: 5 } }]), /no SHA-256/],
])('what the Hub says of a file is not believed where it is %s', async (_, mood, reason) => {
  const { hub, work } = await read({ mood: moody(isFacts, mood) })
  const { problem, fix } = plain(await problemOf(work), hub)
  expect(problem).toMatch(/^the Hub at HUB does not answer as a Hub does \(/)
  expect(problem).toMatch(reason)
  expect(fix).toBe(SERVE)
  expect(hub.requests).toHaveLength(1)
})

test.each<readonly [string, HubMood]>([
  ['too long', { status: 200, body: ' '.repeat(2_000_000) }],
  ['no JSON', { status: 200, body: '' }],
  ['null', json(null)],
  ['no commit', json({ sha: 'main' })],
  ['a number', json({ sha: 5 })],
])('the commit of main is not taken from an answer that is %s', async (_, mood) => {
  const { access } = await hubWith({ mood: moody(isMain, mood) })
  expect((await problemOf(resolveMain(REPOSITORY, access))).problem).toMatch(/does not answer as a Hub does/)
})

test('a file that is longer or shorter than the Hub says is not read', async () => {
  const { hub, work } = await read({ mood: moody(isFacts, json([{ ...facts, size: 250_000 }])) })
  expect(plain(await problemOf(work), hub)).toEqual(
    unreachable('CDN sends bytes 0-0/300000 where bytes 0-0/250000 was asked for'),
  )
})

test('a Hub that nobody can reach is an error that names the other ways', async () => {
  const { hub, access } = await hubWith()
  hub.stop()
  const { problem, fix } = await problemOf(resolveMain(REPOSITORY, access))
  expect(problem).toMatch(/^the Hub at \S+ cannot be reached \(connect ECONNREFUSED/)
  expect(fix).toBe(REACH)
})

test('an API that leads to another server takes no token there', async () => {
  const there = await hubWith()
  const moved = {
    status: 307,
    headers: { location: `${there.hub.address}/api/models/${REPOSITORY}/revision/main?expand=sha` },
  }
  const { hub, access } = await hubWith({ mood: moody(isMain, moved) }, { HF_TOKEN: 'hf_secret' })
  await resolveMain(REPOSITORY, access)
  expect(hub.requests.map((asked) => headerIn(asked, 'authorization'))).toEqual(['Bearer hf_secret'])
  expect(there.hub.requests).toHaveLength(1)
  expect(JSON.stringify(there.hub.requests)).not.toContain('secret')
})

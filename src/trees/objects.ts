import { reasonOf, UserError } from '../errors.ts'
import type { GitBytes } from './git.ts'
import { type ObjectsPlace, openOwn, type OwnRepository } from './own-repository.ts'

/** One entry of a commit's tree. */
export type Entry = Readonly<{ mode: string; type: string; id: string; path: string }>

/** The objects of a commit, wherever they are. */
export type Objects = Readonly<{
  /** All entries below the commit's root, the folders themselves left out. */
  entries: readonly Entry[]
  /** Sizes in bytes by id, of those blobs that are here. */
  sizesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>
  /** Small blobs that are here, by one process. */
  readAll: (ids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>
  /** Throws a UserError where it cannot be had. */
  readBlob: (id: string) => Promise<Buffer>
  /** Says which blobs may be wanted: what is missing of them is fetched at once, with the first that is read. */
  expect: (ids: readonly string[]) => void
  readLfs: OwnRepository['readLfs']
  close: () => Promise<void>
}>

/**
 * The objects of a commit, read by way of a bare repository of our own that borrows the checkout's objects. What those lack is fetched
 * there: a fetch into the user's clone would cut its history, or leave it partial for the steps behind this one. Throws a UserError where
 * the commit cannot be had.
 */
export async function openObjects(commit: string, place: ObjectsPlace): Promise<Objects> {
  const own = await openOwn(place)
  try {
    const { git, readLfs, close } = own
    const entries = await entriesOf(commit, place, own)
    const wanted = new Set<string>()
    const fetchBlob = blobFetcher(own, place, wanted)
    return {
      entries,
      sizesOf: async (ids) => sizesAmong(git, ids),
      readAll: async (ids) =>
        ids.length === 0 ? new Map() : blobsIn(await git(['cat-file', '--batch'], linesOf(ids))),
      expect: (ids) => ids.forEach((id) => wanted.add(id)),
      readBlob: async (id) => {
        const read = async (): Promise<Buffer> => git(['cat-file', 'blob', id])
        return (await read().catch(() => undefined)) ?? fetchBlob(id).then(read)
      },
      readLfs,
      close,
    }
  } catch (cause) {
    await own.close()
    throw cause
  }
}

async function entriesOf(commit: string, place: ObjectsPlace, own: OwnRepository): Promise<readonly Entry[]> {
  const known = await listEntries(own.git, commit).catch(() => undefined)
  if (known !== undefined) return known
  try {
    await own.fetch({ options: ['--depth=1'], commit })
    return await listEntries(own.git, commit)
  } catch (cause) {
    throw unfetched(`the commit ${commit.slice(0, 10)}`, place, cause)
  }
}

/** Fetches a blob, and with it all that are wanted. One at a time, since the first brings what the others ask for; a failure is final. */
function blobFetcher(own: OwnRepository, place: ObjectsPlace, wanted: ReadonlySet<string>) {
  let last: Promise<void> = Promise.resolve()
  let failure: UserError | undefined

  async function fetchMissing(id: string): Promise<void> {
    const ids = [...new Set([id, ...wanted])]
    const here = await sizesAmong(own.git, ids)
    if (here.has(id)) return
    if (failure !== undefined) throw failure
    const input = ids.filter((one) => !here.has(one)).map((one) => `${one}\n`)
    await own.fetch({ options: ['--stdin'], input: input.join('') }).catch((cause: unknown) => {
      failure = unfetched('the base', place, cause)
      throw failure
    })
  }

  return async (id: string): Promise<void> => {
    const turn = last.then(async () => fetchMissing(id))
    last = turn.catch(() => {})
    return turn
  }
}

function unfetched(subject: string, { remote }: ObjectsPlace, cause: unknown): UserError {
  const refuse = (problem: string, fix: string): UserError => new UserError({ subject, problem, fix })
  if (remote === undefined)
    return refuse('was not fetched', 'Run git fetch, or give the checkout fetch-depth: 0 and the job a github-token.')
  const reason = reasonOf(cause)
  if (/not our ref|unadvertised|couldn't find remote ref|no such remote ref/i.test(reason))
    return refuse('is no longer on the server, as after a force-push', 'Push again, or rebase on the base branch.')
  return refuse(
    `could not be fetched (${reason})`,
    'Give the job the permission contents: read, or the checkout fetch-depth: 0.',
  )
}

async function listEntries(git: GitBytes, commit: string): Promise<readonly Entry[]> {
  const lines = (await git(['ls-tree', '-r', '-z', '--full-tree', commit])).toString().split('\0')
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [, mode = '', type = '', id = '', path = ''] = /^(\d+) (\w+) (\w+)\t([^]*)$/.exec(line) ?? []
      return { mode, type, id, path }
    })
}

function linesOf(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('')
}

/** What `cat-file --batch` gives: a line with name and size, the bytes, and the end of a line, for each of them. */
function blobsIn(answer: Buffer): ReadonlyMap<string, Buffer> {
  const blobs = new Map<string, Buffer>()
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf('\n', at)
    const [, id, size] = /^(\w+) blob (\d+)$/.exec(answer.toString('latin1', at, end)) ?? []
    at = end + 1
    if (id === undefined) continue
    blobs.set(id, answer.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return blobs
}

async function sizesAmong(git: GitBytes, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const answer = await git(['cat-file', '--batch-check'], linesOf(ids))
  const lines = answer.toString().split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [, id, size] = /^(\w+) blob (\d+)$/.exec(line) ?? []
      return id === undefined ? [] : [[id, Number(size)] as const]
    }),
  )
}

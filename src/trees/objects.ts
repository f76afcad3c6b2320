import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf, UserError } from '../errors.ts'
import { type GitBytes, openGitBytes } from './git.ts'

/** A server to fetch from, and what git needs to speak to it: variables, never arguments, since those can be seen. */
export type Remote = Readonly<{ url: string; environment: Readonly<Record<string, string | undefined>> }>

export type ObjectsPlace = Readonly<{
  /** The folder that was checked out into. */
  checkout: string
  /** Where programs are looked for. */
  path: string | undefined
  /** undefined where nothing may be fetched. */
  remote: Remote | undefined
  /** A folder for what is fetched. */
  temporary: string
}>

/** One entry of a commit's tree. */
export type Entry = Readonly<{ mode: string; type: string; id: string; path: string }>

/** The objects of a commit, wherever they are. */
export type Objects = Readonly<{
  /** All entries below the commit's root, the folders themselves left out. */
  entries: readonly Entry[]
  /** Sizes in bytes by id, of those blobs that are here. */
  sizesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, number>>
  /** Throws where it cannot be had. */
  readBlob: (id: string) => Promise<Buffer>
  /** Says which blobs may be wanted: what is missing of them is fetched at once, with the first that is read. */
  expect: (ids: readonly string[]) => void
  /** The picture of a Git LFS pointer. Throws where it cannot be had. */
  readLfs: (sha256: string, pointer: Buffer) => Promise<Buffer>
  close: () => Promise<void>
}>

/**
 * The objects of a commit, read by way of a bare repository of our own that borrows the checkout's objects. What those lack is fetched
 * there: a fetch into the user's clone would cut its history, or leave it partial for the steps behind this one. Throws a UserError where
 * the commit cannot be had.
 */
export async function openObjects(commit: string, place: ObjectsPlace): Promise<Objects> {
  const own = await openOwn(place)
  const { git } = own
  const wanted = new Set<string>()

  async function entriesOf(): Promise<readonly Entry[]> {
    const known = await listEntries(git, commit).catch(() => undefined)
    if (known !== undefined) return known
    await own.fetch([`--depth=1`, commit], undefined, (cause) => unfetched(commit, place, cause))
    return listEntries(git, commit)
  }

  async function fetchBlob(id: string): Promise<Buffer> {
    const ids = [...new Set([id, ...wanted])]
    const here = await sizesAmong(git, ids)
    const input = ids.filter((one) => !here.has(one)).map((one) => `${one}\n`)
    await own.fetch(['--stdin'], input.join(''), (cause) => new Error(`it could not be fetched (${reasonOf(cause)})`))
    return git(['cat-file', 'blob', id])
  }

  return {
    entries: await entriesOf(),
    sizesOf: async (ids) => sizesAmong(git, ids),
    expect: (ids) => ids.forEach((id) => wanted.add(id)),
    readBlob: async (id) => (await git(['cat-file', 'blob', id]).catch(() => undefined)) ?? fetchBlob(id),
    readLfs: async (sha256, pointer) => own.readLfs(sha256, pointer),
    close: async () => rm(own.folder, { recursive: true, force: true }),
  }
}

/** As git itself asks for what a partial clone lacks. */
const FETCH = [
  'fetch',
  '--no-tags',
  '--no-write-fetch-head',
  '--recurse-submodules=no',
  '--filter=blob:none',
  '--no-auto-maintenance',
]

type Own = Readonly<{
  folder: string
  git: GitBytes
  fetch: (what: readonly string[], input: string | undefined, explain: (cause: unknown) => Error) => Promise<void>
  readLfs: Objects['readLfs']
}>

/** A bare repository that knows no branch, and finds the objects of the checkout as if they were its own. */
async function openOwn({ checkout, path, remote, temporary }: ObjectsPlace): Promise<Own> {
  const local = openGitBytes(checkout, { path })
  const found = await local(['rev-parse', '--path-format=absolute', '--git-common-dir']).catch((cause: unknown) => {
    const fix = 'Check the repository out by git, as actions/checkout does.'
    throw new UserError({ subject: 'the checkout', problem: `is no git repository (${reasonOf(cause)})`, fix })
  })
  const above = found.toString().trim()
  await mkdir(temporary, { recursive: true })
  const folder = await mkdtemp(join(temporary, 'style-gate-base-'))
  const format = await formatOf(above)
  await openGitBytes(temporary, { path })(['init', '--quiet', '--bare', `--object-format=${format}`, folder])
  await writeFile(join(folder, 'objects/info/alternates'), `${join(above, 'objects')}\n`)
  const plain = await readFile(join(folder, 'config'))
  const open = (environment?: Remote['environment']): GitBytes => {
    const git = openGitBytes(folder, { path, ...(environment && { environment }) })
    return async (args, input) => git([`--git-dir=${folder}`, ...args], input)
  }
  return {
    folder,
    git: open(),
    fetch: async (what, input, explain) => {
      try {
        if (remote === undefined) throw new Error('nothing says where to fetch it from')
        const [url, options] = [what.filter((own) => own.startsWith('-')), what.filter((own) => !own.startsWith('-'))]
        await open(remote.environment)([...QUIETLY, ...FETCH, ...url, remote.url, ...options], input)
      } catch (cause) {
        throw explain(cause)
      } finally {
        // git notes there that the server has the rest, and would fetch it blob by blob.
        await writeFile(join(folder, 'config'), plain)
      }
    },
    readLfs: async (sha256, pointer) => {
      const place = join(above, 'lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
      const known = await readFile(place).catch(() => undefined)
      if (known !== undefined) return known
      if (remote === undefined) throw new Error('its Git LFS object is not here')
      const git = open(remote.environment)
      // The server is named here: the configuration of a pull request must not choose it.
      const named = [`lfs.url=${remote.url}/info/lfs`, `lfs.${remote.url}/info/lfs.locksverify=false`]
      return git([...named.flatMap((own) => ['-c', own]), 'lfs', 'smudge'], pointer.toString()).catch(
        (cause: unknown) => {
          throw new Error(`its Git LFS object could not be fetched (${reasonOf(cause)})`)
        },
      )
    },
  }
}

const QUIETLY = ['-c', 'fetch.negotiationAlgorithm=noop', '-c', 'credential.interactive=false']

async function formatOf(gitFolder: string): Promise<'sha1' | 'sha256'> {
  const config = await readFile(join(gitFolder, 'config'), 'utf8').catch(() => '')
  return /^\s*objectformat\s*=\s*sha256\s*$/im.test(config) ? 'sha256' : 'sha1'
}

function unfetched(commit: string, { remote }: ObjectsPlace, cause: unknown): UserError {
  const refuse = (problem: string, fix: string): UserError =>
    new UserError({ subject: `the commit ${commit.slice(0, 10)}`, problem, fix })
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

async function sizesAmong(git: GitBytes, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const answer = await git(['cat-file', '--batch-check'], ids.map((id) => `${id}\n`).join(''))
  const lines = answer.toString().split('\n')
  return new Map(
    lines.flatMap((line) => {
      const [, id, size] = /^(\w+) blob (\d+)$/.exec(line) ?? []
      return id === undefined ? [] : [[id, Number(size)] as const]
    }),
  )
}

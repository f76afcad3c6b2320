import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf, UserError } from '../errors.ts'
import { type GitBytes, openGitBytes } from './git.ts'

/** A server to fetch from, and what git needs to speak to it: variables, never arguments, since those can be seen. */
export type Remote = Readonly<{ url: string; environment: Readonly<Record<string, string | undefined>> }>

/**
 * Variables by which git sends a basic authorization to addresses below this one alone. git itself would send it to wherever the server
 * leads, another host too, with all requests behind the first; so it follows nowhere.
 */
export function headerFor(url: string, basic: string): Remote['environment'] {
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: `http.${url}.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
    GIT_CONFIG_KEY_1: 'http.followRedirects',
    GIT_CONFIG_VALUE_1: 'false',
  }
}

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

/** A bare repository that knows no branch, and finds the objects of the checkout as if they were its own. */
export type OwnRepository = Readonly<{
  git: GitBytes
  /** Fetches what is named, with an input where the names stand there. Throws where that fails. */
  fetch: (what: Readonly<{ options: readonly string[]; commit?: string; input?: string }>) => Promise<void>
  /** The picture of a Git LFS pointer. Throws a UserError where it cannot be had. */
  readLfs: (sha256: string, pointer: Buffer) => Promise<Buffer>
  close: () => Promise<void>
}>

/** Throws a UserError where the checkout is no repository, or there is no place for another one. */
export async function openOwn(place: ObjectsPlace): Promise<OwnRepository> {
  const above = await repositoryOf(place)
  const folder = await makeFolder(place)
  const open = (environment: Remote['environment'] = {}): GitBytes => {
    const git = openGitBytes(folder, { path: place.path, environment })
    return async (args, input) => git([`--git-dir=${folder}`, ...args], input)
  }
  const close = async (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    await openGitBytes(folder, place)(['init', '--quiet', '--bare', `--object-format=${above.format}`, folder])
    await writeFile(join(folder, 'objects/info/alternates'), `${join(above.folder, 'objects')}\n`)
  } catch (cause) {
    await close()
    throw noPlace(place, cause)
  }
  return {
    git: open(),
    fetch: async (what) => fetchInto(folder, open, { ...what, remote: place.remote }),
    readLfs: async (sha256, pointer) => {
      const known = join(above.folder, 'lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
      return readFile(known).catch(async () => fetchLfs(open, place.remote, pointer))
    },
    close,
  }
}

async function repositoryOf({ checkout, path }: ObjectsPlace): Promise<Readonly<{ folder: string; format: string }>> {
  const wanted = ['--path-format=absolute', '--git-common-dir', '--show-object-format']
  const found = await openGitBytes(checkout, { path })(['rev-parse', ...wanted]).catch((cause: unknown) => {
    const fix = 'Check the repository out by git, as actions/checkout does.'
    throw new UserError({ subject: 'the checkout', problem: `is no git repository (${reasonOf(cause)})`, fix })
  })
  const lines = found.toString().trimEnd().split('\n')
  return { folder: lines.slice(0, -1).join('\n'), format: lines.at(-1)! }
}

async function makeFolder(place: ObjectsPlace): Promise<string> {
  try {
    await mkdir(place.temporary, { recursive: true })
    return await mkdtemp(join(place.temporary, 'style-gate-base-'))
  } catch (cause) {
    throw noPlace(place, cause)
  }
}

function noPlace({ temporary }: ObjectsPlace, cause: unknown): UserError {
  const problem = `has no place for what is fetched of the base (${reasonOf(cause)})`
  return new UserError({ subject: temporary, problem, fix: 'Make room there, and let the job write to it.' })
}

type Opened = (environment: Remote['environment']) => GitBytes
type Fetched = Parameters<OwnRepository['fetch']>[0] & Pick<ObjectsPlace, 'remote'>

/** As git itself asks for what a partial clone lacks. */
const FETCH = [
  '-c',
  'fetch.negotiationAlgorithm=noop',
  '-c',
  'credential.interactive=false',
  'fetch',
  '--no-tags',
  '--no-write-fetch-head',
  '--recurse-submodules=no',
  '--filter=blob:none',
  '--no-auto-maintenance',
]

async function fetchInto(folder: string, open: Opened, { options, commit, input, remote }: Fetched): Promise<void> {
  if (remote === undefined) throw new Error('nothing says where to fetch it from')
  const config = join(folder, 'config')
  const plain = await readFile(config)
  try {
    const names = commit === undefined ? [] : [commit]
    await open(remote.environment)([...FETCH, ...options, remote.url, ...names], input)
  } finally {
    // git notes there that the server has the rest, and would fetch it blob by blob.
    await writeFile(config, plain)
  }
}

async function fetchLfs(open: Opened, remote: Remote | undefined, pointer: Buffer): Promise<Buffer> {
  const refuse = (problem: string, fix: string): UserError => new UserError({ subject: 'Git LFS', problem, fix })
  if (remote === undefined)
    throw refuse('is a Git LFS pointer at the base, and its object is not here', 'Run git lfs fetch --all.')
  // The server is named here: the configuration of a pull request must not choose it.
  const server = `${remote.url}.git`
  const named = [`lfs.url=${server}/info/lfs`, `lfs.${server}/info/lfs.locksverify=false`]
  const args = [...named.flatMap((own) => ['-c', own]), 'lfs', 'smudge']
  const git = open({ ...remote.environment, GIT_LFS_SKIP_SMUDGE: '0' })
  return git(args, pointer.toString()).catch((cause: unknown) => {
    const reason = reasonOf(cause)
    const isMissing = /is not a git command/.test(reason)
    throw refuse(
      `is a Git LFS pointer at the base, and its object could not be fetched (${isMissing ? 'git-lfs is not installed' : reason})`,
      isMissing ? 'Install git-lfs on the runner.' : 'Bring the object to the server by git lfs push --all.',
    )
  })
}

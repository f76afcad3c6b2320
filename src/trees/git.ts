import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** What a git command writes to standard output. Throws where it fails. */
export type Git = (...args: readonly string[]) => Promise<string>

/** The same in bytes, with an input. */
export type GitBytes = (args: readonly string[], input?: string) => Promise<Buffer>

type Options = Readonly<{
  /** Where programs are looked for. */
  path: string | undefined
  /** Beside ours: for who fetches. */
  environment?: Readonly<Record<string, string | undefined>>
  /** It is stopped where it says more bytes. */
  most?: number
}>

/** More than a slow server needs. */
const MOST_SECONDS = 300

/**
 * git in the folder that was checked out into, never in one that its content chooses; it fetches nothing unless it is told to. In a container
 * the folder may belong to another user, which git refuses unless it is told that the folder is meant. A bare repository among the files is
 * not taken for the repository: its configuration could name commands. What it says of a failure is the line of its errors that tells most.
 */
export function openGitBytes(directory: string, { path, environment = {}, most = Infinity }: Options): GitBytes {
  const env = { PATH: path, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...environment }
  const always = ['-c', 'safe.directory=*', '-c', 'safe.bareRepository=explicit', '-c', 'core.hooksPath=/dev/null']
  return async (args, input) =>
    new Promise((resolve, reject) => {
      const child = spawn('git', [...always, '--no-replace-objects', ...args], {
        cwd: directory,
        env,
        timeout: MOST_SECONDS * 1000,
      })
      const [output, errors]: [Buffer[], Buffer[]] = [[], []]
      child.on('error', reject)
      let said = 0
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.length
        if (said <= most) output.push(chunk)
        else child.kill()
      })
      child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
      // git may be gone before it has read all of it.
      child.stdin.on('error', () => {})
      child.stdin.end(input ?? '')
      child.on('close', (code) => {
        if (said > most) reject(new Error(`git says more than ${most} bytes`))
        else if (code === 0) resolve(Buffer.concat(output))
        else if (code === null) reject(new Error(`git was stopped after ${MOST_SECONDS / 60} minutes`))
        else reject(new Error(reasonIn(Buffer.concat(errors).toString()) || `git ended with ${code}`))
      })
    })
}

/** Hints and progress tell nothing. A command that git only calls, such as that of Git LFS, begins with what is wrong. */
function reasonIn(errors: string): string {
  const marked = errors.split('\n').filter((line) => MARK.test(line))
  return (marked.at(-1) ?? errors.trim().split('\n', 1)[0] ?? '').replace(MARK, '')
}

const MARK = /^(?:fatal|error|remote): /

export function openGit(directory: string, path: string | undefined): Git {
  const bytes = openGitBytes(directory, { path })
  return async (...args) => (await bytes(args)).toString()
}

/** The address that a repository came from, as its configuration has it; '' where it came from nowhere. */
export async function originUrl(git: Git): Promise<string> {
  return (await git('config', '--get', 'remote.origin.url').catch(() => '')).trim()
}

/** The nearest folder with a .git, from an absolute path upwards; the path itself where there is none. */
export function repositoryAbove(workspace: string): string {
  for (let folder = workspace; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return workspace
  }
}

/**
 * The folder that a repository was checked out into, on the way from `base` to `workspace`, both absolute: the first that has a .git,
 * which no commit can hold; `base` where none has, as after a download without git.
 */
export function checkoutOf(base: string, workspace: string): string {
  const folders = [base, ...foldersBetween(base, workspace).map((path) => join(base, path))]
  return folders.find((folder) => existsSync(join(folder, '.git'))) ?? base
}

/**
 * The first folder on the way from a checkout down to a folder that is a repository of its own, a submodule or another checkout, with `/`;
 * undefined where there is none. No commit of the outer repository holds its files.
 */
export function repositoryBelow(checkout: string, folder: string): string | undefined {
  return foldersBetween(checkout, folder)
    .filter((path) => existsSync(join(checkout, path, '.git')))
    .map((path) => path.replaceAll(sep, '/'))[0]
}

/** The folders below `base` down to `folder`, both absolute, relative to it. */
function foldersBetween(base: string, folder: string): readonly string[] {
  const segments = relative(base, folder)
    .split(sep)
    .filter((segment) => segment !== '')
  return segments.map((_, index) => join(...segments.slice(0, index + 1)))
}

/** The folder of a working directory in its repository, with `/`; '' for the repository itself. */
export function folderIn(base: string, workspace: string): string {
  return relative(checkoutOf(base, workspace), workspace).replaceAll(sep, '/')
}

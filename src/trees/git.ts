import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'

/** What a git command writes to standard output. Throws where it fails. */
export type Git = (...args: readonly string[]) => Promise<string>

const run = promisify(execFile)

/**
 * git in the folder that was checked out into, never in one that its content chooses; it fetches nothing. In a container the folder
 * may belong to another user, which git refuses unless it is told that the folder is meant. A bare repository among the files is
 * not taken for the repository: its configuration could name commands.
 */
export function openGit(directory: string, path: string | undefined): Git {
  const env = { PATH: path, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
  return async (...args) => {
    const { stdout } = await run(
      'git',
      ['-c', 'safe.directory=*', '-c', 'safe.bareRepository=explicit', '--no-replace-objects', ...args],
      {
        cwd: directory,
        env,
        maxBuffer: 1 << 22,
        timeout: 30_000,
      },
    )
    return stdout
  }
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
  const segments = relative(base, workspace).split(sep)
  const folders = [base, ...segments.map((_, index) => join(base, ...segments.slice(0, index + 1)))]
  return folders.find((folder) => existsSync(join(folder, '.git'))) ?? base
}

import { execFile } from 'node:child_process'
import { relative, sep } from 'node:path'
import { promisify } from 'node:util'

/** What a git command writes to standard output. Throws where it fails. */
export type Git = (...args: readonly string[]) => Promise<string>

const run = promisify(execFile)

/**
 * git in a folder; it reads what is there, fetches nothing, and runs nothing of the repository. In a container the folder may
 * belong to another user, which git refuses unless it is told that the folder is meant.
 */
export function openGit(directory: string, path: string | undefined): Git {
  const env = { PATH: path, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
  return async (...args) => {
    const { stdout } = await run('git', ['-c', 'safe.directory=*', '--no-replace-objects', ...args], {
      cwd: directory,
      env,
      maxBuffer: 1 << 22,
      timeout: 30_000,
    })
    return stdout
  }
}

/** The folder of a working directory in its repository, with `/`; '' for the repository itself. */
export async function folderInRepository(git: Git, workspace: string, base: string): Promise<string> {
  const prefix = await git('rev-parse', '--show-prefix').catch(() => undefined)
  const folder = prefix === undefined ? relative(base, workspace).replaceAll(sep, '/') : prefix.replace(/\n$/, '')
  return folder.replace(/\/$/, '')
}

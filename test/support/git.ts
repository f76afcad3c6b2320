import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { addFiles, type Files } from './repository.ts'

const WHO = ['-c', 'user.name=someone', '-c', 'user.email=someone@example.com', '-c', 'commit.gpgsign=false']

export function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', root, ...WHO, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
}

/** Makes a folder a repository with all that is in it as the first commit, whose name it returns. */
export function initRepository(root: string): string {
  git(root, 'init', '--quiet', '--initial-branch', 'main')
  return commitAll(root)
}

function commitAll(root: string): string {
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--allow-empty', '--message', 'Pictures')
  return git(root, 'rev-parse', 'HEAD')
}

/** Adds files, takes those away that are null, and commits. */
export async function change(root: string, files: Readonly<Record<string, Files[string] | null>>): Promise<string> {
  for (const [path, content] of Object.entries(files)) {
    if (content === null) await rm(join(root, path))
    else await addFiles(root, { [path]: content })
  }
  return commitAll(root)
}

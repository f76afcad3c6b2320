import { dirname } from 'node:path/posix'
import { relative, sep } from 'node:path'
import type { Index } from './absent.ts'
import { openGitBytes } from './git.ts'

/** What git says of files that are not as they were committed. */
export type GitStatus = Readonly<{
  /** Whether git ignores a file of the working directory. */
  isIgnored: (path: string) => boolean
  /** Whether it is new, or another than the last commit has. */
  isUncommitted: (path: string) => boolean
}>

/** Of a repository that leaves more than this out, nothing is said. */
const MOST_BYTES = 16 * 2 ** 20

const STATUS = [
  '-c',
  'core.fsmonitor=false',
  '--no-optional-locks',
  '--literal-pathspecs',
  'status',
  '--porcelain',
  '--ignored',
  '--no-renames',
  '--ignore-submodules=all',
  '-z',
]

/**
 * Of the files of a working directory; undefined where git cannot say it. Where Git LFS keeps files, a file that was fetched looks like one
 * that was changed to a git that does not know of it: no change is told then.
 */
export async function readGitStatus(
  { workspace, repository, programs }: Index,
  isLfs: boolean,
): Promise<GitStatus | undefined> {
  const folder = relative(repository, workspace).replaceAll(sep, '/')
  const git = openGitBytes(repository, { path: programs, most: MOST_BYTES })
  // A folder stands for all that is in it. Nothing is written, and no program of the repository's is run.
  const said = await git([...STATUS, '--', folder === '' ? '.' : folder]).catch(() => undefined)
  if (said === undefined) return undefined
  const lines = said
    .toString()
    .split('\0')
    .filter((line) => !isLfs || !line.startsWith(' M'))
  const [ignored, others] = [lines.filter(isOfIgnored), lines.filter((line) => !isOfIgnored(line))].map(pathsIn)
  const within = (path: string): string => (folder === '' ? path : `${folder}/${path}`)
  return {
    isIgnored: (path) => covers(ignored!, within(path)),
    isUncommitted: (path) => covers(others!, within(path)),
  }
}

function isOfIgnored(line: string): boolean {
  return line.startsWith('!! ')
}

/** Each stands behind two letters and a blank. */
function pathsIn(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.filter((line) => line !== '').map((line) => line.slice(3)))
}

/** A file itself, or a folder that it lies in. */
function covers(paths: ReadonlySet<string>, path: string): boolean {
  if (paths.has(path)) return true
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) if (paths.has(`${folder}/`)) return true
  return paths.has('./')
}

import type { BaseFile } from '../config/guard.ts'
import { CONFIG_FILE } from '../config/file.ts'
import { reasonOf } from '../errors.ts'
import { astray, foldersAbove, isAstray } from './astray.ts'
import type { Git } from '../trees/git.ts'
import { LINK } from '../trees/links.ts'
import { baseOfMerge, type Event, type PullRequest } from './event.ts'

export type BaseReader = Readonly<{
  /** In the folder that was checked out into. */
  git: Git
  /** The working directory as the workflow names it, relative to that folder; '' for the folder itself. */
  folder: string
  /** A folder on the way to it that is a repository of its own; undefined where there is none. */
  below: string | undefined
  /** The checkout, where it is one of another repository, in which nothing of the base is looked for. */
  other: string | undefined
  /** The commit that GitHub runs the workflow for. */
  sha: string | undefined
  /** Asks the server for a file at a commit; undefined where there is no token to ask with. */
  ask: ((commit: string, path: string) => Promise<BaseFile>) | undefined
}>

/**
 * style-gate.yml as it is at the commit that a pull request or a merge group is to be added to: by git where the commit was fetched, else
 * by asking the server. Its path is made of words alone, since the pull request could make the folder a link. undefined where the event is
 * of neither. Never throws.
 */
export async function readBaseFile(
  { pull_request: pull, merge_group: group }: Event,
  { git, folder, below, other, sha, ask }: BaseReader,
): Promise<BaseFile | undefined> {
  if (!pull && !group) return undefined
  if (other !== undefined) return ofItsOwn(other)
  const merge = sha === undefined ? undefined : await git('cat-file', 'commit', sha).catch(() => undefined)
  const commit = pull ? baseOfPull(pull, merge ?? '') : group!.base_sha
  const path = folder === '' ? CONFIG_FILE : `${folder}/${CONFIG_FILE}`
  const file = (await readByGit(git, commit, path).catch(() => undefined)) ?? (await askFor(commit, path, ask))
  // A pull request can put a submodule where its base has a file, which counts all the same.
  if (below === undefined || ('text' in file && file.text !== undefined)) return file
  return ofItsOwn(below)
}

function ofItsOwn(folder: string): BaseFile {
  return { unread: `${folder} is a repository of its own` }
}

async function askFor(commit: string, path: string, ask: BaseReader['ask']): Promise<BaseFile> {
  try {
    if (!ask) return { unread: 'the base commit was not fetched, and there is no github-token to ask for it' }
    return await ask(commit, path)
  } catch (cause) {
    return { unread: reasonOf(cause) }
  }
}

/**
 * The commit that GitHub runs a pull request for is the merge that it made. Where the base has moved on, its first parent is newer than
 * the event. Any other merge may be the author's. A shallow clone hides the parents of a commit, but not in its text.
 */
function baseOfPull(pull: PullRequest, commit: string): string {
  return baseOfMerge(commit, pull) ?? pull.base.sha
}

/** Throws where the commit, or that part of it, was not fetched: a clone may have left out what the pull request changes. */
async function readByGit(git: Git, commit: string, path: string): Promise<BaseFile> {
  const entryAt = async (place: string): Promise<readonly string[]> => {
    const line = await git('--literal-pathspecs', 'ls-tree', '--full-tree', '-z', commit, '--', place)
    return /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(line)?.slice(1) ?? []
  }
  const [mode, type, object] = await entryAt(path)
  if (object !== undefined && type === 'blob')
    return mode === LINK ? { unread: `${path} is a link there` } : { text: await git('cat-file', 'blob', object) }
  for (const above of foldersAbove(path)) {
    const [modeAbove = ''] = await entryAt(above)
    if (isAstray(modeAbove)) return astray(above, modeAbove)
  }
  return { text: undefined }
}

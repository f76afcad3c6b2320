import type { BaseFile } from './config/base.ts'
import { CONFIG_FILE } from './config/file.ts'
import { reasonOf } from './errors.ts'
import type { Git } from './git.ts'
import type { Event, PullRequest } from './publish/event.ts'

export type BaseReader = Readonly<{
  git: Git
  /** Asks the server for a file at a commit; undefined where there is no token to ask with. */
  ask: ((commit: string, path: string) => Promise<string | undefined>) | undefined
}>

/**
 * style-gate.yml as it is at the commit that a pull request or a merge group is to be added to, in the folder that `git` works in: by
 * git where the commit was fetched, else by asking the server. undefined where the event is of neither. Never throws.
 */
export async function readBaseFile(
  { pull_request: pull, merge_group: group }: Event,
  { git, ask }: BaseReader,
): Promise<BaseFile | undefined> {
  if (!pull && !group) return undefined
  const head = await git('cat-file', 'commit', 'HEAD').catch(() => undefined)
  const commit = pull ? baseOfPull(pull, head ?? '') : group!.base_sha
  try {
    if (head !== undefined && (await hasCommit(git, commit))) return { text: await readByGit(git, commit) }
    if (!ask) return { unread: 'the base commit was not fetched, and there is no github-token to ask for it' }
    const folder = await git('rev-parse', '--show-prefix')
    return { text: await ask(commit, `${folder.trimEnd()}${CONFIG_FILE}`) }
  } catch (cause) {
    return { unread: reasonOf(cause) }
  }
}

/**
 * What is checked out is mostly the merge that GitHub made. Where the base has moved on, its first parent is newer than the event. A
 * shallow clone hides the parents of a commit, but not in its text.
 */
function baseOfPull({ head, base }: PullRequest, commit: string): string {
  const header = commit.split('\n\n', 1)[0] ?? ''
  const [first, second, ...others] = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]!)
  return first !== undefined && second === head.sha && others.length === 0 ? first : base.sha
}

async function hasCommit(git: Git, commit: string): Promise<boolean> {
  return git('cat-file', '-e', `${commit}^{tree}`).then(
    () => true,
    () => false,
  )
}

/** Undefined where the commit has no such file. */
async function readByGit(git: Git, commit: string): Promise<string | undefined> {
  const entry = await git('ls-tree', '-z', commit, '--', CONFIG_FILE)
  const [, mode, object] = /^(\d+) blob ([0-9a-f]+)\t/.exec(entry) ?? []
  if (object === undefined) return undefined
  if (mode === '120000') throw new Error(`${CONFIG_FILE} is a link there`)
  return git('cat-file', 'blob', object)
}

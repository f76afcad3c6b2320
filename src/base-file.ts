import type { BaseFile } from './config/base.ts'
import { CONFIG_FILE } from './config/file.ts'
import { reasonOf } from './errors.ts'
import type { Git } from './git.ts'
import type { Event } from './publish/event.ts'

export type BaseReader = Readonly<{
  git: Git
  /** Asks the server for a file at a commit; undefined where there is no token to ask with. */
  ask: ((commit: string, path: string) => Promise<string | undefined>) | undefined
}>

/** The commit that a pull request or a merge group is to be added to; undefined where the event knows of none. */
export function baseCommit({ pull_request: pull, merge_group: group }: Event, head = ''): string | undefined {
  if (!pull) return group?.base_sha
  // What is checked out is mostly the merge that GitHub made: its first parent is newer than the event where the base moved on.
  const [first, second, ...others] = [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]!)
  return first !== undefined && second === pull.head.sha && others.length === 0 ? first : pull.base.sha
}

/**
 * style-gate.yml as it is at the base commit, in the folder that `git` works in: by git where the commit was fetched, else by
 * asking the server. Never throws.
 */
export async function readBaseFile(event: Event, { git, ask }: BaseReader): Promise<BaseFile> {
  // A shallow clone hides the parents of a commit, but not in its text.
  const head = await git('cat-file', 'commit', 'HEAD').catch(() => undefined)
  const commit = baseCommit(event, head?.split('\n\n', 1)[0])
  if (commit === undefined) return { unread: 'the event names no base commit' }
  try {
    if (head !== undefined && (await hasCommit(git, commit))) return { text: await readByGit(git, commit) }
    if (!ask) return { unread: `the commit ${commit} was not fetched, and there is no github-token to ask for it` }
    const folder = await git('rev-parse', '--show-prefix')
    return { text: await ask(commit, `${folder.trimEnd()}${CONFIG_FILE}`) }
  } catch (cause) {
    return { unread: reasonOf(cause) }
  }
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

import { stat } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { isInside } from '../lib/inside.ts'
import { openGit } from '../trees/git.ts'
import { baseOfMerge, type Event, type PullRequest } from './event.ts'
import type { RunContext } from './run-context.ts'
import { directoryInWorkspace } from './working-directory.ts'

/**
 * Why the pictures in the working directory are not those of the pull request; null where they are. Only on pull_request_target does a
 * checkout that nobody tells otherwise take the base branch. Never throws.
 */
export async function whyNotOfPull({ pull_request: pull }: Event, context: RunContext): Promise<string | null> {
  if (!pull || context.eventName !== 'pull_request_target') return null
  const commits = await commitsAt(context)
  if (commits.some((commit) => isOf(commit, pull))) return null
  const [nearest] = commits
  return nearest === undefined
    ? 'on pull_request_target, and which commit is checked out is not known'
    : `on pull_request_target the commit ${nearest.name.slice(0, 12)} is checked out, which is neither the head of the pull request nor its merge`
}

/**
 * The folder of a checkout in the workspace, where it is one of another repository than the run is of: no commit of the run's holds its
 * files. undefined where it is the run's own, or nothing tells.
 */
export async function otherCheckout(checkout: string, event: Event, context: RunContext): Promise<string | undefined> {
  const { pull_request: pull, merge_group: group } = event
  const { repository, workspace = checkout, sha, path } = context
  const git = openGit(checkout, path)
  const address = await git('config', '--get', 'remote.origin.url').catch(() => '')
  const name = /([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(address.trim())?.[1]?.toLowerCase()
  const own = [repository, pull?.base.repo.full_name, pull?.head.repo?.full_name].map((each) => each?.toLowerCase())
  if (name === undefined || own.includes(name)) return undefined
  // It may have come from a mirror, which has any name.
  for (const commit of [sha, pull?.head.sha, pull?.base.sha, group?.base_sha]) {
    const isHere =
      commit !== undefined && (await git('cat-file', 'commit', commit).catch(() => undefined)) !== undefined
    if (isHere) return undefined
  }
  return relative(workspace, checkout).replaceAll(sep, '/') || 'the workspace'
}

type Commit = Readonly<{ name: string; text: string }>

/** The head itself, or what GitHub makes of the base branch and the head. */
function isOf({ name, text }: Commit, pull: PullRequest): boolean {
  return name === pull.head.sha || baseOfMerge(text, pull) !== undefined
}

/** Of the repository that the working directory is in; of a submodule or a further worktree, those around it as well. */
async function commitsAt(context: RunContext): Promise<readonly Commit[]> {
  const { workspace, path } = context
  if (workspace === undefined) return []
  const commits: Commit[] = []
  let folder = join(workspace, (await directoryInWorkspace(context)) ?? '')
  for (; isInside(workspace, folder); folder = dirname(folder)) {
    const link = await stat(join(folder, '.git')).catch(() => undefined)
    if (link) commits.push(...(await headOf(folder, path)))
    if (link?.isDirectory()) break
  }
  return commits
}

async function headOf(folder: string, path: string | undefined): Promise<readonly Commit[]> {
  const git = openGit(folder, path)
  const read = async (): Promise<Commit> => ({
    name: (await git('rev-parse', '--verify', 'HEAD')).trim(),
    text: await git('cat-file', 'commit', 'HEAD'),
  })
  return read().then(
    (commit) => [commit],
    () => [],
  )
}

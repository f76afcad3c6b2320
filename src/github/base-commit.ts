import type { Git } from '../trees/git.ts'
import type { BaseName } from '../trees/base.ts'
import { baseOfMerge, type Event, type PullRequest, parentsOf } from './event.ts'
import type { RunContext } from './run-context.ts'

/** A commit that a run may be held against. */
export type Candidate = Readonly<{ kind: BaseName['kind']; commit: string; note: string | null }>

type Asking = Readonly<{
  /** In the folder that was checked out into. */
  git: Git
  /** Asks the server for the merge base of two commits; undefined where there is no token to ask with. */
  askMergeBase: ((base: string, head: string) => Promise<string>) | undefined
}>

/**
 * What the event is to be held against: the first of these that can be had. None where the event has no base, such as a schedule, and at
 * the first commit.
 */
export async function baseCandidates(
  { pull_request: pull, merge_group: group, before }: Event,
  { eventName }: Pick<RunContext, 'eventName'>,
  asking: Asking,
): Promise<readonly Candidate[]> {
  const { git } = asking
  if (pull) return [await baseOfPull(pull, asking)]
  if (group) return [{ kind: 'merge-group', commit: group.base_sha, note: null }]
  if (eventName !== 'push') return []
  const [parent] = parentsOf(await textOfHead(git))
  return [
    ...(before === undefined || /^0*$/.test(before) ? [] : [{ kind: 'before' as const, commit: before, note: null }]),
    ...(parent === undefined ? [] : [{ kind: 'first-parent' as const, commit: parent, note: null }]),
  ]
}

/** What is checked out decides: a merge that GitHub made knows the newest commit of the base branch. */
async function baseOfPull(pull: PullRequest, { git, askMergeBase }: Asking): Promise<Candidate> {
  const { head, base } = pull
  const merged = baseOfMerge(await textOfHead(git), pull)
  if (merged !== undefined) return { kind: 'first-parent', commit: merged, note: null }
  const byGit = await mergeBase(git, base.sha, head.sha)
  const commit = byGit ?? (await askMergeBase?.(base.sha, head.sha).catch(() => undefined))
  if (commit !== undefined) return { kind: 'merge-base', commit, note: null }
  const note =
    'Where this branch began is not known. It is held against the newest commit of the base branch, so what was merged there meanwhile may look like its doing.'
  return { kind: 'base-sha', commit: base.sha, note }
}

/** Of what is checked out, by its text: a shallow clone hides parents, but not there. */
async function textOfHead(git: Git): Promise<string> {
  return git('cat-file', 'commit', 'HEAD').catch(() => '')
}

/** Where both histories are complete; elsewhere the answer could be wrong. */
export async function mergeBase(git: Git, one: string, other: string): Promise<string | undefined> {
  const isShallow = await git('rev-parse', '--is-shallow-repository').catch(() => 'true')
  if (isShallow.trim() !== 'false') return undefined
  const found = await git('merge-base', '--end-of-options', one, other).catch(() => '')
  return found.trim() || undefined
}

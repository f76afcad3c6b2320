import { groupBy } from '../lib/group-by.ts'
import type { Notice } from '../lib/notice.ts'
import { UNKNOWN_ACTION } from './starter-workflow.ts'
import type { GateJob } from './workflow.ts'

/** A workflow that runs the action. */
export type GateWorkflow = Readonly<{
  /** In the repository. */
  path: string
  jobs: readonly GateJob[]
}>

type Told = Omit<Notice, 'subjects'>

/** What is wrong with the workflows; `isLfs`: Git LFS keeps pictures. */
export function workflowNotices(workflows: readonly GateWorkflow[], isLfs: boolean): readonly Notice[] {
  if (workflows.length === 0)
    return [{ level: 'notice', text: 'No workflow runs the action. The command `init` writes one.', subjects: [] }]
  // One job may comment on what the others scored.
  const isCommented = workflows.some(({ jobs }) => jobs.some(isOfComments))
  const told = workflows.flatMap(({ path, jobs }) =>
    jobs.flatMap((job) =>
      [...nameNotices(job), ...noticesOf(job, { isLfs, isCommented })].map((own) => ({
        ...own,
        subject: `${path}, job ${job.name}`,
      })),
    ),
  )
  return [...groupBy(told, ({ text }) => text)].map(([text, same]) => ({
    level: same[0]!.level,
    text,
    subjects: [...new Set(same.map(({ subject }) => subject))],
  }))
}

function isOfComments({ steps, at }: GateJob): boolean {
  return steps[at]!.with.command === 'comment'
}

function nameNotices({ steps, at }: GateJob): readonly Told[] {
  return steps[at]!.uses === UNKNOWN_ACTION ? [NO_OWNER] : []
}

type Rules = Readonly<{ isLfs: boolean; isCommented: boolean }>

function noticesOf(job: GateJob, { isLfs, isCommented }: Rules): readonly Told[] {
  if (isOfComments(job)) return commentNotices(job)
  const before = job.steps.slice(0, job.at)
  const isSilent = isCommented || job.steps[job.at]!.with.comment === 'never'
  const checkouts = before.filter(({ uses }) => /^actions\/checkout(?:@|$)/i.test(uses))
  const isFetched =
    checkouts.some(({ with: { lfs } }) => isTrue(lfs)) || before.some(({ run }) => /\bgit[ -]lfs\b/.test(run))
  const isHead = checkouts.some(({ with: { ref, repository } }) => HEAD.test(`${String(ref)} ${String(repository)}`))
  return [
    ...(isSilent ? [] : commentNotices(job)),
    ...(checkouts.length === 0 ? [NO_CHECKOUT] : []),
    ...(isLfs && checkouts.length > 0 && !isFetched ? [NO_LFS] : []),
    ...(job.events.includes('pull_request_target') && isHead ? [OF_HEAD] : []),
  ]
}

/** Expressions by which a workflow of the base checks out what a pull request brings. */
const HEAD = /github\s*\.\s*(?:event\s*\.\s*pull_request\s*\.\s*head|head_ref)|refs\/pull\//

/** A workflow can write the word, or the text of it. */
function isTrue(value: unknown): boolean {
  return String(value).toLowerCase() === 'true'
}

function commentNotices({ permissions, events }: GateJob): readonly Told[] {
  if (!events.some((event) => /^(?:pull_request|workflow_run)/.test(event))) return []
  if (permissions === undefined) return [NO_PERMISSIONS]
  const isGiven =
    typeof permissions === 'string' ? permissions === 'write-all' : permissions['pull-requests'] === 'write'
  return isGiven ? [] : [NO_COMMENT]
}

const NO_OWNER: Told = {
  level: 'warning',
  text: 'Replace OWNER by the account that hosts the action: GitHub does not find it by this word.',
}
const NO_PERMISSIONS: Told = {
  level: 'notice',
  text: 'Give the job `pull-requests: write`: it names no permissions, and not every repository lets such a job comment.',
}
const NO_COMMENT: Told = {
  level: 'warning',
  text: 'Give the job `pull-requests: write`, or the step `comment: never`: without it there is no comment.',
}
const NO_CHECKOUT: Told = {
  level: 'warning',
  text: 'Put a step with `actions/checkout` before the action: without it there are no pictures.',
}
const NO_LFS: Told = {
  level: 'warning',
  text: 'Give the checkout step `lfs: true`: Git LFS keeps pictures of this repository.',
}
const OF_HEAD: Told = {
  level: 'warning',
  text: 'Run on `pull_request`: `pull_request_target` with a checkout of the head gives the rights of the repository to files of anybody.',
}

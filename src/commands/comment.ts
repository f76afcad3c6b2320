import { join, sep } from 'node:path'
import { ARTIFACT_PREFIX } from '../config/artifact-name.ts'
import { UserError } from '../errors.ts'
import { notInWorkspace } from './configure.ts'
import type { ExitCode } from './exit-code.ts'
import { openAttempts, OUTPUTS, SUMMARY } from '../publish/attempts.ts'
import { attemptComment, type Commenting, refusalOf } from '../publish/commenting.ts'
import type { RunContext } from '../github/run-context.ts'
import { type Event, isFromFork } from '../github/event.ts'
import { commentsOf } from '../github/comments.ts'
import type { Server } from '../github/runs.ts'
import { findPullRequest } from '../github/find-pull-request.ts'
import { directoryInWorkspace } from '../github/working-directory.ts'
import { OWN } from '../publish/refusals.ts'
import { surroundingsOf } from '../publish/surroundings.ts'
import { folderIn } from '../trees/git.ts'
import { annotateUnpublished } from '../report/annotations.ts'
import { toComment } from '../report/markdown/comment.ts'
import { missingService } from '../github/artifact.ts'
import { toLostRun } from '../report/markdown/failure.ts'
import type { Publication } from '../report/publication.ts'
import { toCommentSummary } from '../report/markdown/summary.ts'
import { loadParts, PERMISSIONS, READ, type Target, type Work } from './scored-run.ts'
import type { Step, Task } from './step.ts'
import { forksOwn, type Loaded, remarksOn } from '../report/markdown/run-remarks.ts'

/**
 * Comments on a pull request with the scores that a run left in its artifacts: for the runs of forks, which cannot comment, and for
 * the legs of a matrix. That the server refuses, or that an artifact holds something else, is a warning.
 */
export async function commentOnRun(task: Task, step: Step): Promise<ExitCode> {
  const { runner } = step
  if (!task.github)
    throw new UserError({
      subject: 'input github-token',
      problem: 'there is none, and the command comment needs one',
      fix: OWN,
    })
  const { context, inputs, github } = task
  const directory = await directoryInWorkspace(context)
  if (directory === undefined) throw notInWorkspace(inputs.source.where('working-directory'), context.workingDirectory)
  const attempts = openAttempts()
  const server = { github, repository: context.repository }
  const posted = await findAndPost({ task, step, server, attempts, directory })
  await attempts.attempt(OUTPUTS, async () => runner.setOutput('comment-url', posted?.url ?? ''))
  const publication = { comment: posted, unpublished: attempts.unpublished() }
  await attempts.attempt(SUMMARY, async () => runner.appendSummary(toCommentSummary(publication)))
  step.log.write(posted ? `${posted.said}\n` : '')
  for (const problem of attempts.unpublished()) runner.annotate(annotateUnpublished(problem))
  return 0
}

async function findAndPost(work: Work): Promise<Publication['comment']> {
  const { task, server, attempts } = work
  const target = await attempts.attempt(READ, async () => findTarget(task.event, task.context, server))
  if (target === undefined) return undefined
  if ('none' in target) return { said: `No comment: ${target.none}` }
  const loaded = await loadParts(target, work)
  if (loaded === undefined) return undefined
  const isEmpty = loaded.parts.length === 0 && loaded.problems.length === 0
  if (isEmpty && !target.failed) return { said: 'No comment: the run left no scores' }
  for (const { subject, problem, fix } of loaded.problems)
    attempts.failed({ what: `The ${subject}`, fix }, new Error(problem))
  return post(loaded, target, work)
}

/** In the run that the event tells of, or, in a job beside those that score, in its own. */
async function findTarget(
  { workflow_run: other, pull_request: pull }: Event,
  context: RunContext,
  server: Server,
): Promise<Target | Readonly<{ none: string }>> {
  if (!other) {
    if (!pull) return { none: 'this run is not of a pull request' }
    const missing = missingService(context)
    if (missing !== undefined) return { none: missing }
    return { run: context, runUrl: context.url, failed: true, pull }
  }
  const found = await findPullRequest(server, other)
  if ('none' in found) return found
  const run = { workflow: other.path ?? other.name ?? '', run: other.id, attempt: other.run_attempt }
  return {
    run,
    runUrl: other.html_url,
    failed: !['success', 'skipped', 'neutral', 'action_required'].includes(other.conclusion ?? 'success'),
    pull: found.pull,
  }
}

async function post(loaded: Loaded, target: Target, work: Work): Promise<Publication['comment']> {
  const { parts } = loaded
  const { task, step, server, attempts, directory } = work
  const { context } = task
  const { patience, backOff } = step
  const { workspace = sep } = context
  const { action } = task.inputs
  const { pull, runUrl, run } = target
  const commenting: Commenting = {
    policy: action.comment,
    comments: commentsOf(server.github, { repository: server.repository, number: pull.number }),
    marker: {
      workflow: run.workflow,
      run: run.run,
      attempt: run.attempt,
      job: context.job,
      step: context.step,
      directory,
      name: action['artifact-name'] ?? `${ARTIFACT_PREFIX}*`,
      by: { run: context.run, attempt: context.attempt },
    },
    isLeg: false,
    // A run of the default branch can be given the right, wherever the pull request comes from.
    refusal: task.event.workflow_run ? PERMISSIONS : refusalOf(pull, context),
    where: '.',
    notOfPull: parts.map(({ scores }) => scores.notOfPull).find((why) => why !== null) ?? null,
    settling: backOff,
  }
  const surroundings = surroundingsOf({ context, pull, folder: folderIn(workspace, join(workspace, directory)) })
  const missing = remarksOn(loaded, runUrl)
  const remarks = task.event.workflow_run && isFromFork(pull) ? [...missing, forksOwn(loaded)] : missing
  const text = (before: string): string =>
    parts.length === 0
      ? [toLostRun(before, runUrl), ...remarks].join('\n\n')
      : toComment(parts, { before, surroundings, runUrl, remarks })
  const isWhole = parts.length > 0 && missing.length === 0
  const scored = isWhole ? parts.map(({ scores }) => scores) : 'without scores'
  return attemptComment(commenting, { text, run: scored, patience }, attempts)
}

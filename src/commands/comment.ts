import { ARTIFACT_PREFIX } from '../config/artifact-name.ts'
import { type Problem, reasonOf, UserError } from '../errors.ts'
import type { ExitCode } from './exit-code.ts'
import { type Attempts, openAttempts, OUTPUTS, SUMMARY } from '../publish/attempts.ts'
import {
  attemptComment,
  COMMENT_PATIENCE,
  type Commenting,
  PERMISSION,
  refusalOf,
  type ScoredRun,
} from '../publish/commenting.ts'
import { artifactAddress, type RunContext } from '../github/run-context.ts'
import { type Event, isFromFork, type PullRequest } from '../github/event.ts'
import { statusOf } from '../github/errors.ts'
import { commentsOf } from '../github/comments.ts'
import { artifactsOf, downloadArtifact, failedJobsOf, type Server } from '../github/runs.ts'
import { findPullRequest } from '../github/find-pull-request.ts'
import { readScoresArtifact, rejectLarge } from '../github/scores-artifact.ts'
import { surroundingsOf } from '../publish/surroundings.ts'
import { within } from '../lib/within.ts'
import { annotateUnpublished } from '../report/annotations.ts'
import { type CommentPart, MOST_PARTS, toComment } from '../report/markdown/comment.ts'
import { missingService } from '../github/artifact.ts'
import { toLostRun } from '../report/markdown/failure.ts'
import type { Publication } from '../report/publication.ts'
import { toCommentSummary } from '../report/markdown/summary.ts'
import type { Step, Task } from './step.ts'
import { FORKS_OWN, type Loaded, remarksOn } from '../report/markdown/run-remarks.ts'

const READ = {
  what: 'The scores of the run',
  fix: 'Give the job the permissions actions: read and pull-requests: write.',
}

const AGAIN = 'Run the job again, and the one that makes the scores where the artifact is gone.'

/** A run that should have made scores, and the pull request that they are of. */
type Target = Readonly<{ run: ScoredRun; runUrl: string | undefined; failed: boolean; pull: PullRequest }>

type Work = Readonly<{ task: Task; step: Step; server: Server; attempts: Attempts }>

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
      fix: 'Leave the input out: then it is the token of the job.',
    })
  const attempts = openAttempts()
  const server = { github: task.github, repository: task.context.repository }
  const posted = await findAndPost({ task, step, server, attempts })
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
  const run = { workflow: other.name ?? '', run: other.id, attempt: other.run_attempt }
  return {
    run,
    runUrl: other.html_url,
    failed: !['success', 'skipped', 'neutral', 'action_required'].includes(other.conclusion ?? 'success'),
    pull: found.pull,
  }
}

/** The scores in the artifacts of a run; undefined where the server refuses. */
async function loadParts({ run, runUrl }: Target, work: Work): Promise<Loaded | undefined> {
  const { task, step, server, attempts } = work
  const { 'artifact-name': wanted } = task.inputs.action
  const all = await attempts.attempt(READ, async () => artifactsOf(server, run.run))
  const artifacts = all?.filter(
    ({ name, expired }) => !expired && (wanted === undefined ? name.startsWith(ARTIFACT_PREFIX) : name === wanted),
  )
  if (artifacts === undefined) return undefined
  const parts: CommentPart[] = []
  const problems: Problem[] = []
  for (const artifact of artifacts.slice(0, MOST_PARTS)) {
    const { id, name } = artifact
    try {
      rejectLarge(artifact)
      const archive = await within(COMMENT_PATIENCE * step.patience, downloadArtifact(server, artifact))
      parts.push({ name, artifactUrl: artifactAddress(runUrl, id), scores: readScoresArtifact(name, archive) })
    } catch (error) {
      if (error instanceof UserError) problems.push(...error.problems)
      else if (isRefused(error)) {
        attempts.failed(READ, error)
        return undefined
      } else
        problems.push({ subject: `artifact ${name}`, problem: `cannot be fetched (${reasonOf(error)})`, fix: AGAIN })
    }
  }
  // What did not come to an artifact is known by its job alone; where that cannot be asked, nothing is said of it.
  const failedJobs = await failedJobsOf(server, run.run, run.attempt).catch(() => 0)
  return { parts, problems, more: Math.max(0, artifacts.length - MOST_PARTS), failedJobs }
}

function isRefused(error: unknown): boolean {
  return [401, 403].some((code) => code === statusOf(error))
}

async function post(loaded: Loaded, target: Target, work: Work): Promise<Publication['comment']> {
  const { parts } = loaded
  const { task, step, server, attempts } = work
  const { context } = task
  const { patience, backOff } = step
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
      name: action['artifact-name'] ?? `${ARTIFACT_PREFIX}*`,
    },
    isLeg: false,
    // A run of the default branch can be given the right, wherever the pull request comes from.
    refusal: task.event.workflow_run ? PERMISSION : refusalOf(pull, context),
    settling: backOff,
  }
  const folder = context.workingDirectory.replace(/^\.\/|\/$/g, '')
  const surroundings = surroundingsOf({ context, pull, folder: folder === '.' ? '' : folder })
  const missing = remarksOn(loaded, runUrl)
  const remarks = task.event.workflow_run && isFromFork(pull) ? [...missing, FORKS_OWN] : missing
  const text = (before: string): string =>
    parts.length === 0
      ? [toLostRun(before, runUrl), ...remarks].join('\n\n')
      : toComment(parts, { before, surroundings, runUrl, remarks })
  const isWhole = parts.length > 0 && missing.length === 0
  const scored = isWhole ? parts.map(({ scores }) => scores) : 'without scores'
  return attemptComment(commenting, { text, run: scored, patience }, attempts)
}

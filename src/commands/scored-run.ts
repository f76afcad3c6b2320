import { ARTIFACT_PREFIX, pageArtifact } from '../config/artifact-name.ts'
import { type Problem, reasonOf, UserError } from '../errors.ts'
import type { Attempts } from '../publish/attempts.ts'
import { COMMENT_PATIENCE, type ScoredRun } from '../publish/commenting.ts'
import { artifactAddress } from '../github/run-context.ts'
import { fixOf } from '../publish/refusals.ts'
import type { PullRequest } from '../github/event.ts'
import { statusOf } from '../github/errors.ts'
import { type Artifact, artifactsOf, downloadArtifact, failedJobsOf, type Server } from '../github/runs.ts'
import { readScoresArtifact, rejectLarge } from '../github/scores-artifact.ts'
import { within } from '../lib/within.ts'
import { type CommentPart, MOST_PARTS } from '../report/markdown/comment.ts'
import type { Loaded } from '../report/markdown/run-remarks.ts'
import type { Step, Task } from './step.ts'

/** What a job with the command comment needs. */
export const PERMISSIONS = 'Give the job the permissions actions: read and pull-requests: write.'

export const READ = { what: 'The scores of the run', fix: fixOf(PERMISSIONS) }

const AGAIN = 'Run the job again, and the one that makes the scores where the artifact is gone.'

/** A run that should have made scores, and the pull request that they are of. */
export type Target = Readonly<{ run: ScoredRun; runUrl: string | undefined; failed: boolean; pull: PullRequest }>

export type Work = Readonly<{
  task: Task
  step: Step
  server: Server
  attempts: Attempts
  /** The working directory in the workspace, as in the job that scored. */
  directory: string
}>

/** The scores in the artifacts of a run; undefined where the server refuses. */
export async function loadParts({ run, runUrl }: Target, work: Work): Promise<Loaded | undefined> {
  const { task, step, server, attempts } = work
  const { 'artifact-name': wanted } = task.inputs.action
  const all = await attempts.attempt(READ, async () => artifactsOf(server, run.run))
  if (all === undefined) return undefined
  const artifacts = all.filter(
    ({ name, expired }) => !expired && (wanted === undefined ? name.startsWith(ARTIFACT_PREFIX) : name === wanted),
  )
  const parts: CommentPart[] = []
  const problems: Problem[] = []
  for (const artifact of artifacts.slice(0, MOST_PARTS)) {
    const { id, name } = artifact
    try {
      rejectLarge(artifact)
      const archive = await within(COMMENT_PATIENCE * step.patience, downloadArtifact(server, artifact))
      const scores = await readScoresArtifact(name, archive)
      parts.push({ name, artifactUrl: artifactAddress(runUrl, id), pageUrl: pageOf(artifact, all, runUrl), scores })
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

/** The page beside scores, where there is one: what is older than they are was left by an attempt before. */
function pageOf({ id, name }: Artifact, all: readonly Artifact[], runUrl: string | undefined): string | undefined {
  const page = all.find((other) => other.name === pageArtifact(name) && !other.expired && other.id > id)
  return artifactAddress(runUrl, page?.id)
}

function isRefused(error: unknown): boolean {
  return [401, 403].some((code) => code === statusOf(error))
}

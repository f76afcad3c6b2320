import * as z from 'zod'
import { PullRequest, type WorkflowRun } from './event.ts'
import { ownerAndRepo } from './owner-and-repo.ts'
import { A_PAGE, type Server } from './runs.ts'

/** The open pull request that a run was for, or why there is none to comment on. */
export type Found = Readonly<{ pull: PullRequest }> | Readonly<{ none: string }>

/**
 * Finds by head repository and head commit: a run of a fork's pull request does not say its number. Where the branch has moved on the
 * scores are of an older commit, and the run for the newer one will say what is to say.
 */
export async function findPullRequest({ github, repository }: Server, run: WorkflowRun): Promise<Found> {
  if (!run.event.startsWith('pull_request'))
    return { none: `the run was set off by ${run.event}, not by a pull request` }
  if (run.head_repository === null || run.head_branch === null) return { none: 'the head repository is gone' }
  const { id, full_name: name } = run.head_repository
  const { data } = await github.rest('GET /repos/{owner}/{repo}/pulls', {
    ...ownerAndRepo(repository),
    state: 'open',
    head: `${name.split('/', 1)[0]}:${run.head_branch}`,
    per_page: A_PAGE,
  })
  const pulls = z.array(PullRequest).parse(data)
  const ofBranch = pulls.filter(({ head }) => head.repo?.id === id)
  const [pull, ...others] = ofBranch.filter(({ head }) => head.sha === run.head_sha)
  if (pull === undefined)
    return { none: ofBranch.length > 0 ? 'its pull request has newer commits' : 'it has no open pull request' }
  if (others.length > 0)
    return { none: 'several open pull requests have its head commit, and it does not say which it was for' }
  return { pull }
}

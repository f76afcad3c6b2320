import * as z from 'zod'
import { PullRequest, type WorkflowRun } from './event.ts'
import type { GitHub } from './client.ts'
import { ownerAndRepo } from './owner-and-repo.ts'

const ArtifactList = z.object({
  artifacts: z.array(z.object({ id: z.int(), name: z.string(), size_in_bytes: z.int(), expired: z.boolean() })),
})

export type Artifact = Readonly<z.infer<typeof ArtifactList>['artifacts'][number]>

export type Server = Readonly<{ github: GitHub; repository: string }>

const A_PAGE = 100

/** The artifacts of a run; of those with one name, as attempts leave them, the newest. */
export async function artifactsOf(server: Server, run: number): Promise<readonly Artifact[]> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts'
  const all = await allPages(server, { route, run_id: run }, (data) => ArtifactList.parse(data).artifacts)
  const newest = new Map(all.toSorted((a, b) => a.id - b.id).map((artifact) => [artifact.name, artifact]))
  return [...newest.values()]
}

const JobList = z.object({ jobs: z.array(z.object({ conclusion: z.string().nullable() })) })

/** How many jobs of an attempt at a run have failed so far. */
export async function failedJobsOf(server: Server, run: number, attempt: number): Promise<number> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs'
  const place = { route, run_id: run, attempt_number: attempt }
  const all = await allPages(server, place, (data) => JobList.parse(data).jobs)
  return all.filter(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out').length
}

type Listing = Readonly<Record<string, string | number>> & Readonly<{ route: string }>

async function allPages<Item>(
  { github, repository }: Server,
  { route, ...parameters }: Listing,
  itemsOf: (data: unknown) => readonly Item[],
): Promise<readonly Item[]> {
  const all: Item[] = []
  for (let page = 1; all.length === (page - 1) * A_PAGE; page++) {
    const { data } = await github.rest(route, { ...ownerAndRepo(repository), ...parameters, per_page: A_PAGE, page })
    all.push(...itemsOf(data))
  }
  return all
}

/** The bytes of an artifact's zip file. */
export async function downloadArtifact({ github, repository }: Server, { id }: Artifact): Promise<Uint8Array> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'
  const { data } = await github.rest(route, {
    ...ownerAndRepo(repository),
    artifact_id: id,
    archive_format: 'zip',
  })
  if (!(data instanceof ArrayBuffer)) throw new Error('the server sent no file')
  return new Uint8Array(data)
}

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

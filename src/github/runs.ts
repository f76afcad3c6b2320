import * as z from 'zod'
import type { GitHub } from './client.ts'
import { ownerAndRepo } from './owner-and-repo.ts'

const ArtifactList = z.object({
  artifacts: z.array(z.object({ id: z.int(), name: z.string(), size_in_bytes: z.int(), expired: z.boolean() })),
})

export type Artifact = Readonly<z.infer<typeof ArtifactList>['artifacts'][number]>

export type Server = Readonly<{ github: GitHub; repository: string }>

export const A_PAGE = 100

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

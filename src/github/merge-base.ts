import type { GitHub } from './client.ts'
import { ownerAndRepo } from './owner-and-repo.ts'

/** Where the histories of two commits part, by the server. Throws where it does not say. */
export async function askMergeBase(
  { rest }: GitHub,
  repository: string,
  [base, head]: readonly [base: string, head: string],
): Promise<string> {
  const { owner, repo } = ownerAndRepo(repository)
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  const { data } = await rest(route, { owner, repo, basehead: `${base}...${head}`, per_page: 1 })
  return data.merge_base_commit.sha
}

import type { GitHub } from './client.ts'
import { ownerAndRepo } from './owner-and-repo.ts'

const QUERY = `query ($owner: String!, $name: String!, $commit: GitObjectID!, $file: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $commit) { oid }
    file: object(expression: $file) { ... on Blob { text isTruncated } }
  }
}`

type Answer = Readonly<{
  repository: Readonly<{
    commit: Readonly<{ oid: string }> | null
    file: Readonly<{ text?: string | null; isTruncated?: boolean }> | null
  }> | null
}>

/** The text of a file at a commit; undefined where the commit has none. Throws where the commit cannot be seen. */
export async function readFileAt(
  { graphql }: GitHub,
  { repository, commit, path }: Readonly<{ repository: string; commit: string; path: string }>,
): Promise<string | undefined> {
  const { owner, repo: name } = ownerAndRepo(repository)
  const answer: Answer = await graphql(QUERY, { owner, name, commit, file: `${commit}:${path}` })
  if (!answer.repository?.commit) throw new Error('the server does not show the base commit')
  const { file } = answer.repository
  if (file === null) return undefined
  if (typeof file.text !== 'string' || file.isTruncated) throw new Error(`${path} is no text file there, or too large`)
  return file.text
}

import { posix } from 'node:path'
import type { BaseFile } from '../config/guard.ts'
import { astray, foldersAbove, isAstray } from './astray.ts'
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

type Place = Readonly<{ repository: string; commit: string; path: string }>

/** A file at a commit, or why it cannot be told whether there is one. Throws where the commit cannot be seen. */
export async function readFileAt(github: GitHub, place: Place): Promise<BaseFile> {
  const { repository, commit, path } = place
  const { owner, repo: name } = ownerAndRepo(repository)
  const answer: Answer = await github.graphql(QUERY, { owner, name, commit, file: `${commit}:${path}` })
  if (!answer.repository?.commit) throw new Error('the server does not show the base commit')
  const { file } = answer.repository
  if (file === null) return (await findAstray(github, place)) ?? { text: undefined }
  if (typeof file.text !== 'string' || file.isTruncated) throw new Error(`${path} is no text file there, or too large`)
  return { text: file.text }
}

const FOLDER_QUERY = `query ($owner: String!, $name: String!, $folder: String!) {
  repository(owner: $owner, name: $name) {
    folder: object(expression: $folder) { ... on Tree { entries { name mode } } }
  }
}`

type Folder = Readonly<{
  repository: Readonly<{
    folder: Readonly<{ entries?: readonly Readonly<{ name: string; mode: number }>[] | null }> | null
  }> | null
}>

/** What keeps the commit from showing a file: a submodule or a link on the way to it. */
async function findAstray({ graphql }: GitHub, { repository, commit, path }: Place): Promise<BaseFile | undefined> {
  const { owner, repo: name } = ownerAndRepo(repository)
  for (const folder of foldersAbove(path)) {
    const [above, own] = [posix.dirname(folder).replace(/^\.$/, ''), posix.basename(folder)]
    const answer: Folder = await graphql(FOLDER_QUERY, { owner, name, folder: `${commit}:${above}` })
    // The server gives the mode as a number: git writes it in base 8.
    const mode = answer.repository?.folder?.entries?.find((entry) => entry.name === own)?.mode.toString(8)
    if (mode === undefined) return undefined
    if (isAstray(mode)) return astray(folder, mode)
  }
  return undefined
}

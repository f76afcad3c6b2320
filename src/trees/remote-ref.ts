import { mkdir } from 'node:fs/promises'
import { openGitBytes } from './git.ts'
import type { ObjectsPlace } from './own-repository.ts'

/** The commit of a tag, a branch or a full ref of the server, or that of its full name; undefined where there is none. */
export async function remoteCommit(ref: string, place: ObjectsPlace): Promise<string | undefined> {
  if (place.remote === undefined) return undefined
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)) return ref
  const { url, environment } = place.remote
  // What ^{} follows is the commit that an annotated tag is of.
  const names = [`refs/tags/${ref}^{}`, `refs/tags/${ref}`, `refs/heads/${ref}`, `${ref}^{}`, ref]
  // Not in the checkout, whose configuration may hold a token already: the server refuses two.
  await mkdir(place.temporary, { recursive: true })
  const git = openGitBytes(place.temporary, { path: place.path, environment })
  const lines = (await git(['ls-remote', '--quiet', url, ...names])).toString().split('\n')
  const commits = new Map(lines.map((line) => [line.split('\t')[1], line.split('\t')[0]]))
  return names.map((name) => commits.get(name)).find((commit) => commit !== undefined)
}

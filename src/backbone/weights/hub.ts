import { realpath, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileDownloadInfo, getHFHubCachePath, getRepoFolderName, modelInfo, pathsInfo } from '@huggingface/hub'
import type { HubPlace } from '../../config/backbone-choice.ts'
import { reasonOf } from '../../errors.ts'
import { BadAnswer } from '../../lib/http.ts'
import type { Bytes } from './bytes.ts'
import type { HubAccess } from './hub-access.ts'
import { fetchFor, fetchRange } from './hub-fetch.ts'
import { COMMIT, type HubFile, type PartOfPlace, SHA256 } from './hub-file.ts'
import { asUserError, Offline, Refused, Unreachable } from './hub-refusals.ts'
import { keptRevision } from './kept.ts'

/** The only file that knows @huggingface/hub: how a Hub is asked, and where its files are kept. The library gets no token. */

/** The commit that the repository's main is at. */
export async function resolveMain(repository: string, access: HubAccess): Promise<string> {
  return inPlace({ repository }, access, async () => {
    const { sha } = await fromLibrary(async () =>
      modelInfo({
        name: repository,
        revision: 'main',
        additionalFields: ['sha'],
        hubUrl: access.endpoint,
        fetch: fetchFor(access),
      }),
    )
    if (typeof sha !== 'string' || !COMMIT.test(sha)) throw new BadAnswer('its main has no commit')
    return sha
  })
}

/** A file of a Hub, with the SHA-256 that the Hub states of it; null where it states none. Each read is one request. */
export async function openHubFile(
  place: HubFile,
  access: HubAccess,
): Promise<Bytes & Readonly<{ sha256: string | null }>> {
  const { size, sha256 } = await inPlace(place, access, async () => askForFacts(place, access))
  const url = await inPlace(place, access, async () => askForAddress(place, size, access))
  return {
    size,
    sha256,
    read: async (begin, end) => {
      if (!(begin >= 0 && begin <= end && end <= size)) throw new RangeError(`${begin} to ${end} of ${size}`)
      if (begin === end) return new Uint8Array()
      return inPlace(place, access, async () => fetchRange(url, { begin, end, size }, access))
    },
  }
}

async function askForFacts({ repository, revision, file }: HubFile, access: HubAccess) {
  const all = await fromLibrary(async () =>
    pathsInfo({
      repo: { type: 'model', name: repository },
      revision,
      paths: [file],
      hubUrl: access.endpoint,
      fetch: fetchFor(access),
    }),
  )
  const facts = all.find(({ path, type }) => path === file && type === 'file')
  if (facts === undefined) throw noSuchFile(access)
  const { size, lfs } = facts
  if (!Number.isSafeInteger(size) || size < 1) throw new BadAnswer('the file is empty, or has no size')
  if (!lfs) return { size, sha256: null }
  if (lfs.size !== size || !SHA256.test(lfs.oid)) throw new BadAnswer('the file has two sizes, or no SHA-256')
  return { size, sha256: lfs.oid }
}

/** Of the Hub's own, which leads to a new address at every read: those that it leads to expire. */
async function askForAddress({ repository, revision, file }: HubFile, size: number, access: HubAccess) {
  const path = file.split('/').map(encodeURIComponent).join('/')
  const info = await fromLibrary(async () =>
    fileDownloadInfo({
      repo: { type: 'model', name: repository },
      revision,
      path,
      hubUrl: access.endpoint,
      fetch: fetchFor(access, size),
    }),
  )
  if (info === null) throw noSuchFile(access)
  return info.url
}

function noSuchFile({ endpoint }: HubAccess): Refused {
  return new Refused({
    host: new URL(endpoint).host,
    status: 404,
    isHub: true,
    code: 'EntryNotFound',
    retryAfter: undefined,
  })
}

async function inPlace<T>(place: PartOfPlace, access: HubAccess, work: () => Promise<T>): Promise<T> {
  return work().catch((cause: unknown) => {
    throw asUserError(cause, place, access)
  })
}

/** What the library throws of itself, it throws of an answer that it cannot use. */
async function fromLibrary<T>(call: () => Promise<T>): Promise<T> {
  return call().catch((cause: unknown) => {
    if ([BadAnswer, Offline, Refused, Unreachable].some((own) => cause instanceof own)) throw cause
    throw new BadAnswer(reasonOf(cause), { cause })
  })
}

export type HubCopy = Readonly<{ path: string; revision: string; sha256: string | null }>

/** A whole file in the cache folder that all of the Hub's libraries share; the newest main that they saw, for no revision. */
export async function hubCopy(place: HubPlace): Promise<HubCopy | undefined> {
  const folder = hubFolder(place)
  if (folder === undefined) return undefined
  const revision = place.revision ?? (await keptRevision(folder))
  if (revision === undefined) return undefined
  const path = join(folder, 'snapshots', revision, ...place.file.split('/'))
  try {
    if (!(await stat(path)).isFile()) return undefined
    // A link leads to a blob that is named by its hash: SHA-256 for large files, git's own for small ones.
    const name = basename(await realpath(path))
    return { path, revision, sha256: SHA256.test(name) ? name : null }
  } catch {
    return undefined
  }
}

/** Of a repository in that cache folder; undefined where neither a variable names it nor the user has a home. */
export function hubFolder({ repository }: Pick<HubFile, 'repository'>): string | undefined {
  try {
    return join(getHFHubCachePath(), getRepoFolderName({ name: repository, type: 'model' }))
  } catch {
    return undefined
  }
}

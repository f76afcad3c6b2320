import { UserError } from '../../errors.ts'

export type HubFile = Readonly<{
  /** OWNER/REPO */
  repository: string
  /** 40 hexadecimal digits. */
  revision: string
  file: string
}>

/** A file of which some parts may not be known yet. */
export type HubPlace = Pick<HubFile, 'repository'> & Readonly<{ revision?: string | undefined; file?: string }>

export const COMMIT = /^[0-9a-f]{40}$/
export const SHA256 = /^[0-9a-f]{64}$/

/** As a user writes it. */
export function subjectOf({ repository, revision, file }: HubPlace): string {
  const [at, path] = [revision === undefined ? '' : `@${revision}`, file === undefined ? '' : `:${file}`]
  return `hf:${repository}${at}${path}`
}

/** Throws where a part would lead out of the repository, in an address or in the folder of a cache. */
export function checkPlace(place: HubPlace): void {
  const { repository, revision, file } = place
  const isName = (part: string): boolean => /^[\w.-]+$/.test(part) && !/^\.+$/.test(part)
  const isPart = (part: string): boolean => !/^\.{0,2}$|[\\\0]/.test(part)
  const problem =
    repository.split('/').length !== 2 || !repository.split('/').every(isName)
      ? 'names no repository'
      : revision !== undefined && !COMMIT.test(revision)
        ? 'names no commit'
        : file !== undefined && !file.split('/').every(isPart)
          ? 'names no file of a repository'
          : undefined
  if (problem === undefined) return
  const fix = 'Write hf:OWNER/REPO@REVISION:FILE, the revision with its 40 hexadecimal digits.'
  throw new UserError({ subject: subjectOf(place), problem, fix })
}

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

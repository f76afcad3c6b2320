import type { HubPlace } from '../../config/backbone-choice.ts'

/** A file at one commit, which has 40 hexadecimal digits. */
export type HubFile = HubPlace & Readonly<{ revision: string }>

export const COMMIT = /^[0-9a-f]{40}$/
export const SHA256 = /^[0-9a-f]{64}$/

/** What is known of a place, as it can be given for the key `backbone`. */
export function subjectOf({ repository, revision, file }: PartOfPlace): string {
  const [at, path] = [revision === undefined ? '' : `@${revision}`, file === undefined ? '' : `:${file}`]
  return `hf:${repository}${at}${path}`
}

export type PartOfPlace = Pick<HubPlace, 'repository'> & Partial<HubPlace>

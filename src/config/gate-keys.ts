import { METHOD_KEYS } from './method-keys.ts'
import type { KeyName } from './schema.ts'
import { VERDICT_KEYS } from './verdict-keys.ts'

/** A pull request that brings the first configuration file chooses these. */
const OWN_AT_FIRST: readonly string[] = Object.keys(METHOD_KEYS)

const EVIDENCE_KEYS: readonly string[] = [
  'names',
  'cross-controls',
  'allow-unreadable',
  'max-pixels',
] satisfies KeyName[]

/** What a pull request is held against, and who may let it pass. */
const CHANGE_KEYS: readonly string[] = ['baseline', 'accept-label'] satisfies KeyName[]

/** What a pull request cannot set for itself: by what a ranking is held to account, and measured, and of which pictures. */
export const GATE_KEYS: readonly string[] = [
  ...Object.keys(VERDICT_KEYS),
  ...OWN_AT_FIRST,
  ...EVIDENCE_KEYS,
  ...CHANGE_KEYS,
]

/** Whose value of a key counts, where no input gives it. `atBase` is false where the base commit has no file that can be read. */
export function countsFrom(key: string, atBase: boolean): 'base' | 'head' {
  const isOwn = !GATE_KEYS.includes(key) || (!atBase && OWN_AT_FIRST.includes(key))
  return isOwn ? 'head' : 'base'
}

import type { KeyName } from './schema.ts'
import { VERDICT_KEYS } from './verdict-keys.ts'

/** What turns pictures into numbers. A pull request that brings the first configuration file chooses it. */
const METHOD_KEYS: readonly string[] = ['recipe', 'metric', 'layers', 'size', 'seed'] satisfies KeyName[]

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
  ...METHOD_KEYS,
  ...EVIDENCE_KEYS,
  ...CHANGE_KEYS,
]

/** Whose value of a key counts, where no input gives it. `atBase` is false where the base commit has no file that can be read. */
export function countsFrom(key: string, atBase: boolean): 'base' | 'head' {
  const isOwn = !GATE_KEYS.includes(key) || (!atBase && METHOD_KEYS.includes(key))
  return isOwn ? 'head' : 'base'
}

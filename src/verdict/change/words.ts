/** What a change did to a pair. */
export const CHANGE_WORDS = [
  'regression',
  'improvement',
  'no evidence',
  'too few',
  'other prompts',
  'fewer pictures',
  'new',
  'removed',
  'unchanged',
] as const
export type ChangeWord = (typeof CHANGE_WORDS)[number]

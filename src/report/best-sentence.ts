import type { Scores } from '../scores/schema.ts'
import { listed } from '../settings/audit/phrases.ts'

/** More names would be a list, and the table has them. */
const MOST_NAMES = 4
const WORDS: readonly string[] = ['none', 'one', 'two', 'three', 'four']

/**
 * Among which checkpoints the best is, where others are not told apart from the first; undefined where all are behind it, and where the
 * order means nothing.
 */
export function bestSentence(
  { verdict, pairs }: Scores['rankings'][number],
  escape: (name: string) => string,
): string | undefined {
  const possible = pairs.filter(({ relation }) => relation !== 'behind')
  if (possible.length < 2 || verdict === 'contradicted') return undefined
  if (possible.length === pairs.length)
    return 'These checkpoints are not told apart: any of them may be the best, as far as can be told.'
  if (possible.length > MOST_NAMES)
    return `One of the first and the ${possible.length - 1} not told apart from it is the best, as far as can be told.`
  const names = possible.map(({ checkpoint }) => escape(checkpoint))
  return `One of these ${WORDS[possible.length]} is the best, as far as can be told: ${listed(names)}.`
}

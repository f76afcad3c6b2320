import type { Check, Rules } from '../check.ts'
import type { RankingLogs } from '../log-losses.ts'

/** Are there enough references, and a control? */
export function references({ pairs, controlSets }: RankingLogs, { rMin }: Rules): Check {
  const count = pairs[0]!.samples[0]!.references.length
  const numbers = { references: count, control_sets: controlSets.length }
  const few = count === 1 ? 'One reference is' : `${count} references are`
  if (count < rMin)
    return {
      name: 'references',
      status: 'weak',
      numbers,
      sentence: `${few} too few to stand for a style.`,
      fix: `Add ${rMin - count} references; eight are better.`,
    }
  if (controlSets.length === 0)
    return {
      name: 'references',
      status: 'weak',
      numbers,
      sentence: 'There are enough references, but no control beside them.',
      fix: 'Add a control: a few pictures of another style.',
    }
  return {
    name: 'references',
    status: 'pass',
    numbers,
    sentence: 'There are enough references, and a control.',
    fix: null,
  }
}

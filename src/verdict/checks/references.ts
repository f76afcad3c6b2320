import type { Check, Rules } from '../check.ts'
import type { RankingLogLosses } from '../log-losses.ts'

/** Are there enough references, and a control? */
export function references({ pairs, controlSets }: RankingLogLosses, { 'r-min': least }: Rules): Check {
  const count = pairs[0]!.samples[0]!.references.length
  const figures = { references: count, control_sets: controlSets.length }
  const said = { name: 'references', figures, by: [] } as const
  const few = count === 1 ? 'One reference is' : `${count} references are`
  if (count < least)
    return {
      ...said,
      status: 'weak',
      sentence: `${few} too few to stand for a style.`,
      fix: `Add ${least - count} references; eight are better.`,
    }
  if (controlSets.length === 0)
    return {
      ...said,
      status: 'weak',
      sentence: 'There are enough references, but no control beside them.',
      fix: 'Add a control: a few pictures of another style.',
    }
  return {
    ...said,
    status: 'pass',
    sentence: 'There are enough references, and a control.',
    fix: null,
  }
}

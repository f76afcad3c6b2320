import type { Check, Rules } from '../check.ts'
import type { RankingLogLosses } from '../log-losses.ts'

/** Are there enough references, and a control? */
export function references({ pairs, controlSets }: RankingLogLosses, { 'r-min': least }: Rules): Check {
  const have = pairs[0]!.samples[0]!.references.length
  const figures = { references: have, control_sets: controlSets.length }
  const said = { name: 'references', figures, by: [] } as const
  if (have < least)
    return {
      ...said,
      status: 'weak',
      sentence:
        have === 1
          ? 'One reference cannot stand for a style.'
          : `${have} references cannot stand for a style: chance decides which works are among so few.`,
    }
  if (controlSets.length === 0)
    return {
      ...said,
      status: 'weak',
      sentence: 'There are enough references, but no control to hold them against.',
    }
  return { ...said, status: 'pass', sentence: 'There are enough references, and a control.' }
}

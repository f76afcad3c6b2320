import { blocksOf } from './blocks.ts'
import { comparableOf } from './comparable.ts'
import { intervalOf, stratifiedEstimate } from './effects.ts'
import type { PairSides } from './sides.ts'

/** All changed pairs together: after ÷ before, with its 90 % interval. */
export type OverallChange = Readonly<{ ratio: number; low: number; high: number; pairs: number }>

/** Over the prompts of all pairs that can be compared; null where those are fewer than two, or a spread is not known. */
export function overallChange(pairs: readonly PairSides[]): OverallChange | null {
  const compared = pairs.flatMap((sides) => {
    const blocks = blocksOf(sides)
    if (blocks.old.length === 0 || blocks.added.length === 0) return []
    const comparable = comparableOf(blocks)
    return comparable === 'other prompts' ? [] : [comparable.strata]
  })
  // Pairs of several LoRAs have as many references as those: what is pooled are means over them.
  const estimate = compared.length < 2 ? undefined : stratifiedEstimate(compared.flat())
  if (estimate === undefined) return null
  return { ratio: Math.exp(estimate.delta), ...intervalOf(estimate), pairs: compared.length }
}

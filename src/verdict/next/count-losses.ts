import type { Check } from '../check.ts'
import type { RankingLogLosses } from '../log-losses.ts'
import type { RuledAudit } from '../../settings/audit/status.ts'
import type { NearestControl } from '../nearest-control.ts'
import { countFound } from './count-found.ts'
import type { Counts } from './needs.ts'

type Known = Readonly<{
  audit: RuledAudit
  /** The check settings; undefined with one checkpoint alone. */
  settings: Check | undefined
  nearest: NearestControl | null
  /** Samples that the recipe's size alters much; null where nobody knows. */
  altered: number | null
}>

/** What there is of one LoRA whose pictures were measured. */
export function countLosses({ pairs, controlSets }: RankingLogLosses, { nearest, ...known }: Known): Counts {
  const found = {
    pairs,
    references: pairs[0]!.samples[0]!.references.length,
    controls: controlSets.reduce((sum, { pictures }) => sum + pictures, 0),
  }
  return { ...countFound(found, known), nearest: nearest?.ratio ?? null }
}

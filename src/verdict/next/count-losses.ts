import type { FieldStatus, RuledAudit } from '../../settings/audit/status.ts'
import { align } from '../alignment.ts'
import type { Check } from '../check.ts'
import type { RankingLogLosses } from '../log-losses.ts'
import type { NearestControl } from '../nearest-control.ts'
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
export function countLosses(losses: RankingLogLosses, { audit, settings, nearest, altered }: Known): Counts {
  const { pairs, controlSets } = losses
  const counts = pairs.map(({ samples }) => samples.length)
  return {
    checkpoints: pairs.length,
    samples: [Math.min(...counts), Math.max(...counts)],
    references: pairs[0]!.samples[0]!.references.length,
    controls: controlSets.reduce((sum, { pictures }) => sum + pictures, 0),
    nearest: nearest?.ratio ?? null,
    settings: saidOf(audit, settings),
    prompts: promptsOf(losses),
    isPaired: isPaired(losses),
    altered,
  }
}

/** What pictures say of their settings, in a few words. */
function saidOf(audit: RuledAudit, check: Pick<Check, 'status'> | undefined): Counts['settings'] {
  const named = (status: FieldStatus): string => {
    const names = audit.fields.filter((field) => field.status === status).map(({ field }) => field)
    return names.length > MOST_FIELDS ? `${names.slice(0, MOST_FIELDS).join(', ')} and more` : names.join(', ')
  }
  const isMet = check === undefined ? audit.status === 'match' || audit.status === 'declared' : check.status === 'pass'
  switch (audit.status) {
    case 'match':
      return { isMet, said: isMet ? 'the same' : 'the same, of other pictures' }
    case 'declared':
      return { isMet, said: 'declared the same' }
    case 'mismatch':
      return { isMet, said: `different: ${named('mismatch')}` }
    case 'unknown':
      return { isMet, said: audit.silent === audit.pictures ? 'not recorded' : `not recorded: ${named('unknown')}` }
  }
}

const MOST_FIELDS = 4

function promptsOf({ pairs }: RankingLogLosses): number | null {
  const prompts = new Set(pairs[0]!.samples.map(({ prompt }) => prompt))
  return prompts.has(undefined) ? null : prompts.size
}

function isPaired({ pairs }: RankingLogLosses): boolean | null {
  const [top, ...others] = pairs
  const isSeeded = pairs.every(({ samples }) => samples.every(({ seed }) => seed !== undefined))
  if (others.length === 0 || !isSeeded) return null
  return others.every(({ samples }) => align(top!.samples, samples).blocks !== undefined)
}

import type { FieldStatus, RuledAudit } from '../../settings/audit/status.ts'
import { align } from '../alignment.ts'
import type { Check } from '../check.ts'
import type { Keyed } from '../log-losses.ts'
import type { Counts } from './needs.ts'

type Pairs = readonly Readonly<{ checkpoint: string; samples: readonly Keyed[] }>[]

/** What there is of one LoRA, whether it was measured or not: what is one picture twice counts once. */
type Found = Readonly<{
  /** At least one. */
  pairs: Pairs
  references: number
  controls: number
}>

type Known = Readonly<{
  audit: RuledAudit
  /** The check settings; undefined where there is none. */
  settings?: Pick<Check, 'status'> | undefined
  /** Samples that the recipe's size alters much; null where nobody knows. */
  altered: number | null
}>

/** What there is of one LoRA, as far as its pictures tell without being measured. */
export function countFound({ pairs, references, controls }: Found, { audit, settings, altered }: Known): Counts {
  const counts = pairs.map(({ samples }) => samples.length)
  return {
    checkpoints: pairs.length,
    samples: [Math.min(...counts), Math.max(...counts)],
    references,
    controls,
    nearest: null,
    settings: saidOf(audit, settings),
    prompts: promptsOf(pairs),
    isPaired: isPaired(pairs),
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

function promptsOf(pairs: Pairs): number | null {
  const prompts = new Set(pairs[0]!.samples.map(({ prompt }) => prompt))
  return prompts.has(undefined) ? null : prompts.size
}

function isPaired(pairs: Pairs): boolean | null {
  const [top, ...others] = pairs
  const isSeeded = pairs.every(({ samples }) => samples.every(({ seed }) => seed !== undefined))
  if (others.length === 0 || !isSeeded) return null
  return others.every(({ samples }) => align(top!.samples, samples).blocks !== undefined)
}

import { quote } from '../../lib/quote.ts'
import { listed } from '../../settings/audit/phrases.ts'
import type { FieldStatus, RuledAudit } from '../../settings/audit/status.ts'
import type { Check } from '../check.ts'
import type { RankingLogLosses } from '../log-losses.ts'

/** In one sentence; the report has all. */
const MOST_FIELDS = 3

/**
 * Were the pairs made alike, by what their pictures say? A declaration stands in for what they do not say, never for a difference. It is no
 * pass where what was compared is not what was asked: a pair of copies, or samples that may be one sample several times.
 */
export function settings(audit: RuledAudit, { pairs, copied }: Pick<RankingLogLosses, 'pairs' | 'copied'>): Check {
  const made = madeAlike(audit)
  if (made.status !== 'pass') return made
  const unsure = pairs.filter(({ isIndependent }) => !isIndependent).map(({ checkpoint }) => checkpoint)
  if (copied.length > 0)
    return {
      ...made,
      status: 'weak',
      sentence: `Not ranked, because every sample is a copy of a reference: ${listed(copied.map(quote))}.`,
    }
  if (unsure.length > 0)
    return {
      ...made,
      status: 'weak',
      sentence: `How many different samples there are is not known for ${listed(unsure.map(quote))}: some pictures name one seed twice, and others name none.`,
    }
  return made
}

function madeAlike(audit: RuledAudit): Check {
  const byStatus = (status: FieldStatus): RuledAudit['fields'] =>
    audit.fields.filter((field) => field.status === status)
  const [unlike, unknown, allowed] = [byStatus('mismatch'), byStatus('unknown'), byStatus('allowed')]
  const figures = {
    match: byStatus('match').length,
    mismatch: unlike.length,
    unknown: unknown.length,
    allowed: allowed.length,
  }
  const but = allowed.length === 0 ? '' : `, but for what may differ (${namesOf(allowed)})`
  const check = { name: 'settings', figures, by: [] } as const
  switch (audit.status) {
    case 'mismatch':
      return {
        ...check,
        status: 'weak',
        sentence: differences(unlike),
      }
    case 'match': {
      const sentence = `By their metadata the pictures of all checkpoints were made with the same generation settings${but}.`
      return { ...check, status: 'pass', sentence }
    }
    case 'declared': {
      const sentence = `${gaps(audit, unknown)} They are declared to be equal${but}; they were not verified.`
      return { ...check, status: 'pass', sentence }
    }
    case 'unknown':
      return { ...check, status: 'unknown', sentence: gaps(audit, unknown) }
  }
}

function namesOf(fields: RuledAudit['fields']): string {
  return fields.map(({ field }) => field).join(', ')
}

function gaps({ pictures, silent }: RuledAudit, unknown: RuledAudit['fields']): string {
  if (pictures === 0) return 'These losses do not tell how the pictures were made.'
  if (pictures === silent) return 'No picture says with which generation settings it was made.'
  if (silent > 0) return `${silent} of ${pictures} pictures do not say with which generation settings they were made.`
  return `Not all pictures say these generation settings: ${namesOf(unknown)}.`
}

function differences(unlike: RuledAudit['fields']): string {
  const shown = unlike.slice(0, MOST_FIELDS).map(({ difference }) => difference)
  const more = unlike.length > MOST_FIELDS ? [`${unlike.length - MOST_FIELDS} more`] : []
  return `The pairs were not made alike: ${[...shown, ...more].join('; ')}.`
}

import { type FieldStatus, fixOrAllow, type RuledAudit } from '../../settings/audit/status.ts'
import type { Check } from '../check.ts'

/** In one sentence; the report has all. */
const MOST_FIELDS = 3

/** Were the pairs made alike, by what their pictures say? A declaration stands in for what they do not say, never for a difference. */
export function settings(audit: RuledAudit): Check {
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
        fix: unlike.slice(0, MOST_FIELDS).map(fixOrAllow).join(' '),
      }
    case 'match': {
      const sentence = `By what is said of them, the pictures of all pairs were made with the same generation settings${but}.`
      return { ...check, status: 'pass', sentence, fix: null }
    }
    case 'declared': {
      const sentence = `${gaps(audit, unknown)} They are declared to be equal${but}; they were not verified.`
      return { ...check, status: 'pass', sentence, fix: null }
    }
    case 'unknown': {
      const sentence = `Whether the pairs were made alike is unknown. ${gaps(audit, unknown)}`
      return { ...check, status: 'unknown', sentence, fix: `${stepFor(audit, unknown)} ${DECLARE}`.trim() }
    }
  }
}

const COMMIT = 'Commit the pictures as the tool saved them, or a NAME.json with the settings beside each.'
const DECLARE = 'Where you held them fixed, say so by settings-declared: true.'

/** The cheapest way to know. */
function stepFor({ pictures, silent }: RuledAudit, unknown: RuledAudit['fields']): string {
  if (pictures === 0) return ''
  return silent > 0 ? COMMIT : `Say ${namesOf(unknown)} in a NAME.json beside each picture.`
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

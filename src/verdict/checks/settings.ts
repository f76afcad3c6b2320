import type { Audit } from '../../settings/audit/audit.ts'
import type { AuditedField } from '../../settings/audit/field.ts'
import { listOf } from '../../settings/audit/fixes.ts'
import { fieldStatus, settingsStatus } from '../../settings/audit/status.ts'
import type { Check, Rules } from '../check.ts'
import type { RankingLogs } from '../logs.ts'

/** In one sentence; the report has all. */
const MOST_FIELDS = 3

/** Were the pairs made alike, by what their pictures say? A declaration stands in for what they do not say, never for a difference. */
export function settings({ settings: audit }: Pick<RankingLogs, 'settings'>, rules: Rules): Check {
  const byStatus = (status: string): readonly AuditedField[] =>
    audit.fields.filter((field) => fieldStatus(field, rules.allowSettings) === status)
  const [unlike, unknown, allowed] = [byStatus('mismatch'), byStatus('unknown'), byStatus('allowed')]
  const numbers = {
    match: byStatus('match').length,
    mismatch: unlike.length,
    unknown: unknown.length,
    allowed: allowed.length,
  }
  const but = allowed.length === 0 ? '' : ` Allowed to differ: ${namesOf(allowed)}.`
  const check = { name: 'settings', numbers } as const
  switch (settingsStatus(audit, rules)) {
    case 'mismatch':
      return { ...check, status: 'weak', sentence: differences(unlike), fix: fixes(unlike) }
    case 'match': {
      const sentence = `By their metadata the pictures of all pairs were made with the same generation settings.${but}`
      return { ...check, status: 'pass', sentence, fix: null }
    }
    case 'declared': {
      const sentence = `${gaps(audit, unknown)} They are declared to be equal; they were not verified.${but}`
      return { ...check, status: 'pass', sentence, fix: null }
    }
    case 'unknown': {
      const sentence = `Whether the pairs were made alike is unknown. ${gaps(audit, unknown)}`
      return { ...check, status: 'unknown', sentence, fix: audit.pictures === 0 ? DECLARE : `${COMMIT} ${DECLARE}` }
    }
  }
}

const COMMIT = 'Commit the pictures as the tool saved them, or a NAME.json with the settings beside each.'
const DECLARE = 'Where you held them fixed, say so by settings-declared: true.'

function namesOf(fields: readonly AuditedField[]): string {
  return fields.map(({ field }) => field).join(', ')
}

function gaps({ pictures, silent }: Audit, unknown: readonly AuditedField[]): string {
  if (pictures === 0) return 'These losses do not tell how the pictures were made.'
  if (pictures === silent) return 'No picture says with which generation settings it was made.'
  if (silent > 0) return `${silent} of ${pictures} pictures do not say with which generation settings they were made.`
  return `Not all pictures say these generation settings: ${namesOf(unknown)}.`
}

function differences(unlike: readonly AuditedField[]): string {
  const shown = unlike.slice(0, MOST_FIELDS).map(difference)
  const more = unlike.length > MOST_FIELDS ? [`${unlike.length - MOST_FIELDS} more`] : []
  return `The pairs were not made alike: ${[...shown, ...more].join('; ')}.`
}

/** Longer values, and more of them, are for the report's table. */
const MOST_VALUE = 60
const MOST_VALUES = 3

function difference({ field, values }: AuditedField): string {
  const known = values.flatMap(({ value, pairs }) => (value === null ? [] : [{ value, pairs }]))
  const isShort = known.length <= MOST_VALUES && known.every(({ value }) => value.length <= MOST_VALUE)
  if (!isShort || field === 'prompt') return `the ${field} differs`
  const parts = known.map(({ value, pairs }) => `${value} in ${listOf(pairs.map(({ checkpoint }) => checkpoint))}`)
  return `${field} is ${parts.join(', and ')}`
}

function fixes(unlike: readonly AuditedField[]): string {
  const shown = unlike.slice(0, MOST_FIELDS).map(({ field, fix }) => `${fix}, or allow it (allow-settings: ${field}).`)
  return shown.join(' ')
}

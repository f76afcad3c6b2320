import type { Config } from '../../config/schema.ts'
import { type Audit, AUDITED_FIELDS } from './audit.ts'
import { FOUND } from './compare.ts'
import type { AuditedField } from './audited.ts'

/** What became of one setting: what was found, or `allowed` where it is no match and may differ. */
export const FIELD_STATUSES = [...FOUND, 'allowed'] as const
export type FieldStatus = (typeof FIELD_STATUSES)[number]

/** Of a whole ranking, the worst first: `declared` stands in for what is unknown. */
export const SETTINGS_STATUSES = ['mismatch', 'unknown', 'declared', 'match'] as const
export type SettingsStatus = (typeof SETTINGS_STATUSES)[number]

type SettingsRules = Readonly<Pick<Config, 'allow-settings' | 'settings-declared'>>

/** An audit, and what the rules make of it. */
export type RuledAudit = Omit<Audit, 'fields'> &
  Readonly<{ status: SettingsStatus; fields: readonly (AuditedField & Readonly<{ status: FieldStatus }>)[] }>

export function ruleAudit(audit: Audit, rules: SettingsRules): RuledAudit {
  const fields = audit.fields.map((own) => ({ ...own, status: fieldStatus(own, rules) }))
  return { ...audit, fields, status: settingsStatus(fields, rules) }
}

function fieldStatus({ field, found }: AuditedField, { 'allow-settings': allowed }: SettingsRules): FieldStatus {
  return found !== 'match' && allowed.includes(field) ? 'allowed' : found
}

/** What ends a mismatch, as a sentence. */
export function fixOrAllow({ field, fix }: Pick<AuditedField, 'field' | 'fix'>): string {
  return `${fix}, or write \`allow-settings: ${field}\` in style-gate.yml.`
}

/** An audit that saw no picture knows nothing of any setting. */
function settingsStatus(
  fields: RuledAudit['fields'],
  { 'settings-declared': isDeclared }: SettingsRules,
): SettingsStatus {
  const statuses = new Set(fields.map(({ status }) => status))
  if (statuses.has('mismatch')) return 'mismatch'
  const isUnknown = fields.length < AUDITED_FIELDS.length || statuses.has('unknown')
  return !isUnknown ? 'match' : isDeclared ? 'declared' : 'unknown'
}

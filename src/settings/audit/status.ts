import type { SettingField } from '../../config/words.ts'
import { type Audit, AUDITED_FIELDS } from './audit.ts'
import type { AuditedField } from './field.ts'

/** What became of one setting: what was found, or `allowed` where it is no match and may differ. */
export type FieldStatus = AuditedField['found'] | 'allowed'

/** Of a whole ranking, the worst first: `declared` stands in for what is unknown. */
export const SETTINGS_STATUSES = ['mismatch', 'unknown', 'declared', 'match'] as const
export type SettingsStatus = (typeof SETTINGS_STATUSES)[number]

export type SettingsRules = Readonly<{ allowSettings: readonly SettingField[]; settingsDeclared: boolean }>

export function fieldStatus(
  { field, found }: Pick<AuditedField, 'field' | 'found'>,
  allowed: readonly SettingField[],
): FieldStatus {
  return found !== 'match' && allowed.includes(field) ? 'allowed' : found
}

/** What ends a mismatch, as a sentence. */
export function fixOrAllow({ field, fix }: Pick<AuditedField, 'field' | 'fix'>): string {
  return `${fix}, or allow it (allow-settings: ${field}).`
}

/** An audit that saw no picture knows nothing of any setting. */
export function settingsStatus(
  { fields }: Pick<Audit, 'fields'>,
  { allowSettings, settingsDeclared }: SettingsRules,
): SettingsStatus {
  const statuses = new Set(fields.map((field) => fieldStatus(field, allowSettings)))
  if (statuses.has('mismatch')) return 'mismatch'
  const isUnknown = fields.length < AUDITED_FIELDS.length || statuses.has('unknown')
  return !isUnknown ? 'match' : settingsDeclared ? 'declared' : 'unknown'
}

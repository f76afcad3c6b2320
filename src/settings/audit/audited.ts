import type { SettingField } from '../../config/words.ts'
import type { Found, Stated } from './compare.ts'
import type { FactName } from './facts.ts'
import type { Finding } from './plain-field.ts'
import { type StatedValue, statedValues } from './values.ts'

/** What the pictures of a ranking say of one setting. */
export type AuditedField = Readonly<{
  field: SettingField
  found: Found
  /** Of a field in which all is the same, that one value, without the pairs; none where it goes by the prompt. */
  values: readonly StatedValue[]
  /** What differs, as a part of a sentence; null where nothing does. */
  difference: string | null
  /** What would make a mismatch a match, without the full stop; null elsewhere. */
  fix: string | null
}>

export type AuditedName = Exclude<FactName, 'pixels'>

export function audited(
  field: AuditedName,
  { found, stated }: Readonly<{ found: Found; stated: readonly Stated[] }>,
  findingOf: () => Finding,
): AuditedField {
  const { difference, fix } = found === 'mismatch' ? findingOf() : { difference: null, fix: null }
  return { field, found, values: valuesOf(found, stated), difference, fix }
}

function valuesOf(found: Found, stated: readonly Stated[]): readonly StatedValue[] {
  const values = statedValues(stated)
  if (found !== 'match') return values
  return values.length > 1 ? [] : values.map(({ value }) => ({ value, pairs: [] }))
}

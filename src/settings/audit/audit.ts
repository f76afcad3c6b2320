import { groupBy } from '../../lib/group-by.ts'
import { byCodePoint } from '../../lib/order.ts'
import { SETTING_FIELDS } from '../../config/words.ts'
import type { AuditedField } from './audited.ts'
import { auditField } from './field.ts'
import { type KnownNames, NO_NAMES } from './known-names.ts'
import type { MadePair } from './made.ts'
import { sheetOf } from './sheet.ts'

export type Audit = Readonly<{
  /** In the order of the names of settings; the seed, which may differ, is not among them. */
  fields: readonly AuditedField[]
  /** The programs that made the pictures. */
  tools: readonly Readonly<{ tool: string; version: string | null; pictures: number }>[]
  pictures: number
  /** How many of them say nothing. */
  silent: number
}>

/** An audit without pictures, of losses that another tool made. */
export const NO_AUDIT: Audit = { fields: [], tools: [], pictures: 0, silent: 0 }

export const AUDITED_FIELDS = SETTING_FIELDS.filter((field) => field !== 'seed')

/**
 * Whether the pairs of a ranking were made alike, setting by setting. Where all have the same prompts, a setting may go by the prompt, such
 * as the size; what must be equal is that of pictures of one prompt.
 */
export function auditSettings(lora: string, pairs: readonly MadePair[], known: KnownNames = NO_NAMES): Audit {
  const sheet = sheetOf(lora, pairs, known)
  const told = sheet.lines.flatMap(({ picture }) => picture.settings ?? [])
  const groups = groupBy(told, ({ tool, version }) => JSON.stringify([tool, version ?? null]))
  const tools = [...groups]
    .toSorted(([a], [b]) => byCodePoint(a, b))
    .map(([, own]) => ({ tool: own[0]!.tool, version: own[0]!.version ?? null, pictures: own.length }))
  return {
    fields: AUDITED_FIELDS.map((field) => auditField(field, sheet)),
    tools,
    pictures: sheet.lines.length,
    silent: sheet.lines.length - told.length,
  }
}

import type { SettingField } from '../../config/words.ts'
import { compareOwn, type Found, type Stated } from './compare.ts'
import type { Fact, FactName } from './facts.ts'
import { checkpointFix, fieldFix, loraFix } from './fixes.ts'
import { compareGroups, type Line, type Sheet, statedIn } from './sheet.ts'
import { type StatedValue, statedValues } from './values.ts'

/** What the pictures of a ranking say of one setting. */
export type AuditedField = Readonly<{
  field: SettingField
  found: Found
  /** Of a field in which all is the same, that one value, without the pairs; none where it goes by the prompt. */
  values: readonly StatedValue[]
  /** What would make a mismatch a match, without the full stop; null elsewhere. */
  fix: string | null
}>

type AuditedName = Exclude<FactName, 'pixels'>

/** Settings that are more than one value to compare. */
const OWN: Readonly<Partial<Record<AuditedName, (sheet: Sheet) => AuditedField>>> = {
  prompt: auditPrompt,
  size: auditSize,
  checkpoint: auditCheckpoint,
  lora: auditLora,
}

export function auditField(field: AuditedName, sheet: Sheet): AuditedField {
  return OWN[field]?.(sheet) ?? auditPlain(field, sheet)
}

function auditPlain(field: AuditedName, sheet: Sheet): AuditedField {
  const found = compareGroups(sheet, field)
  const stated = statedIn(field)
  const fix = found === 'mismatch' ? fieldFix(field, sheet.groups.map(stated)) : null
  return { field, found, values: valuesOf(found, stated(sheet.lines)), fix }
}

/** Pairs may have different numbers of pictures of a prompt: those of one are held against each other. */
function auditPrompt({ prompts, lines }: Sheet): AuditedField {
  const fix = prompts === 'mismatch' ? 'Make samples of the same prompts for every pair' : null
  return { field: 'prompt', found: prompts, values: valuesOf(prompts, statedIn('prompt')(lines)), fix }
}

/** That of the first pass where it is known, and that of the file where it is another one. */
function auditSize(sheet: Sheet): AuditedField {
  const found = compareGroups(sheet, 'size', 'pixels')
  const stated = (lines: readonly Line[]): readonly Stated[] =>
    lines.map(({ checkpoint, facts: { size, pixels } }) => ({ checkpoint, fact: bothSizes(size, pixels!) }))
  const isSilent = found === 'unknown' && sheet.lines.every(({ facts }) => facts.size === undefined)
  const own = isSilent ? statedIn('size')(sheet.lines) : stated(sheet.lines)
  const fix = found === 'mismatch' ? fieldFix('size', sheet.groups.map(stated)) : null
  return { field: 'size', found, values: valuesOf(found, own), fix }
}

function bothSizes(size: Fact | undefined, pixels: Fact): Fact {
  if (size?.key === pixels.key) return pixels
  const text = `${size === undefined ? '' : `${size.text}, `}saved as ${pixels.text}`
  return { key: text, text }
}

/** The one that must differ, and has to be what the pair is called. */
function auditCheckpoint({ lines, wrong }: Sheet): AuditedField {
  const stated = statedIn('checkpoint')(lines)
  const found = wrong.checkpoint.length > 0 ? 'mismatch' : compareOwn(stated)
  const fix = found === 'mismatch' ? checkpointFix(wrong.checkpoint) : null
  return { field: 'checkpoint', found, values: valuesOf(found, stated), fix }
}

function auditLora(sheet: Sheet): AuditedField {
  const { wrong, lines, lora } = sheet
  if (wrong.lora.length === 0) return auditPlain('lora', sheet)
  return {
    field: 'lora',
    found: 'mismatch',
    values: statedValues(statedIn('lora')(lines)),
    fix: loraFix(wrong.lora, lora),
  }
}

function valuesOf(found: Found, stated: readonly Stated[]): readonly StatedValue[] {
  const values = statedValues(stated)
  if (found !== 'match') return values
  return values.length > 1 ? [] : values.map(({ value }) => ({ value, pairs: [] }))
}

import { groupBy } from '../../lib/group-by.ts'
import { audited, type AuditedField, type AuditedName } from './audited.ts'
import { auditAlongAxis } from './along-axis.ts'
import { auditCheckpoint } from './checkpoint-field.ts'
import type { Stated } from './compare.ts'
import type { Fact } from './facts.ts'
import { nameLine } from './known-names.ts'
import { countByPair, listed, picturesOf } from './phrases.ts'
import { plainFinding } from './plain-field.ts'
import { compareGroups, type Line, programsIn, type Sheet, statedIn } from './sheet.ts'

/** Settings that are more than one value to compare. */
const OWN: Readonly<Partial<Record<AuditedName, (sheet: Sheet) => AuditedField>>> = {
  prompt: auditPrompt,
  size: auditSize,
  checkpoint: auditCheckpoint,
  lora: auditLora,
  'lora-weight': (sheet) => auditAlongAxis('lora-weight', sheet) ?? auditPlain('lora-weight', sheet),
}

export function auditField(field: AuditedName, sheet: Sheet): AuditedField {
  return OWN[field]?.(sheet) ?? auditPlain(field, sheet)
}

function auditPlain(field: AuditedName, sheet: Sheet): AuditedField {
  const [found, stated] = [compareGroups(sheet, field), statedIn(field)]
  return audited(field, { found, stated: stated(sheet.lines) }, () =>
    plainFinding(field, sheet.groups.map(stated), programsIn(sheet)),
  )
}

/** Pairs may have different numbers of pictures of a prompt: those of one are held against each other. */
function auditPrompt({ prompts, lines }: Sheet): AuditedField {
  const all = statedIn('prompt')(lines)
  const pairs = new Set(all.map(({ checkpoint }) => checkpoint)).size
  const owners = groupBy(all, ({ fact }) => fact?.key)
  const isShared = (own: readonly Stated[]): boolean => new Set(own.map(({ checkpoint }) => checkpoint)).size === pairs
  const odd = [...owners].flatMap(([key, own]) => (key === undefined || isShared(own) ? [] : own))
  return audited('prompt', { found: prompts, stated: prompts === 'mismatch' ? odd : all }, () => ({
    difference: `${picturesOf(countByPair(odd))} with a prompt that not every pair has`,
    fix: 'Make samples of the same prompts for every pair',
  }))
}

/** That of the first pass where it is known, and that of the file where it is another one. Where hires differs, files of other sizes follow. */
function auditSize(sheet: Sheet): AuditedField {
  const [own, files] = [compareGroups(sheet, 'size'), compareGroups(sheet, 'pixels')]
  const follows = own !== 'mismatch' && compareGroups(sheet, 'hires') === 'mismatch'
  const found = files === 'mismatch' && !follows ? files : own
  const both = (lines: readonly Line[]): readonly Stated[] =>
    lines.map(({ checkpoint, facts: { size, pixels } }) => ({ checkpoint, fact: bothSizes(size, pixels!) }))
  const stated = found === 'unknown' ? statedIn('size') : both
  return audited('size', { found, stated: stated(sheet.lines) }, () =>
    plainFinding('size', sheet.groups.map(both), programsIn(sheet)),
  )
}

function bothSizes(size: Fact | undefined, pixels: Fact): Fact {
  if (size?.key === pixels.key) return pixels
  const text = `${size === undefined ? '' : `${size.text}, `}saved as ${pixels.text}`
  return { key: text, text }
}

function auditLora(sheet: Sheet): AuditedField {
  const { wrong, lines, lora } = sheet
  if (wrong.lora.length === 0) return auditAlongAxis('lora', sheet) ?? auditPlain('lora', sheet)
  const names = [...new Set(wrong.lora.map(({ named }) => named))].filter((name) => name !== '')
  const other = names.length === 0 ? '' : `, but with ${listed(names)}`
  const isOfOne = wrong.lora.length === lines.length && names.length === 1
  const line = isOfOne ? nameLine(sheet.known, { kind: 'lora', shown: lora, model: names[0]! }) : undefined
  return audited('lora', { found: 'mismatch', stated: statedIn('lora')(lines) }, () => ({
    difference: `${picturesOf(countByPair(wrong.lora))} without the LoRA ${lora}${other}`,
    fix: `Move or regenerate ${picturesOf(countByPair(wrong.lora))} with the LoRA ${lora}, or ${line ?? 'name the folder after its LoRA'}`,
  }))
}

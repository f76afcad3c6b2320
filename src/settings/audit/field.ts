import { groupBy } from '../../lib/group-by.ts'
import type { SettingField } from '../../config/words.ts'
import { likeness } from './alike.ts'
import { compareOwn, type Found, type Stated } from './compare.ts'
import type { Fact, FactName } from './facts.ts'
import type { Misfiled } from './misfiled.ts'
import { countByPair, listed, picturesOf } from './phrases.ts'
import { type Finding, plainFinding } from './plain-field.ts'
import { compareGroups, type Line, programsIn, type Sheet, statedIn } from './sheet.ts'
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

function audited(
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

/** The one that must differ, and has to be what the pair is called. */
function auditCheckpoint({ lines, wrong: { checkpoint: wrong } }: Sheet): AuditedField {
  const stated = statedIn('checkpoint')
  if (wrong.length === 0)
    return audited('checkpoint', { found: compareOwn(stated(lines)), stated: stated(lines) }, () =>
      sharedFinding(lines),
    )
  const paths = new Set(wrong.map(({ path }) => path))
  const strays = stated(lines.filter(({ picture }) => paths.has(picture.path)))
  return audited('checkpoint', { found: 'mismatch', stated: strays }, () => strayFinding(wrong, lines))
}

/** Two checkpoints under one name, or one under two. */
function sharedFinding(lines: readonly Line[]): Finding {
  const fix = 'Give each pair pictures of one checkpoint, and each checkpoint one pair'
  const groups = [...groupBy(lines, ({ facts }) => facts.checkpoint?.key)].filter(([key]) => key !== undefined)
  const shared = groups
    .map(([, own]) => [...new Set(own.map(({ checkpoint }) => checkpoint))])
    .find((pairs) => pairs.length > 1)
  if (shared !== undefined) return { difference: `${listed(shared)} by one and the same checkpoint`, fix }
  const several = [...groupBy(lines, ({ checkpoint }) => checkpoint)].find(
    ([, own]) => new Set(own.flatMap(({ facts }) => facts.checkpoint?.key ?? [])).size > 1,
  )
  return { difference: `${several?.[0]} by several checkpoints`, fix }
}

function strayFinding(wrong: readonly Misfiled[], lines: readonly Line[]): Finding {
  const folders = [...new Set(lines.map(({ checkpoint }) => checkpoint))]
  const moves = [...groupBy(wrong, ({ checkpoint, named }) => JSON.stringify([checkpoint, named])).values()].map(
    (own) => {
      const { checkpoint, named } = own[0]!
      const home = folders.toSorted((a, b) => likeness(b, named) - likeness(a, named))[0]!
      const what = picturesOf([{ checkpoint, pictures: own.length }])
      if (likeness(home, named) > 0) return `move ${what} to ${home}`
      const isWhole = lines.filter((line) => line.checkpoint === checkpoint).length === own.length
      return isWhole ? `name the folder ${checkpoint} after ${named} or move ${what}` : `move or regenerate ${what}`
    },
  )
  const names = [...new Set(wrong.map(({ named }) => named))]
  const fix = listed(moves)
  return {
    difference: `${picturesOf(countByPair(wrong))} by another checkpoint (${listed(names)})`,
    fix: `${fix[0]!.toUpperCase()}${fix.slice(1)}`,
  }
}

function auditLora(sheet: Sheet): AuditedField {
  const { wrong, lines, lora } = sheet
  if (wrong.lora.length === 0) return auditPlain('lora', sheet)
  const names = [...new Set(wrong.lora.map(({ named }) => named))].filter((name) => name !== '')
  const other = names.length === 0 ? '' : `, but with ${listed(names)}`
  return audited('lora', { found: 'mismatch', stated: statedIn('lora')(lines) }, () => ({
    difference: `${picturesOf(countByPair(wrong.lora))} without the LoRA ${lora}${other}`,
    fix: `Move or regenerate ${picturesOf(countByPair(wrong.lora))} with the LoRA ${lora}, or name the folder after its LoRA`,
  }))
}

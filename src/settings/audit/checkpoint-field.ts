import { partsOf } from '../../config/axes.ts'
import { groupBy } from '../../lib/group-by.ts'
import { audited, type AuditedField } from './audited.ts'
import { compareOwn } from './compare.ts'
import type { Misfiled } from './misfiled.ts'
import { nameLine } from './known-names.ts'
import { countByPair, listed, picturesOf } from './phrases.ts'
import type { Finding } from './plain-field.ts'
import { type Line, type Sheet, statedIn } from './sheet.ts'

/** The one that must differ, and has to be what the pair is called. */
export function auditCheckpoint(sheet: Sheet): AuditedField {
  const { wrong } = sheet
  const lines = byModel(sheet)
  const stated = statedIn('checkpoint')
  if (wrong.checkpoint.length === 0)
    return audited('checkpoint', { found: compareOwn(stated(lines)), stated: stated(lines) }, () =>
      sharedFinding(lines),
    )
  const paths = new Set(wrong.checkpoint.map(({ path }) => path))
  const strays = stated(lines.filter(({ picture }) => paths.has(picture.path)))
  return audited('checkpoint', { found: 'mismatch', stated: strays }, () => strayFinding(sheet))
}

/** What one checkpoint made at several numbers is one checkpoint's, and so is all that names none. */
function byModel({ lines, known }: Sheet): readonly Line[] {
  return lines.map((line) => {
    const { model } = partsOf(line.checkpoint)
    return { ...line, checkpoint: model === known.unclaimed.checkpoint ? NAMELESS : model || NAMELESS }
  })
}

/** Stands for the checkpoint of pairs that name none. */
const NAMELESS = 'the pictures'

/** Two checkpoints under one name, or one under two. */
function sharedFinding(lines: readonly Line[]): Finding {
  const shared = sharedIn(lines)
  if (shared !== undefined) {
    const { pairs, hash } = shared
    const difference =
      hash === undefined
        ? `the pictures of ${listed(pairs)} name one and the same checkpoint`
        : `the pictures of ${listed(pairs)} carry the same model ${hash}, as of one checkpoint under several names`
    if (hash === undefined) return { difference, fix: FIX }
    return {
      difference,
      fix: 'Take out all but one of them where they are one checkpoint under several names, and else regenerate the pictures that the wrong one made',
    }
  }
  const several = [...groupBy(lines, ({ checkpoint }) => checkpoint)].find(
    ([, own]) => new Set(own.flatMap(({ facts }) => facts.checkpoint?.key ?? [])).size > 1,
  )
  return { difference: `the pictures of ${several?.[0]} name several checkpoints`, fix: FIX }
}

const FIX = 'Give each pair pictures of one checkpoint, and each checkpoint one pair'

/** The first checkpoint that made pictures of several pairs, with its hash where models are compared by that. */
function sharedIn(
  lines: readonly Line[],
): Readonly<{ pairs: readonly string[]; hash: string | undefined }> | undefined {
  const groups = [...groupBy(lines, ({ facts }) => facts.checkpoint?.key)].map(([key, own]) => ({
    key,
    pairs: [...new Set(own.map(({ checkpoint }) => checkpoint))],
  }))
  const shared = groups.find(({ key, pairs }) => key !== undefined && pairs.length > 1)
  return shared && { pairs: shared.pairs, hash: /^hash .+$/s.exec(shared.key!)?.[0] }
}

function strayFinding(sheet: Sheet): Finding {
  const { alike } = sheet
  const lines = byModel(sheet)
  const wrong = sheet.wrong.checkpoint.map((own) => ({ ...own, checkpoint: partsOf(own.checkpoint).model }))
  const folders = [...new Set(lines.map(({ checkpoint }) => checkpoint))]
  const groups = [...groupBy(wrong, ({ checkpoint, named }) => JSON.stringify([checkpoint, named])).values()]
  const sizes = new Map(countByPair(lines).map(({ checkpoint, pictures }) => [checkpoint, pictures]))
  const wholes = new Set(groups.filter((own) => sizes.get(own[0]!.checkpoint) === own.length))
  const byNamed = groupBy(wholes, ([first]) => first!.named)
  const moves = groups.map((own) => {
    const { checkpoint, named } = own[0]!
    const home = folders.toSorted((a, b) => alike(b, named) - alike(a, named))[0]!
    const what = picturesOf([{ checkpoint, pictures: own.length }])
    if (alike(home, named) > 0) return `move ${what} to ${home}`
    if (!wholes.has(own)) return `move or regenerate ${what}`
    const likewise = byNamed.get(named)!
    if (likewise.length > 1) return placeholderLine(named, likewise)
    const line = nameLine(sheet.known, { kind: 'checkpoint', shown: checkpoint, model: named })
    return line === undefined
      ? `name the folder ${checkpoint} after ${named} or move ${what}`
      : `${line}, or move ${what}`
  })
  const names = [...new Set(wrong.map(({ named }: Misfiled) => named))]
  const fix = listed([...new Set(moves)])
  return {
    difference: `${picturesOf(countByPair(wrong))} by another checkpoint (${listed(names)})${alsoShared(lines)}`,
    fix: `${fix[0]!.toUpperCase()}${fix.slice(1)}`,
  }
}

/** Folders that one checkpoint made are its epochs, steps or weights, or LoRAs; no two can have one name. */
function placeholderLine(named: string, groups: readonly (readonly Misfiled[])[]): string {
  const folders = listed(groups.map(([first]) => first!.checkpoint))
  return `write {epoch}, {step}, {weight} or {lora} in place of {checkpoint} in samples, if ${named} made ${folders}`
}

/** One hash in several pairs says that a checkpoint goes by several names. */
function alsoShared(lines: readonly Line[]): string {
  const { pairs, hash } = sharedIn(lines) ?? {}
  if (pairs === undefined || hash === undefined) return ''
  return `; ${listed(pairs)} have one ${hash} and may be one checkpoint under several names`
}

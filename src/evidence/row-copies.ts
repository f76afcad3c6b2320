import { UserError } from '../errors.ts'
import type { Pixels } from '../images/pixels.ts'
import { groupBy } from '../lib/group-by.ts'
import type { Notice } from '../lib/notice.ts'
import { findCopies, shownOf } from './copies.ts'
import { copyNotice, ONE_SET } from './copy-notice.ts'
import type { Measuring, Reopenable } from './measuring.ts'
import type { Row } from './rows.ts'

type Sighted = Row['seen'] & Readonly<{ row: Row }>

/**
 * Tells which pictures of one pair are copies of each other, and which samples of two pairs of a LoRA are: the former count once, the latter
 * both count, and it is said.
 */
export async function markCopies(
  rows: readonly Row[],
  measuring: Pick<Measuring, 'open' | 'between'>,
): Promise<Readonly<{ rows: readonly Row[]; notices: readonly Notice[] }>> {
  const gramCos = async (a: Sighted, b: Sighted): Promise<number> => {
    const { totals } = await measuring.between(reopenable(a.row, measuring), reopenable(b.row, measuring))
    return totals['gram-cos']!
  }
  const shown = new Map<Row, string>()
  const notices: Notice[] = []
  for (const own of groupBy(rows, ({ lora, role }) => JSON.stringify([lora, role])).values()) {
    const sighted = own.map((row) => ({ ...row.seen, row }))
    const within = await findCopies(sighted, {
      among: ({ row: a }, { row: b }) => a.checkpoint === b.checkpoint,
      gramCos,
    })
    const byPath = shownOf(within)
    for (const { row, path } of sighted) if (byPath.has(path)) shown.set(row, byPath.get(path)!)
    notices.push(...[...byPath].map(([copy, kept]) => copyNotice(ONE_SET, copy, kept)))
    if (own[0]!.role !== 'sample') continue
    const kept = sighted.filter(({ path }) => !byPath.has(path))
    const across = await findCopies(kept, { among: ({ row: a }, { row: b }) => a.checkpoint !== b.checkpoint, gramCos })
    notices.push(...across.map(([a, b]) => copyNotice(TWO_PAIRS, b.path, a.path)))
  }
  return { rows: tellAll(rows.map((row) => ({ ...row, shown: shown.get(row) ?? row.shown }))), notices }
}

/** The picture that is shown may have lost its metadata, such as by an upscaler: then it has those of the first copy that has some. */
function tellAll(rows: readonly Row[]): readonly Row[] {
  const groups = groupBy(rows, ({ lora, role, shown }) => JSON.stringify([lora, role, shown]))
  return rows.map((row) => {
    if (row.shown !== row.seen.path || row.made.settings !== undefined) return row
    const members = groups.get(JSON.stringify([row.lora, row.role, row.shown]))!
    const teller = members.find(({ made }) => made.settings !== undefined)
    if (teller === undefined) return row
    const { prompt, seed } = teller.compared
    return {
      ...row,
      made: teller.made,
      compared: { ...row.compared, prompt, seed },
      across: { ...row.across, prompt, seed },
    }
  })
}

const TWO_PAIRS =
  'Samples of two checkpoints that are nearly the same picture. Both count: look whether one of them is in the wrong folder.'

function reopenable({ file, seen }: Row, { open }: Pick<Measuring, 'open'>): Reopenable {
  return {
    identity: seen.identity,
    pixels: async (): Promise<Pixels> => {
      const opened = await open(file)
      if ('pixels' in opened) return opened.pixels()
      const { subject, problem, fix } = opened
      throw new UserError({ subject, problem, fix })
    },
  }
}

import { groupBy } from '../lib/group-by.ts'
import type { Notice } from '../lib/notice.ts'
import { DIFFERENT } from '../records/copies.ts'
import { likeness } from '../records/likeness.ts'
import type { Row } from './rows.ts'

/** In a notice; a batch can have hundreds of pictures. */
const MOST_NAMED = 8

/**
 * A seed that clearly different pictures of one pair and prompt share stands for a batch, or for something else than the noise that they
 * began with: it is then known of none of them. Those of them that look alike stay one.
 */
export function trustSeeds(rows: readonly Row[]): Readonly<{ rows: readonly Row[]; notices: readonly Notice[] }> {
  const counting = rows.filter(({ seen, shown, compared }) => shown === seen.path && compared.seed !== undefined)
  const sharing = groupBy(counting, ({ lora, checkpoint, role, compared: { prompt, seed } }) =>
    JSON.stringify([lora, checkpoint, role, prompt, seed]),
  )
  const doubtful = [...sharing.values()].map(byLooks).filter(({ length }) => length > 1)
  const shownFor = new Map(doubtful.flat().flatMap((alike) => alike.map((row) => [row, alike[0]!.seen.path] as const)))
  const copies = new Map([...shownFor].map(([{ lora, seen }, shown]) => [`${lora}\n${seen.path}`, shown] as const))
  return {
    rows: rows.map((row) => {
      // A copy goes where the picture goes that was shown for it.
      const shown = copies.get(`${row.lora}\n${row.shown}`) ?? row.shown
      if (!shownFor.has(row)) return { ...row, shown }
      return {
        ...row,
        shown,
        compared: { ...row.compared, seed: undefined },
        across: { ...row.across, seed: undefined },
      }
    }),
    notices: doubtful.map((groups) => ({
      level: 'warning',
      text: 'These pictures name one seed but differ: a batch? Each counts as a sample of its own. If they are one picture altered, keep one.',
      subjects: [named(groups.map(([first]) => first!))],
    })),
  }
}

/** Lists of pictures that look alike; those of two lists are clearly different. */
function byLooks(rows: readonly Row[]): readonly (readonly Row[])[] {
  return rows.reduce<readonly (readonly Row[])[]>((groups, row) => {
    const isAlike = (other: Row): boolean => likeness(row.seen.sketch, other.seen.sketch) >= DIFFERENT
    const alike = groups.filter((group) => group.some(isAlike))
    return [...groups.filter((group) => !alike.includes(group)), [...alike.flat(), row]]
  }, [])
}

function named(rows: readonly Row[]): string {
  const paths = rows.slice(0, MOST_NAMED).map(({ compared }) => compared.path)
  const more = rows.length > MOST_NAMED ? [`and ${rows.length - MOST_NAMED} more`] : []
  return [...paths, ...more].join(', ')
}

import { groupBy } from '../lib/group-by.ts'
import type { Notice } from '../lib/notice.ts'
import { DIFFERENT } from '../records/copies.ts'
import { likeness } from '../records/likeness.ts'
import type { Row } from './rows.ts'

/** In a notice; a batch can have hundreds of pictures. */
const MOST_NAMED = 8

/**
 * A seed that clearly different pictures of one pair and prompt share stands for a batch, or for something else than the noise that they
 * began with: it is then known of none of them.
 */
export function trustSeeds(rows: readonly Row[]): Readonly<{ rows: readonly Row[]; notices: readonly Notice[] }> {
  const counting = rows.filter(({ seen, shown }) => shown === seen.path)
  const sharing = groupBy(counting, ({ lora, checkpoint, role, compared: { path, prompt, seed } }) =>
    JSON.stringify([lora, checkpoint, role, prompt, seed, seed === undefined ? path : '']),
  )
  const doubtful = [...sharing.values()].filter(holdsDifferent)
  const without = new Set(doubtful.flat())
  return {
    rows: rows.map((row) => (without.has(row) ? { ...row, compared: { ...row.compared, seed: undefined } } : row)),
    notices: doubtful.map((own) => ({
      level: 'notice',
      text: 'These pictures name one seed but differ: a batch? Their seed is taken as unknown.',
      subjects: [named(own)],
    })),
  }
}

function holdsDifferent(rows: readonly Row[]): boolean {
  return rows.some((a, index) => rows.slice(index + 1).some((b) => likeness(a.seen.sketch, b.seen.sketch) < DIFFERENT))
}

function named(rows: readonly Row[]): string {
  const paths = rows.slice(0, MOST_NAMED).map(({ compared }) => compared.path)
  const more = rows.length > MOST_NAMED ? [`and ${rows.length - MOST_NAMED} more`] : []
  return [...paths, ...more].join(', ')
}

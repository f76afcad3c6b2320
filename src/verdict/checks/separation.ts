import type { Check, Rules } from '../check.ts'
import type { RankingLogLosses } from '../log-losses.ts'
import { type Separation, separate } from '../separate.ts'

/** The first pair against each rival, in rank order. */
export function separations({ pairs }: RankingLogLosses, { seed }: Rules): readonly Separation[] {
  const [top, ...rivals] = pairs
  return rivals.map((rival, index) =>
    separate(top!.samples, rival.samples, { purpose: ['separation', 0, index + 1], seed }),
  )
}

/**
 * Is the first pair nearer than every rival by more than the luck of its samples? Passes when every two-sided p is below α and a
 * sample of the first pair is nearer than a rival's in at least γ of their pairs. All must reject, so that the level is α without Holm.
 */
export function separation({ pairs }: RankingLogLosses, found: readonly Separation[], { alpha, gamma }: Rules): Check {
  const names = pairs.slice(1).map(({ checkpoint }) => checkpoint)
  const by = found.map(({ p, a12, smallestP }, index) => ({
    name: names[index]!,
    figures: { p, a12, crossing_rate: 1 - a12, smallest_p: smallestP },
  }))
  const said = { name: 'separation', figures: {}, by } as const
  const unmet = found.flatMap(({ p, a12 }, index) => (p < alpha && a12 >= gamma ? [] : [index]))
  if (unmet.length === 0)
    return {
      ...said,
      status: 'pass',
      sentence: 'The first pair is nearer than every other by more than the luck of its samples.',
      fix: null,
    }
  const rivals = unmet.map((index) => names[index]!).join(', ')
  const tooFew = unmet.some((index) => found[index]!.smallestP >= alpha)
  return {
    ...said,
    status: 'weak',
    sentence: `By its samples the first pair does not clearly lie before ${rivals}.`,
    fix: tooFew
      ? 'Add samples: with so few, no difference could be told from chance.'
      : 'Add samples of each pair, or take it that these checkpoints are alike.',
  }
}

import type { Check, Rules } from '../check.ts'
import { factor } from '../../lib/numbers.ts'
import { quote } from '../../lib/quote.ts'
import { listed } from '../../settings/audit/phrases.ts'
import type { PairLogLosses, RankingLogLosses } from '../log-losses.ts'
import { pairMean } from '../means.ts'
import { type Separation, separate } from '../separate.ts'
import type { Visible } from '../visible.ts'
import { samplesText } from './power.ts'

/** The first checkpoint against each rival, in rank order. */
export function separations({ pairs }: RankingLogLosses, { seed }: Rules): readonly Separation[] {
  const [top, ...rivals] = pairs
  return rivals.map((rival, index) =>
    separate(top!.samples, rival.samples, { purpose: ['separation', 0, index + 1], seed }),
  )
}

/**
 * Is the first checkpoint nearer than every rival by more than the luck of its samples? Passes when every two-sided p is below α and a
 * sample of the first checkpoint is nearer than a rival's in at least γ of their pairs. All must reject, so that the level is α without Holm.
 */
export function separation(
  { pairs }: RankingLogLosses,
  { found, visible }: Readonly<{ found: readonly Separation[]; visible: readonly Visible[] }>,
  { alpha, gamma }: Rules,
): Check {
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
      sentence: 'The first checkpoint is nearer than every other by more than the luck of its samples.',
    }
  return { ...said, status: 'weak', sentence: sentenceOf(unmet, { pairs, found, visible }, alpha) }
}

type Tested = Readonly<{ pairs: RankingLogLosses['pairs']; found: readonly Separation[]; visible: readonly Visible[] }>

/** How far they are apart, and what so many samples can show. */
function sentenceOf(unmet: readonly number[], { pairs, found, visible }: Tested, alpha: number): string {
  const [top] = pairs
  const rivals = unmet.map((index) => pairs[index + 1]!)
  const apart = rivals.map((rival) => `${quote(rival.checkpoint)} (${factor(ratioOf(top!, rival))})`)
  const start = `By these samples ${quote(top!.checkpoint)} is not clearly ahead of ${listed(apart)}`
  const counts = samplesText([top!, ...rivals])
  if (unmet.some((index) => found[index]!.smallestP >= alpha))
    return `${start}, and with ${counts} no difference could be told from chance.`
  const ratios = unmet.flatMap((index) => visible[index]!.visibleRatio ?? [])
  if (ratios.length === 0) return `${start}.`
  return `${start}: with ${counts}, this check alone sees differences from ${factor(Math.max(...ratios))} on, four times in five.`
}

/** How many times farther the second is. */
export function ratioOf(first: PairLogLosses, second: PairLogLosses): number {
  return Math.exp(pairMean(second) - pairMean(first))
}

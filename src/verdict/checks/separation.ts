import type { Check, Rules } from '../check.ts'
import { listed } from '../../settings/audit/phrases.ts'
import type { PairLogLosses, RankingLogLosses } from '../log-losses.ts'
import { type Separation, separate } from '../separate.ts'
import type { Visible } from '../visible.ts'

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
      fix: null,
    }
  const rivals = listed(unmet.map((index) => names[index]!))
  const tooFew = unmet.some((index) => found[index]!.smallestP >= alpha)
  return {
    ...said,
    status: 'weak',
    sentence: `By its samples the first checkpoint does not clearly lie before ${rivals}.`,
    fix: tooFew
      ? 'Add samples: with so few, no difference could be told from chance.'
      : fixOf(
          unmet.map((index) => ({ ...visible[index]!, rival: pairs[index + 1]! })),
          pairs[0]!,
        ),
  }
}

/** What samples can still settle. */
function fixOf(rivals: readonly (Visible & Readonly<{ rival: PairLogLosses }>)[], top: PairLogLosses): string {
  const overlapping = rivals.filter(({ moreWouldShow }) => moreWouldShow === false)
  const names = listed(overlapping.map(({ rival }) => rival.checkpoint))
  if (overlapping.length > 0)
    return `Take either: the pictures of the first checkpoint and of ${names} overlap too much for more samples to settle it.`
  const needed = rivals.map(({ neededSamples }) => neededSamples)
  const most = Math.max(...needed.map((own) => own ?? 0))
  const has = Math.min(...[top, ...rivals.map(({ rival }) => rival)].map(({ samples }) => samples.length))
  return needed.includes(null) || most <= has
    ? 'Add samples of each pair, or take it that these checkpoints are alike.'
    : `Add samples: about ${most} of each would show the difference that was found, if it is real.`
}

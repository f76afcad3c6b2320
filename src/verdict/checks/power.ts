import { factor } from '../../lib/numbers.ts'
import type { Check, Rules } from '../check.ts'
import type { RankingLogLosses } from '../log-losses.ts'
import type { Separation } from '../separate.ts'
import type { Visible } from '../visible.ts'

/** What could separation have found, and would more samples show the difference that was found? Never fails. */
export function power(
  { pairs }: RankingLogLosses,
  { found, visible }: Readonly<{ found: readonly Separation[]; visible: readonly Visible[] }>,
  { alpha }: Rules,
): Check {
  const [top, ...rivals] = pairs
  const by = rivals.map((rival, index) => {
    const { detectableRatio, visibleRatio, neededSamples, moreWouldShow } = visible[index]!
    return {
      name: rival.checkpoint,
      figures: {
        smallest_p: found[index]!.smallestP,
        detectable_ratio: detectableRatio,
        visible_ratio: visibleRatio,
        needed_n: neededSamples,
        more_samples_would_show: moreWouldShow === null ? null : Number(moreWouldShow),
      },
    }
  })
  const said = { name: 'power', figures: {}, by } as const
  const hopeless = rivals.filter((_, index) => found[index]!.smallestP >= alpha)
  if (hopeless.length === 0)
    return {
      ...said,
      status: 'pass',
      sentence: passSentence(pairs, visible),
    }
  return {
    ...said,
    status: 'weak',
    sentence: `With ${samplesText([top!, ...hopeless])}, no difference could be told from chance, however large.`,
  }
}

function passSentence(pairs: RankingLogLosses['pairs'], visible: readonly Visible[]): string {
  const ratios = visible.flatMap(({ visibleRatio }) => visibleRatio ?? [])
  const counts = samplesText(pairs)
  if (ratios.length === 0) return `With ${counts}, a difference can be told from chance.`
  return `With ${counts}, differences from ${factor(Math.max(...ratios))} on would be seen four times in five.`
}

/** `8 samples of each`, `6 to 8 samples of each` */
export function samplesText(pairs: RankingLogLosses['pairs']): string {
  const counts = pairs.map(({ samples }) => samples.length)
  const numbers = [...new Set([Math.min(...counts), Math.max(...counts)])].join(' to ')
  return `${numbers} ${numbers === '1' ? 'sample' : 'samples'} of each`
}

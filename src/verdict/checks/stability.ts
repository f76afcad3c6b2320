import type { Check, Rules } from '../check.ts'
import type { RankingLogLosses } from '../log-losses.ts'

const UNKNOWN = 'Whether the order would hold on other references and samples is unknown:'
const ONE_SAMPLE = {
  sentence: `${UNKNOWN} there is a checkpoint with only one sample.`,
  fix: 'Give each checkpoint 8 samples.',
}
const ONE_REFERENCE = { sentence: `${UNKNOWN} there is only one reference.`, fix: 'Add 4 references.' }

/**
 * Would the first checkpoint stay first on other references and samples? Passes when it does against each rival with a share of at least P_min.
 * `shares` of each rival, in rank order; undefined where they are not known.
 */
export function stability(
  { pairs }: RankingLogLosses,
  shares: readonly number[] | undefined,
  { 'p-min': least }: Rules,
): Check {
  if (!shares)
    return {
      name: 'stability',
      status: 'unknown',
      figures: {},
      by: [],
      ...(pairs.some(({ samples }) => samples.length < 2) ? ONE_SAMPLE : ONE_REFERENCE),
    }
  const names = pairs.slice(1).map(({ checkpoint }) => checkpoint)
  const by = shares.map((share, index) => ({ name: names[index]!, figures: { stability_share: share } }))
  const said = { name: 'stability', figures: {}, by } as const
  const unmet = names.filter((_, index) => shares[index]! < least)
  return unmet.length === 0
    ? {
        ...said,
        status: 'pass',
        sentence: 'The first checkpoint would stay first on other references and samples of the same kind.',
        fix: null,
      }
    : {
        ...said,
        status: 'weak',
        sentence: `On other references and samples the first checkpoint might fall behind ${unmet.join(', ')}.`,
        fix: 'Add references: a pair that is first on a few of them often is not on others.',
      }
}

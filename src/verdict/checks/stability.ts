import { quote } from '../../lib/quote.ts'
import { listed } from '../../settings/audit/phrases.ts'
import type { Check, Rules } from '../check.ts'
import type { RankingLogLosses } from '../log-losses.ts'

const UNKNOWN = 'Whether the order would hold on other references and samples is unknown:'
const ONE_SAMPLE = `${UNKNOWN} there is a checkpoint with only one sample.`
const ONE_REFERENCE = `${UNKNOWN} there is only one reference.`

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
      sentence: pairs.some(({ samples }) => samples.length < 2) ? ONE_SAMPLE : ONE_REFERENCE,
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
      }
    : {
        ...said,
        status: 'weak',
        sentence: `On other references and samples the first checkpoint might fall behind ${listed(unmet.map(quote))}.`,
      }
}

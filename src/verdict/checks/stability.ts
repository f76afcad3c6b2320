import type { Check, Rules } from '../check.ts'
import type { RankingLogLosses } from '../log-losses.ts'

/**
 * Would the first pair stay first on other references and samples? Passes when it does against each rival with a share of at least P_min.
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
      sentence: 'Whether the order would hold on other references and samples is unknown: there is one of them.',
      fix: 'Add references, and samples of each pair.',
    }
  const names = pairs.slice(1).map(({ checkpoint }) => checkpoint)
  const by = shares.map((share, index) => ({ name: names[index]!, figures: { stability_share: share } }))
  const said = { name: 'stability', figures: {}, by } as const
  const unmet = names.filter((_, index) => shares[index]! < least)
  return unmet.length === 0
    ? {
        ...said,
        status: 'pass',
        sentence: 'The first pair would stay first on other references and samples of the same kind.',
        fix: null,
      }
    : {
        ...said,
        status: 'weak',
        sentence: `On other references and samples the first pair might fall behind ${unmet.join(', ')}.`,
        fix: 'Add references: a pair that is first on a few of them often is not on others.',
      }
}

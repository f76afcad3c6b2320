import { kendallW } from '../../statistics/kendall-w.ts'
import { mean } from '../../statistics/mean.ts'
import { midRanks } from '../../statistics/mid-ranks.ts'
import type { Check, Rules } from '../check.ts'
import type { RankingLogLosses } from '../log-losses.ts'

const LEAST_RATERS = 3
/** With two things to order, agreement on the first is all there is. */
const LEAST_PAIRS_FOR_W = 3

/**
 * Do the layers, the metrics and the single references name the same first pair? Each is a rater that scores a pair by its own mean.
 * Passes when at least `agreement-share` of them rank the first pair first, a tie for first counting in parts. Kendall's W is reported.
 */
export function agreement({ pairs }: RankingLogLosses, { 'agreement-share': least }: Rules): Check {
  const scores = scoresByRater(pairs)
  const ranks = scores.map(midRanks)
  const share = mean(scores.map(firstPart))
  const w = pairs.length >= LEAST_PAIRS_FOR_W ? kendallW(ranks) : undefined
  const said = { name: 'agreement', figures: { raters: scores.length, share, w: w ?? null }, by: [] } as const
  if (scores.length < LEAST_RATERS)
    return {
      ...said,
      status: 'unknown',
      sentence: 'There are too few layers, metrics and references to ask whether they agree.',
      fix: 'Add references.',
    }
  return share >= least
    ? {
        ...said,
        status: 'pass',
        sentence: 'Layers, metrics and references agree on the first pair.',
        fix: null,
      }
    : {
        ...said,
        status: 'weak',
        sentence: 'Layers, metrics and references do not agree on the first pair.',
        fix: 'Add references, or try another recipe or metric.',
      }
}

/** For each rater its score of each pair: layers and metrics as they come, then single references. */
function scoresByRater(pairs: RankingLogLosses['pairs']): readonly (readonly number[])[] {
  const [first] = pairs[0]!.samples
  const kinds = first!.raters.map((_, rater) =>
    pairs.map(({ samples }) => mean(samples.map(({ raters }) => raters[rater]!))),
  )
  const references = first!.references.map((_, j) =>
    pairs.map(({ samples }) => mean(samples.map((sample) => sample.references[j]!))),
  )
  return [...kinds, ...references]
}

/** 1 where the first pair alone has the least score, 1/t where t pairs share it, else 0. */
function firstPart(scores: readonly number[]): number {
  const least = Math.min(...scores)
  return scores[0] === least ? 1 / scores.filter((score) => score === least).length : 0
}

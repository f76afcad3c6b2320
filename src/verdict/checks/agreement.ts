import { count } from '../../lib/numbers.ts'
import { kendallW } from '../../statistics/kendall-w.ts'
import { mean } from '../../statistics/mean.ts'
import { midRanks } from '../../statistics/mid-ranks.ts'
import type { Check, Rules } from '../check.ts'
import type { RankingLogLosses } from '../log-losses.ts'

const LEAST_RATERS = 3
/** With two things to order, agreement on the first is all there is. */
const LEAST_PAIRS_FOR_W = 3

/**
 * Do the layers, the metrics and the single references name the same first checkpoint? Each is a rater that scores a pair by its own mean.
 * Passes when at least `agreement-share` of them rank the first checkpoint first, a tie for first counting in parts. Kendall's W is reported.
 */
export function agreement({ pairs, otherMetrics }: RankingLogLosses, { 'agreement-share': least }: Rules): Check {
  const raters = ratersOf(pairs, otherMetrics.length + 1)
  const scores = raters.flatMap((own) => own.scores)
  const ranks = scores.map(midRanks)
  const share = mean(scores.map(firstPart))
  const w = pairs.length >= LEAST_PAIRS_FOR_W ? kendallW(ranks) : undefined
  const said = { name: 'agreement', figures: { raters: scores.length, share, w: w ?? null }, by: [] } as const
  if (scores.length < LEAST_RATERS)
    return {
      ...said,
      status: 'unknown',
      sentence: 'There are too few layers, metrics and references to ask whether they agree on the first checkpoint.',
    }
  const counts = countsText(raters)
  return share >= least
    ? {
        ...said,
        status: 'pass',
        sentence: `Layers, metrics and references agree on the first checkpoint: ${counts}.`,
      }
    : {
        ...said,
        status: 'weak',
        sentence: `Layers, metrics and references do not agree on the first checkpoint: ${counts}.`,
      }
}

/** What rates, and of each its score of every pair. */
type Raters = Readonly<{ kind: string; scores: readonly (readonly number[])[] }>

function ratersOf(pairs: RankingLogLosses['pairs'], metrics: number): readonly Raters[] {
  const [first] = pairs[0]!.samples
  const scoresBy = (of: (sample: (typeof pairs)[number]['samples'][number]) => number): readonly number[] =>
    pairs.map(({ samples }) => mean(samples.map(of)))
  const kinds = first!.raters.map((_, rater) => scoresBy((sample) => sample.raters[rater]!))
  const layers = kinds.length - metrics
  return [
    { kind: 'layer', scores: kinds.slice(0, layers) },
    { kind: 'metric', scores: kinds.slice(layers) },
    { kind: 'reference', scores: first!.references.map((_, j) => scoresBy((sample) => sample.references[j]!)) },
  ]
}

/** How many of each kind name the first checkpoint, and no other beside it. */
function countsText(raters: readonly Raters[]): string {
  const texts = raters
    .filter(({ scores }) => scores.length > 0)
    .map(({ kind, scores }) => {
      const agreeing = scores.filter((own) => firstPart(own) === 1).length
      return `${agreeing} of ${count(scores.length, kind)}`
    })
  return `${new Intl.ListFormat('en-GB').format(texts)} name it`
}

/** 1 where the first checkpoint alone has the least score, 1/t where t pairs share it, else 0. */
function firstPart(scores: readonly number[]): number {
  const least = Math.min(...scores)
  return scores[0] === least ? 1 / scores.filter((score) => score === least).length : 0
}

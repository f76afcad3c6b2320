import { byCodePoint } from '../lib/order.ts'
import type { Metric } from '../config/words.ts'
import { mean, standardDeviation } from '../statistics/mean.ts'
import { type Interval, tInterval } from '../statistics/t-interval.ts'
import type { Compared, ComparedPair, LoraEvidence, TargetSet } from '../evidence/evidence.ts'
import { type Examples, examplesOf, typicalReference } from './examples.ts'
import { logLoss } from './log-losses.ts'

/** One pair in its ranking. Losses are of the configured metric; lower is nearer to the references. */
export type RankedPair = Readonly<{
  checkpoint: string
  /** Samples that count. */
  n: number
  /** 1 for the nearest; equal losses by code point of the checkpoint's name. */
  rank: number
  /** exp(Ȳ): the geometric mean over samples and references. */
  styleLoss: number
  /** 95 % interval of `styleLoss` over samples; null with one sample. */
  interval: Interval | null
  /** `styleLoss` ÷ that of the nearest pair; ≥ 1. */
  ratioToBest: number
  /** exp of the standard deviation of the samples' mean ln losses: a typical sample is this factor off; null with one. */
  spread: number | null
  /** Each layer's mean share of the loss, in the method's order; they add up to 1. */
  layerShares: readonly number[]
  /** Mean share of gram-mse that is a difference of style, not of contrast; in [0, 1]. */
  directionShare: number
  examples: Examples
}>

/** The pairs of one LoRA, nearest first. */
export type Ranking = Readonly<{
  lora: string
  /** Path of the most typical reference. */
  reference: string
  targetSets: readonly TargetSet[]
  pairs: readonly RankedPair[]
}>

/**
 * Ranks the pairs of a LoRA by Ȳ_p, the mean over samples s of Y_ps = mean over references j of ln d(x_ps, t_j); logarithms turn
 * differences into ratios. d is the metric's total, floored at 1e-12. Controls play no part.
 */
export function rank({ lora, targetSets, pairs, references }: LoraEvidence, metric: Metric): Ranking {
  const measured = pairs.map((pair) => ({ pair, logs: pair.samples.map((sample) => meanLogLoss(sample, metric)) }))
  const ordered = measured
    .map((entry) => ({ ...entry, centre: mean(entry.logs) }))
    .toSorted((a, b) => a.centre - b.centre || byCodePoint(a.pair.checkpoint, b.pair.checkpoint))
  const best = ordered[0]!.centre
  return {
    lora,
    reference: typicalReference(references, metric),
    targetSets,
    pairs: ordered.map(({ pair, logs }, index) => ({
      checkpoint: pair.checkpoint,
      rank: index + 1,
      ...pairNumbers(logs, best),
      layerShares: layerShares(pair),
      directionShare: mean(referenceComparisons(pair).map((comparison) => comparison.directionShare)),
      examples: examplesOf(pair.samples, logs),
    })),
  }
}

/** The numbers of a pair by the mean log losses of its samples; `best` is Ȳ of the nearest pair. */
export function pairNumbers(
  logs: readonly number[],
  best: number,
): Pick<RankedPair, 'n' | 'styleLoss' | 'interval' | 'ratioToBest' | 'spread'> {
  const centre = mean(logs)
  return {
    n: logs.length,
    styleLoss: Math.exp(centre),
    interval: logs.length > 1 ? exponential(tInterval(logs)) : null,
    ratioToBest: Math.exp(centre - best),
    spread: logs.length > 1 ? Math.exp(standardDeviation(logs)) : null,
  }
}

/** Y_ps = mean over references of ln d(sample, reference). */
function meanLogLoss({ comparisons }: Compared, metric: Metric): number {
  const references = comparisons.filter(({ target }) => target.role === 'reference')
  return mean(references.map(({ totals }) => logLoss(totals[metric])))
}

function layerShares(pair: ComparedPair): readonly number[] {
  const shares = referenceComparisons(pair).map(({ layers = [] }) => {
    const sum = layers.reduce((total, value) => total + value, 0)
    return layers.map((value) => (sum === 0 ? 1 / layers.length : value / sum))
  })
  return shares[0]!.map((_, layer) => mean(shares.map((share) => share[layer]!)))
}

function referenceComparisons({ samples }: ComparedPair) {
  return samples.flatMap(({ comparisons }) => comparisons.filter(({ target }) => target.role === 'reference'))
}

function exponential({ low, high }: Interval): Interval {
  return { low: Math.exp(low), high: Math.exp(high) }
}

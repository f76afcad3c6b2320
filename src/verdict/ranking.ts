import type { ComparedPair, LoraEvidence, TargetSet } from '../evidence/evidence.ts'
import { mean, standardDeviation } from '../statistics/mean.ts'
import { type Interval, tInterval } from '../statistics/t-interval.ts'
import { type Examples, examplesOf, type SideBySide, sideBySide, typicalReference } from './examples.ts'
import type { RankingLogLosses } from './log-losses.ts'
import { pairMean, pictureMean } from './means.ts'

/** One pair in its ranking. Losses are of the ranking metric; lower is nearer to the references. */
export type RankedPair = Readonly<{
  checkpoint: string
  /** Samples: pictures of one prompt and seed are one. */
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
  /** Each layer's mean share of the loss; they add up to 1. */
  layerShares: readonly Readonly<{ layer: string; share: number }>[]
  /** Mean share of gram-mse that is a difference of style, not of contrast, in [0, 1]; null where it is not known. */
  directionShare: number | null
  examples: Examples
}>

/** The pairs of one LoRA, nearest first. */
export type Ranking = Readonly<{
  lora: string
  /** Path of the most typical reference; null where references were not compared with each other. */
  reference: string | null
  targetSets: readonly TargetSet[]
  /** Checkpoints that are not ranked, since they gave nothing but copies of references. */
  copied: readonly string[]
  pairs: readonly RankedPair[]
  sideBySide: SideBySide | null
}>

/** What can be said of the pairs of a LoRA in the order of their log losses, before anything is tested. */
export function rank(losses: RankingLogLosses, { lora, layers, targetSets, pairs, references }: LoraEvidence): Ranking {
  const best = pairMean(losses.pairs[0]!)
  return {
    lora,
    reference: typicalReference(references, losses.targets),
    targetSets,
    copied: losses.copied,
    sideBySide: sideBySide(losses.pairs.map(({ checkpoint }) => pairs.find((own) => own.checkpoint === checkpoint)!)),
    pairs: losses.pairs.map(({ checkpoint, samples, pictureMeans }, index) => {
      const pair = pairs.find((own) => own.checkpoint === checkpoint)!
      const means = samples.map(pictureMean)
      return {
        checkpoint,
        rank: index + 1,
        ...pairNumbers(means, best),
        layerShares: layerShares(pair, layers),
        directionShare: pair.directionShare,
        examples: examplesOf(pair.samples, pictureMeans),
      }
    }),
  }
}

/** The numbers of a pair by the mean log losses of its samples; `best` is Ȳ of the nearest pair. */
export function pairNumbers(
  means: readonly number[],
  best: number,
): Pick<RankedPair, 'n' | 'styleLoss' | 'interval' | 'ratioToBest' | 'spread'> {
  const centre = mean(means)
  return {
    n: means.length,
    styleLoss: Math.exp(centre),
    interval: means.length > 1 ? exponential(tInterval(means)) : null,
    ratioToBest: Math.exp(centre - best),
    spread: means.length > 1 ? Math.exp(standardDeviation(means)) : null,
  }
}

function layerShares({ samples }: ComparedPair, layers: readonly string[]): RankedPair['layerShares'] {
  const comparisons = samples.flatMap((sample) => sample.comparisons)
  const shares = comparisons
    .filter(({ target }) => target.role === 'reference')
    .map(({ layers: values = [] }) => {
      const sum = values.reduce((total, value) => total + value, 0)
      return values.map((value) => (sum === 0 ? 1 / values.length : value / sum))
    })
  return layers.map((layer, index) => ({ layer, share: mean(shares.map((share) => share[index]!)) }))
}

function exponential({ low, high }: Interval): Interval {
  return { low: Math.exp(low), high: Math.exp(high) }
}

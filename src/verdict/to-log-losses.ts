import type { Compared, LoraEvidence, ToTarget } from '../evidence/evidence.ts'
import { groupBy } from '../lib/group-by.ts'
import { byCheckpoint } from '../config/axes.ts'
import { mean } from '../statistics/mean.ts'
import { logLoss } from '../style/log-loss.ts'
import type {
  PairLogLosses,
  PictureLogLosses,
  RankingLogLosses,
  SampleLogLosses,
  TargetLogLosses,
} from './log-losses.ts'
import { pairMean, pictureMean } from './means.ts'
import { isIndependent, meanPicture, meanSample, toSamples } from './samples.ts'

/**
 * The log losses that a ranking and its verdict rest on, nearest pair first: by Ȳ_p, the mean over samples s of Y_ps = mean over
 * references j of ln d(x_ps, t_j); logarithms turn differences into ratios. Controls play no part in the order.
 */
export function toLogLosses(evidence: LoraEvidence, metric: string): RankingLogLosses {
  const controlSets = evidence.targetSets.filter(({ role }) => role === 'control')
  const sets = controlSets.map(({ set }) => set)
  const pairs = evidence.pairs.map(({ checkpoint, samples }): PairLogLosses => {
    const without = evidence.withoutLora.find((pair) => pair.checkpoint === checkpoint)?.samples ?? []
    const pictures = samples.map((sample) => sampleLosses(sample, { metric, metrics: evidence.metrics, sets }))
    return {
      checkpoint,
      samples: toSamples(pictures, meanSample),
      pictureMeans: pictures.map(pictureMean),
      isIndependent: isIndependent(pictures),
      withoutLora: toSamples(
        without.map((picture) => pictureLosses(picture, metric)),
        meanPicture,
      ),
    }
  })
  const others = evidence.metrics.filter((other) => other !== metric)
  return {
    lora: evidence.lora,
    metric,
    pairs: pairs.toSorted((a, b) => pairMean(a) - pairMean(b) || byCheckpoint(a.checkpoint, b.checkpoint)),
    copied: evidence.copied,
    controlSets: controlSets.map(({ set, cross, pictures }) => ({ set, cross, pictures })),
    targets: targetLosses(evidence.references, metric, controlSets),
    otherMetrics: others.map((other) => ({
      metric: other,
      targets: targetLosses(evidence.references, other, controlSets),
    })),
  }
}

function pictureLosses({ prompt, seed, comparisons }: Compared, metric: string): PictureLogLosses {
  return { prompt, seed, references: toReferences(comparisons).map((comparison) => lossOf(comparison, metric)) }
}

type Columns = Readonly<{ metric: string; metrics: readonly string[]; sets: readonly string[] }>

function sampleLosses(sample: Compared, { metric, metrics, sets }: Columns): SampleLogLosses {
  const references = toReferences(sample.comparisons)
  const controls = bySet(sample.comparisons)
  const layers = references[0]!.layers ?? []
  return {
    ...pictureLosses(sample, metric),
    controls: sets.map((set) => mean(controls.get(set)!.map((comparison) => lossOf(comparison, metric)))),
    raters: [
      ...layers.map((_, layer) => mean(references.map((reference) => logLoss(reference.layers![layer]!)))),
      ...metrics.map((name) => mean(references.map((reference) => lossOf(reference, name)))),
    ],
  }
}

function lossOf({ totals }: ToTarget, metric: string): number {
  return logLoss(totals[metric]!)
}

function toReferences(comparisons: readonly ToTarget[]): readonly ToTarget[] {
  return comparisons.filter(({ target }) => target.role === 'reference')
}

/** Those with controls. A table of another tool may have thousands of sets. */
function bySet(comparisons: readonly ToTarget[]): ReadonlyMap<string, readonly ToTarget[]> {
  const controls = comparisons.filter(({ target }) => target.role === 'control')
  return groupBy(controls, ({ target }) => target.set)
}

type ControlSet = Readonly<{ set: string; pictures: number }>

/** Of references that are each compared with those after it and with every control; undefined where one of these is missing. */
export function targetLosses(
  references: readonly Compared[],
  metric: string,
  controlSets: readonly ControlSet[],
): TargetLogLosses | undefined {
  const known = (comparisons: readonly ToTarget[]): readonly number[] =>
    comparisons.filter(({ totals }) => Object.hasOwn(totals, metric)).map((comparison) => lossOf(comparison, metric))
  const later = references.map(({ comparisons }) => known(toReferences(comparisons)))
  const sets = references.map(({ comparisons }) => bySet(comparisons))
  const controls = controlSets.map(({ set }) => sets.map((own) => known(own.get(set) ?? [])))
  const isComplete =
    later.every((own, index) => own.length === references.length - 1 - index) &&
    controls.every((own, set) => own.every(({ length }) => length === controlSets[set]!.pictures))
  if (!isComplete) return undefined
  const between = references.map((_, i) =>
    references.map((__, j) => (i === j ? Number.NaN : later[Math.min(i, j)]![Math.abs(i - j) - 1]!)),
  )
  return { between, controls }
}

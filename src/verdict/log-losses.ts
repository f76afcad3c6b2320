/** Below this a loss is rounding, and its logarithm noise. */
const LEAST_LOSS = 1e-12

/** The natural logarithm of a loss, floored at 1e-12: differences of these are ratios of losses. */
export function logLoss(loss: number): number {
  return Math.log(Math.max(loss, LEAST_LOSS))
}

/** What says which pictures of two lists belong together, as far as it is known. */
export type Keyed = Readonly<{ prompt: string | undefined; seed: string | undefined }>

/** A picture's log losses of the judged metric against each reference. */
export type PictureLogLosses = Keyed & Readonly<{ references: readonly number[] }>

/** A sample's log losses: beside the references, the mean over each control set, and what each rater of the sample's kind says. */
export type SampleLogLosses = PictureLogLosses &
  Readonly<{
    controls: readonly number[]
    /** The mean over references by each layer of the ranking metric, then by each metric's total. */
    raters: readonly number[]
  }>

export type PairLogLosses = Readonly<{
  checkpoint: string
  samples: readonly SampleLogLosses[]
  withoutLora: readonly PictureLogLosses[]
}>

/** Log losses between targets, in which samples play no part. */
export type TargetLogLosses = Readonly<{
  /** Of reference i and reference j; the diagonal is not read. */
  between: readonly (readonly number[])[]
  /** By control set, of reference i and picture q of the set. */
  controls: readonly (readonly (readonly number[])[])[]
}>

/** All that a verdict on one ranking rests on. */
export type RankingLogLosses = Readonly<{
  lora: string
  /** In rank order: nearest first, ties by code point of the name. */
  pairs: readonly PairLogLosses[]
  controlSets: readonly Readonly<{ set: string; cross: boolean; pictures: number }>[]
  /** Undefined where the evidence holds no rows of references against each other and against every control. */
  targets: TargetLogLosses | undefined
  /** The same by the metrics that are not judged, where the evidence holds them. */
  otherMetrics: readonly Readonly<{ metric: string; targets: TargetLogLosses | undefined }>[]
}>

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
  /** One for each known (prompt, seed), the mean of its pictures; one for each picture of which the seed is not known. */
  samples: readonly SampleLogLosses[]
  /** Of each picture, in the order of the evidence: its mean over the references. */
  pictureMeans: readonly number[]
  /** False where some pictures name no seed and others name one twice: the former may be more of the same. */
  isIndependent: boolean
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
  /** The judged one. */
  metric: string
  /** In rank order: nearest first, ties by code point of the name. */
  pairs: readonly PairLogLosses[]
  /** Checkpoints that gave nothing but copies of references. */
  copied: readonly string[]
  controlSets: readonly Readonly<{ set: string; cross: boolean; pictures: number }>[]
  /** Undefined where the evidence holds no rows of references against each other and against every control. */
  targets: TargetLogLosses | undefined
  /** The same by the metrics that are not judged, where the evidence holds them. */
  otherMetrics: readonly Readonly<{ metric: string; targets: TargetLogLosses | undefined }>[]
}>

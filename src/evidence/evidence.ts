import type { TargetRole } from '../config/words.ts'

/** One picture that others are compared with. A cross-control is a control whose set is another LoRA's. */
export type Target = Readonly<{ path: string; role: TargetRole; set: string }>

/** What is kept of two pictures: a dozen numbers, whoever computed them. */
export type Comparison = Readonly<{
  /** By metric, over all layers. */
  totals: Readonly<Record<string, number>>
  /** The ranking metric's value of each layer, in the order of the LoRA's layers. */
  layers: readonly number[]
  /** The share of gram-mse's total that is a difference of style, not of contrast, in [0, 1]. */
  directionShare: number
}>

/** What the evidence keeps of it: layers of samples against references alone; direction shares as a pair's mean. */
export type ToTarget = Pick<Comparison, 'totals'> & Partial<Pick<Comparison, 'layers'>> & Readonly<{ target: Target }>

/** A picture and its comparisons in the order of the targets, references first. */
export type Compared = Readonly<{
  path: string
  /** A short hash of the prompt; undefined where that is unknown. */
  prompt: string | undefined
  seed: string | undefined
  comparisons: readonly ToTarget[]
}>

/** Pictures of one checkpoint. */
export type ComparedPair = Readonly<{ checkpoint: string; samples: readonly Compared[] }>

/** The mean direction share of its samples against references is null where nobody computed it. */
export type SampledPair = ComparedPair & Readonly<{ directionShare: number | null }>

/** A set of targets and how many pictures it has. */
export type TargetSet = Readonly<{ role: TargetRole; set: string; cross: boolean; pictures: number }>

/** All numbers behind one LoRA's ranking. Pairs are sorted by name, pictures by path; cross-controls stand before other controls. */
export type LoraEvidence = Readonly<{
  lora: string
  /** Those of which there is a total of every sample against every reference. */
  metrics: readonly string[]
  /** Those of which the ranking metric has a value of every sample against every reference. */
  layers: readonly string[]
  targetSets: readonly TargetSet[]
  pairs: readonly SampledPair[]
  /** The same samples against the references of the other side of a change; absent where those are the same pictures. */
  across?: readonly ComparedPair[]
  /** Compared with references alone. */
  withoutLora: readonly ComparedPair[]
  /** Checkpoints that are left out of the pairs, because every sample of theirs is a copy of a reference. */
  copied: readonly string[]
  /** Each reference with the references after it and with every control, as far as those were compared. */
  references: readonly Compared[]
}>

/** What was measured, whether by the network or read from a scores.csv. */
export type Evidence = Readonly<{
  /** That which ranks, and whose layers are kept. */
  metric: string
  loras: readonly LoraEvidence[]
}>

import type { Metric, TargetRole } from '../config/words.ts'
import type { MadePair } from '../settings/audit/made.ts'

/** One picture that others are compared with. A cross-control is a control whose set is another LoRA's. */
export type Target = Readonly<{ path: string; role: TargetRole; set: string }>

export type Comparison = Readonly<{
  target: Target
  totals: Readonly<Record<Metric, number>>
  /** The configured metric's value of each layer, in the method's order; kept of samples against references. */
  layers?: readonly number[]
  /** The share of gram-mse's total that is a difference of style, not of contrast; in [0, 1]. */
  directionShare: number
}>

/** A picture and its distances in the order of the targets, references first. Prompt and seed are '' where unknown. */
export type Compared = Readonly<{ path: string; prompt: string; seed: string; comparisons: readonly Comparison[] }>

export type ComparedPair = Readonly<{ checkpoint: string; samples: readonly Compared[] }>

/** A set of targets and how many pictures it has. */
export type TargetSet = Readonly<{ role: TargetRole; set: string; cross: boolean; pictures: number }>

/** All numbers behind one LoRA's ranking. Lists are sorted by name, pictures by path. */
export type LoraEvidence = Readonly<{
  lora: string
  targetSets: readonly TargetSet[]
  pairs: readonly ComparedPair[]
  /** Compared with references alone. */
  withoutLora: readonly ComparedPair[]
  /** How the samples were made. */
  made: readonly MadePair[]
  /** Each reference with the references after it and with every control. */
  references: readonly Compared[]
}>

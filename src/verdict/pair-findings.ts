import { mean } from '../statistics/mean.ts'
import type { PairLogLosses, RankingLogLosses } from './log-losses.ts'
import { pictureMean } from './means.ts'
import type { RankInterval } from './rank-intervals.ts'
import type { Relation } from './relation.ts'
import type { Separation } from './separate.ts'
import { stylePosition } from './style-position.ts'

/** What the checks say of one pair. */
export type PairFindings = Readonly<{
  relation: Relation
  /** The middle 95 % of its ranks on other references and samples; null where that cannot be drawn. */
  rankInterval: RankInterval | null
  /** How often one of its samples is nearer than one of the first checkpoint; null for the first checkpoint. */
  crossingRate: number | null
  /** The mean margin to the nearest control, as a logarithm: positive where the references are nearer; null without a control. */
  worstMargin: Readonly<{ set: string; margin: number }> | null
  /** 0 as near as the references are to each other, 1 as far as a control; null where that is not defined. */
  stylePosition: number | null
}>

/** What was found of each pair, in rank order; separations of each rival. */
type Found = Readonly<{
  found: readonly Separation[]
  relations: readonly Relation[]
  ranks: readonly RankInterval[] | undefined
}>

export function pairFindings(losses: RankingLogLosses, { found, relations, ranks }: Found): readonly PairFindings[] {
  return losses.pairs.map((pair, index) => ({
    relation: relations[index]!,
    rankInterval: ranks?.[index] ?? null,
    crossingRate: index === 0 ? null : 1 - found[index - 1]!.a12,
    worstMargin: worstMargin(pair, losses.controlSets),
    stylePosition: stylePosition(pair, losses.targets),
  }))
}

function worstMargin({ samples }: PairLogLosses, sets: RankingLogLosses['controlSets']): PairFindings['worstMargin'] {
  const margins = sets.map(({ set }, c) => ({
    set,
    margin: mean(samples.map((sample) => sample.controls[c]! - pictureMean(sample))),
  }))
  return margins.toSorted((a, b) => a.margin - b.margin)[0] ?? null
}

import type { SettingField } from '../../config/words.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { MadeLora } from '../../evidence/lora-evidence.ts'
import { groupBy } from '../../lib/group-by.ts'
import { byCodePoint } from '../../lib/order.ts'
import { auditSettings } from '../../settings/audit/audit.ts'
import { NO_NAMES } from '../../settings/audit/known-names.ts'
import { mean } from '../../statistics/mean.ts'
import type { TreeChanges } from '../../trees/base.ts'
import { pictureMean } from '../means.ts'
import { meanPicture, toSamples } from '../samples.ts'
import { type BrokenPicture, brokenPictures } from './broken-pictures.ts'
import { type ChangedPicture, changedPictures } from './changed-pictures.ts'
import { judgeChanges, type PairChange, type Rules } from './judge-changes.ts'
import { type OverallChange, overallChange } from './overall.ts'
import type { Removal } from '../../trees/removals.ts'
import type { PairSides, SidePicture } from './sides.ts'
import { type BothSides, sidesOf, type Yardstick } from './to-sides.ts'

/** What a change did to one pair. */
export type ChangedPair = PairChange &
  Readonly<{
    /** Of all its samples, by the references that count; null where the pair is not on that side. */
    styleLossBefore: number | null
    styleLoss: number | null
    /** Whose references count. */
    yardstick: Yardstick
    /** What the head's references say, where they are others and the base's count. */
    other: Pick<PairChange, 'word' | 'ratio'> | null
    /** Generation settings that differ between the two sides. */
    differing: readonly SettingField[]
  }>

/** What a change did. */
export type Change = Readonly<{
  pictures: readonly ChangedPicture[]
  removals: readonly Removal[]
  /** LoRAs whose references are not those of the base. */
  references: readonly string[]
  /** All pairs of both sides, those too that did not change; none where the base was not measured. */
  pairs: readonly ChangedPair[]
  /** Of all pairs that were tested, together. */
  overall: OverallChange | null
  broken: readonly BrokenPicture[]
  /** Pairs of the base whose pictures the head still has, and cannot score. */
  lost: readonly PairName[]
}>

type PairName = Readonly<{ lora: string; checkpoint: string }>

/** One side, as far as it was measured. */
export type MeasuredSide = Readonly<{
  evidence: Evidence
  made: readonly MadeLora[]
  /** By path. */
  identityOf: (path: string) => string
}>

type Sides = Readonly<{
  head: MeasuredSide
  base: MeasuredSide
  /** LoRAs without references of their own at the base. */
  lent: readonly string[]
  looksAlike: (before: string, path: string) => boolean
  /** Pairs of which the head has pictures, scored or not. */
  there: readonly PairName[]
}>

/** A change of which the files alone are known. */
export function treeChange({ pictures, removals }: TreeChanges): Change {
  const known = { pairs: [], broken: [], looksAlike: () => false }
  return {
    pictures: changedPictures(pictures, known),
    removals,
    references: [],
    pairs: [],
    overall: null,
    broken: [],
    lost: [],
  }
}

/** A change of which both sides were measured by one method. */
export function measuredChange(trees: TreeChanges, sides: Sides, rules: Rules): Change {
  const { head, base, lent, looksAlike, there } = sides
  const { metric } = head.evidence
  const loras = lorasOf(head, base)
  const yardstickOf = ({ lora, base: own }: BothSides): Yardstick =>
    own === undefined || lent.includes(lora) ? 'head' : 'base'
  const pairs = loras.flatMap((lora) => sidesOf(lora, yardstickOf(lora), metric))
  const changed = loras.filter((lora) => lora.head?.evidence.across !== undefined)
  const twice = changed.filter((lora) => yardstickOf(lora) === 'base')
  const others = judgeChanges(
    twice.flatMap((lora) => sidesOf(lora, 'head', metric)),
    rules,
  )
  const yardsticks = new Map(loras.map((lora) => [lora.lora, yardstickOf(lora)]))
  const differing = differingSettings(head, base)
  const broken = brokenPictures(pairs, rules.alpha)
  return {
    pictures: changedPictures(trees.pictures, { pairs, broken, looksAlike }),
    removals: trees.removals,
    references: changed.map(({ lora }) => lora),
    pairs: judgeChanges(pairs, rules).map((pair, index): ChangedPair => {
      const other = others.find(({ lora, checkpoint }) => lora === pair.lora && checkpoint === pair.checkpoint)
      return {
        ...pair,
        styleLossBefore: styleLoss(pairs[index]!.old),
        styleLoss: styleLoss(pairs[index]!.new),
        yardstick: yardsticks.get(pair.lora)!,
        other: other === undefined ? null : { word: other.word, ratio: other.ratio },
        differing: differing.get(pairKey(pair)) ?? [],
      }
    }),
    overall: overallChange(pairs),
    broken,
    lost: pairs
      .filter((own) => own.old.length > 0 && own.new.length === 0)
      .filter((own) => there.some((other) => pairKey(other) === pairKey(own)))
      .map(({ lora, checkpoint }) => ({ lora, checkpoint })),
  }
}

function lorasOf(head: MeasuredSide, base: MeasuredSide): readonly BothSides[] {
  const sideOf = ({ evidence, identityOf }: MeasuredSide, lora: string): BothSides['head'] => {
    const own = evidence.loras.find((other) => other.lora === lora)
    return own && { evidence: own, identityOf }
  }
  const names = [...head.evidence.loras, ...base.evidence.loras].map(({ lora }) => lora)
  return [...new Set(names)]
    .toSorted(byCodePoint)
    .map((lora) => ({ lora, head: sideOf(head, lora), base: sideOf(base, lora) }))
}

/** Of a side's samples; one known prompt and seed is one sample. */
function styleLoss(pictures: readonly SidePicture[]): number | null {
  if (pictures.length === 0) return null
  return Math.exp(mean(toSamples(pictures, (same) => ({ ...same[0]!, ...meanPicture(same) })).map(pictureMean)))
}

function pairKey({ lora, checkpoint }: Pick<PairSides, 'lora' | 'checkpoint'>): string {
  return JSON.stringify([lora, checkpoint])
}

/** It is held against the name of the folder, and here both sides have one. */
const OF_FOLDERS: ReadonlySet<SettingField> = new Set(['checkpoint'])

/** By pair; a pair on one side alone has none. */
function differingSettings(head: MeasuredSide, base: MeasuredSide): ReadonlyMap<string, ChangedPair['differing']> {
  const all = [base, head].flatMap(({ made }, side) =>
    made.flatMap(({ lora, made: pairs }) =>
      pairs.map(({ checkpoint, pictures }) => ({ lora, checkpoint, pictures, side: side === 0 ? 'before' : 'after' })),
    ),
  )
  const both = [...groupBy(all, pairKey)].filter(([, own]) => own.length === 2)
  return new Map(
    both.map(([key, own]) => {
      const { lora } = own[0]!
      const sides = own.map(({ side, pictures }) => ({ checkpoint: side, pictures }))
      // Whether the name fits is no matter of the change.
      const { fields } = auditSettings(lora, sides, { ...NO_NAMES, unclaimed: { lora } })
      const differing = fields.filter(({ field, found }) => found === 'mismatch' && !OF_FOLDERS.has(field))
      return [key, differing.map(({ field }) => field)]
    }),
  )
}

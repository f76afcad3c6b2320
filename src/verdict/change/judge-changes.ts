import { holm } from '../../statistics/holm.ts'
import { mean } from '../../statistics/mean.ts'
import type { Interval } from '../../statistics/t-interval.ts'
import { canonicalPlaces } from '../canonical.ts'
import type { Rules as AllRules } from '../check.ts'
import { type Block, blocksOf, type PairBlocks } from './blocks.ts'
import { type Comparable, comparableOf } from './comparable.ts'
import {
  differencesOf,
  type Effect,
  effectOf,
  intervalOf,
  pairedEstimate,
  replacedEffect,
  smallestRatio,
  stratifiedEstimate,
} from './effects.ts'
import type { PairSides } from './sides.ts'
import { fartherShare } from './stability.ts'
import { type ChangeTest, testChange } from './test-change.ts'
import type { ChangeWord } from './words.ts'

export type Rules = Pick<AllRules, 'alpha' | 'gamma' | 'min-effect' | 'seed'>

/** What a change did to one pair. Ratios are of losses, after ÷ before: above 1 is farther from the references. */
export type PairChange = Readonly<{
  lora: string
  checkpoint: string
  word: ChangeWord
  /** Blocks of each side, those on both, and those on one alone. */
  counts: Readonly<{ old: number; new: number; kept: number; added: number; gone: number }>
  /** null where nothing can be compared; Holm's p where the test could have shown something. */
  test: (ChangeTest & Readonly<{ holmWorse: number | null; holmBetter: number | null }>) | null
  /** Of what the test compares, with its 90 % interval. */
  ratio: number | null
  interval: Interval | null
  /** Against all old blocks of the prompts, and against the replaced ones. */
  ratioAll: number | null
  ratioReplaced: number | null
  /** Of the whole pair: a fact about two sets. */
  ratioWhole: number | null
  farther: Readonly<{ references: number; of: number }> | null
  /** In what share of other references and samples the pair would change in this direction; null where a spread is not known. */
  stability: number | null
  /** The smallest ratio that this design finds four times in five; null where a spread is not known. */
  smallestRatio: number | null
  /** Whether some blocks were kept. */
  isPartial: boolean
}>

/** What is known of one pair before it is held against the others. */
type Found = Readonly<{ sides: PairSides; blocks: PairBlocks }> &
  (
    | Readonly<{ untested: ChangeWord }>
    | Readonly<{ comparable: Comparable; effect: Effect; replaced: number | undefined; test: ChangeTest }>
  )

/**
 * What a change did to each pair, in the order given. A pair got worse where Holm's one-sided p is below α, its new pictures are farther by
 * `min-effect` than all old ones and than those that they replace, and farther from a share γ of the references; better is the mirror image.
 */
export function judgeChanges(pairs: readonly PairSides[], rules: Rules): readonly PairChange[] {
  const places = canonicalPlaces(pairs.map((sides) => [...sides.new, ...sides.old].map((own) => mean(own.references))))
  const found = pairs.map((sides, index) => lookAt(sides, rules.seed, places[index]!))
  const shown = found.filter((own) => 'test' in own && couldShow(own, rules))
  const adjusted = (pOf: (test: ChangeTest) => number): ReadonlyMap<Found, number> => {
    const values = holm(shown.map((own) => ('test' in own ? pOf(own.test) : 1)))
    return new Map(shown.map((own, index) => [own, values[index]!]))
  }
  const [worse, better] = [adjusted(({ pWorse }) => pWorse), adjusted(({ pBetter }) => pBetter)]
  return found.map((own) => toChange(own, { worse: worse.get(own), better: better.get(own), rules }))
}

function lookAt(sides: PairSides, seed: number, place: number): Found {
  const blocks = blocksOf(sides)
  const word = wordOfCounts(blocks)
  if (word !== undefined) return { sides, blocks, untested: word }
  const comparable = comparableOf(blocks)
  if (comparable === 'other prompts') return { sides, blocks, untested: comparable }
  const effect = effectOf(comparable.strata)!
  return {
    sides,
    blocks,
    comparable,
    effect,
    replaced: replacedEffect(comparable),
    test: testChange(comparable, seed, place),
  }
}

function wordOfCounts({ old, new: fresh, added, gone }: PairBlocks): ChangeWord | undefined {
  if (old.length === 0) return 'new'
  if (fresh.length === 0) return 'removed'
  if (added.length > 0) return undefined
  return gone.length > 0 ? 'fewer pictures' : 'unchanged'
}

function couldShow({ test }: Readonly<{ test: ChangeTest }>, { alpha }: Rules): boolean {
  return test.new >= 2 && test.smallestP < alpha
}

type Adjusted = Readonly<{ worse: number | undefined; better: number | undefined; rules: Rules }>

function toChange(found: Found, adjusted: Adjusted): PairChange {
  const { sides, blocks } = found
  const { lora, checkpoint } = sides
  const known = {
    lora,
    checkpoint,
    counts: {
      old: blocks.old.length,
      new: blocks.new.length,
      kept: blocks.kept.length,
      added: blocks.added.length,
      gone: blocks.gone.length,
    },
    ratioWhole: wholeRatio(blocks),
    isPartial: blocks.kept.length > 0,
  }
  if ('untested' in found) return { ...known, word: found.untested, ...UNTESTED }
  const { comparable, effect, replaced, test } = found
  const isPaired = test.design === 'sign-flip'
  const estimate = isPaired
    ? pairedEstimate(differencesOf(comparable.partners!))
    : stratifiedEstimate(comparable.strata)
  const delta = estimate?.delta ?? effect.delta
  const share = fartherShare(comparable, effect)
  return {
    ...known,
    word: wordOf(found, adjusted),
    test: { ...test, holmWorse: adjusted.worse ?? null, holmBetter: adjusted.better ?? null },
    ratio: Math.exp(delta),
    interval: estimate === undefined ? null : intervalOf(estimate),
    ratioAll: Math.exp(effect.delta),
    ratioReplaced: replaced === undefined ? null : Math.exp(replaced),
    farther: { references: fartherFrom(effect), of: effect.byReference.length },
    stability: share === null ? null : delta < 0 ? 1 - share : share,
    smallestRatio: estimate === undefined ? null : smallestRatio(estimate),
  }
}

const UNTESTED = {
  test: null,
  ratio: null,
  interval: null,
  ratioAll: null,
  ratioReplaced: null,
  farther: null,
  stability: null,
  smallestRatio: null,
} as const

function fartherFrom({ byReference }: Effect): number {
  return byReference.filter((delta) => delta > 0).length
}

/** exp(Ȳ_head − Ȳ_base). */
function wholeRatio({ old, new: fresh }: PairBlocks): number | null {
  if (old.length === 0 || fresh.length === 0) return null
  const centre = (blocks: readonly Block[]): number => mean(blocks.map(({ value }) => value))
  return Math.exp(centre(fresh) - centre(old))
}

function wordOf(found: Extract<Found, { test: unknown }>, { worse, better, rules }: Adjusted): ChangeWord {
  if (worse === undefined || better === undefined) return 'too few'
  const { effect, replaced = effect.delta } = found
  const least = Math.log(rules['min-effect'])
  const { length } = effect.byReference
  const nearer = effect.byReference.filter((delta) => delta < 0).length
  const isFar = Math.min(effect.delta, replaced) >= least && fartherFrom(effect) / length >= rules.gamma
  const isNear = Math.max(effect.delta, replaced) <= -least && nearer / length >= rules.gamma
  if (worse < rules.alpha && isFar) return 'regression'
  return better < rules.alpha && isNear ? 'improvement' : 'no evidence'
}

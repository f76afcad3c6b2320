import { holm } from '../../statistics/holm.ts'
import { mean } from '../../statistics/mean.ts'
import type { Interval } from '../../statistics/t-interval.ts'
import type { Rules as AllRules } from '../check.ts'
import type { Block, PairBlocks } from './blocks.ts'
import { differencesOf, intervalOf, pairedEstimate, smallestRatio, stratifiedEstimate } from './effects.ts'
import { couldShow, type Found, lookAt, type Tested } from './look-at.ts'
import { pairPlaces } from './pair-places.ts'
import type { PairSides } from './sides.ts'
import { fartherShare } from './stability.ts'
import type { ChangeTest } from './test-change.ts'
import { type Adjusted, fartherFrom, wordOfTested } from './word-of-tested.ts'
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
  /** Whether some blocks were kept: then those to replace may have been chosen for their loss. */
  isPartial: boolean
}>

/**
 * What a change did to each pair, in the order given. A pair got worse where Holm's one-sided p is below α, its new pictures are farther by
 * `min-effect` than all old ones and than those that they replace, and farther from a share γ of the references; better is the mirror image.
 */
export function judgeChanges(pairs: readonly PairSides[], rules: Rules): readonly PairChange[] {
  const places = pairPlaces(pairs)
  const found = pairs.map((sides, index) => lookAt(sides, rules.seed, places[index]!))
  const shown = found.flatMap(({ tested }) => (tested !== undefined && couldShow(tested.test, rules) ? [tested] : []))
  const worse = holm(shown.map(({ test }) => test.pWorse))
  const better = holm(shown.map(({ test }) => test.pBetter))
  const adjusted = new Map(shown.map((tested, index) => [tested, { worse: worse[index]!, better: better[index]! }]))
  return found.map((own) => toChange(own, own.tested && adjusted.get(own.tested), rules))
}

const NOT_SHOWN: Adjusted = { worse: null, better: null }
const NOT_TESTED = {
  test: null,
  ratio: null,
  interval: null,
  ratioAll: null,
  ratioReplaced: null,
  farther: null,
  stability: null,
  smallestRatio: null,
} as const

function toChange(found: Found, adjusted: Adjusted = NOT_SHOWN, rules: Rules): PairChange {
  const { sides, blocks, tested } = found
  const known = {
    lora: sides.lora,
    checkpoint: sides.checkpoint,
    counts: countsOf(blocks),
    ratioWhole: wholeRatio(blocks),
    isPartial: blocks.kept.length > 0,
  }
  if (tested === undefined) return { ...known, word: found.word, ...NOT_TESTED }
  const test = { ...tested.test, holmWorse: adjusted.worse, holmBetter: adjusted.better }
  return { ...known, word: wordOfTested(tested, adjusted, rules), test, ...figuresOf(tested) }
}

function countsOf({ old, new: fresh, kept, added, gone }: PairBlocks): PairChange['counts'] {
  return { old: old.length, new: fresh.length, kept: kept.length, added: added.length, gone: gone.length }
}

function figuresOf({
  comparable,
  effect,
  replaced,
  test,
}: Tested): Omit<Pick<PairChange, keyof typeof NOT_TESTED>, 'test'> {
  const isPaired = test.design === 'sign-flip'
  const estimate = isPaired
    ? pairedEstimate(differencesOf(comparable.partners!))
    : stratifiedEstimate(comparable.strata)
  const delta = estimate?.delta ?? effect.delta
  const share = fartherShare(comparable, effect)
  return {
    ratio: Math.exp(delta),
    interval: estimate === undefined ? null : intervalOf(estimate),
    ratioAll: Math.exp(effect.delta),
    ratioReplaced: replaced === undefined ? null : Math.exp(replaced),
    farther: { references: fartherFrom(effect), of: effect.byReference.length },
    stability: share === null ? null : delta < 0 ? 1 - share : share,
    smallestRatio: estimate === undefined ? null : smallestRatio(estimate),
  }
}

/** exp(Ȳ_head − Ȳ_base). */
function wholeRatio({ old, new: fresh }: PairBlocks): number | null {
  if (old.length === 0 || fresh.length === 0) return null
  const centre = (blocks: readonly Block[]): number => mean(blocks.map(({ value }) => value))
  return Math.exp(centre(fresh) - centre(old))
}

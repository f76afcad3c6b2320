import type { Rules } from '../check.ts'
import { blocksOf, type PairBlocks } from './blocks.ts'
import { type Comparable, comparableOf } from './comparable.ts'
import { type Effect, effectOf, replacedEffect } from './effects.ts'
import type { PairSides } from './sides.ts'
import { type ChangeTest, testChange } from './test-change.ts'
import type { ChangeWord } from './words.ts'

/** What is found of a pair that was tested, before it is held against the others. */
export type Tested = Readonly<{
  comparable: Comparable
  /** New blocks against all old ones, and against those that they replace; undefined where nothing was replaced. */
  effect: Effect
  replaced: number | undefined
  test: ChangeTest
}>

export type Found = Readonly<{ sides: PairSides; blocks: PairBlocks }> &
  (Readonly<{ tested: Tested }> | Readonly<{ tested: undefined; word: ChangeWord }>)

/** Tests a pair where there is something to compare; else says why there is not. `place` says which pair it is, without names. */
export function lookAt(sides: PairSides, seed: number, place: number): Found {
  const blocks = blocksOf(sides)
  const word = wordOfCounts(blocks)
  if (word !== undefined) return { sides, blocks, tested: undefined, word }
  const comparable = comparableOf(blocks)
  if (comparable === 'other prompts') return { sides, blocks, tested: undefined, word: comparable }
  const effect = effectOf(comparable.strata)!
  const test = testChange(comparable, seed, place)
  const tested = { comparable, effect, replaced: replacedEffect(comparable), test }
  return isElsewhere(blocks, tested)
    ? { sides, blocks, tested: undefined, word: 'other prompts' }
    : { sides, blocks, tested }
}

/** A few pictures of an old prompt must not stand for many of new ones. */
function isElsewhere({ added }: PairBlocks, { test }: Tested): boolean {
  return test.new < 2 && added.length - test.new > test.new
}

function wordOfCounts({ old, new: fresh, added, gone }: PairBlocks): ChangeWord | undefined {
  if (old.length === 0) return 'new'
  if (fresh.length === 0) return 'removed'
  if (added.length > 0) return undefined
  return gone.length > 0 ? 'fewer pictures' : 'unchanged'
}

/** Whether a difference, however large, could have been told from chance. */
export function couldShow({ new: fresh, smallestP }: ChangeTest, { alpha }: Pick<Rules, 'alpha'>): boolean {
  return fresh >= 2 && smallestP < alpha
}

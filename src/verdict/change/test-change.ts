import { randomFor } from '../../lib/random.ts'
import { type Side, smallestP, type TestResult } from '../../statistics/permutation.ts'
import { signFlipTest } from '../../statistics/sign-flip.ts'
import { twoSampleTest } from '../../statistics/two-sample.ts'
import type { Block } from './blocks.ts'
import type { Comparable } from './comparable.ts'
import { differencesOf } from './effects.ts'

/** From so many blocks on a paired comparison is made by sign-flip. */
const LEAST_BLOCKS = 8

/** New against old, one-sided each way. */
export type ChangeTest = Readonly<{
  design: 'sign-flip' | 'two-sample'
  /** Blocks that are compared. */
  new: number
  old: number
  pWorse: number
  pBetter: number
  /** The least p that this design can give. */
  smallestP: number
}>

/**
 * Where each new block has an old one of the same prompt and seed, and there are eight or more: a sign-flip test of the differences. Else a
 * two-sample test within prompts against all old blocks, kept ones too: testing what was replaced alone would call the repair of the worst
 * pictures an improvement. `place` says which pair it is, so that draws do not depend on names.
 */
export function testChange({ strata, partners }: Comparable, seed: number, place: number): ChangeTest {
  const isPaired = partners !== undefined && partners.length >= LEAST_BLOCKS
  const values = isPaired ? differencesOf(partners).map((value, block) => ({ value, block })) : []
  const groups = strata.map((own) => ({ a: own.new.map(valueOf), b: own.old.map(valueOf) }))
  const run = (side: Side): TestResult => {
    const random = randomFor(seed, 'change', place, side)
    return isPaired ? signFlipTest(values, side, random) : twoSampleTest(groups, side, random)
  }
  const [worse, better] = [run('greater'), run('less')]
  const count = (side: 'a' | 'b'): number => groups.reduce((sum, own) => sum + own[side].length, 0)
  return {
    design: isPaired ? 'sign-flip' : 'two-sample',
    new: count('a'),
    old: isPaired ? partners.length : count('b'),
    pWorse: worse.p,
    pBetter: better.p,
    smallestP: smallestP(worse, false),
  }
}

function valueOf({ value }: Block): number {
  return value
}

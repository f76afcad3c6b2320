import { type Random, randomFor } from '../../lib/random.ts'
import { type Side, smallestP } from '../../statistics/permutation.ts'
import { signFlipTest } from '../../statistics/sign-flip.ts'
import { twoSampleTest } from '../../statistics/two-sample.ts'
import type { Comparable } from './comparable.ts'
import { differencesOf } from './effects.ts'

/** From so many blocks on a paired comparison is made by sign-flip. */
const LEAST_BLOCKS = 8

/** New against old, one-sided each way. */
export type ChangeTest = Readonly<{
  design: 'sign-flip' | 'two-sample'
  /** Blocks. */
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
export function testChange(comparable: Comparable, seed: number, place: number): ChangeTest {
  const { strata, partners } = comparable
  const random = (side: Side): Random => randomFor(seed, 'change', place, side)
  const counts = {
    new: strata.reduce((sum, own) => sum + own.new.length, 0),
    old: strata.reduce((sum, own) => sum + own.old.length, 0),
  }
  if (partners !== undefined && partners.length >= LEAST_BLOCKS) {
    const values = differencesOf(partners).map((value, block) => ({ value, block }))
    const [worse, better] = SIDES.map((side) => signFlipTest(values, side, random(side)))
    return {
      design: 'sign-flip',
      ...counts,
      pWorse: worse!.p,
      pBetter: better!.p,
      smallestP: smallestP(worse!, false),
    }
  }
  const groups = strata.map((own) => ({ a: own.new.map(valueOf), b: own.old.map(valueOf) }))
  const [worse, better] = SIDES.map((side) => twoSampleTest(groups, side, random(side)))
  return {
    design: 'two-sample',
    ...counts,
    pWorse: worse!.p,
    pBetter: better!.p,
    smallestP: smallestP(worse!, false),
  }
}

const SIDES: readonly Side[] = ['greater', 'less']

function valueOf({ value }: Readonly<{ value: number }>): number {
  return value
}

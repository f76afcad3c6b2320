import { a12 } from '../statistics/a12.ts'
import { type Side, smallestP, type TestResult } from '../statistics/permutation.ts'
import { randomFor } from '../lib/random.ts'
import { signFlipTest } from '../statistics/sign-flip.ts'
import { twoSampleTest } from '../statistics/two-sample.ts'
import { align } from './alignment.ts'
import type { PictureLogLosses } from './log-losses.ts'
import { pictureMean } from './means.ts'

/** From so many blocks on a paired comparison is made by sign-flip. */
const LEAST_BLOCKS = 8

/** What tells two lists of samples apart. */
export type Separation = Readonly<{
  /** Two-sided. */
  p: number
  /** The least p that this design can give. */
  smallestP: number
  /** How often a sample of the first list is nearer than one of the second of the same prompt; 1 − A is the crossing rate. */
  a12: number
  design: 'sign-flip' | 'two-sample'
}>

type Options = Readonly<{ leastBlocks?: number; side?: Side; purpose: readonly (string | number)[]; seed: number }>

/**
 * Tests two lists of samples against each other: a sign-flip of block differences where they are paired with at least eight blocks,
 * else a two-sample test within prompts.
 */
export function separate(a: readonly PictureLogLosses[], b: readonly PictureLogLosses[], options: Options): Separation {
  const { leastBlocks = LEAST_BLOCKS, side = 'two-sided', purpose, seed } = options
  const { blocks, strata } = align(a, b)
  const groups = strata.map((stratum) => ({ a: stratum.a.map(pictureMean), b: stratum.b.map(pictureMean) }))
  const random = randomFor(seed, ...purpose)
  const effect = a12(groups)
  if (blocks && blocks.length >= leastBlocks) {
    const differences = blocks.map((block, index) => ({
      value: pictureMean(block.a) - pictureMean(block.b),
      block: index,
    }))
    return { ...summary(signFlipTest(differences, side, random), true), a12: effect, design: 'sign-flip' }
  }
  const balanced = groups.every((group) => group.a.length === group.b.length)
  return { ...summary(twoSampleTest(groups, side, random), balanced), a12: effect, design: 'two-sample' }
}

function summary(result: TestResult, mirrored: boolean): Pick<Separation, 'p' | 'smallestP'> {
  return { p: result.p, smallestP: smallestP(result, mirrored) }
}

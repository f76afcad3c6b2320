import quantile from '@stdlib/stats-base-dists-t-quantile'
import { mean, standardDeviation } from '../../statistics/mean.ts'
import { type Block, blocksOf } from './blocks.ts'
import type { PairSides } from './sides.ts'

/** A new picture that stands out: how many times farther than the others of its pair it is, and how many those are. */
export type BrokenPicture = Readonly<{
  lora: string
  checkpoint: string
  path: string
  ratio: number
  others: number
}>

/** With fewer others nobody can say what is usual. */
const LEAST_OTHERS = 5
const LEAST_RATIO = 2

/**
 * New blocks that are farther than all others of their pair, at least twice as far as these on average, and beyond the prediction limit
 * mean + t_{1−α/m, n−1}·s·√(1 + 1/n) of n others, for m new blocks of the run. The others are of the same prompt where there are five, else of
 * all prompts.
 */
export function brokenPictures(pairs: readonly PairSides[], alpha: number): readonly BrokenPicture[] {
  const found = pairs.map((sides) => ({ sides, blocks: blocksOf(sides) }))
  const m = found.reduce((sum, { blocks }) => sum + blocks.added.length, 0)
  return found.flatMap(({ sides: { lora, checkpoint }, blocks: { old, new: fresh, added } }) => {
    const all = [...new Map([...old, ...fresh].map((block) => [block.identity, block])).values()]
    return added.flatMap((block) => {
      const others = othersOf(block, all)
      if (others.length < LEAST_OTHERS || !standsOut(block.value, others, alpha / m)) return []
      const ratio = Math.exp(block.value - mean(others))
      return [{ lora, checkpoint, path: block.path, ratio, others: others.length }]
    })
  })
}

function othersOf(block: Block, all: readonly Block[]): readonly number[] {
  const others = all.filter(({ identity }) => identity !== block.identity)
  const same = others.filter(({ prompt }) => prompt === block.prompt)
  return (same.length >= LEAST_OTHERS ? same : others).map(({ value }) => value).toSorted((a, b) => a - b)
}

function standsOut(value: number, others: readonly number[], level: number): boolean {
  const { length: n } = others
  const centre = mean(others)
  const limit = centre + quantile(1 - level, n - 1) * standardDeviation(others) * Math.sqrt(1 + 1 / n)
  return value > Math.max(...others) && value >= centre + Math.log(LEAST_RATIO) && value > limit
}

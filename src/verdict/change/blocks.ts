import { byCodePoint } from '../../lib/order.ts'
import { mean } from '../../statistics/mean.ts'
import type { Keyed } from '../log-losses.ts'
import { bySeed, meanPicture } from '../samples.ts'
import type { PairSides, SidePicture } from './sides.ts'

/** The pictures of one known (prompt, seed), or one picture of which the seed is not known: what is counted. */
export type Block = Keyed &
  Readonly<{
    /** Of its first picture by name. */
    path: string
    /** Equal where all its pictures are. */
    identity: string
    /** Mean log losses to each reference, and over all of them. */
    references: readonly number[]
    value: number
  }>

/** The blocks of both sides: kept ones have the same pixels on both. */
export type PairBlocks = Readonly<{
  old: readonly Block[]
  new: readonly Block[]
  kept: readonly Block[]
  added: readonly Block[]
  gone: readonly Block[]
}>

export function blocksOf(sides: PairSides): PairBlocks {
  const [old, fresh] = [toBlocks(sides.old), toBlocks(sides.new)]
  const [before, after] = [identitiesOf(old), identitiesOf(fresh)]
  return {
    old,
    new: fresh,
    kept: fresh.filter(({ identity }) => before.has(identity)),
    added: fresh.filter(({ identity }) => !before.has(identity)),
    gone: old.filter(({ identity }) => !after.has(identity)),
  }
}

function toBlocks(pictures: readonly SidePicture[]): readonly Block[] {
  return bySeed(pictures).map((same) => {
    const { references } = meanPicture(same)
    const { prompt, seed } = same[0]!
    const path = same.map((picture) => picture.path).toSorted(byCodePoint)[0]!
    const identity = JSON.stringify(same.map((picture) => picture.identity).toSorted())
    return { path, prompt, seed, identity, references, value: mean(references) }
  })
}

function identitiesOf(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.map(({ identity }) => identity))
}

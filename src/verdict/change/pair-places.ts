import { mean } from '../../statistics/mean.ts'
import { lexicographic } from '../canonical.ts'
import type { PairSides, SidePicture } from './sides.ts'

/** How many pairs stand before each one when all are sorted by their losses, new before old: no names, and equal pairs share a place. */
export function pairPlaces(pairs: readonly PairSides[]): readonly number[] {
  const lists = pairs.map(({ old, new: fresh }) => [fresh.length, ...valuesOf(fresh), ...valuesOf(old)])
  return lists.map((list) => lists.filter((other) => lexicographic(other, list) < 0).length)
}

function valuesOf(pictures: readonly SidePicture[]): readonly number[] {
  return pictures.map(({ references }) => mean(references)).toSorted((a, b) => a - b)
}

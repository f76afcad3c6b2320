import type { Metric } from '../config/words.ts'
import { type Factor, FACTORS } from '../backbone/recipes.ts'
import { contrastSplit } from './contrast-split.ts'
import { cosineDistance } from './cosine-distance.ts'
import { gramSums } from './gram-sums.ts'
import { logGramDistance } from './log-gram.ts'
import { momentsCos } from './moments-cos.ts'
import type { Traits } from './traits.ts'

/** A distance of two pictures: of each layer, in the method's order, and over all of them. */
export type Distance = Readonly<{ total: number; layers: readonly number[] }>

export type Distances = Readonly<Record<Exclude<Metric, 'log-gram'>, Distance>> &
  /** Not there where a layer is taken before its ReLU. */
  Readonly<Partial<Record<'log-gram', Distance>>> &
  Readonly<{
    /** The share of gram-mse's total that is a difference of style, not of contrast; in [0, 1], 0 for equal pictures. */
    directionShare: number
  }>

/**
 * All distances from a picture to a target. `gram-mse` is the recipe's style loss, the sum over layers of factor × ‖Ĝ − Ĝ′‖²_F
 * (Gatys, Ecker & Bethge 2016, eq. 4 and 5, as the recipe scales it); the other distances are means over layers.
 */
export function distancesBetween(picture: Traits, target: Traits, factor: Factor): Distances {
  const layers = picture.features.map((a, index) => {
    const b = target.features[index]!
    const sums = gramSums(a.gram, b.gram)
    const scale = FACTORS[factor](a, picture.features.length)
    return {
      mse: scale * sums.difference,
      cos: cosineDistance(sums.product, sums.left, sums.right),
      moments: momentsCos(a, b),
      direction: scale * contrastSplit(sums).direction,
    }
  })
  const mse = layers.map((layer) => layer.mse)
  const logs = picture.logGrams?.map((a, index) => logGramDistance(a, target.logGrams![index]!))
  const total = sum(mse)
  return {
    'gram-mse': { total, layers: mse },
    'gram-cos': meanOf(layers.map((layer) => layer.cos)),
    'moments-cos': meanOf(layers.map((layer) => layer.moments)),
    ...(logs && { 'log-gram': meanOf(logs) }),
    directionShare: total === 0 ? 0 : Math.min(sum(layers.map((layer) => layer.direction)) / total, 1),
  }
}

function meanOf(layers: readonly number[]): Distance {
  return { total: sum(layers) / layers.length, layers }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

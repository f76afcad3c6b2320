import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Config } from './schema.ts'
import { LAYER_NAMES, type LayerName } from './words.ts'

/** The layers that the configuration names or lets draw; undefined where it takes those of the recipe. */
export function chosenLayers({ layers, seed }: Pick<Config, 'layers' | 'seed'>): readonly LayerName[] | undefined {
  return layers !== undefined && 'random' in layers ? drawLayers(layers.random, seed) : layers
}

/** The first `count` of a Fisher–Yates shuffle. */
function drawLayers(count: number, seed: number): readonly LayerName[] {
  const random = xoroshiro128plus(seed)
  const pool = [...LAYER_NAMES]
  return Array.from({ length: count }, () => pool.splice(uniformInt(random, 0, pool.length - 1), 1)[0]!)
}

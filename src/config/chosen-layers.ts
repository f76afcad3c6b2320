import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Config } from './schema.ts'
import type { LayerName } from './words.ts'

/** The layers that the configuration names, or draws from those that the backbone holds; undefined where it takes those of the recipe. */
export function chosenLayers(
  { layers, seed }: Pick<Config, 'layers' | 'seed'>,
  held: readonly LayerName[],
): readonly LayerName[] | undefined {
  return layers !== undefined && 'random' in layers ? drawLayers(layers.random, seed, held) : layers
}

/** The first `count` of a Fisher–Yates shuffle. */
function drawLayers(count: number, seed: number, held: readonly LayerName[]): readonly LayerName[] {
  const random = xoroshiro128plus(seed)
  const pool = [...held]
  return Array.from({ length: count }, () => pool.splice(uniformInt(random, 0, pool.length - 1), 1)[0]!)
}

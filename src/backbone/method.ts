import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Config } from '../config/schema.ts'
import { LAYER_NAMES, type LayerName, type Metric, type RecipeName, type SizeRule } from '../config/words.ts'
import type { Tap } from './graph.ts'
import { type Factor, RECIPES } from './recipes.ts'

/** A recipe with what the configuration changes of it: how this run turns two pictures into numbers. */
export type Method = Readonly<{
  recipe: RecipeName
  metric: Metric
  /** Shallowest first, as every list of layers in a result. */
  layers: readonly LayerName[]
  taps: readonly Tap[]
  size: SizeRule
  /** By which a layer's squared distance of Gram matrices counts in the style loss. */
  factor: Factor
}>

/** The recipe with the configured metric, size and layers; `random:N` layers depend on the seed alone. */
export function methodOf({ recipe: name, layers: chosen, metric, size, seed }: Config): Method {
  const recipe = RECIPES[name]
  const wanted = chosen === undefined ? recipe.layers : 'random' in chosen ? drawLayers(chosen.random, seed) : chosen
  const layers = LAYER_NAMES.filter((layer) => wanted.includes(layer))
  const { beforeRelu } = recipe
  return {
    recipe: name,
    metric: metric ?? recipe.metric,
    layers,
    taps: layers.map((layer) => ({ layer, beforeRelu: beforeRelu === 'all' || beforeRelu.includes(layer) })),
    size: size ?? recipe.size,
    factor: recipe.factor,
  }
}

/** `512x768` for an exact size, `512` for a short side. */
export function sizeRuleText(size: SizeRule): string {
  return 'shortSide' in size ? String(size.shortSide) : `${size.width}x${size.height}`
}

/** The first `count` of a Fisher–Yates shuffle. */
function drawLayers(count: number, seed: number): readonly LayerName[] {
  const random = xoroshiro128plus(seed)
  const pool = [...LAYER_NAMES]
  return Array.from({ length: count }, () => pool.splice(uniformInt(random, 0, pool.length - 1), 1)[0]!)
}

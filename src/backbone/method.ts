import { chosenLayers } from '../config/chosen-layers.ts'
import type { Config } from '../config/schema.ts'
import {
  BEFORE_RELU,
  LAYER_NAMES,
  type LayerName,
  METRICS,
  type Metric,
  type RecipeName,
  type SizeRule,
} from '../config/words.ts'
import type { Tap } from './graph.ts'
import { type Factor, RECIPES } from './recipes.ts'

/** A recipe with what the configuration changes of it: how this run turns two pictures into numbers. */
export type Method = Readonly<{
  recipe: RecipeName
  metric: Metric
  /** All that are defined of its layers, in the order of `METRICS`. */
  metrics: readonly Metric[]
  /** Shallowest first, as every list of layers in a result. */
  layers: readonly LayerName[]
  taps: readonly Tap[]
  size: SizeRule
  /** By which a layer's squared distance of Gram matrices counts in the style loss. */
  factor: Factor
}>

/** The recipe with the configured metric, size and layers; `random:N` layers depend on the seed alone. */
export function methodOf(config: Config): Method {
  const { recipe: name, metric, size } = config
  const recipe = RECIPES[name]
  const wanted = chosenLayers(config) ?? recipe.layers
  const layers = LAYER_NAMES.filter((layer) => wanted.includes(layer))
  const taps = layers.map((layer) => ({ layer, beforeRelu: BEFORE_RELU[name].includes(layer) }))
  return {
    recipe: name,
    metric: metric ?? recipe.metric,
    metrics: METRICS.filter((own) => own !== 'log-gram' || taps.every(({ beforeRelu }) => !beforeRelu)),
    layers,
    taps,
    size: size ?? recipe.size,
    factor: recipe.factor,
  }
}

/** `512x768` for an exact size, `512` for a short side. */
export function sizeRuleText(size: SizeRule): string {
  return 'shortSide' in size ? String(size.shortSide) : `${size.width}x${size.height}`
}

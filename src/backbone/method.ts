import { chosenLayers } from '../config/chosen-layers.ts'
import { layerConflicts } from '../config/layer-conflicts.ts'
import type { Config } from '../config/schema.ts'
import { BEFORE_RELU, type LayerName, METRICS, type Metric, type RecipeName, type SizeRule } from '../config/words.ts'
import { UserError } from '../errors.ts'
import type { Architecture } from './architecture.ts'
import type { Tap } from './graph.ts'
import { type Factor, RECIPES } from './recipes.ts'
import type { Backbone } from './weights/weights.ts'

/** A recipe with what the configuration changes of it: how this run turns two pictures into numbers. */
export type Method = Readonly<{
  recipe: RecipeName
  metric: Metric
  /** All that are defined of its layers, in the order of `METRICS`. */
  metrics: readonly Metric[]
  architecture: Architecture
  /** Shallowest first, as every list of layers in a result. */
  layers: readonly LayerName[]
  taps: readonly Tap[]
  size: SizeRule
  /** By which a layer's squared distance of Gram matrices counts in the style loss. */
  factor: Factor
}>

/**
 * The recipe with the configured metric, size and layers; `random:N` layers depend on the seed and on what the backbone holds. Throws a
 * UserError where it does not hold what they ask for.
 */
export function methodOf(config: Config, { architecture, layers: held, of }: Omit<Backbone, 'read'>): Method {
  const { recipe: name, size } = config
  const recipe = RECIPES[name]
  const called = of.source === 'shipped' ? of.name : of.source
  const problems = layerConflicts(config, { called, layers: held }, String)
  if (problems.length > 0) throw new UserError(problems)
  const wanted = chosenLayers(config, held) ?? recipe.layers
  const missing = wanted.filter((layer) => !held.includes(layer))
  if (missing.length > 0) {
    const problem = `${name} takes ${missing.join(', ')}, and ${called} ends at ${held.at(-1)}`
    throw new UserError({
      subject: 'recipe',
      problem,
      fix: 'Take another recipe, name layers, or give weights that hold more.',
    })
  }
  const layers = held.filter((layer) => wanted.includes(layer))
  const taps = layers.map((layer) => ({ layer, beforeRelu: BEFORE_RELU[name].includes(layer) }))
  return {
    recipe: name,
    metric: metricOf(config),
    metrics: METRICS.filter((own) => own !== 'log-gram' || taps.every(({ beforeRelu }) => !beforeRelu)),
    architecture,
    layers,
    taps,
    size: size ?? recipe.size,
    factor: recipe.factor,
  }
}

/** What ranks: the configured metric, or that of the recipe. */
export function metricOf({ recipe, metric }: Pick<Config, 'recipe' | 'metric'>): Metric {
  return metric ?? RECIPES[recipe].metric
}

/** `512x768` for an exact size, `512` for a short side. */
export function sizeRuleText(size: SizeRule): string {
  return 'shortSide' in size ? String(size.shortSide) : `${size.width}x${size.height}`
}

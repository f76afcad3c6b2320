import type { Problem } from '../errors.ts'
import { chosenLayers } from './chosen-layers.ts'
import type { Locate } from './locate.ts'
import type { Config } from './schema.ts'
import { BEFORE_RELU, type LayerName, RECIPE_NAMES } from './words.ts'

/** A backbone by what users call it, and the layers that it holds. */
export type HeldLayers = Readonly<{ called: string; layers: readonly LayerName[] }>

/** What the configuration asks of the layers of a backbone and they cannot give. */
export function layerConflicts(config: Config, held: HeldLayers, locate: Locate): readonly Problem[] {
  const { layers } = config
  const { called, layers: own } = held
  if (layers !== undefined && 'random' in layers) {
    if (layers.random > own.length)
      return [
        {
          subject: locate('layers'),
          problem: `random:${layers.random} asks for more layers than ${called} has, which are ${own.length}`,
          fix: `Give random:N, N from 1 to ${own.length}.`,
        },
      ]
  } else if (layers !== undefined) {
    const missing = layers.filter((layer) => !own.includes(layer))
    if (missing.length > 0)
      return [
        {
          subject: locate('layers'),
          problem: `${called} has no ${missing.join(', ')}`,
          fix: `Give layers from ${own.join(', ')}.`,
        },
      ]
  }
  return undefinedMetric(config, own, locate)
}

/** The recipes that take every layer after its ReLU. */
const AFTER_RELU = RECIPE_NAMES.filter((name) => BEFORE_RELU[name].length === 0)

/** A logarithm has no value of what may be below 0. Layers of which a recipe says nothing are its own, and these are among them. */
function undefinedMetric(config: Config, held: readonly LayerName[], locate: Locate): readonly Problem[] {
  const { recipe, metric } = config
  const before = BEFORE_RELU[recipe]
  const taken = chosenLayers(config, held)?.filter((layer) => before.includes(layer)) ?? before
  if (metric !== 'log-gram' || taken.length === 0) return []
  const which = taken.length === 1 ? `${taken[0]} before its ReLU` : 'layers before their ReLU'
  return [
    {
      subject: locate('metric'),
      problem: `metric log-gram takes logarithms, and the recipe ${recipe} takes ${which}, where values are below 0 as well`,
      fix: `Take one of the recipes ${AFTER_RELU.join(', ')}, or another metric.`,
    },
  ]
}

import type { Problem } from '../errors.ts'
import { chosenLayers } from './chosen-layers.ts'
import type { Config } from './schema.ts'
import { BEFORE_RELU, RECIPE_NAMES } from './words.ts'

/** Where a key was given. */
export type Locate = (key: string) => string

/** Keys that are good alone and not together. */
export function conflicts(config: Config, locate: Locate): readonly Problem[] {
  const { recipe, size, 'fail-on': failOn, 'max-position': most } = config
  const problems: Problem[] = []
  if (recipe === 'ghost-review' && size !== undefined && 'shortSide' in size)
    problems.push({
      subject: locate('size'),
      problem: `size ${size.shortSide} sets the short side, but the recipe ghost-review compares only pictures of one size`,
      fix: 'Give size as WIDTHxHEIGHT, or take another recipe.',
    })
  if (failOn.includes('position') && most === undefined)
    problems.push({
      subject: locate('fail-on'),
      problem: 'fail-on names position, but there is no limit',
      fix: 'Give max-position, such as 1: as far as a control.',
    })
  if (most !== undefined && !failOn.includes('position'))
    problems.push({
      subject: locate('max-position'),
      problem: 'max-position limits nothing, because fail-on does not name position',
      fix: 'Add position to fail-on.',
    })
  return [...problems, ...undefinedMetric(config, locate)]
}

/** The recipes that take every layer after its ReLU. */
const AFTER_RELU = RECIPE_NAMES.filter((name) => BEFORE_RELU[name].length === 0)

/** A logarithm has no value of what may be below 0. Layers of which a recipe says nothing are its own, and these are among them. */
function undefinedMetric(config: Config, locate: Locate): readonly Problem[] {
  const { recipe, metric } = config
  const before = BEFORE_RELU[recipe]
  const taken = chosenLayers(config)?.filter((layer) => before.includes(layer)) ?? before
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

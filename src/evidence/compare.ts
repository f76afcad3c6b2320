import type { Method } from '../backbone/method.ts'
import type { Metric } from '../config/words.ts'
import { type Distance, type Distances, distancesBetween } from '../style/distances.ts'
import type { Traits } from '../style/traits.ts'
import type { Comparison } from './evidence.ts'

/** The numbers kept of a picture against a target. */
export function compare(
  picture: Traits,
  target: Traits,
  { factor, metric, metrics }: Pick<Method, 'factor' | 'metric' | 'metrics'>,
): Comparison {
  const distances = distancesBetween(picture, target, factor)
  return {
    totals: Object.fromEntries(metrics.map((own) => [own, distanceBy(own, distances).total])),
    layers: distanceBy(metric, distances).layers,
    directionShare: distances.directionShare,
  }
}

function distanceBy(metric: Metric, distances: Distances): Distance {
  const found = distances[metric]
  if (found === undefined) throw new RangeError(`${metric} is not defined of these layers`)
  return found
}

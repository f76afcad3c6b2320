import type { Features } from '../backbone/features.ts'
import type { Method } from '../backbone/method.ts'
import { distancesBetween } from '../style/distances.ts'
import type { Comparison } from './evidence.ts'

/** The numbers kept of a picture against a target. */
export function compare(
  picture: Features,
  target: Features,
  { factor, metric }: Pick<Method, 'factor' | 'metric'>,
): Comparison {
  const { directionShare, ...distances } = distancesBetween(picture, target, factor)
  return {
    totals: {
      'gram-mse': distances['gram-mse'].total,
      'gram-cos': distances['gram-cos'].total,
      'moments-cos': distances['moments-cos'].total,
    },
    layers: distances[metric].layers,
    directionShare,
  }
}

import type { Features } from '../backbone/features.ts'
import type { Method } from '../backbone/method.ts'
import { distancesBetween } from '../style/distances.ts'
import type { Comparison } from './evidence.ts'

type Options = Readonly<{ method: Method; layers?: boolean }>

/** The numbers kept of a picture against a target; those of single layers only where asked for. */
export function compare(features: Features, target: Features, { method, layers = false }: Options): Comparison {
  const { directionShare, ...distances } = distancesBetween(features, target, method)
  return {
    totals: {
      'gram-mse': distances['gram-mse'].total,
      'gram-cos': distances['gram-cos'].total,
      'moments-cos': distances['moments-cos'].total,
    },
    ...(layers ? { layers: distances[method.metric].layers } : {}),
    directionShare,
  }
}

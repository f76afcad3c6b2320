import type { LayerFeatures } from '../backbone/features.ts'
import { cosineDistance } from './cosine-distance.ts'

/**
 * Moments distance of one layer: 1 − cos([μ;σ], [μ′;σ′]), the channel means and standard deviations of the activations,
 * in [0, 2]. The moments are those that AdaIN matches (Huang & Belongie 2017, eq. 5 to 7); σ² = diag(Ĝ)·C − μ² is
 * taken as 0 where rounding makes it negative.
 */
export function momentsCos(a: LayerFeatures, b: LayerFeatures): number {
  const left = moments(a)
  const right = moments(b)
  return cosineDistance(dot(left, right), dot(left, left), dot(right, right))
}

/** [μ;σ], length 2C. */
function moments({ gram, means, channels }: LayerFeatures): Float64Array {
  const result = new Float64Array(2 * channels)
  for (let channel = 0; channel < channels; channel++) {
    const mean = means[channel]!
    result[channel] = mean
    result[channels + channel] = Math.sqrt(Math.max(gram[channel * channels + channel]! * channels - mean * mean, 0))
  }
  return result
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

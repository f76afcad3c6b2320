import type { LayerName } from '../config/words.ts'
import type { LayerShape } from './architecture.ts'

/** One layer of one picture. */
export type LayerFeatures = LayerShape &
  Readonly<{
    layer: LayerName
    /** Ĝ = F·Fᵀ/(C·N), row-major C × C, symmetric, float32. */
    gram: Float32Array
    /** Mean activation of each channel, length C, float32. */
    means: Float32Array
  }>

/** All that is kept of a picture, in the order of the layers asked for. */
export type Features = readonly LayerFeatures[]

import type { LayerFeatures } from '../backbone/features.ts'
import { cosineDistance } from './cosine-distance.ts'

/** A tenth of the average pair: keeps the logarithm finite, and pairs of channels that hardly ever fire together from deciding. */
const OFFSET = 0.1

/** Where the entries of X are smaller than this on average, those of Ĝ are equal but for the rounding of float32: X is 0. */
const NOISE = 1e-6

/** X of one layer of one picture, without units, float64. */
export type LogGram = Readonly<{
  /**
   * Since X is symmetric, its upper triangle alone, row after row with the diagonal. What stands in X twice is multiplied by √2 here, so that
   * the product of two of these is ⟨X, X′⟩.
   */
  entries: Float64Array
  /** ‖X‖²_F */
  squared: number
}>

/**
 * Log-Gram matrix of one layer: X = ln(Ĝ/m + 0.1) less the mean of all its entries, m being the mean of all C² entries of Ĝ. It tells which
 * pairs of channels fire together more or less than the average pair. X = 0 where m = 0, and where all entries of Ĝ are equal. The formula is
 * ours, found in a study of real pictures (docs/metrics.md); no paper's. Ĝ is of activations after their ReLU, so that no entry is below 0.
 * In NumPy, on float64: `X = np.log(G / G.mean() + 0.1); X -= X.mean()`. Throws a RangeError where an entry has no logarithm.
 */
export function logGramOf({ gram, channels }: Pick<LayerFeatures, 'gram' | 'channels'>): LogGram {
  const entries = new Float64Array((channels * (channels + 1)) / 2)
  const mean = sum(gram) / gram.length
  if (mean === 0) return { entries, squared: 0 }
  let total = 0
  for (let row = 0, at = 0; row < channels; row++)
    for (let column = row; column < channels; column++, at++) {
      const entry = Math.log(gram[row * channels + column]! / mean + OFFSET)
      entries[at] = entry
      total += column === row ? entry : 2 * entry
    }
  if (!Number.isFinite(total)) throw new RangeError('a Gram matrix with entries below 0 has no logarithm')
  const squared = centre(entries, { channels, middle: total / gram.length })
  return squared / gram.length < NOISE ** 2 ? { entries: entries.fill(0), squared: 0 } : { entries, squared }
}

/** Takes the middle away from all entries, gives those off the diagonal their weight, and returns the sum of squares. */
function centre(entries: Float64Array, { channels, middle }: Readonly<{ channels: number; middle: number }>): number {
  let squared = 0
  for (let row = 0, at = 0; row < channels; row++)
    for (let column = row; column < channels; column++, at++) {
      const entry = (entries[at]! - middle) * (column === row ? 1 : Math.SQRT2)
      entries[at] = entry
      squared += entry * entry
    }
  return squared
}

/**
 * log-gram distance of one layer: max(0, 1 − ⟨X, X′⟩/(‖X‖·‖X′‖)), in [0, 2]. It is symmetric, 0 for equal pictures, and blind to contrast: the
 * loudness of all activations. Two zero X are at distance 0, a zero X and another at distance 1. `scipy.spatial.distance.cosine` of the
 * two X as vectors. Throws a RangeError where their sizes differ.
 */
export function logGramDistance(a: LogGram, b: LogGram): number {
  const { length } = a.entries
  if (length !== b.entries.length)
    throw new RangeError(`Log-Gram matrices of ${length} and ${b.entries.length} entries have no distance`)
  return cosineDistance(dot(a.entries, b.entries), a.squared, b.squared)
}

/** In four sums, none of which waits for another one: twice as fast as in one. */
function dot(a: Float64Array, b: Float64Array): number {
  const end = a.length - (a.length % 4)
  let [first, second, third, fourth] = [0, 0, 0, 0]
  for (let at = 0; at < end; at += 4) {
    first += a[at]! * b[at]!
    second += a[at + 1]! * b[at + 1]!
    third += a[at + 2]! * b[at + 2]!
    fourth += a[at + 3]! * b[at + 3]!
  }
  for (let at = end; at < a.length; at++) first += a[at]! * b[at]!
  return first + second + third + fourth
}

function sum(values: Float32Array): number {
  let total = 0
  for (let at = 0; at < values.length; at++) total += values[at]!
  return total
}

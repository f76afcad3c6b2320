/** A square of numbers, row by row. */
export type Square = Readonly<{ side: number; values: Float32Array }>

/** Reach of the local mean, as a share of the side: what is larger is composition, which pictures of one seed share. */
const REACH = 1 / 16
/** Added to the local variance, in grey levels squared, so that what compression leaves in flat parts stays small. */
const FLOOR = 16

/** The fine structure: local mean 0, local deviation near 1, and near 0 where the picture is flat. */
export function detailOf({ side, values }: Square): Square {
  const reach = Math.max(2, Math.round(REACH * side))
  const smooth = boxMean({ side, values }, 1)
  const around = boxMean({ side, values: smooth }, reach)
  const detail = smooth.map((value, at) => value - around[at]!)
  const energy = boxMean({ side, values: detail.map((value) => value * value) }, reach)
  return { side, values: detail.map((value, at) => value / Math.sqrt(energy[at]! + FLOOR)) }
}

/** Half the side, each value the mean of four. */
export function halve({ side, values }: Square): Square {
  const half = side / 2
  const means = new Float32Array(half * half)
  for (let y = 0; y < half; y++)
    for (let x = 0; x < half; x++) {
      const at = 2 * y * side + 2 * x
      means[y * half + x] = (values[at]! + values[at + 1]! + values[at + side]! + values[at + side + 1]!) / 4
    }
  return { side: half, values: means }
}

/** The mean over the square of 2·reach + 1 around each value, as far as it lies inside. */
function boxMean({ side, values }: Square, reach: number): Float32Array {
  return alongColumns(alongColumns(values, side, reach), side, reach)
}

/** Means along one direction, and the square transposed: twice gives both directions. */
function alongColumns(values: Float32Array, side: number, reach: number): Float32Array {
  const means = new Float32Array(values.length)
  const sums = new Float64Array(side + 1)
  for (let line = 0; line < side; line++) {
    for (let at = 0; at < side; at++) sums[at + 1] = sums[at]! + values[line * side + at]!
    for (let at = 0; at < side; at++) {
      const from = Math.max(0, at - reach)
      const to = Math.min(side, at + reach + 1)
      means[at * side + line] = (sums[to]! - sums[from]!) / (to - from)
    }
  }
  return means
}

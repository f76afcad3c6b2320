import type { Square } from './detail.ts'

/** How far the first picture's edges lie inside the second (negative: outside), as shares of its side. */
export type Placement = Readonly<{ left: number; right: number; top: number; bottom: number }>
export const IN_PLACE: Placement = { left: 0, right: 0, top: 0, bottom: 0 }
type Registered = Readonly<{ correlation: number; placement: Placement }>

/** Farther than this no crop of interest has moved an edge. */
const FARTHEST = 0.09

type Start = Readonly<{ mirrored: boolean; start: Placement; steps: number }>

/** The best correlation of two squares that a few Gauss-Newton steps on the four edges reach (Lucas & Kanade 1981). */
export function register(first: Square, second: Square, { mirrored, start, steps }: Start): Registered {
  let best: Registered = { correlation: -1, placement: start }
  let placement = start
  for (let step = 0; step <= steps; step++) {
    const { correlation, next } = compareAt(first, second, { mirrored, placement })
    if (correlation > best.correlation) best = { correlation, placement }
    placement = next
  }
  return best
}

/** Where a share of the first picture's side lies along the side of the second, in pixels. */
function positionOf(share: number, side: number, [near, far]: readonly [number, number]): number {
  return side * (near + share * (1 - near - far)) - 0.5
}

type Spot = Readonly<{ at: number; rest: number; share: number }>

/** Where each row or column of the first lies in the second; those outside are left out. */
function spots(side: number, near: number, far: number): readonly (Spot | undefined)[] {
  return Array.from({ length: side }, (_, index) => {
    const share = (index + 0.5) / side
    const position = positionOf(share, side, [near, far])
    // An edge in its place must not be lost to rounding.
    const at = Math.min(side - 2, Math.floor(position + 1e-9))
    return at < 0 || position > side - 1 + 1e-9 ? undefined : { at, rest: position - at, share }
  })
}

type Compared = Readonly<{ correlation: number; next: Placement }>

function compareAt(
  { side, values: a }: Square,
  { values: b }: Square,
  { mirrored, placement }: Readonly<{ mirrored: boolean; placement: Placement }>,
): Compared {
  const columns = spots(side, placement.left, placement.right)
  const rows = spots(side, placement.top, placement.bottom)
  // Products of the two pictures; of the derivatives by two opposite edges, and of those with the difference.
  let [aa, ab, bb] = [0, 0, 0]
  const across = new Float64Array(5)
  const down = new Float64Array(5)
  for (let row = 0; row < side; row++) {
    const y = rows[row]
    if (!y) continue
    for (let column = 0; column < side; column++) {
      const x = columns[column]
      if (!x) continue
      const at = y.at * side + x.at
      const upperStep = b[at + 1]! - b[at]!
      const lowerStep = b[at + side + 1]! - b[at + side]!
      const upper = b[at]! + x.rest * upperStep
      const dy = b[at + side]! + x.rest * lowerStep - upper
      const q = upper + y.rest * dy
      const p = a[row * side + (mirrored ? side - 1 - column : column)]!
      aa += p * p
      ab += p * q
      bb += q * q
      add(across, x.share, upperStep + y.rest * (lowerStep - upperStep), p - q)
      add(down, y.share, dy, p - q)
    }
  }
  const [left, right] = solve(across)
  const [top, bottom] = solve(down)
  return {
    correlation: aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0,
    next: {
      left: bounded(placement.left + left / side),
      right: bounded(placement.right + right / side),
      top: bounded(placement.top + top / side),
      bottom: bounded(placement.bottom + bottom / side),
    },
  }
}

// eslint-disable-next-line max-params -- called for every pixel: an object would cost more than the sums
function add(sums: Float64Array, share: number, slope: number, difference: number): void {
  const near = (1 - share) * slope
  const far = -share * slope
  sums[0]! += near * near
  sums[1]! += near * far
  sums[2]! += far * far
  sums[3]! += near * difference
  sums[4]! += far * difference
}

/** Two linear equations with a symmetric matrix, damped so that they have a solution where nothing varies. */
function solve([a = 0, b = 0, c = 0, p = 0, q = 0]: Float64Array): readonly [number, number] {
  const determinant = (a + 1e-3) * (c + 1e-3) - b * b
  return [((c + 1e-3) * p - b * q) / determinant, ((a + 1e-3) * q - b * p) / determinant]
}

function bounded(edge: number): number {
  return Math.min(FARTHEST, Math.max(-FARTHEST, edge))
}

/** The second picture in the first one's frame; where it has nothing, its edge is repeated. */
export function cutOut({ side, values }: Square, { left, right, top, bottom }: Placement): Square {
  const [xs, ys] = [places(side, left, right), places(side, top, bottom)]
  const result = new Float32Array(values.length)
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      const x = xs[column]!
      const y = ys[row]!
      const x0 = Math.min(side - 2, Math.floor(x))
      const y0 = Math.min(side - 2, Math.floor(y))
      const at = y0 * side + x0
      const upper = values[at]! + (x - x0) * (values[at + 1]! - values[at]!)
      const lower = values[at + side]! + (x - x0) * (values[at + side + 1]! - values[at + side]!)
      result[row * side + column] = upper + (y - y0) * (lower - upper)
    }
  return { side, values: result }
}

function places(side: number, near: number, far: number): readonly number[] {
  return Array.from({ length: side }, (_, index) => {
    const position = positionOf((index + 0.5) / side, side, [near, far])
    return Math.min(side - 1, Math.max(0, position))
  })
}

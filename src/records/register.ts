import type { Square } from './detail.ts'

/**
 * How far the first picture's edges lie inside the second (positive) or outside of it, as shares of the side: [left, right] and
 * [top, bottom], each measured inwards.
 */
export type Placement = Readonly<{ left: number; right: number; top: number; bottom: number }>
type Registered = Readonly<{ correlation: number; placement: Placement }>

export const IN_PLACE: Placement = { left: 0, right: 0, top: 0, bottom: 0 }
/** Farther than this no crop of interest has moved an edge. */
const FARTHEST = 0.09

/** The best correlation of two squares that a few Gauss-Newton steps on the four edges reach (Lucas & Kanade 1981). */
export function register(
  first: Square,
  second: Square,
  { mirrored, start, steps }: Readonly<{ mirrored: boolean; start: Placement; steps: number }>,
): Registered {
  let best: Registered = { correlation: -1, placement: start }
  let placement = start
  for (let step = 0; step <= steps; step++) {
    const { correlation, next } = compareAt(first, second, { mirrored, placement })
    if (correlation > best.correlation) best = { correlation, placement }
    placement = next
  }
  return best
}

function compareAt(
  { side, values: a }: Square,
  { values: b }: Square,
  { mirrored, placement: { left, right, top, bottom } }: Readonly<{ mirrored: boolean; placement: Placement }>,
): Readonly<{ correlation: number; next: Placement }> {
  // Products of the two pictures, and of the derivatives by each edge with each other and with the difference.
  let aa = 0,
    ab = 0,
    bb = 0
  let ll = 0,
    lr = 0,
    rr = 0,
    le = 0,
    re = 0
  let tt = 0,
    tm = 0,
    mm = 0,
    te = 0,
    me = 0
  const last = side - 1
  for (let row = 0; row < side; row++) {
    const v = (row + 0.5) / side
    const y = side * (top + v * (1 - top - bottom)) - 0.5
    if (y < 0 || y >= last) continue
    const y0 = Math.floor(y)
    const fy = y - y0
    for (let column = 0; column < side; column++) {
      const u = (column + 0.5) / side
      const x = side * (left + u * (1 - left - right)) - 0.5
      if (x < 0 || x >= last) continue
      const x0 = Math.floor(x)
      const fx = x - x0
      const at = y0 * side + x0
      const b00 = b[at]!,
        b01 = b[at + 1]!,
        b10 = b[at + side]!,
        b11 = b[at + side + 1]!
      const upper = b00 + fx * (b01 - b00)
      const lower = b10 + fx * (b11 - b10)
      const q = upper + fy * (lower - upper)
      const p = a[row * side + (mirrored ? last - column : column)]!
      aa += p * p
      ab += p * q
      bb += q * q
      const dx = (1 - fy) * (b01 - b00) + fy * (b11 - b10)
      const dy = lower - upper
      const e = p - q
      const dl = (1 - u) * dx,
        dr = -u * dx,
        dt = (1 - v) * dy,
        dm = -v * dy
      ll += dl * dl
      lr += dl * dr
      rr += dr * dr
      le += dl * e
      re += dr * e
      tt += dt * dt
      tm += dt * dm
      mm += dm * dm
      te += dt * e
      me += dm * e
    }
  }
  const [l, r] = solve([ll, lr, rr], [le, re])
  const [t, m] = solve([tt, tm, mm], [te, me])
  return {
    correlation: aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0,
    next: {
      left: bounded(left + l / side),
      right: bounded(right + r / side),
      top: bounded(top + t / side),
      bottom: bounded(bottom + m / side),
    },
  }
}

function bounded(edge: number): number {
  return Math.min(FARTHEST, Math.max(-FARTHEST, edge))
}

/** Two linear equations with a symmetric matrix, damped so that they have a solution where nothing varies. */
function solve(
  [a, b, c]: readonly [number, number, number],
  [p, q]: readonly [number, number],
): readonly [number, number] {
  const [d, e] = [a + 1e-3, c + 1e-3]
  const determinant = d * e - b * b
  return [(e * p - b * q) / determinant, (d * q - b * p) / determinant]
}

/**
 * p-values adjusted for several tests by Holm's step-down method (Holm 1979): sorted, the i-th smallest of m is multiplied by
 * m − i + 1, never falls below the one before it, and ends at 1. In the order given; R's `p.adjust(p, 'holm')`.
 */
export function holm(p: readonly number[]): readonly number[] {
  const order = p.map((_, index) => index).toSorted((a, b) => p[a]! - p[b]!)
  const adjusted = p.map(() => 1)
  let least = 0
  for (const [position, index] of order.entries()) {
    least = Math.max(least, Math.min(1, (p.length - position) * p[index]!))
    adjusted[index] = least
  }
  return adjusted
}

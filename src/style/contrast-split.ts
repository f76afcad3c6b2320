import type { GramSums } from './gram-sums.ts'

/**
 * The two terms of a squared Gram distance, ‖G − G′‖² = g²(1 − c²) + (g′ − c·g)² with g = ‖G‖, g′ = ‖G′‖ and c their cosine:
 * `direction`, what differs in style, and `energy`, what differs in contrast alone; in the units of the squared distance, ≥ 0.
 * G is the sample's, G′ the target's. Of a zero G all is energy. (Pythagoras on G and its projection on G′; no paper's.)
 */
export type ContrastSplit = Readonly<{ direction: number; energy: number }>

export function contrastSplit({ left, right, product }: GramSums): ContrastSplit {
  if (left === 0) return { direction: 0, energy: right }
  const shadow = product / Math.sqrt(left)
  const cosine = right === 0 ? 0 : Math.min(shadow / Math.sqrt(right), 1)
  return { direction: left * (1 - cosine ** 2), energy: (Math.sqrt(right) - cosine * Math.sqrt(left)) ** 2 }
}

/**
 * 1 − ⟨a, b⟩/(‖a‖·‖b‖), in [0, 2], from the product and the two squared norms; `scipy.spatial.distance.cosine`.
 * Two zero vectors are at distance 0, a zero vector and another at distance 1.
 */
export function cosineDistance(product: number, left: number, right: number): number {
  if (left === 0 || right === 0) return left === right ? 0 : 1
  return Math.max(1 - product / Math.sqrt(left * right), 0)
}

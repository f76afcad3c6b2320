/** The sums over all entries of two Gram matrices that every Gram distance is made of; float64 over float32 entries. */
export type GramSums = Readonly<{
  /** ‖G‖²_F */
  left: number
  /** ‖G′‖²_F */
  right: number
  /** ⟨G, G′⟩ */
  product: number
  /** ‖G − G′‖²_F, summed from the differences: left + right − 2 product would cancel. */
  difference: number
}>

/**
 * Both matrices row-major of one size; `(a * b).sum()` and so on in NumPy, on float64.
 * Throws a RangeError where their lengths differ.
 */
export function gramSums(a: Float32Array, b: Float32Array): GramSums {
  if (a.length !== b.length)
    throw new RangeError(`Gram matrices of ${a.length} and ${b.length} entries have no distance`)
  let left = 0
  let right = 0
  let product = 0
  let difference = 0
  for (let i = 0; i < a.length; i++) {
    const x = a[i]!
    const y = b[i]!
    left += x * x
    right += y * y
    product += x * y
    difference += (x - y) * (x - y)
  }
  return { left, right, product, difference }
}

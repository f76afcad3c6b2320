import { detailOf, halve, type Square } from './detail.ts'
import { IN_PLACE, register } from './register.ts'

/** A miniature made ready to be compared with many others. */
export type Prepared = Readonly<{
  miniature: Uint8Array
  /** Mean 0 and length 1; undefined where the picture is flat. */
  coarse: Square | undefined
  /** Coarse to fine. */
  details: readonly [Square, Square]
}>

/** Pictures that are less alike than this in their large forms are told apart by those alone. */
const PROPOSED = 0.7
/** Details that are less alike than this when registered at half the side are not registered again. */
const WORTH_REFINING = 0.5
/** Standard deviation below which a picture is flat, and difference of means within which two flat ones are alike, in grey levels. */
const FLAT = 1

export function prepare(miniature: Uint8Array): Prepared {
  const side = Math.sqrt(miniature.length)
  const full = { side, values: Float32Array.from(miniature) }
  const half = halve(full)
  return { miniature, coarse: normalised(halve(half)), details: [detailOf(half), detailOf(full)] }
}

/**
 * How alike two pictures are when one is laid over the other, mirrored or not, with up to 9 % of a side cut off: the correlation
 * of their fine structure, in [-1, 1], 1 for the same picture. 0 where their large forms differ. Symmetric.
 */
export function likeness(one: Prepared, other: Prepared): number {
  const [a, b] = inOrder(one, other)
  if (!a.coarse || !b.coarse) return a.coarse || b.coarse ? 0 : likenessOfFlat(a, b)
  let most = -1
  for (const mirrored of [false, true])
    if (correlation(a.coarse, b.coarse, mirrored) >= PROPOSED) most = Math.max(most, likenessOfDetails(a, b, mirrored))
  return most === -1 ? 0 : most
}

function likenessOfDetails(a: Prepared, b: Prepared, mirrored: boolean): number {
  const rough = register(a.details[0], b.details[0], { mirrored, start: IN_PLACE, steps: 5 })
  if (rough.correlation < WORTH_REFINING) return rough.correlation
  return register(a.details[1], b.details[1], { mirrored, start: rough.placement, steps: 3 }).correlation
}

function likenessOfFlat(a: Prepared, b: Prepared): number {
  return Math.abs(mean(a.miniature) - mean(b.miniature)) <= FLAT ? 1 : 0
}

/** Registering moves the first onto the second, which is not quite the other way round: the order must not come from the caller. */
function inOrder(one: Prepared, other: Prepared): readonly [Prepared, Prepared] {
  const at = one.miniature.findIndex((value, index) => value !== other.miniature[index])
  return at === -1 || one.miniature[at]! < other.miniature[at]! ? [one, other] : [other, one]
}

function correlation({ side, values: a }: Square, { values: b }: Square, mirrored: boolean): number {
  let sum = 0
  for (let row = 0; row < a.length; row += side)
    for (let column = 0; column < side; column++)
      sum += a[row + (mirrored ? side - 1 - column : column)]! * b[row + column]!
  return sum
}

function normalised({ side, values }: Square): Square | undefined {
  const centre = mean(values)
  const length = Math.hypot(...values.map((value) => value - centre))
  return length < FLAT * side ? undefined : { side, values: values.map((value) => (value - centre) / length) }
}

function mean(values: Uint8Array | Float32Array): number {
  let sum = 0
  for (const value of values) sum += value
  return sum / values.length
}

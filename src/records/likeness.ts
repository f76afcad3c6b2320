import { detailOf, halve, type Square } from './detail.ts'
import { cutOut, IN_PLACE, type Placement, register } from './register.ts'

/** A miniature made ready to be compared with many others. */
export type Prepared = Readonly<{
  miniature: Uint8Array
  isFlat: boolean
  /** The large forms: mean 0 and length 1; undefined where there are none, as in a flat picture and in a fine pattern. */
  forms: Square | undefined
  /** The fine structure at rising sides, each twice the one before; the last is that of the miniature. */
  details: readonly Square[]
}>

const FORMS_SIDE = 8
const FIRST_SIDE = 16
/** Pictures that are less alike in their large forms are told apart by those alone. */
const PROPOSED = 0.65
/** Details less alike than this, registered at one side, are not registered at the next. */
const WORTH_REFINING = [0.5, 0.55, 0.65]
/** Grey levels that are less alike than this, one laid over the other, are not those of one picture. */
const SAME_TONES = 0.85
/** Gauss-Newton steps at each side: most where they cost least. */
const STEPS = [5, 4, 3, 2]
/** Standard deviation of a flat picture, and difference of means within which two of them are alike, in grey levels. */
const FLAT = 1

export function prepare(miniature: Uint8Array): Prepared {
  let square = squareOf({ miniature })
  const details: Square[] = []
  for (; square.side > FORMS_SIDE; square = halve(square))
    if (square.side >= FIRST_SIDE) details.unshift(detailOf(square))
  return { miniature, isFlat: normalised(squareOf({ miniature })) === undefined, forms: normalised(square), details }
}

/**
 * How alike two pictures are when one is laid over the other, mirrored or not, each side of one up to 9 % inside the other: the
 * correlation of their fine structure, in [-1, 1], 1 for the same picture. 0 where their large forms differ. Symmetric.
 */
export function likeness(one: Prepared, other: Prepared): number {
  const [a, b] = inOrder(one, other)
  if (a.isFlat || b.isFlat) return a.isFlat && b.isFlat ? likenessOfFlat(a, b) : 0
  const ways = [false, true].filter((mirrored) => likenessOfForms(a, b, mirrored) >= PROPOSED)
  return ways.length === 0 ? 0 : Math.max(...ways.map((mirrored) => likenessOfDetails(a, b, mirrored)))
}

/** What has no large forms says nothing by them. */
function likenessOfForms({ forms: a }: Prepared, { forms: b }: Prepared, mirrored: boolean): number {
  return a && b ? correlation(a, b, mirrored) : a || b ? 0 : 1
}

function likenessOfDetails(a: Prepared, b: Prepared, mirrored: boolean): number {
  let placement: Placement = IN_PLACE
  let found = 0
  for (const [level, detail] of a.details.entries()) {
    // A fine pattern has nothing at the small sides.
    if (isEmpty(detail) && isEmpty(b.details[level]!)) continue
    const registered = register(detail, b.details[level]!, { mirrored, start: placement, steps: STEPS[level] ?? 2 })
    found = registered.correlation
    placement = registered.placement
    if (found < (WORTH_REFINING[level] ?? 0.8)) return found
  }
  // What counts as detail depends on the scale. Cut out first, both are at one scale.
  const whole = squareOf(a)
  const cut = cutOut(squareOf(b), placement)
  const fine = register(a.details.at(-1)!, detailOf(cut), { mirrored, start: IN_PLACE, steps: 1 }).correlation
  // Where little is in a picture its few edges can be those of another one.
  const tones = likenessOfTones(whole, cut, mirrored)
  return tones < SAME_TONES ? Math.min(tones, found) : Math.max(found, fine)
}

function isEmpty({ values }: Square): boolean {
  return values.every((value) => Math.abs(value) < 0.01)
}

/** The correlation of the grey levels as they are. */
function likenessOfTones(a: Square, b: Square, mirrored: boolean): number {
  const [one, other] = [normalised(a), normalised(b)]
  return one && other ? correlation(one, other, mirrored) : 0
}

function squareOf({ miniature }: Pick<Prepared, 'miniature'>): Square {
  return { side: Math.sqrt(miniature.length), values: Float32Array.from(miniature) }
}

function likenessOfFlat(a: Prepared, b: Prepared): number {
  return Math.abs(mean(a.miniature) - mean(b.miniature)) <= FLAT ? 1 : 0
}

/** Laying the first over the second is not quite the other way round: the order must not come from the caller. */
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

import type { Mark, Strip, Strips } from '../../charts/strips.ts'
import { logScale, type Scale } from '../../charts/scale.ts'
import type { Place } from '../../charts/shapes.ts'

/** Beside each other: one for a phone, with names above the strips, and one for the rest, with names at their left. */
export type StripKind = 'narrow' | 'wide'

type Measures = Readonly<{ width: number; left: number; right: number; row: number; letters: number; ticks: number }>

export const MEASURES: Readonly<Record<StripKind, Measures>> = {
  narrow: { width: 340, left: 24, right: 316, row: 54, letters: 34, ticks: 4 },
  wide: { width: 760, left: 190, right: 724, row: 38, letters: 25, ticks: 9 },
}

const LINE = 16
const FOOT = 36
const TOP = 4

/** Dots stand above the centre of a strip, the bar below, so that neither hides the other. */
const DOTS = 4
export const BAR = 11

export type StripRow = Readonly<{ strip: Strip; top: number; centre: number; dots: readonly Place[] }>
export type MarkPlace = Readonly<{ mark: Mark; x: number; y: number; isLeft: boolean }>

export type StripLayout = Readonly<{
  size: Readonly<{ width: number; height: number }>
  x: Scale
  /** Where strips begin and end. */
  top: number
  bottom: number
  band: Readonly<{ from: number; to: number; isLeft: boolean }> | undefined
  marks: readonly MarkPlace[]
  rows: readonly StripRow[]
}>

/** What is beside the strips is written above them, a line each. */
export function stripLayout({ strips, band, marks, domain }: Strips, kind: StripKind): StripLayout {
  const { width, left, right, row } = MEASURES[kind]
  const x = logScale(domain, [left, right])
  const isLeft = (place: number): boolean => place > (left + right) / 2
  const lines = (band ? 1 : 0) + marks.length
  const top = TOP + lines * LINE + 6
  const bottom = top + strips.length * row
  return {
    size: { width, height: bottom + FOOT },
    x,
    top,
    bottom,
    band: band && { from: x(band.low), to: x(band.high), isLeft: isLeft(x(band.low)) },
    marks: apart(marks.map((mark) => ({ mark, x: x(mark.loss), isLeft: isLeft(x(mark.loss)) }))).map((own, index) => ({
      ...own,
      y: TOP + (index + (band ? 1 : 0) + 0.5) * LINE,
    })),
    rows: strips.map((strip, index) => {
      const own = top + index * row
      const centre = own + (kind === 'narrow' ? row - 20 : row / 2)
      return { strip, top: own, centre, dots: strip.losses.map((loss, dot) => [x(loss), centre - DOTS + jitter(dot)]) }
    }),
  }
}

/** From the top down, so that no name stands where the line of another mark begins above it. */
function apart(marks: readonly Omit<MarkPlace, 'y'>[]): readonly Omit<MarkPlace, 'y'>[] {
  const inner = marks.filter((own) => !own.isLeft).toSorted((a, b) => a.x - b.x)
  const outer = marks.filter((own) => own.isLeft).toSorted((a, b) => b.x - a.x)
  return [...inner, ...outer]
}

/** Multiples of the golden section fill a range evenly, however many there are. */
const GOLDEN = 0.618_033_988_749_895
const JITTER = 7

/** Moves dots of equal losses off each other. */
function jitter(index: number): number {
  return (((index + 1) * GOLDEN) % 1) * 2 * JITTER - JITTER
}

/** The bar of an interval. It is cut where the axis ends, and has an end cap only where it is not. */
export function intervalBar({ interval }: Strip, { x, domain }: Readonly<{ x: Scale } & Pick<Strips, 'domain'>>) {
  if (!interval) return undefined
  const { low, high } = interval
  return { from: x(low), to: x(high), hasLow: low >= domain[0], hasHigh: high <= domain[1] }
}

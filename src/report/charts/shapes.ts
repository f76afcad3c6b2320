import {
  line,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTimes,
  symbolTriangle,
  symbolWye,
} from 'd3-shape'

// The only file that knows d3-shape.

/** In units of a chart. */
export type Place = readonly [x: number, y: number]

const DECIMALS = 2

/** A line through all places, interrupted where there is none. */
export function linePath(places: readonly (Place | undefined)[]): string {
  const path = line<Place | undefined>(
    (place) => place?.[0] ?? 0,
    (place) => place?.[1] ?? 0,
  )
  const drawn = path.defined((place) => place !== undefined).digits(DECIMALS)
  return drawn([...places]) ?? ''
}

/** A straight line. */
export function segment(from: Place, to: Place): string {
  return linePath([from, to])
}

/** One a colour; the last is of lines alone, so that symbols have a stroke. */
const SYMBOLS = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolWye,
  symbolCross,
  symbolStar,
  symbolDiamond,
  symbolTimes,
]

/** Square units that a symbol covers. */
const AREA = 30

/** The symbol that goes with a colour, around 0, 0. */
export function symbolPath(colour: number): string {
  const own = SYMBOLS[(colour - 1) % SYMBOLS.length]
  return symbol(own, AREA).digits(DECIMALS)() ?? ''
}

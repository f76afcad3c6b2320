import type { Figure, Panel, Series } from '../../charts/figure.ts'
import { spread } from '../../charts/labels.ts'
import { byLoss, bySlot, type Point } from '../../charts/points.ts'
import { type Domain, linearScale, linearTicks, logScale, type Scale } from '../../charts/scale.ts'
import type { Place } from '../../charts/shapes.ts'

/** Of a panel, in its own units: at this width its text has its right size on a phone, and three panels fit side by side. */
export const SIZE = { width: 340, height: 236 }
/** The frame within it. */
export const FRAME = { left: 56, right: 242, top: 18, bottom: 204 }

/** By sample, or each line by itself from the nearest sample to the farthest. */
export type View = 'by-sample' | 'by-loss'

export type Line = Readonly<{ series: Series; places: readonly (Place | undefined)[] }>
/** What is written at the end of a line, and where the line ends. */
export type EndLabel = Readonly<{ series: Series; end: Place; y: number }>

const X: Domain = [FRAME.left, FRAME.right]
const LABEL_GAP = 14

export function yScale(domain: Domain): Scale {
  return logScale(domain, [FRAME.bottom, FRAME.top])
}

/** From 0 to 1 across the frame. */
export function xScale(at: number): number {
  return linearScale([0, 1], X)(at)
}

export function linesOf(panel: Panel, domain: Domain, view: View): readonly Line[] {
  const y = yScale(domain)
  const x = linearScale([0, 1], X)
  const toPlace = (point: Point | undefined): Place | undefined => point && [x(point.at), y(point.loss)]
  const pointsOf = view === 'by-sample' ? bySlot : byLoss
  return panel.series.map((series) => ({ series, places: pointsOf(series.losses).map(toPlace) }))
}

/** Beside the last places of the main lines, and none upon another. */
export function endLabels(lines: readonly Line[]): readonly EndLabel[] {
  const ended = lines.flatMap(({ series, places }) => {
    const end = places.findLast((place) => place !== undefined)
    return series.weight === 'main' && end ? [{ series, end }] : []
  })
  const room = { gap: LABEL_GAP, low: FRAME.top + 4, high: FRAME.bottom - 4 }
  const heights = spread(
    ended.map(({ end }) => end[1]),
    room,
  )
  return ended.map((own, index) => ({ ...own, y: heights[index]! }))
}

/** Numbers of slots to write below the axis. */
export function slotTicks(count: number): readonly number[] {
  if (count < 2) return [1]
  return linearTicks([1, count], 5).filter((number) => Number.isInteger(number))
}

const BAND_LETTER = 7

export type BandPlace = Readonly<{ index: number; from: number; to: number; isShaded: boolean; isNamed: boolean }>

/** Every other band is shaded, and as many are named as there is room for. One band alone says nothing. */
export function bandPlaces({ bands, slots }: Pick<Figure, 'bands' | 'slots'>): readonly BandPlace[] {
  if (bands.length < 2) return []
  const x = linearScale([0, Math.max(slots.length, 1)], X)
  const room = BAND_LETTER * (String(bands.length).length + 1) + 3
  const every = Math.ceil(room / ((X[1] - X[0]) / bands.length))
  return bands.map(({ from, to }, index) => ({
    index,
    from: x(from),
    to: x(to),
    isShaded: index % 2 === 1,
    isNamed: index % every === 0,
  }))
}

/** How wide symbols are: less where there are many, none where they would be a band. */
export function symbolSize(count: number): number | undefined {
  if (count > 200) return undefined
  return count <= 30 ? 7.5 : count <= 80 ? 5.5 : 4
}

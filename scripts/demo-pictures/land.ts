import type { Point } from './geometry.ts'
import type { Random } from './random.ts'
import type { Frame, Material, Shape, Spot } from './scene.ts'
import { polygon, polyline, rect, ridgeLine, smooth } from './geometry.ts'
import { between, times } from './random.ts'
import { shape } from './scene.ts'

type Ridge = { readonly material: Material; readonly foot: number; readonly height: number }
type Hill = { readonly material: Material; readonly top: number; readonly swell: number }
type Peak = { readonly x: number; readonly foot: number; readonly width: number; readonly height: number }
type Cliff = { readonly top: number; readonly reach: number; readonly foot: number }

/** A chain of mountains over the whole width, with strokes that run down the slopes. */
export function ridge(rng: Random, frame: Frame, { material, foot, height }: Ridge): Shape {
  const line = ridgeLine(rng, 16, 0.52)
  const points = line.map((up, index): Point => [(index / (line.length - 1)) * frame.width, foot - up * height])
  const strokes = points.flatMap(([x, y], index) => {
    if (index % 2 === 1 || rng() < 0.25) return []
    const length = (foot - y) * between(rng, 0.35, 0.8)
    const lean = between(rng, -0.35, 0.35)
    return [0, 6].map((gap) =>
      polyline([
        [x + gap, y + 5 + gap],
        [x + gap + lean * length * 0.4, y + length * 0.5],
        [x + gap + lean * length, y + length],
      ]),
    )
  })
  const edge = points.map(([x, y]) => `L${x.toFixed(1)} ${y.toFixed(1)}`).join('')
  return shape(material, `M0 ${frame.height}${edge}L${frame.width} ${frame.height}Z`, strokes.join(''))
}

/** Gentle ground: a soft line across the picture, filled to the bottom. */
export function hill(rng: Random, frame: Frame, { material, top, swell }: Hill): Shape {
  const points = times(7, (index): Point => [(index / 6) * frame.width, top + between(rng, -swell, swell)])
  const strokes = times(9, () => {
    const x = between(rng, 0, frame.width)
    const y = top + swell + between(rng, 8, 70)
    const length = between(rng, 20, 70)
    return smooth([
      [x, y],
      [x + length / 2, y - 4],
      [x + length, y + 1],
    ])
  })
  const outline = `${smooth(points)}L${frame.width} ${frame.height + 4}L0 ${frame.height + 4}Z`
  return shape(material, outline, strokes.join(''))
}

/** One great concave cone with a cap of snow. */
export function peak(rng: Random, { x, foot, width, height }: Peak): Shape[] {
  const side = (t: number): number => (0.07 + 0.93 * t ** 1.7) * (width / 2)
  const at = (t: number, sign: number): Point => [x + sign * side(t), foot - height + t * height]
  const steps = times(12, (index) => index / 11)
  const left = steps.map((t) => at(t, -1)).toReversed()
  const right = steps.map((t) => at(t, 1))
  const body = polygon([...left, ...right])
  const folds = times(13, (index) => {
    const share = -0.86 + (index / 12) * 1.72
    const from = between(rng, 0.3, 0.5)
    const to = between(rng, 0.62, 0.95)
    return polyline([from, (from + to) / 2, to].map((t): Point => [x + share * side(t), foot - height + t * height]))
  })
  const cap = steps.filter((t) => t < 0.3)
  const teeth = times(9, (index): Point => {
    const share = 0.9 - (index / 8) * 1.8
    const t = index % 2 === 0 ? between(rng, 0.24, 0.29) : between(rng, 0.36, 0.5)
    return [x + share * side(t), foot - height + t * height]
  })
  const snow = polygon([...cap.map((t) => at(t, -1)).toReversed(), ...cap.map((t) => at(t, 1)), ...teeth])
  return [shape('mountain', body, folds.join('')), shape('snow', snow)]
}

/** A cliff that falls from one side of the picture into the sea. */
export function cliff(rng: Random, { top, reach, foot }: Cliff): Shape {
  const drop = foot - top
  const edge: Point[] = [
    [-4, top - drop * 0.12],
    [reach * 0.35, top - drop * 0.05],
    [reach * 0.68, top],
    [reach * 0.8, top + drop * between(rng, 0.2, 0.3)],
    [reach * 0.84, top + drop * 0.45],
    [reach * between(rng, 0.92, 1), top + drop * 0.68],
    [reach * 1.08, foot + 6],
    [-4, foot + 6],
  ]
  const cracks = times(11, () => {
    const x = between(rng, 0.02, 0.78) * reach
    const y = top + drop * between(rng, 0.08, 0.5)
    const lean = between(rng, 0.02, 0.22) * reach
    return polyline([
      [x, y],
      [x + lean * 0.3, y + drop * 0.16],
      [x + lean * 0.4, y + drop * 0.28],
      [x + lean, y + drop * 0.4],
    ])
  })
  return shape('rock', polygon(edge), cracks.join(''))
}

/** A boulder standing in water. */
export function boulder(rng: Random, { x, foot, size }: Spot): Shape {
  const outline: Point[] = [
    [x - size, foot],
    [x - size * 0.75, foot - size * between(rng, 0.5, 0.8)],
    [x - size * 0.2, foot - size * between(rng, 0.9, 1.3)],
    [x + size * 0.35, foot - size * between(rng, 0.7, 1)],
    [x + size * 0.8, foot - size * 0.4],
    [x + size, foot],
  ]
  const crack = polyline([
    [x - size * 0.2, foot - size * 0.85],
    [x - size * 0.05, foot - size * 0.5],
    [x - size * 0.25, foot - size * 0.2],
  ])
  const second = polyline([
    [x + size * 0.3, foot - size * 0.6],
    [x + size * 0.42, foot - size * 0.25],
  ])
  return shape('rock', polygon(outline), crack + second)
}

/** Flooded terraces: curved strips, one below the other. */
export function terraces(rng: Random, frame: Frame, top: number): Shape[] {
  const base = shape('field', rect([-4, top], frame.width + 8, frame.height - top + 8))
  let y = top
  return [
    base,
    ...times(6, (index) => {
      y += 14 + index * 9
      const bend = between(rng, -12, 12)
      const points = times(6, (step): Point => [(step / 5) * frame.width, y + bend * Math.sin(step * 1.3 + index)])
      const rows = times(2 + index, (row) => {
        const gap = 6 + row * 7
        return smooth(points.map(([px, py]): Point => [px, py + gap]))
      })
      const outline = `${smooth(points)}L${frame.width} ${frame.height + 4}L0 ${frame.height + 4}Z`
      return shape(index % 2 === 0 ? 'waterLight' : 'field', outline, index % 2 === 0 ? (rows[0] ?? '') : rows.join(''))
    }),
  ]
}

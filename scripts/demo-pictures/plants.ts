import type { Point } from './geometry.ts'
import type { Random } from './random.ts'
import type { Material, Shape, Spot } from './scene.ts'
import { circle, ellipse, num, polygon, polyline, smooth } from './geometry.ts'
import { between, times } from './random.ts'
import { shape } from './scene.ts'

function bar(points: readonly Point[], from: number, to: number): string {
  const width = (index: number): number => from + ((to - from) * index) / (points.length - 1)
  const left = points.map(([x, y], index): Point => [x - width(index) / 2, y])
  const right = points.map(([x, y], index): Point => [x + width(index) / 2, y]).toReversed()
  return `${smooth(left)}L${smooth(right).slice(1)}Z`
}

/** A bent pine: pads of needles on a leaning trunk. */
export function pine(rng: Random, { x, foot, size }: Spot): Shape[] {
  const lean = between(rng, -0.16, 0.16) * size
  const bend = between(rng, -0.08, 0.08) * size
  const spine: Point[] = [
    [x, foot],
    [x + bend, foot - size * 0.35],
    [x + lean, foot - size * 0.7],
    [x + lean * 1.2, foot - size],
  ]
  const bark = times(5, (index) => {
    const y = foot - size * (0.08 + index * 0.1)
    return polyline([
      [x + bend * 0.6 - size * 0.02, y],
      [x + bend * 0.6 + size * 0.02, y - size * 0.035],
    ])
  })
  const pads = times(6, (index) => {
    const up = 0.36 + index * 0.12
    const side = index % 2 === 0 ? -1 : 1
    const reach = size * (0.3 - index * 0.03)
    const cx = x + lean * up + side * reach * (index === 5 ? 0 : 0.75)
    const cy = foot - size * up
    const d = times(4, (k) =>
      ellipse([cx + (k - 1.5) * reach * 0.42, cy + Math.abs(k - 1.5) * size * 0.018], reach * 0.36, size * 0.055),
    ).join('')
    const needles = times(7, (k) => {
      const nx = cx + (k - 3) * reach * 0.25
      return polyline([
        [nx, cy + size * 0.03],
        [nx + between(rng, -2, 2), cy - size * 0.035],
      ])
    })
    return shape('pine', d, needles.join(''))
  })
  return [shape('trunk', bar(spine, size * 0.085, size * 0.03), bark.join('')), ...pads]
}

/** A broad crown of leaves in two tones. */
export function crown(rng: Random, { x, foot, size }: Spot, tone: Material = 'leaf'): Shape[] {
  const spine: Point[] = [
    [x, foot],
    [x + between(rng, -0.05, 0.05) * size, foot - size * 0.3],
    [x, foot - size * 0.62],
  ]
  const puff = (cx: number, cy: number, r: number): string =>
    circle(cx, cy, r * 0.6) +
    times(7, (k) =>
      circle(cx + Math.cos(k * 0.9) * r * 0.62, cy + Math.sin(k * 0.9) * r * 0.5, r * between(rng, 0.36, 0.5)),
    ).join('')
  const centres: Point[] = [
    [-0.24, 0.62],
    [0.26, 0.6],
    [0, 0.84],
    [-0.1, 0.55],
    [0.13, 0.72],
  ]
  const clumps = centres.map(([u, v], index) => {
    const [cx, cy, r] = [x + u * size, foot - v * size, size * between(rng, 0.22, 0.28)]
    const marks = times(Math.round(6 + r * 0.16), () => {
      const [mx, my, s] = [
        cx + between(rng, -0.75, 0.75) * r,
        cy + between(rng, -0.65, 0.6) * r,
        between(rng, 2.5, 4.5),
      ]
      return `M${num(mx - s)} ${num(my)}q${num(s / 2)} ${num(-s)} ${num(s)} 0q${num(s / 2)} ${num(-s)} ${num(s)} 0`
    })
    return shape(index % 2 === 0 ? tone : 'leafDark', puff(cx, cy, r), marks.join(''))
  })
  return [shape('trunk', bar(spine, size * 0.08, size * 0.04)), ...clumps]
}

/** A slim upright tree, such as a poplar or a cedar. */
export function spire(rng: Random, { x, foot, size }: Spot): Shape[] {
  const tiers = times(5, (index) => {
    const top = foot - size + index * size * 0.17
    const half = size * (0.06 + index * 0.032) * between(rng, 0.9, 1.1)
    return polygon([
      [x, top],
      [x + half, top + size * 0.25],
      [x + half * 0.3, top + size * 0.21],
      [x, top + size * 0.26],
      [x - half * 0.3, top + size * 0.21],
      [x - half, top + size * 0.25],
    ])
  })
  const trunk = bar(
    [
      [x, foot],
      [x, foot - size * 0.2],
    ],
    size * 0.05,
    size * 0.04,
  )
  return [shape('trunk', trunk), shape('pine', tiers.join(''))]
}

type Bough = { readonly x: number; readonly y: number; readonly length: number }

/** A branch that reaches into the picture, dense with blossom. */
export function bough(rng: Random, { x, y, length }: Bough): Shape[] {
  const main: Point[] = times(6, (index): Point => [
    x + (index / 5) * length,
    y + Math.sin(index * 1.1) * length * 0.06 + index * length * 0.035,
  ])
  const twigs = main.slice(1).flatMap(([tx, ty]) =>
    [-1, 1].map((side): Point[] => [
      [tx, ty],
      [tx + length * 0.07, ty + side * length * 0.06],
      [tx + length * between(rng, 0.1, 0.16), ty + side * length * between(rng, 0.1, 0.17)],
    ]),
  )
  const wood = thick(main, length * 0.045) + twigs.map((twig) => thick(twig, length * 0.014)).join('')
  const flowers = [...main.slice(2), ...twigs.flat()].flatMap(([fx, fy]) =>
    times(3, () => {
      const [cx, cy] = [fx + between(rng, -0.06, 0.06) * length, fy + between(rng, -0.06, 0.06) * length]
      const petals = times(5, (k) =>
        circle(cx + Math.cos(k * 1.257) * length * 0.013, cy + Math.sin(k * 1.257) * length * 0.013, length * 0.0115),
      )
      const heart = `M${num(cx - 1)} ${num(cy)}l2 0M${num(cx)} ${num(cy - 1)}l0 2`
      return shape(rng() < 0.3 ? 'foam' : 'leaf', petals.join(''), heart)
    }),
  )
  return [shape('trunk', wood), ...flowers]
}

/** A tapering stroke with thickness across its direction. */
function thick(points: readonly Point[], width: number): string {
  const half = (index: number): number => (width / 2) * (1 - (index / points.length) * 0.8)
  const over = points.map(([x, y], index): Point => [x, y - half(index)])
  const under = points.map(([x, y], index): Point => [x, y + half(index)]).toReversed()
  return `${smooth(over)}L${smooth(under).slice(1)}Z`
}

export function bush(rng: Random, { x, foot, size }: Spot, tone: Material = 'leafDark'): Shape {
  const puffs = times(8, (index) => {
    const across = (index / 7) * 2 - 1
    return circle(x + across * size * 0.8, foot - size * (0.62 - 0.42 * across ** 2), size * between(rng, 0.24, 0.34))
  })
  const marks = times(Math.round(5 + size * 0.1), () => {
    const [mx, my] = [x + between(rng, -0.75, 0.7) * size, foot - between(rng, 0.1, 0.75) * size]
    return `M${num(mx)} ${num(my)}q2 -4 4 0q2 -4 4 0`
  })
  return shape(tone, ellipse([x, foot - size * 0.2], size * 0.92, size * 0.5) + puffs.join(''), marks.join(''))
}

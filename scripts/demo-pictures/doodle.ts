import type { Point } from './geometry.ts'
import type { Random } from './random.ts'
import type { Frame } from './scene.ts'
import { circle, num, polygon, polyline, rect, smooth } from './geometry.ts'
import { between, pick, times } from './random.ts'
import { document } from './svg.ts'

type Scribble = (rng: Random, at: Point, size: number) => string

const spiral: Scribble = (rng, [x, y], size) => {
  const turns = between(rng, 3, 5)
  return smooth(
    times(40, (index): Point => {
      const [angle, r] = [(index / 40) * turns * Math.PI * 2, (index / 40) * size * 0.5]
      return [x + Math.cos(angle) * r, y + Math.sin(angle) * r * 0.9]
    }),
  )
}

const star: Scribble = (rng, [x, y], size) => {
  const turn = between(rng, 0, 1)
  return polygon(
    times(5, (index): Point => {
      const angle = index * 2.513 + turn
      return [x + Math.cos(angle) * size * 0.5, y + Math.sin(angle) * size * 0.5]
    }),
  )
}

const shading: Scribble = (rng, [x, y], size) =>
  polyline(
    times(26, (index): Point => [
      x + (index / 26 - 0.5) * size + between(rng, -2, 2),
      y + (index % 2 === 0 ? -0.4 : 0.4) * size * between(rng, 0.7, 1),
    ]),
  )

const flower: Scribble = (_rng, [x, y], size) => {
  const petals = times(6, (index) =>
    circle(
      x + Math.cos(index * 1.047) * size * 0.2,
      y - size * 0.2 + Math.sin(index * 1.047) * size * 0.2,
      size * 0.11,
    ),
  )
  return (
    petals.join('') +
    circle(x, y - size * 0.2, size * 0.1) +
    smooth([
      [x, y - size * 0.05],
      [x + 3, y + size * 0.25],
      [x - 2, y + size * 0.5],
    ]) +
    smooth([
      [x, y + size * 0.3],
      [x + size * 0.16, y + size * 0.14],
      [x + size * 0.26, y + size * 0.2],
      [x, y + size * 0.36],
    ])
  )
}

const cube: Scribble = (_rng, [x, y], size) => {
  const [side, depth] = [size * 0.6, size * 0.25]
  return (
    rect([x - side / 2, y - side / 2], side, side) +
    rect([x - side / 2 + depth, y - side / 2 - depth], side, side) +
    [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ]
      .map(
        ([u = 0, v = 0]) =>
          `M${num(x - side / 2 + u * side)} ${num(y - side / 2 + v * side)}l${num(depth)} ${num(-depth)}`,
      )
      .join('')
  )
}

const cottage: Scribble = (_rng, [x, y], size) =>
  rect([x - size * 0.35, y - size * 0.1], size * 0.7, size * 0.55) +
  polyline([
    [x - size * 0.45, y - size * 0.1],
    [x, y - size * 0.5],
    [x + size * 0.45, y - size * 0.1],
  ]) +
  rect([x - size * 0.08, y + size * 0.15], size * 0.18, size * 0.3) +
  rect([x + size * 0.15, y], size * 0.14, size * 0.14)

const face: Scribble = (_rng, [x, y], size) =>
  circle(x, y, size * 0.42) +
  circle(x - size * 0.14, y - size * 0.1, size * 0.05) +
  circle(x + size * 0.14, y - size * 0.1, size * 0.05) +
  smooth([
    [x - size * 0.2, y + size * 0.12],
    [x, y + size * 0.24],
    [x + size * 0.2, y + size * 0.1],
  ])

const kitten: Scribble = (_rng, [x, y], size) =>
  circle(x, y, size * 0.3) +
  polyline([
    [x - size * 0.28, y - size * 0.1],
    [x - size * 0.24, y - size * 0.45],
    [x - size * 0.06, y - size * 0.28],
  ]) +
  polyline([
    [x + size * 0.28, y - size * 0.1],
    [x + size * 0.24, y - size * 0.45],
    [x + size * 0.06, y - size * 0.28],
  ]) +
  [-1, 1]
    .map((side) =>
      times(
        3,
        (index) =>
          `M${num(x + side * size * 0.1)} ${num(y + size * 0.06)}l${num(side * size * 0.38)} ${num((index - 1) * size * 0.1)}`,
      ).join(''),
    )
    .join('') +
  circle(x - size * 0.1, y - size * 0.06, 2) +
  circle(x + size * 0.1, y - size * 0.06, 2)

const wiggle: Scribble = (rng, [x, y], size) =>
  smooth(
    times(14, (index): Point => [
      x + (index / 13 - 0.5) * size * 1.5,
      y + Math.sin(index * 1.6) * size * 0.16 + between(rng, -2, 2),
    ]),
  )

/** Ball-pen scribbles on lined notebook paper. */
export function doodle(frame: Frame, rng: Random): string {
  const { width, height } = frame
  const rules = times(Math.ceil(height / 24), (index) => `M0 ${index * 24 + 20}H${width}`).join('')
  const [columns, rows] = [Math.round(width / 105), Math.round(height / 105)]
  const strokes = times(columns * rows, (index) => {
    const x = ((index % columns) + between(rng, 0.35, 0.65)) * (width / columns)
    const y = (Math.floor(index / columns) + between(rng, 0.35, 0.65)) * (height / rows)
    const draw = pick(rng, [spiral, star, shading, flower, cube, cottage, face, kitten, wiggle, spiral, flower])
    const pen = pick(rng, ['#2438a8', '#2438a8', '#2438a8', '#20242e', '#b3262f'])
    const d = draw(rng, [x, y], between(rng, 62, 92))
    return `<path d="${d}" stroke="${pen}"/><path d="${d}" stroke="${pen}" opacity=".45" transform="translate(.8 -.7)"/>`
  })
  return document(
    frame,
    `<defs><filter id="hand" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".02" seed="${Math.floor(rng() * 900)}"/>` +
      `<feDisplacementMap in="SourceGraphic" scale="9" xChannelSelector="R" yChannelSelector="G"/></filter></defs>` +
      `<rect width="${width}" height="${height}" fill="#fbfaf5"/><path d="${rules}" stroke="#b9cfe6" stroke-width="1"/>` +
      `<path d="M58 0V${height}" stroke="#e7a3a3" stroke-width="1.2"/>` +
      `<g filter="url(#hand)" fill="none" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">${strokes.join('')}</g>`,
  )
}

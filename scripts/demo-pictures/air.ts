import type { Random } from './random.ts'
import type { Drift, Frame, Shape } from './scene.ts'
import { circle, num, pill, polygon, polyline, rect, smooth } from './geometry.ts'
import { between, times } from './random.ts'
import { shape } from './scene.ts'

export function sky(frame: Frame): Shape {
  return shape('sky', rect([-4, -4], frame.width + 8, frame.height + 8))
}

export function sun(x: number, y: number, r: number): Shape {
  return shape('sun', circle(x, y, r))
}

/** Bands of mist: a few round bars that overlap. */
export function mist(rng: Random, { x, y, width }: Drift): Shape {
  const thick = Math.min(15, Math.max(7, width * 0.045))
  const parts = times(4, (index) => {
    const length = width * between(rng, 0.42, 0.78)
    return pill([x + between(rng, 0, width - length), y + index * thick * 0.84], length, thick)
  })
  return shape('cloud', parts.join(''))
}

/** A heaped cloud on a flat base. */
export function cumulus(rng: Random, { x, y, width }: Drift): Shape {
  const puffs = times(6, (index) => {
    const along = index / 5
    const r = width * (0.1 + 0.13 * Math.sin(along * Math.PI)) * between(rng, 0.85, 1.15)
    return circle(x + along * width, y - r * 0.6, r)
  })
  const swirl = times(3, (index) => {
    const cx = x + width * (0.25 + index * 0.22)
    return smooth([
      [cx - width * 0.07, y - width * 0.07],
      [cx, y - width * 0.15],
      [cx + width * 0.08, y - width * 0.08],
    ])
  })
  return shape(
    'cloud',
    puffs.join('') + pill([x - width * 0.08, y - width * 0.08], width * 1.16, width * 0.13),
    swirl.join(''),
  )
}

type Beam = { readonly x: number; readonly y: number; readonly length: number; readonly spread: number }

export function beam({ x, y, length, spread }: Beam): Shape {
  return shape(
    'beam',
    polygon([
      [x, y - 2],
      [x + length, y - spread],
      [x + length, y + spread],
      [x, y + 2],
    ]),
  )
}

type Flock = { readonly x: number; readonly y: number; readonly count: number }

export function birds(rng: Random, { x, y, count }: Flock): Shape {
  const each = times(count, () => {
    const [bx, by, s] = [x + between(rng, -60, 60), y + between(rng, -24, 24), between(rng, 8, 13)]
    return (
      `M${num(bx - s)} ${num(by - s * 0.4)}Q${num(bx - s * 0.4)} ${num(by - s * 0.7)} ${num(bx)} ${num(by)}` +
      `Q${num(bx + s * 0.4)} ${num(by - s * 0.7)} ${num(bx + s)} ${num(by - s * 0.4)}` +
      `Q${num(bx + s * 0.4)} ${num(by - s * 0.4)} ${num(bx)} ${num(by + s * 0.35)}` +
      `Q${num(bx - s * 0.4)} ${num(by - s * 0.4)} ${num(bx - s)} ${num(by - s * 0.4)}Z`
    )
  })
  return shape('bird', each.join(''))
}

/** Slanting strokes over the whole picture, in two crossing winds. */
export function rain(rng: Random, frame: Frame, density: number): string {
  return times(Math.round((frame.width * frame.height * density) / 1000), () => {
    const [x, y] = [between(rng, -30, frame.width + 30), between(rng, -30, frame.height)]
    const length = between(rng, 40, 130)
    const slant = rng() < 0.8 ? 0.2 : 0.29
    return polyline([
      [x, y],
      [x - length * slant, y + length],
    ])
  }).join('')
}

export function snowfall(rng: Random, frame: Frame, count: number): Shape {
  const flakes = times(count, () =>
    circle(between(rng, 0, frame.width), between(rng, 0, frame.height), between(rng, 1.2, 3)),
  )
  return shape('foam', flakes.join(''))
}

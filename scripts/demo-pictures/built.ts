import type { Point } from './geometry.ts'
import type { Random } from './random.ts'
import type { Shape, Spot } from './scene.ts'
import { num, polygon, polyline, rect, smooth } from './geometry.ts'
import { between, times } from './random.ts'
import { shape } from './scene.ts'

/** A low house under a big roof. */
export function house(rng: Random, { x, foot, size }: Spot, snowed = false): Shape[] {
  const [wide, tall] = [size * between(rng, 0.95, 1.2), size * 0.42]
  const [left, eaves] = [x - wide / 2, foot - tall]
  const rise = size * between(rng, 0.42, 0.52)
  const roof: Point[] = [
    [left - size * 0.16, eaves + 3],
    [left + wide * 0.2, eaves - rise],
    [left + wide * 0.8, eaves - rise],
    [left + wide + size * 0.16, eaves + 3],
  ]
  const tiles = times(9, (index) => {
    const t = (index + 0.5) / 9
    return polyline([
      [left + wide * (0.2 + 0.6 * t), eaves - rise + 3],
      [left - size * 0.16 + (wide + size * 0.32) * t, eaves],
    ])
  })
  const beams = times(4, (index) => `M${num(left + (wide * (index + 1)) / 5)} ${num(eaves + 2)}V${num(foot)}`)
  const opening = rect([left + wide * between(rng, 0.2, 0.5), eaves + tall * 0.3], wide * 0.22, tall * 0.5)
  const ridgeBar = rect([left + wide * 0.17, eaves - rise - size * 0.05], wide * 0.66, size * 0.07)
  return [
    shape('wall', rect([left, eaves], wide, tall), beams.join('')),
    shape('window', opening),
    shape(snowed ? 'snow' : 'roof', polygon(roof), tiles.join('')),
    shape(snowed ? 'foam' : 'trunk', ridgeBar),
  ]
}

export function lighthouse({ x, foot, size }: Spot): Shape[] {
  const half = (t: number): number => size * (0.14 - 0.055 * t)
  const slice = (from: number, to: number): string =>
    polygon([
      [x - half(from), foot - size * from],
      [x - half(to), foot - size * to],
      [x + half(to), foot - size * to],
      [x + half(from), foot - size * from],
    ])
  const top = foot - size * 0.78
  const room = rect([x - size * 0.065, top - size * 0.13], size * 0.13, size * 0.13)
  const bars = times(
    3,
    (index) => `M${num(x + size * (index - 1) * 0.032)} ${num(top - size * 0.13)}v${num(size * 0.13)}`,
  )
  return [
    shape('wall', slice(0, 0.78)),
    shape('red', slice(0.16, 0.32)),
    shape('red', slice(0.48, 0.64)),
    shape('trunk', rect([x - size * 0.12, top - size * 0.025], size * 0.24, size * 0.04)),
    shape('window', room, bars.join('')),
    shape(
      'red',
      `M${num(x - size * 0.09)} ${num(top - size * 0.13)}Q${num(x)} ${num(top - size * 0.3)} ${num(x + size * 0.09)} ${num(top - size * 0.13)}Z`,
    ),
    shape('window', rect([x - size * 0.02, foot - size * 0.42], size * 0.04, size * 0.07)),
  ]
}

type Bridge = { readonly x: number; readonly foot: number; readonly span: number; readonly rise: number }

/** A high arched bridge with posts and a rail. */
export function archBridge({ x, foot, span, rise }: Bridge): Shape[] {
  const arc = (t: number, lift: number): Point => [x - span / 2 + t * span, foot - lift - rise * (1 - (2 * t - 1) ** 2)]
  const steps = times(15, (index) => index / 14)
  const band = (low: number, high: number): string =>
    polygon([...steps.map((t) => arc(t, high)), ...steps.map((t) => arc(t, low)).toReversed()])
  const posts = times(9, (index) => {
    const [px, py] = arc(index / 8, 0)
    return rect([px - span * 0.008, py - rise * 0.55], span * 0.016, rise * 0.6)
  })
  const piers = [0.22, 0.4, 0.6, 0.78].map((t) => {
    const [px, py] = arc(t, 0)
    return rect([px - span * 0.012, py], span * 0.024, foot - py + rise * 0.35)
  })
  const planks = steps.map((t) => polyline([arc(t, rise * 0.02), arc(t, rise * 0.17)]))
  return [
    shape('trunk', piers.join('')),
    shape('red', posts.join('')),
    shape('red', band(rise * 0.42, rise * 0.5)),
    shape('red', band(0, rise * 0.19), planks.join('')),
  ]
}

/** A wooden boat, with a sail when there is wind. */
export function boat({ x, foot: y, size }: Spot, sailing: boolean): Shape[] {
  const hull = `${smooth([
    [x - size * 0.55, y - size * 0.16],
    [x - size * 0.3, y + size * 0.02],
    [x + size * 0.25, y + size * 0.03],
    [x + size * 0.62, y - size * 0.24],
  ])}L${num(x + size * 0.4)} ${num(y - size * 0.1)}L${num(x - size * 0.3)} ${num(y - size * 0.1)}Z`
  const plank = smooth([
    [x - size * 0.42, y - size * 0.07],
    [x, y - size * 0.03],
    [x + size * 0.45, y - size * 0.09],
  ])
  if (!sailing) {
    const roof = `M${num(x - size * 0.22)} ${num(y - size * 0.1)}q${num(size * 0.2)} ${num(-size * 0.3)} ${num(size * 0.4)} 0Z`
    return [shape('roof', roof), shape('boat', hull, plank)]
  }
  const sail = polygon([
    [x - size * 0.26, y - size * 0.95],
    [x + size * 0.26, y - size * 0.95],
    [x + size * 0.34, y - size * 0.22],
    [x - size * 0.3, y - size * 0.22],
  ])
  const seams = times(4, (index) => {
    const t = (index + 1) / 5
    return polyline([
      [x - size * 0.26 + size * 0.52 * t, y - size * 0.95],
      [x - size * 0.3 + size * 0.64 * t, y - size * 0.22],
    ])
  })
  return [
    shape('trunk', rect([x - size * 0.015, y - size], size * 0.03, size)),
    shape('sail', sail, seams.join('')),
    shape('boat', hull, plank),
  ]
}

import type { Random } from './random.ts'
import { between, times } from './random.ts'

export type Point = readonly [number, number]

/** One decimal is finer than a pixel needs, and keeps the SVG small. */
export function num(value: number): string {
  return String(Math.round(value * 10) / 10)
}

export function polyline(points: readonly Point[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${num(x)} ${num(y)}`).join('')
}

export function polygon(points: readonly Point[]): string {
  return `${polyline(points)}Z`
}

/** A curve through all points (Catmull-Rom, written as Béziers). */
export function smooth(points: readonly Point[], closed = false): string {
  const count = points.length
  const at = (index: number): Point =>
    points[closed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1)] ?? [0, 0]
  let d = `M${at(0).map(num).join(' ')}`
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    d += `C${[...first, ...second, ...to].map(num).join(' ')}`
  }
  return closed ? `${d}Z` : d
}

export function ellipse([x, y]: Point, rx: number, ry: number): string {
  const arc = `a${num(rx)} ${num(ry)} 0 1 1`
  return `M${num(x - rx)} ${num(y)}${arc} ${num(2 * rx)} 0${arc} ${num(-2 * rx)} 0Z`
}

export function circle(x: number, y: number, r: number): string {
  return ellipse([x, y], r, r)
}

export function rect([x, y]: Point, width: number, height: number): string {
  return `M${num(x)} ${num(y)}h${num(width)}v${num(height)}h${num(-width)}Z`
}

/** A bar with round ends: the building block of drawn mist. */
export function pill([x, y]: Point, width: number, height: number): string {
  const r = height / 2
  const arc = `a${num(r)} ${num(r)} 0 0 1 0`
  const side = num(Math.max(width - height, 1))
  return `M${num(x + r)} ${num(y)}h${side}${arc} ${num(height)}h-${side}${arc} ${num(-height)}Z`
}

/** A ridge line from left to right by midpoint displacement; heights in 0..1. */
export function ridgeLine(rng: Random, steps: number, roughness: number): number[] {
  let line = [between(rng, 0.2, 0.7), between(rng, 0.2, 0.7)]
  for (let spread = 0.5; line.length <= steps; spread *= roughness) {
    line = line.flatMap((height, index) => {
      const next = line[index + 1]
      if (next === undefined) return [height]
      return [height, Math.min(1, Math.max(0.02, (height + next) / 2 + between(rng, -spread, spread)))]
    })
  }
  return line
}

/** A closed, irregular, roundish outline. */
export function blob(rng: Random, [x, y]: Point, [rx, ry]: Point): string {
  const bumps = 10
  const points = times(bumps, (index): Point => {
    const angle = (index / bumps) * Math.PI * 2
    const reach = between(rng, 0.8, 1.15)
    return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach]
  })
  return smooth(points, true)
}

import type { Point } from './geometry.ts'
import type { Random } from './random.ts'
import type { Frame, Material, Shape, Spot } from './scene.ts'
import { circle, num, rect, smooth } from './geometry.ts'
import { between, times } from './random.ts'
import { shape } from './scene.ts'

/** Still water: a plain sheet with broken ripples that open up towards the viewer. */
export function lake(rng: Random, frame: Frame, top: number): Shape {
  let ripples = ''
  for (let y = top + 7, gap = 7; y < frame.height; y += gap, gap *= 1.13) {
    for (let x = between(rng, -40, 20); x < frame.width;) {
      const length = between(rng, 24, 50) + gap * 2
      ripples += smooth([
        [x, y],
        [x + length * 0.3, y - gap * 0.12],
        [x + length * 0.65, y + gap * 0.1],
        [x + length, y],
      ])
      x += length + between(rng, 8, 60)
    }
  }
  return shape('water', rect([-4, top], frame.width + 8, frame.height - top + 8), ripples)
}

type Row = { readonly y: number; readonly length: number; readonly height: number }
type Sea = { readonly top: number; readonly rows: number; readonly rough: number }

/** The top edge of a row of waves: hollow troughs that meet in sharp crests. */
function crests(rng: Random, width: number, { y, length, height }: Row): { d: string; tips: Point[] } {
  const tips: Point[] = []
  let x = -length * rng()
  let d = `M${num(x - length)} ${num(y)}`
  while (x < width + length) {
    const tip: Point = [x, y - height * between(rng, 0.7, 1.25)]
    const hollow = y + height * 0.45
    d += `Q${num(x - length * 0.38)} ${num(hollow)} ${num(tip[0])} ${num(tip[1])}`
    tips.push(tip)
    x += length * between(rng, 0.85, 1.15)
  }
  return { d, tips }
}

function foamAt(rng: Random, tips: readonly Point[], size: number): string {
  return tips
    .flatMap(([x, y]) =>
      times(5, (index) => {
        const back = index * size * 0.8
        return circle(
          x - back,
          y + back * 0.55 + between(rng, -1, 1),
          size * between(rng, 0.55, 1) * (1 - index * 0.09),
        )
      }),
    )
    .join('')
}

/** A rough sea: rows of waves from the horizon to the viewer. */
export function sea(rng: Random, frame: Frame, { top, rows, rough }: Sea): Shape[] {
  const tones: readonly Material[] = ['water', 'deep', 'waterLight']
  const span = frame.height - top
  return times(rows, (row) => {
    const near = (row + 0.35) / rows
    const y = top + span * near ** 1.35
    const length = 34 + 130 * near
    const height = (5 + 26 * near) * rough
    const { d, tips } = crests(rng, frame.width, { y, length, height })
    const body = `${d}L${frame.width + length} ${frame.height + 6}L${-length * 2} ${frame.height + 6}Z`
    const lines = times(Math.round(2.2 * near), (index) => shiftDown(d, (index + 1) * (6 + 9 * near)))
    const wave = shape(tones[row % tones.length] ?? 'water', body, lines.join(''))
    return [wave, shape('foam', foamAt(rng, tips, (2.5 + 5.5 * near) * Math.min(rough, 1.2)))]
  }).flat()
}

/** Moves a path of absolute M and Q commands down. */
function shiftDown(d: string, by: number): string {
  let index = 0
  return d.replace(/-?\d+(\.\d+)?/g, (value) => (index++ % 2 === 1 ? num(Number(value) + by) : value))
}

/** The breaking wave everybody knows, in our own drawing: a rising back and a curling lip. */
export function breaker(rng: Random, { x, foot, size }: Spot): Shape[] {
  const at = (u: number, v: number): Point => [x + u * size, foot - v * size]
  const back = [
    at(-0.75, -0.05),
    at(-0.5, 0.28),
    at(-0.2, 0.68),
    at(0.12, 0.94),
    at(0.45, 1.02),
    at(0.74, 0.9),
    at(0.88, 0.68),
  ]
  const belly = [
    at(0.74, 0.72),
    at(0.56, 0.74),
    at(0.36, 0.62),
    at(0.26, 0.42),
    at(0.34, 0.2),
    at(0.6, 0.02),
    at(0.95, -0.08),
  ]
  const outline = `${smooth([...back, ...belly])}L${at(0.95, -0.6).map(num).join(' ')}L${at(-0.75, -0.6).map(num).join(' ')}Z`
  const stripes = times(5, (index) => {
    const share = (index + 1) / 6
    return smooth(
      back.slice(0, 6).map(([bx, by], step): Point => {
        const [cx, cy] = belly[6 - step] ?? [bx, by]
        return [bx + (cx - bx) * share, by + (cy - by) * share]
      }),
    )
  })
  const lip = [...back.slice(2), ...belly.slice(0, 3)]
  return [shape('deep', outline, stripes.join('')), shape('foam', spray(rng, lip, size))]
}

/** Fingers of foam along the lip, and drops that fly off it. */
function spray(rng: Random, lip: readonly Point[], size: number): string {
  const fingers = lip.slice(1).flatMap(([x, y], index) => {
    const [fromX, fromY] = lip[index] ?? [x, y]
    return times(7, (step) => {
      const [cx, cy] = [fromX + ((x - fromX) * step) / 7, fromY + ((y - fromY) * step) / 7]
      return (
        circle(
          cx + between(rng, -0.02, 0.03) * size,
          cy + between(rng, -0.025, 0.035) * size,
          size * between(rng, 0.018, 0.036),
        ) +
        circle(cx + between(rng, 0, 0.05) * size, cy + between(rng, 0.02, 0.08) * size, size * between(rng, 0.01, 0.02))
      )
    })
  })
  const drops = lip.flatMap(([x, y]) =>
    times(6, () =>
      circle(
        x + between(rng, -0.06, 0.2) * size,
        y + between(rng, -0.12, 0.16) * size,
        size * between(rng, 0.005, 0.01),
      ),
    ),
  )
  return fingers.join('') + drops.join('')
}

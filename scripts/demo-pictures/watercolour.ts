import type { Point } from './geometry.ts'
import type { Random } from './random.ts'
import type { Frame } from './scene.ts'
import { blob, num, ridgeLine } from './geometry.ts'
import { between, pick, times } from './random.ts'
import { document } from './svg.ts'

const pigments = ['#7fb0c9', '#9fc3b2', '#c9a7c7', '#e3b7a4', '#e9d3a0', '#8fa6cf', '#b9cf9a'] as const

type Wash = { readonly d: string; readonly colour: string; readonly strength: number }

function wash(d: string, colour: string, strength = 1): Wash {
  return { d, colour, strength }
}

/** All washes at once: pale bodies, a second uneven coat, and the darker rims where the water dried. */
function laidDown(washes: readonly Wash[]): string {
  const coat = (filter: string, path: (each: Wash) => string): string =>
    `<g filter="url(#${filter})">${washes.map(path).join('')}</g>`
  const filled =
    (opacity: number) =>
    ({ d, colour, strength }: Wash): string =>
      `<path d="${d}" fill="${colour}" opacity="${num(opacity * strength)}"/>`
  const drawn = ({ d, colour, strength }: Wash): string =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="2.2" opacity="${num(0.6 * strength)}"/>`
  return coat('bleed', filled(0.42)) + coat('pool', filled(0.5)) + coat('rim', drawn)
}

function hills(frame: Frame, rng: Random, top: number): string {
  const height = frame.height * 0.2
  const line = ridgeLine(rng, 8, 0.45)
  const points = line.map((up, index): Point => [
    (index / (line.length - 1)) * (frame.width + 60) - 30,
    top - up * height,
  ])
  const edge = points.map(([x, y]) => `L${num(x)} ${num(y)}`).join('')
  return `M-30 ${num(top + height * 0.6)}${edge}L${frame.width + 30} ${num(top + height * 0.6)}Z`
}

function blossoms(frame: Frame, rng: Random): Wash[] {
  return times(8, () => {
    const [x, y, r] = [
      frame.width * between(rng, 0.1, 0.9),
      frame.height * between(rng, 0.62, 0.92),
      between(rng, 22, 46),
    ]
    const petals = times(5, (index) =>
      wash(
        blob(rng, [x + Math.cos(index * 1.257) * r * 0.6, y + Math.sin(index * 1.257) * r * 0.6], [r * 0.55, r * 0.5]),
        pick(rng, ['#d98fa6', '#e3b7a4', '#c9a7c7']),
        0.8,
      ),
    )
    return [...petals, wash(blob(rng, [x, y], [r * 0.2, r * 0.2]), '#d9a94f', 1.3)]
  }).flat()
}

/** A coat that is blurred, a coat eaten by noise, and a rim: all pushed about by the same wet paper. */
function filters(seed: number): string {
  const shift =
    `<feTurbulence type="fractalNoise" baseFrequency=".018" numOctaves="4" seed="${seed}" result="n"/>` +
    '<feDisplacementMap in="SourceGraphic" in2="n" scale="34" xChannelSelector="R" yChannelSelector="G" result="s"/>'
  const region = 'filterUnits="userSpaceOnUse" x="-40" y="-40" width="760" height="760"'
  return (
    `<filter id="bleed" ${region}>${shift}<feGaussianBlur stdDeviation="9"/></filter>` +
    `<filter id="pool" ${region}>${shift}<feColorMatrix in="n" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2.6 0 0 -.75" result="m"/>` +
    '<feComposite in="s" in2="m" operator="in"/><feGaussianBlur stdDeviation="1.6"/></filter>' +
    `<filter id="rim" ${region}>${shift}<feGaussianBlur stdDeviation=".8"/></filter>` +
    '<filter id="tooth" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".45" numOctaves="2" seed="5"/>' +
    '<feColorMatrix values="0 0 0 0 .5 0 0 0 0 .48 0 0 0 0 .42 .5 0 0 0 -.14"/></filter>'
  )
}

/** Soft washes with bleeding edges: hills over water, or flowers, on rough white paper. */
export function watercolour(frame: Frame, rng: Random, flowers: boolean): string {
  const { width, height } = frame
  const sky = times(4, () =>
    wash(
      blob(rng, [width * rng(), height * between(rng, 0.02, 0.3)], [width * 0.3, height * 0.1]),
      pick(rng, ['#7fb0c9', '#8fa6cf', '#e3b7a4']),
      0.8,
    ),
  )
  const ranges = times(4, (index) =>
    wash(hills(frame, rng, height * (0.42 + index * 0.09)), pick(rng, pigments), 0.8 + index * 0.1),
  )
  const near = flowers
    ? blossoms(frame, rng)
    : times(6, () =>
        wash(
          blob(
            rng,
            [width * rng(), height * between(rng, 0.8, 0.97)],
            [width * between(rng, 0.1, 0.28), height * 0.04],
          ),
          pick(rng, ['#7fb0c9', '#9fc3b2', '#8fa6cf']),
        ),
      )
  return document(
    frame,
    `<defs>${filters(Math.floor(rng() * 900))}</defs><rect width="${width}" height="${height}" fill="#fbf8f0"/>` +
      laidDown([...sky, ...ranges, ...near]) +
      `<rect width="${width}" height="${height}" filter="url(#tooth)" opacity=".5"/>`,
  )
}

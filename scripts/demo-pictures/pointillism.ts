import type { Frame, Scene } from './scene.ts'
import type { Random } from './random.ts'
import { num } from './geometry.ts'
import { dayPalette } from './palettes.ts'
import { between } from './random.ts'
import { document, gradients, mirrored, paint } from './svg.ts'

/** Interleaved 8-bit RGB: value(x, y, c) = data[(y * width + x) * 3 + c]. */
export type Pixels = Frame & { readonly data: Uint8Array }

/** The picture under the dots, in plain colours. */
export function underpainting(scene: Scene): string {
  const shapes = scene.shapes.map(
    ({ material, d, lines }) =>
      `<path d="${d}" fill="${paint(material)}" opacity="${material === 'beam' ? 0.4 : 1}"/>` +
      (lines === '' ? '' : `<path d="${lines}" fill="none" stroke="#3b3f8f" stroke-opacity=".3" stroke-width="2.4"/>`),
  )
  const rain =
    scene.rain === ''
      ? ''
      : `<path d="${scene.rain}" fill="none" stroke="#f2f0ff" stroke-opacity=".3" stroke-width="2.4"/>`
  return document(
    scene,
    `<defs>${gradients(dayPalette(scene.mood))}</defs><g${mirrored(scene, scene.flip)}>${shapes.join('')}${rain}</g>`,
  )
}

type Colour = readonly [hue: number, saturation: number, lightness: number]

function toHsl(red: number, green: number, blue: number): Colour {
  const [r, g, b] = [red / 255, green / 255, blue / 255]
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)]
  const [lightness, range] = [(high + low) / 2, high - low]
  if (range === 0) return [0, 0, lightness]
  const saturation = range / (1 - Math.abs(2 * lightness - 1))
  const turn = high === r ? (g - b) / range : high === g ? (b - r) / range + 2 : (r - g) / range + 4
  return [(turn * 60 + 360) % 360, saturation, lightness]
}

/** Most dots near the local colour, some of its neighbour hues, a few of its complement. */
function broken([hue, saturation, lightness]: Colour, split: number, rng: Random): string {
  const dice = rng()
  const turn = dice > 0.4 ? between(rng, -14, 14) : dice > split ? between(rng, -44, 44) : 180 + between(rng, -30, 30)
  const lift = dice > split ? between(rng, -0.09, 0.08) : between(rng, 0, 0.12)
  const strong = Math.min(0.92, saturation * 1.15 + 0.12)
  const light = Math.min(0.93, Math.max(0.2, lightness + lift))
  return `hsl(${Math.round((hue + turn + 360) % 360)},${Math.round(strong * 100)}%,${Math.round(light * 100)}%)`
}

function sample(pixels: Pixels, x: number, y: number): Colour {
  const column = Math.min(pixels.width - 1, Math.max(0, Math.round(x)))
  const line = Math.min(pixels.height - 1, Math.max(0, Math.round(y)))
  const at = (line * pixels.width + column) * 3
  return toHsl(pixels.data[at] ?? 0, pixels.data[at + 1] ?? 0, pixels.data[at + 2] ?? 0)
}

type Dots = {
  readonly spacing: number
  readonly radius: number
  /** Share of dots in the complementary colour. */
  readonly split: number
}

/** One layer of dots on a shaken grid, so that they are dense but never regular. */
function layer(pixels: Pixels, { spacing, radius, split }: Dots, rng: Random): string {
  let dots = ''
  for (let y = 0; y < pixels.height + spacing; y += spacing) {
    for (let x = 0; x < pixels.width + spacing; x += spacing) {
      const [cx, cy] = [x + between(rng, -0.55, 0.55) * spacing, y + between(rng, -0.55, 0.55) * spacing]
      const colour = broken(sample(pixels, cx, cy), split, rng)
      dots += `<circle cx="${num(cx)}" cy="${num(cy)}" r="${num(radius * between(rng, 0.75, 1.2))}" fill="${colour}"/>`
    }
  }
  return dots
}

export function pointillism(pixels: Pixels, rng: Random): string {
  const touch = between(rng, 0.9, 1.1)
  const canvas = `<rect width="${pixels.width}" height="${pixels.height}" fill="#efe3c6"/>`
  const under = layer(pixels, { spacing: 8.2 * touch, radius: 5.5 * touch, split: 0.2 }, rng)
  const over = layer(pixels, { spacing: 6.2 * touch, radius: 3.1 * touch, split: 0.1 }, rng)
  return document(pixels, canvas + under + over)
}

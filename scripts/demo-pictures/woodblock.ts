import type { Hand } from './hands.ts'
import type { Random } from './random.ts'
import type { Scene, Shape } from './scene.ts'
import { num } from './geometry.ts'
import { printPalette } from './palettes.ts'
import { between } from './random.ts'
import { document, gradients, mirrored, paint } from './svg.ts'

const ink = '#1c2536'

/** Outlines lie under their own fill, so that overlapping parts of one shape merge. */
function carve(shape: Shape, hand: Hand): string {
  const flat = shape.material === 'sky' || shape.material === 'beam' || shape.material === 'bird'
  const light = shape.material === 'cloud' || shape.material === 'foam' || shape.material === 'snow'
  const width = hand.line * (light ? 1.3 : 2)
  const edge = flat
    ? ''
    : ` stroke="${ink}" stroke-opacity="${hand.ink}" stroke-width="${num(width)}" paint-order="stroke"`
  const fill = `<path d="${shape.d}" fill="${paint(shape.material)}"${shape.material === 'beam' ? ' opacity=".55"' : ''}${edge}/>`
  if (shape.lines === '' || hand.inner === 0) return fill
  const colour = shape.material === 'deep' ? '#a9c8cf' : ink
  return `${fill}<path d="${shape.lines}" fill="none" stroke="${colour}" stroke-opacity="${hand.inner}" stroke-width="${num(hand.line * 0.75)}" stroke-linecap="round"/>`
}

function filters({ width, height }: Scene, hand: Hand, seed: number): string {
  const soften = hand.blur > 0 ? `<feGaussianBlur stdDeviation="${num(hand.blur)}"/>` : ''
  const tone = hand.saturation < 1 ? `<feColorMatrix type="saturate" values="${hand.saturation}"/>` : ''
  return (
    `<filter id="cut" filterUnits="userSpaceOnUse" x="0" y="0" width="${width}" height="${height}" color-interpolation-filters="sRGB">` +
    `<feTurbulence type="fractalNoise" baseFrequency=".035" numOctaves="2" seed="${seed}" result="n"/>` +
    `<feDisplacementMap in="SourceGraphic" in2="n" scale="${num(hand.wobble)}" xChannelSelector="R" yChannelSelector="G"/>${soften}${tone}</filter>` +
    noise('paper', '.9', seed + 1) +
    noise('grain', '.012 .35', seed + 2) +
    noise('light', '.006', seed + 3)
  )
}

/** Grey noise whose strength is its opacity; used by blending it over the picture. */
function noise(id: string, frequency: string, seed: number): string {
  const gain = 1.1
  return (
    `<filter id="${id}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB">` +
    `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="2" seed="${seed}"/>` +
    `<feColorMatrix values="0 0 0 0 .12  0 0 0 0 .1  0 0 0 0 .08  ${gain} 0 0 0 ${num(-0.42 * gain)}"/></filter>`
  )
}

function overlay(scene: Scene, id: string, opacity: number): string {
  return opacity === 0
    ? ''
    : `<rect width="${scene.width}" height="${scene.height}" filter="url(#${id})" opacity="${opacity}"/>`
}

function rainStrokes(scene: Scene, hand: Hand): string {
  if (scene.rain === '') return ''
  return `<path d="${scene.rain}" fill="none" stroke="${hand.margin === 0 ? '#eef2f2' : ink}" stroke-opacity="${num(hand.rain)}" stroke-width="${num(0.6 + hand.line * 0.25)}"/>`
}

/** The cream margin, its key line, and the red seal of a print. */
function border(scene: Scene, hand: Hand, rng: Random): string {
  if (hand.margin === 0) return ''
  const { width, height } = scene
  const inset = hand.margin
  const outer = `M0 0H${width}V${height}H0ZM${inset} ${inset}V${height - inset}H${width - inset}V${inset}Z`
  const frame =
    `<path d="${outer}" fill="#efe4cb"/><rect x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" ` +
    `fill="none" stroke="${ink}" stroke-opacity="${hand.ink}" stroke-width="${num(hand.line)}"/>`
  const [x, y] = [rng() < 0.5 ? width - inset - 40 : inset + 16, inset + 18]
  const marks = [6, 13, 20]
    .map((gap) => `M${x + 5} ${y + gap}h14M${x + gap - 1} ${y + 5}v${num(between(rng, 10, 22))}`)
    .join('')
  return (
    `${frame}<g opacity="${hand.ink}"><rect x="${x}" y="${y}" width="24" height="32" rx="2" fill="#c8402c"/>` +
    `<path d="${marks}M${x + 6} ${y + 27}h12" stroke="#f3e6cd" stroke-width="1.8" fill="none"/></g>`
  )
}

export function woodblock(scene: Scene, hand: Hand, rng: Random): string {
  const seed = Math.floor(rng() * 9000)
  const shapes = scene.shapes.map((shape) => carve(shape, hand)).join('')
  const drawing = `<g${mirrored(scene, scene.flip)}>${shapes}${rainStrokes(scene, hand)}</g>`
  // A filter lets nothing in from outside the picture and pales its edges: an unfiltered copy below fills them.
  const edges = hand.margin === 0 ? drawing : ''
  const veil = `<rect width="${scene.width}" height="${scene.height}" fill="${hand.tint}" opacity="${hand.veil}"/>`
  return document(
    scene,
    `<defs>${gradients(printPalette(scene.mood))}${filters(scene, hand, seed)}</defs>` +
      `${edges}<g filter="url(#cut)">${drawing}</g>${veil}` +
      overlay(scene, 'light', hand.light) +
      overlay(scene, 'grain', hand.grain) +
      border(scene, hand, rng) +
      overlay(scene, 'paper', hand.speckle),
  )
}

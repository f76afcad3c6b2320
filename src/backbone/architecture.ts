import { LAYER_NAMES, type LayerName } from '../config/words.ts'
import type { Size } from '../images/pixels.ts'

/** A convolution of 3 × 3: its name in the literature, its place in torchvision's `features`, its block, and how many channels it takes and gives. */
export type Convolution = Readonly<{ name: LayerName; index: number; block: number; inputs: number; channels: number }>

/** A VGG network as data: its convolutions, shallowest first, each with a ReLU behind it. Blocks are divided by 2 × 2 max pooling. */
export type Architecture = Readonly<{ name: 'vgg16' | 'vgg19'; convolutions: readonly Convolution[] }>

/** Filters of each block. */
const CHANNELS = [64, 128, 256, 512, 512]

// Simonyan & Zisserman 2014, arXiv:1409.1556, table 1.
/** Configuration D. */
export const VGG16: Architecture = { name: 'vgg16', convolutions: convolutionsOf([2, 2, 3, 3, 3]) }
/** Configuration E. */
export const VGG19: Architecture = { name: 'vgg19', convolutions: convolutionsOf([2, 2, 4, 4, 4]) }

export const ARCHITECTURES: readonly Architecture[] = [VGG16, VGG19]

/** In `features` a convolution and its ReLU are two modules, and the pooling between blocks is one. */
function convolutionsOf(depths: readonly number[]): readonly Convolution[] {
  const convolutions: Convolution[] = []
  for (const [at, depth] of depths.entries())
    for (let place = 1; place <= depth; place++) {
      const name = LAYER_NAMES.find((own) => own === `conv${at + 1}_${place}`)!
      const inputs = convolutions.at(-1)?.channels ?? 3
      convolutions.push({
        name,
        index: 2 * convolutions.length + at,
        block: at + 1,
        inputs,
        channels: CHANNELS[at]!,
      })
    }
  return convolutions
}

/** The convolutions from the first to the deepest of `layers`: all that have to be computed for them. */
export function convolutionsFor(
  { convolutions }: Architecture,
  layers: readonly LayerName[],
): Architecture['convolutions'] {
  return convolutions.slice(0, convolutions.findLastIndex(({ name }) => layers.includes(name)) + 1)
}

/** The convolution of a name. Throws a RangeError where the architecture has none. */
export function convolutionOf({ name: network, convolutions }: Architecture, layer: LayerName): Convolution {
  const found = convolutions.find(({ name }) => name === layer)
  if (found === undefined) throw new RangeError(`${network} has no layer ${layer}`)
  return found
}

/** The shape of one layer's activations: C channels at N positions. */
export type LayerShape = Readonly<{ channels: number; positions: number }>

/** C and N of a layer's activations for a picture of this size in pixels. */
export function layerShape(architecture: Architecture, layer: LayerName, { width, height }: Size): LayerShape {
  const { channels, block } = convolutionOf(architecture, layer)
  const shrink = 2 ** (block - 1)
  return { channels, positions: Math.floor(width / shrink) * Math.floor(height / shrink) }
}

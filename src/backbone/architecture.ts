import type { LayerName } from '../config/words.ts'
import type { Size } from '../images/pixels.ts'

/** A convolution of VGG: its name in the literature, its place in torchvision's `features`, its block and filters. */
export type Convolution = Readonly<{ name: LayerName; index: number; block: number; channels: number }>

/**
 * VGG-16 (configuration D of Simonyan & Zisserman 2014, arXiv:1409.1556, table 1) up to conv5_1, the deepest layer that
 * a recipe uses. Blocks are divided by 2 × 2 max pooling.
 */
export const VGG16: readonly Convolution[] = [
  { name: 'conv1_1', index: 0, block: 1, channels: 64 },
  { name: 'conv1_2', index: 2, block: 1, channels: 64 },
  { name: 'conv2_1', index: 5, block: 2, channels: 128 },
  { name: 'conv2_2', index: 7, block: 2, channels: 128 },
  { name: 'conv3_1', index: 10, block: 3, channels: 256 },
  { name: 'conv3_2', index: 12, block: 3, channels: 256 },
  { name: 'conv3_3', index: 14, block: 3, channels: 256 },
  { name: 'conv4_1', index: 17, block: 4, channels: 512 },
  { name: 'conv4_2', index: 19, block: 4, channels: 512 },
  { name: 'conv4_3', index: 21, block: 4, channels: 512 },
  { name: 'conv5_1', index: 24, block: 5, channels: 512 },
]

/** The convolution of a name; every LayerName has one. */
export function convolutionOf(layer: LayerName): Convolution {
  return VGG16.find(({ name }) => name === layer)!
}

/** The shape of one layer's activations: C channels at N positions. */
export type LayerShape = Readonly<{ channels: number; positions: number }>

/** C and N of a layer's activations for a picture of this size in pixels. */
export function layerShape(layer: LayerName, { width, height }: Size): LayerShape {
  const { channels, block } = convolutionOf(layer)
  const shrink = 2 ** (block - 1)
  return { channels, positions: Math.floor(width / shrink) * Math.floor(height / shrink) }
}

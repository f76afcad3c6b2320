import type { LayerName, Metric, RecipeName, SizeRule } from '../config/words.ts'
import type { LayerShape } from './architecture.ts'

/**
 * What the squared Frobenius distance of two normalised Gram matrices is multiplied by, of a layer of C channels at N positions in a sum
 * of `count` layers.
 */
export const FACTORS = {
  /** 1/C²: the mean over all entries. */
  'per-entry': ({ channels }: LayerShape) => 1 / channels ** 2,
  /** Gatys, Ecker & Bethge 2016, eq. 4 and 5: 1/(4C²N²) of the plain Gram matrices' distance is D/4, weights 1/L. */
  gatys: (_: LayerShape, count: number) => 1 / (4 * count),
  plain: () => 1,
  /** N². */
  'positions-squared': ({ positions }: LayerShape) => positions ** 2,
} as const satisfies Record<string, (shape: LayerShape, count: number) => number>
export type Factor = keyof typeof FACTORS

/** Layers, Gram normalisation and size: with the side of the ReLU (`BEFORE_RELU`) all that turns two pictures into one number. */
export type Recipe = Readonly<{
  layers: readonly LayerName[]
  factor: Factor
  size: SizeRule
  metric: Metric
}>

const GATYS_LAYERS: readonly LayerName[] = ['conv1_1', 'conv2_1', 'conv3_1', 'conv4_1', 'conv5_1']

/**
 * D = ‖Ĝ − Ĝ′‖²_F with Ĝ = F·Fᵀ/(C·N), the F of one layer being C × N activations; a recipe's style loss is the sum of
 * factor × D over its layers.
 */
export const RECIPES: Readonly<Record<RecipeName, Recipe>> = {
  // The article's: PyTorch's "Neural Transfer Using PyTorch" tutorial, F.mse_loss of Gram matrices.
  'pytorch-tutorial': {
    layers: ['conv1_1', 'conv1_2', 'conv2_1', 'conv2_2', 'conv3_1'],
    factor: 'per-entry',
    size: { width: 512, height: 512 },
    metric: 'gram-mse',
  },
  'gatys-2016': {
    layers: GATYS_LAYERS,
    factor: 'gatys',
    size: { width: 512, height: 512 },
    metric: 'gram-mse',
  },
  lycoris: {
    layers: GATYS_LAYERS,
    factor: 'plain',
    size: { shortSide: 512 },
    metric: 'gram-mse',
  },
  'ghost-review': {
    layers: GATYS_LAYERS,
    factor: 'positions-squared',
    size: { width: 512, height: 768 },
    metric: 'gram-mse',
  },
  'deep-gram': {
    layers: ['conv3_1', 'conv4_1', 'conv5_1'],
    factor: 'per-entry',
    size: { width: 512, height: 512 },
    metric: 'log-gram',
  },
}

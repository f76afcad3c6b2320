import type { LayerName } from '../config/words.ts'
import type { Size } from '../images/pixels.ts'
import { type Architecture, type Convolution, convolutionsFor, layerShape } from './architecture.ts'
import { FLOAT, floats, integers, model, node, UINT8, value } from './onnx.ts'
import type { Weights } from './weights/weights.ts'

/** Raised whenever the graph below changes what it computes or in which order: part of every result's engine. */
export const GRAPH_VERSION = 2

export const INPUT = 'pixels'
export const gramOutput = (layer: LayerName): string => `${layer}/gram`
export const meansOutput = (layer: LayerName): string => `${layer}/means`

// What torchvision's weights were trained with, for RGB in [0, 1].
const MEAN = [0.485, 0.456, 0.406]
const DEVIATION = [0.229, 0.224, 0.225]

/** A layer whose activations are wanted, and on which side of its ReLU. */
export type Tap = Readonly<{ layer: LayerName; beforeRelu: boolean }>

/** A network up to the layers that are wanted of it. */
export type Network = Readonly<{ architecture: Architecture; taps: readonly Tap[]; weights: Weights }>

type Parts = Readonly<{ nodes: Uint8Array[]; constants: Uint8Array[]; outputs: Uint8Array[] }>

/**
 * VGG from uint8 pixels [1, height, width, 3] to the Gram matrix [C, C] and the channel means [C] of each tapped layer, and nothing
 * deeper than the deepest of them. Without a size it takes pictures of any, does not know N, and gives N times the Gram matrix.
 */
export function buildGraph({ architecture, taps, weights }: Network, size?: Size): Uint8Array {
  const parts: Parts = { nodes: [], constants: [], outputs: [] }
  let wire = addNormalisation(parts)
  const convolutions = convolutionsFor(
    architecture,
    taps.map(({ layer }) => layer),
  )
  for (const [position, convolution] of convolutions.entries()) {
    if (position > 0 && convolution.block !== convolutions[position - 1]!.block)
      wire = addPooling(parts, wire, convolution)
    const { before, after } = addConvolution(parts, { wire, convolution, weights })
    const { name } = convolution
    for (const tap of taps.filter(({ layer }) => layer === name)) {
      const positions = size ? layerShape(architecture, name, size).positions : 1
      addGram(parts, tap.beforeRelu ? before : after, { ...convolution, positions })
    }
    wire = after
  }
  return model({ ...parts, inputs: [value(INPUT, UINT8, [1, size?.height ?? 'height', size?.width ?? 'width', 3])] })
}

/** (value/255 − mean)/deviation as one multiplication and one addition, on channel-major floats. */
function addNormalisation({ nodes, constants }: Parts): string {
  const scale = DEVIATION.map((deviation) => 1 / (255 * deviation))
  const shift = DEVIATION.map((deviation, channel) => -MEAN[channel]! / deviation)
  constants.push(floats('scale', [1, 3, 1, 1], scale), floats('shift', [1, 3, 1, 1], shift))
  nodes.push(
    node('Transpose', { from: [INPUT], to: 'planes' }, { perm: [0, 3, 1, 2] }),
    node('Cast', { from: ['planes'], to: 'floats' }, { to: FLOAT }),
    node('Mul', { from: ['floats', 'scale'], to: 'scaled' }),
    node('Add', { from: ['scaled', 'shift'], to: 'normalised' }),
  )
  return 'normalised'
}

function addPooling({ nodes }: Parts, wire: string, { block }: Convolution): string {
  const to = `block${block}`
  nodes.push(node('MaxPool', { from: [wire], to }, { kernel_shape: [2, 2], strides: [2, 2] }))
  return to
}

function addConvolution(
  { nodes, constants }: Parts,
  { wire, convolution, weights }: Readonly<{ wire: string; convolution: Convolution; weights: Weights }>,
): Readonly<{ before: string; after: string }> {
  const { name } = convolution
  const { weight, bias } = weights(name)
  constants.push(floats(`${name}.weight`, weight.shape, weight.bytes), floats(`${name}.bias`, bias.shape, bias.bytes))
  const from = [wire, `${name}.weight`, `${name}.bias`]
  nodes.push(node('Conv', { from, to: name }, { kernel_shape: [3, 3], pads: [1, 1, 1, 1] }))
  nodes.push(node('Relu', { from: [name], to: `${name}.relu` }))
  return { before: name, after: `${name}.relu` }
}

/**
 * Ĝ = F·Fᵀ/(C·N) and the mean of each channel. onnxruntime folds the transposition and the factor into the product. There is always a
 * factor: without one it would take another way through rows that a thread has for itself, and the number of threads would change bits.
 * The mean is taken row by row and then of the rows: one long float32 sum loses two digits, and σ² with it.
 */
function addGram(
  { nodes, constants, outputs }: Parts,
  wire: string,
  { name, channels, positions }: Convolution & Readonly<{ positions: number }>,
): void {
  const at = (part: string): string => `${name}/${part}`
  constants.push(
    integers(at('shape'), [channels, -1]),
    floats(at('factor'), [], [1 / (channels * positions)]),
    integers(at('columns'), [3]),
    integers(at('lines'), [0, 2]),
  )
  nodes.push(
    node('Reshape', { from: [wire, at('shape')], to: at('flat') }),
    node('Transpose', { from: [at('flat')], to: at('turned') }, { perm: [1, 0] }),
    node('MatMul', { from: [at('flat'), at('turned')], to: at('products') }),
    node('Mul', { from: [at('products'), at('factor')], to: gramOutput(name) }),
    node('ReduceMean', { from: [wire, at('columns')], to: at('rows') }, { keepdims: 0 }),
    node('ReduceMean', { from: [at('rows'), at('lines')], to: meansOutput(name) }, { keepdims: 0 }),
  )
  outputs.push(value(gramOutput(name), FLOAT, [channels, channels]), value(meansOutput(name), FLOAT, [channels]))
}

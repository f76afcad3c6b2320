import { createHash } from 'node:crypto'
import type { LayerName } from '../../config/words.ts'
import { type Architecture, type Convolution, convolutionOf, convolutionsFor } from '../architecture.ts'

/** A float32 tensor as its little-endian bytes, row-major. */
export type Tensor = Readonly<{ shape: readonly number[]; bytes: Uint8Array }>

/** The kernel [C, C_in, 3, 3] and bias [C] of a convolution by its name. */
export type Weights = (layer: LayerName) => Readonly<{ weight: Tensor; bias: Tensor }>

/** What weights hold: the architecture that they fit, and its layers without a gap, shallowest first. */
export type Held = Readonly<{ architecture: Architecture; layers: readonly LayerName[] }>

/** What a result says of the network that made it, but for the weights that it read. */
export type BackboneName = Readonly<{
  name: Architecture['name']
  /** `shipped`, `hf:OWNER/REPO@COMMIT:FILE`, or the path that was given. */
  source: string
  /** Of the whole file, as the Hub states it; null elsewhere. */
  fileSha256: string | null
}>

export type ReadWeights = Readonly<{ weights: Weights; weightsSha256: string }>

/** Weights of which nothing but their names and shapes has been read. */
export type Backbone = Held &
  Readonly<{
    of: BackboneName
    /** Reads what the layers need. Throws a UserError where it cannot be had, or is damaged. */
    read: (layers: readonly LayerName[]) => Promise<ReadWeights>
  }>

/** The names of a convolution's two tensors, which are torchvision's. */
export function tensorNames({ index }: Convolution): readonly [weight: string, bias: string] {
  return [`features.${index}.weight`, `features.${index}.bias`]
}

/** The tensors that the layers need, by their names, shallowest first. */
export function tensorsFor(architecture: Architecture, layers: readonly LayerName[]): readonly string[] {
  return convolutionsFor(architecture, layers).flatMap(tensorNames)
}

export function weightsFrom(architecture: Architecture, tensors: ReadonlyMap<string, Tensor>): Weights {
  return (layer) => {
    const [weight, bias] = tensorNames(convolutionOf(architecture, layer)).map((name) => tensors.get(name))
    if (!weight || !bias) throw new RangeError(`the weights hold no layer ${layer}`)
    return { weight, bias }
  }
}

/** Of the tensors as float32, little-endian, one behind the other in their order here: weight and bias of each layer, shallowest first. */
export function sha256OfTensors(tensors: ReadonlyMap<string, Tensor>): string {
  const hash = createHash('sha256')
  for (const { bytes } of tensors.values()) hash.update(bytes)
  return hash.digest('hex')
}

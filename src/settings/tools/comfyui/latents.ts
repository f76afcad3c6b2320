import type { Size } from '../../../images/pixels.ts'
import { numberOf, textOf } from '../../json.ts'
import type { Network } from '../../settings.ts'
import { describeNode } from './describe.ts'
import { followLink, type Graph, isLink, linksOf, type Node } from './graph.ts'
import { upstream } from './flows.ts'
import { isSizer, sizeSaid } from './sizes.ts'
import { chosenBy, isSwitch, valueOf } from './values.ts'

/** What a sampler begins with. */
export type Latents = Readonly<{
  nodes: readonly Node[]
  /** `picture`: that of the one it begins with. */
  size: Size | 'picture' | undefined
  /** How many pictures are made at once; undefined where that is not understood. */
  count: 'one' | 'several' | undefined
  /** The picture it begins with instead of noise alone, and what was done to it. */
  begun: readonly Network[]
  /** No node on the way may bring noise of its own. */
  isUnderstood: boolean
  /** The way ends where latents begin, and no node on it may have sampled. */
  isWhole: boolean
}>

/** These neither change a latent's size nor how many it stands for. */
const PASSES =
  /reroute|vae_?encode|^InpaintModelConditioning$|^InstructPixToPixConditioning$|latent_?noise_?mask|switch|context|pipe|\bbus\b|bundle/i
/** Nodes of ComfyUI itself that make one of one. */
const ONE_FOR_ONE =
  /^(?:Latent|Image)(?:UpscaleBy|UpscaleWithModel|Crop|Flip|Rotate|Scale|ScaleBy|ScaleToTotalPixels|PadForOutpaint|Blur|Sharpen|Invert|CompositeMasked|Stitch)$|^FluxKontextImageScale$|^Image\w*Resize\w*$|^Canny$/
const PICTURE = /^(?:images?|pixels|image_?1)$/i
const MOST = 64

/** Follows the latent of a sampler to where it comes from. */
export function latentsUpstream(graph: Graph, sampler: Node): Latents {
  const nodes: Node[] = []
  const begun: Network[] = []
  let size: Latents['size']
  let count: Latents['count'] = 'one'
  let [isKnown, isPlain] = [true, true]
  for (let node = before(graph, sampler); ; node = before(graph, node)) {
    if (node === undefined || node === sampler || nodes.includes(node)) break
    if (nodes.length === MOST) return { nodes, size, count: undefined, begun, isUnderstood: false, isWhole: false }
    nodes.push(node)
    const own = countOf(graph, node)
    if (own !== 'one' && count === 'one') count = own
    if (size === undefined && isKnown) size = sizeOfNode(graph, node)
    if (loadsPicture(node)) {
      begun.push({ kind: 'other', name: `begins with ${textOf(node.inputs.get('image'))}` })
      size ??= 'picture'
    } else if (!isUnderstood(node)) {
      // It may say another size than that of what lies behind it, and make several of one.
      isKnown = false
      isPlain &&= ONE_FOR_ONE.test(node.type)
      if (own === 'one' && !node.inputs.has('batch_size') && !ONE_FOR_ONE.test(node.type)) count = undefined
      begun.push({ kind: 'other', name: describeNode(graph, node) })
    }
  }
  const end = nodes.at(-1)
  const isEnd = end !== undefined && (isSizer(end) || loadsPicture(end) || end.inputs.has('batch_size'))
  const isWhole = isEnd && !nodes.some(({ type }) => /sampler/i.test(type))
  return { nodes, size, count: isEnd ? count : undefined, begun, isUnderstood: isEnd && isPlain, isWhole }
}

/** Undefined at the end, and where it is not understood. */
function before(graph: Graph, node: Node): Node | undefined {
  const [source, ...others] = upstream(graph, node, 'latent') ?? []
  if (source !== undefined) return others.length === 0 ? source : undefined
  if (isSwitch(node))
    return followLink(
      graph,
      chosenBy(graph, node, (name) => PICTURE.test(name)),
    )
  const pictures = linksOf(graph, node, (name) => PICTURE.test(name))
  return pictures.length === 1 ? pictures[0] : undefined
}

function loadsPicture({ type, inputs }: Node): boolean {
  return /load/i.test(type) && textOf(inputs.get('image')) !== undefined
}

function isUnderstood(node: Node): boolean {
  return isSizer(node) || PASSES.test(node.type) || /^RepeatLatentBatch$/.test(node.type) || /sampler/i.test(node.type)
}

function sizeOfNode(graph: Graph, node: Node): Size | undefined {
  return sizeSaid(node, (name) => valueOf(graph, node, name))
}

function countOf(graph: Graph, node: Node): Latents['count'] {
  const name = ['batch_size', ...(/repeat/i.test(node.type) ? ['amount'] : [])].find((input) => node.inputs.has(input))
  if (name === undefined) return /batch|repeat/i.test(node.type) ? undefined : 'one'
  const count = numberOf(valueOf(graph, node, name))
  if (count === undefined) return isLink(node.inputs.get(name)) ? undefined : 'one'
  return count > 1 ? 'several' : 'one'
}

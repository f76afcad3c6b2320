import { numberOf } from '../../json.ts'
import { flowFrom, HANDS_ON, upstream } from './flows.ts'
import { type Graph, linkOf, type Node, remembered } from './graph.ts'
import { ownLoras } from './lora-forms.ts'
import { valueOf } from './values.ts'

const STOPS = ['stop_at_clip_layer', 'base_clip_skip', 'clip_skip']
/** Nodes that load text encoders as they are. */
const LOADS = /checkpoint.*load|load.*checkpoint|CLIP ?Loader|TextEncoderLoader|^CheckpointLoader/i
/** Nodes that hand the text encoder on, changed by nothing but weights. */
const PASSES = /lora|Power Prompt|^CLIP(?:Merge|Add|Subtract)/i

function isStop({ inputs }: Node): boolean {
  return STOPS.some((name) => inputs.has(name))
}

/** Layers from the end of the text encoder, followed from an encoder to its files; undefined where a node on the way is not understood. */
export const clipSkipUpstream = remembered((graph, start): number | undefined => {
  const { steps, isWhole } = flowFrom(graph, start, { flow: 'clip', stops: isStop })
  const ends = steps.map(({ node }) => {
    // The nearest one counts, also where it is not understood.
    if (isStop(node)) return layerOf(numberOf(valueOf(graph, node, ...STOPS)))
    if (HANDS_ON.test(node.type) || PASSES.test(node.type)) return hasClip(graph, node) ? 'further' : undefined
    return LOADS.test(node.type) ? 1 : undefined
  })
  const layers = new Set(ends.filter((end) => end !== 'further'))
  const [only] = layers
  return isWhole && layers.size === 1 ? only : undefined
})

/** The nodes that a text encoder comes through; undefined where one of them is not understood. */
export const clipNodes = remembered((graph, start): readonly Node[] | undefined => {
  const { steps, isWhole } = flowFrom(graph, start, { flow: 'clip' })
  return isWhole && steps.every(({ node }) => isUnderstood(graph, node)) ? steps.map(({ node }) => node) : undefined
})

/** Another one might change the text encoder by weights of its own. */
function isUnderstood(graph: Graph, node: Node): boolean {
  if (upstream(graph, node, 'clip')?.length === 0) return /load/i.test(node.type)
  const { type } = node
  return (
    isStop(node) || HANDS_ON.test(type) || PASSES.test(type) || LOADS.test(type) || ownLoras(graph, node) !== undefined
  )
}

function hasClip(graph: Graph, node: Node): boolean {
  return linkOf(graph, node, ...node.inputs.keys()) !== undefined
}

/** tinyterraNodes and Easy-Use have 0 for none. */
function layerOf(layer: number | undefined): number | undefined {
  return layer === undefined ? undefined : Math.max(1, Math.abs(layer))
}

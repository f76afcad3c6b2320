import { modelFile } from '../../names.ts'
import { BUILT_IN, type Settings } from '../../settings.ts'
import { flowFrom, HANDS_ON, upstream } from './flows.ts'
import type { Graph, Node } from './graph.ts'
import { nameIn, valueOf } from './values.ts'

const CHECKPOINTS = ['ckpt_name', 'ckpt', 'base_ckpt_name']

/** The VAE that a node decodes with. */
export function vaeUpstream(graph: Graph, decoder: Node): Settings['vae'] {
  const [start, ...others] = upstream(graph, decoder, 'vae') ?? []
  if (start === undefined || others.length > 0) return undefined
  const { steps, isWhole } = flowFrom(graph, start, { flow: 'vae' })
  const end = steps.at(-1)?.node
  if (!isWhole || end === undefined) return undefined
  // What is neither loader nor hands it on may be another VAE.
  if (steps.slice(0, -1).some(({ node }) => !HANDS_ON.test(node.type) && !/lora|loader/i.test(node.type)))
    return undefined
  if (end.inputs.has('vae_name')) {
    const name = nameIn(valueOf(graph, end, 'vae_name'))
    if (name === undefined) return undefined
    return /^baked|^built/i.test(name) ? BUILT_IN : modelFile(name)
  }
  if (/context/i.test(end.type)) return undefined
  return CHECKPOINTS.some((input) => end.inputs.has(input)) && /checkpoint|ckpt/i.test(end.type) ? BUILT_IN : undefined
}

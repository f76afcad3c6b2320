import { numberOf } from '../../json.ts'
import { rounded } from '../../network-text.ts'
import { followLink, type Graph, isLink, type Node } from './graph.ts'
import { valueOf } from './values.ts'

/** Of one picture or one computer; and models, which have fields of their own or may differ. */
const UNSAID =
  /seed|control_after_generate|prefix|filename|link_id|(?:ckpt|unet|model|lora)_name|^(?:image|upload|choose_file|preview)/i
const MOST_DETAILS = 20
const MOST_SAID = 24

/** Nodes that load what another one works with. */
export const LOADED =
  /control_net|upscale_model|ip_?adapter|clip_vision|style_model|detector|sam_model|^(?:image|mask)$/i

/** A node in words: its class, the numbers and short texts that it holds, and the files that it works with, in order of their names. */
export function describeNode(graph: Graph, node: Node): string {
  const { type, inputs } = node
  const own = [...inputs].slice(0, MOST_SAID).flatMap(([name, value]) => {
    if (UNSAID.test(name)) return []
    const held = Array.isArray(value) ? numberOf(valueOf(graph, node, name)) : value
    return numberOf(held) !== undefined || isShort(held) ? [[name, held] as const] : []
  })
  const files = [...inputs].flatMap(([name, value]) => {
    const loader = LOADED.test(name) ? followLink(graph, value) : undefined
    const file = [...(loader?.inputs.values() ?? [])].find((text) => typeof text === 'string' && isShort(text))
    return file === undefined || !/load/i.test(loader!.type) ? [] : [[name, file] as const]
  })
  const details = [...own, ...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST_DETAILS)
    .map(([name, value]) => `${name} ${typeof value === 'number' ? rounded(value) : String(value)}`)
  return details.length === 0 ? type : `${type} (${details.join(', ')})`
}

function isShort(value: unknown): boolean {
  return typeof value === 'boolean' || (typeof value === 'string' && value.length > 0 && value.length <= 60)
}

/** Inputs that bring things, not numbers. */
const THINGS =
  /image|mask|latent|samples|pixel|model|clip|vae|cond|positive|negative|control_?net|pipe|^(?:source|destination)$|sigmas|sampler|noise|guider|detector|segs|any|value|stack|embeds?|adapter|hook|insightface|provider|stage_c|^ctx|base_ctx|switch/i

/** Whether its description has all that it is told: no number comes from a node that is not understood. */
export function tellsAll(graph: Graph, node: Node): boolean {
  return [...node.inputs].every(
    ([name, value]) => !isLink(value) || THINGS.test(name) || valueOf(graph, node, name) !== undefined,
  )
}

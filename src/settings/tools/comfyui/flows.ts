import { followLink, type Graph, isLink, linksOf, type Node, remembered } from './graph.ts'
import { chosenBy, isSwitch } from './values.ts'

/** More nodes are in nobody's way from a sampler to what it works with. */
const MOST_STEPS = 250

/** What is handed on from node to node. */
export type Flow = 'model' | 'clip' | 'vae' | 'positive' | 'negative' | 'latent'

/** Inputs of each kind. */
const OWN: Readonly<Record<Flow, RegExp>> = {
  model: /^(?:(?:opt|optional|base)_)?model(?:_?(?:[1-9a-d]|override|opt))?$|^unet$/i,
  clip: /^(?:(?:opt|optional|base)_)?clip(?:_?(?:[1-9a-d]|override|opt))?$/i,
  vae: /^(?:(?:opt|optional)_)?vae(?:_?(?:[1-9a-d]|override|opt))?$/i,
  positive: /^(?:(?:opt|optional|base)_)?(?:positive|cond(?:itioning)?)(?:_?\d{1,2}|_[a-z]+)?$/i,
  negative: /^(?:(?:opt|optional|base)_)?(?:negative|cond(?:itioning)?)(?:_?\d{1,2}|_[a-z]+)?$/i,
  latent: /^(?:(?:opt|optional|base)_)?(?:latents?|latent_image|samples)(?:_?\d{1,2}|_[a-z]+)?$/i,
}
/** Inputs that carry several kinds at once. */
const CARRIES = /^(?:optional_)?(?:\w+_)?pipe(?:_line)?$|^sdxl_tuple$|^base_ctx$|^bus$/i
/** Inputs of nodes that take anything. */
const ANYTHING = /^$|^any(?:thing)?$|^value$|^\*$/
/** Nodes that make one of several of a kind. */
const JOINS =
  /^Conditioning(?:Combine|Concat|Average|SetAreaStrength)|^ConditioningCombineMultiple|^(?:Model|CLIP)(?:Merge|Add|Subtract)|^ModelSubtract|^CosXL|^LatentBatch$|^Latent(?:Add|Subtract|Interpolate|Blend|Composite)/i
/** Nodes that change nothing of what they hand on. */
export const HANDS_ON = /reroute|switch|context|pipe|\bbus\b|sdxl tuple|^(?:Get|Set)Node$|if_?else|branch/i

/**
 * The nodes that one takes a kind of thing from: none where it is the source itself, undefined where a node has several and does not say
 * which counts, or where the link leads nowhere.
 */
export function upstream(graph: Graph, node: Node, flow: Flow): readonly Node[] | undefined {
  return UPSTREAM[flow](graph, node)
}

const UPSTREAM = {
  model: remembered((graph, node) => findUpstream(graph, node, 'model')),
  clip: remembered((graph, node) => findUpstream(graph, node, 'clip')),
  vae: remembered((graph, node) => findUpstream(graph, node, 'vae')),
  positive: remembered((graph, node) => findUpstream(graph, node, 'positive')),
  negative: remembered((graph, node) => findUpstream(graph, node, 'negative')),
  latent: remembered((graph, node) => findUpstream(graph, node, 'latent')),
}

function findUpstream(graph: Graph, node: Node, flow: Flow): readonly Node[] | undefined {
  const own = (name: string): boolean => OWN[flow].test(name)
  if (isSwitch(node)) {
    const source = followLink(graph, chosenBy(graph, node, own))
    return source === undefined ? undefined : [source]
  }
  const links = [...node.inputs].filter(([, value]) => isLink(value)).map(([name]) => name)
  for (const passes of [own, (name: string) => CARRIES.test(name), (name: string) => ANYTHING.test(name)]) {
    const names = links.filter((name) => passes(name))
    if (names.length === 0) continue
    const ends = sidesFirst(names, flow)
    if (ends.length > 1 && !JOINS.test(node.type)) return undefined
    const nodes = linksOf(graph, node, (name) => ends.includes(name))
    return nodes.length === ends.length ? nodes : undefined
  }
  // It has something of another kind alone: what comes out is not what went in.
  return []
}

/** Of `positive` and `conditioning` the one that is named after the side. */
function sidesFirst(names: readonly string[], flow: Flow): readonly string[] {
  const named = names.filter((name) => name.toLowerCase().includes(flow))
  return named.length > 0 && (flow === 'positive' || flow === 'negative') ? named : names
}

/** The nodes of a flow, each way to its end, and whether all of them are understood; `stops` ends a way. */
export function flowFrom(
  graph: Graph,
  start: Node | undefined,
  { flow, stops = () => false }: Readonly<{ flow: Flow; stops?: (node: Node) => boolean }>,
): Readonly<{ steps: readonly Readonly<{ node: Node }>[]; isWhole: boolean }> {
  let isWhole = start !== undefined
  const next = (node: Node): readonly Node[] => {
    const nodes = upstream(graph, node, flow)
    if (nodes === undefined) isWhole = false
    return nodes ?? []
  }
  const steps: Readonly<{ node: Node }>[] = []
  const seen = new Set<Node>()
  // To the end of each way in turn, so that a node between does not change the order.
  const open = start === undefined ? [] : [start]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    if (steps.length === MOST_STEPS) return { steps, isWhole: false }
    steps.push({ node })
    if (!stops(node)) open.push(...next(node).toReversed())
  }
  return { steps, isWhole }
}

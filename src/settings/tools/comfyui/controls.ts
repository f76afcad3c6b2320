import { numberOf, textOf } from '../../json.ts'
import { modelName } from '../../names.ts'
import type { Network } from '../../settings.ts'
import { type Steering, steers } from '../steering.ts'
import { describeNode, LOADED } from './describe.ts'
import { flowFrom } from './flows.ts'
import { followLink, type Graph, linkOf, type Node, walk } from './graph.ts'
import { valueOf } from './values.ts'

// What steers a picture from beside the way of its prompt and its model: stacks of ControlNets, and what is behind the nodes that apply
// a ControlNet, a reference picture or a style. The nodes on the way itself are told by their own readers.

/** A list of ControlNets, built up node by node. */
const STACK = /^(?:optional_)?(?:cnet|control_?net)_stack$/i
const MATERIAL = /control|image|pixel|hint|mask|style|vision|embed|latent|samples|reference|adapter|face/i
/** What a picture or a style was made with is another story. */
const NOT_MATERIAL = /^(?:model|clip|vae|positive|negative|cond)/i
/** They carry many things side by side, of which none steers the others. */
const BUNDLES = /context|pipe|\bbus\b|tuple/i
/** Nodes behind those that apply them: more are not gone through. */
const MOST_NODES = 100

/** What a sampler takes its guidance and its model from. */
type Starts = Readonly<Record<'positive' | 'negative' | 'model', Node | undefined>>

/** Undefined where a stack, or a node on the way, is not understood. */
export function controlsBeside(graph: Graph, starts: Starts): Steering {
  const ways = FLOWS.map((flow) => starts[flow] && flowFrom(graph, starts[flow], { flow })).filter(Boolean)
  if (ways.some((way) => way?.isWhole === false)) return undefined
  const nodes = new Set(ways.flatMap((way) => way?.steps.map(({ node }) => node) ?? []))
  const found: Network[] = []
  const seen = new Set<Node>()
  for (const node of nodes) {
    const rows = stacksOf(graph, node).map((stack) => rowsOf(graph, stack))
    const materials = materialsOf(graph, node, seen)
    if (rows.includes(undefined) || seen.size > MOST_NODES) return undefined
    found.push(...rows.flatMap((row) => row ?? []))
    if (materials.length > 0) found.push(steers(`${node.type} with ${materials.join(', ')}`))
  }
  return found
}

const FLOWS = ['positive', 'negative', 'model'] as const

function sourcesOf(graph: Graph, node: Node, passes: (name: string) => boolean): readonly Node[] {
  return linksNamed(graph, node, passes).map(([, source]) => source)
}

function linksNamed(graph: Graph, node: Node, passes: (name: string) => boolean): readonly (readonly [string, Node])[] {
  return [...node.inputs].flatMap(([name, value]): readonly (readonly [string, Node])[] => {
    const source = passes(name) ? followLink(graph, value) : undefined
    return source === undefined ? [] : [[name, source]]
  })
}

/** The nodes of a stack that a node applies, unless it is switched off; undefined for one that is not there. */
function stacksOf(graph: Graph, node: Node): readonly (Node | undefined)[] {
  if (isOff(graph, node, 'switch', 'enabled', 'toggle')) return []
  const next = (inner: Node): readonly Node[] => sourcesOf(graph, inner, (name) => STACK.test(name))
  const nodes = Array.from(walk(next(node), next), ({ node: own }) => own).slice(0, MOST_NODES)
  return [node, ...nodes].some((own) => hasLostStack(graph, own)) ? [undefined] : nodes
}

function hasLostStack(graph: Graph, { inputs }: Node): boolean {
  return [...inputs].some(([name, value]) => STACK.test(name) && followLink(graph, value) === undefined)
}

function isOff(graph: Graph, node: Node, ...names: readonly string[]): boolean {
  const value = valueOf(graph, node, ...names)
  return value === false || /^(?:off|disabled?)$/i.test(textOf(value) ?? '')
}

const NONE = /^none$/i
const FILE_NAMES = ['control_net_name', 'control_net', 'controlnet_name', 'controlnet']

/** A stack has one ControlNet, or numbered ones; undefined where it has neither. Rows that are off, or of no strength, are none. */
function rowsOf(graph: Graph, node: Node | undefined): Steering {
  if (node === undefined) return undefined
  if (isOff(graph, node, 'switch', 'enabled', 'toggle')) return []
  if (FILE_NAMES.some((name) => node.inputs.has(name))) return rowOf(graph, node, (name) => [name])
  const most = numberOf(valueOf(graph, node, 'num_controlnet', 'controlnet_count')) ?? 64
  const numbers = [...node.inputs.keys()].flatMap((name) => /^controlnet_(\d{1,2})$/i.exec(name)?.[1] ?? [])
  if (numbers.length === 0) return undefined
  const rows = numbers
    .filter((number) => Number(number) <= most && !isOff(graph, node, `switch_${number}`, `toggle_${number}`))
    .map((number) =>
      rowOf(graph, node, (name) => [
        `${name}_${number}`,
        `controlnet_${name}_${number}`,
        `controlnet_${number}_${name}`,
      ]),
    )
  return rows.includes(undefined) ? undefined : rows.flatMap((row) => row ?? [])
}

/** `spellings` has the names of an input that a row may have it under. */
function rowOf(graph: Graph, node: Node, spellings: (name: string) => readonly string[]): Steering {
  const value = (name: string): unknown => valueOf(graph, node, ...spellings(name))
  const loader = linkOf(graph, node, ...FILE_NAMES.flatMap(spellings))
  const file = textOf(valueOf(graph, loader ?? node, ...FILE_NAMES, ...(loader ? [] : FILE_NAMES.flatMap(spellings))))
  const weight = numberOf(value('strength'))
  if (file === undefined || weight === undefined) return undefined
  if (NONE.test(file) || weight === 0) return []
  const details = ['start_percent', 'end_percent', 'preprocessor'].flatMap((name) => {
    const text = textOf(value(name))
    return text === undefined || NONE.test(text) ? [] : [`${name} ${text}`]
  })
  // What stands between may choose a way of the ControlNet.
  const between = loader === undefined || /load/i.test(loader.type) ? [] : [describeNode(graph, loader)]
  const picture = linkOf(graph, node, ...spellings('image'))
  const pictures = picture === undefined ? [] : upstream(graph, [picture]).map((own) => wordsOf(graph, own))
  return [steers(`ControlNet ${modelName(file)}`, { weight, detail: [...details, ...between, ...pictures].join(', ') })]
}

/** What a node works with, but for the files of loaders that are told with the node itself. */
function materialsOf(graph: Graph, node: Node, seen: Set<Node>): readonly string[] {
  if (BUNDLES.test(node.type)) return []
  const direct = linksNamed(graph, node, (name) => MATERIAL.test(name) && !STACK.test(name) && !NOT_MATERIAL.test(name))
  const untold = direct.filter(([name, source]) => !(LOADED.test(name) && /load/i.test(source.type)))
  const nodes = upstream(
    graph,
    untold.map(([, source]) => source),
  )
  for (const own of nodes) seen.add(own)
  return nodes.map((own) => wordsOf(graph, own))
}

function upstream(graph: Graph, starts: readonly Node[]): readonly Node[] {
  const next = (node: Node): readonly Node[] => sourcesOf(graph, node, (name) => !NOT_MATERIAL.test(name))
  const nodes: Node[] = []
  for (const { node } of walk(starts, next)) {
    if (nodes.length > MOST_NODES) break
    if (!/reroute|preview|primitive/i.test(node.type)) nodes.push(node)
  }
  return nodes
}

const FILES = ['image', 'ckpt_name', 'model_name', 'unet_name', 'lora_name']

/** A node with the files that it loads. */
function wordsOf(graph: Graph, node: Node): string {
  const files = FILES.flatMap((name) => {
    const value = node.inputs.get(name)
    return typeof value === 'string' ? [value] : []
  })
  return [describeNode(graph, node), ...files].join(' ')
}

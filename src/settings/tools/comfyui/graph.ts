import { isObject, numberOf, textOf } from '../../json.ts'
import { rounded } from '../../network-text.ts'

/** One node of ComfyUI's API graph. An input is a value, or the link `[node, slot]`. */
export type Node = Readonly<{ id: string; type: string; inputs: ReadonlyMap<string, unknown> }>
export type Graph = ReadonlyMap<string, Node>

/** Graphs of people have some hundred nodes, and some thousand inputs. One that has more is not read in part. */
const MOST_NODES = 2000
const MOST_INPUTS_IN_ALL = 6000
const MOST_INPUTS = 200
const MOST_TYPE = 100

/** The nodes by their id; undefined where the JSON is no API graph, or has more nodes than anybody makes. */
export function parseGraph(json: unknown): Graph | undefined {
  if (!isObject(json)) return undefined
  const entries = Object.entries(json)
  if (entries.length > MOST_NODES) return undefined
  const nodes = entries.flatMap(([id, value]): readonly Node[] => {
    const [type, inputs] = isObject(value) ? [value.class_type, value.inputs] : []
    if (typeof type !== 'string' || !isObject(inputs)) return []
    return [{ id, type: type.slice(0, MOST_TYPE), inputs: new Map(Object.entries(inputs).slice(0, MOST_INPUTS)) }]
  })
  const inputs = nodes.reduce((sum, node) => sum + node.inputs.size, 0)
  return nodes.length === 0 || inputs > MOST_INPUTS_IN_ALL ? undefined : new Map(nodes.map((node) => [node.id, node]))
}

/** The node that a link leads to; undefined where the value is none, or leads nowhere. */
export function followLink(graph: Graph, value: unknown): Node | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [id, slot]: readonly unknown[] = value
  return typeof slot === 'number' ? graph.get(textOf(id) ?? '') : undefined
}

export function linkOf(graph: Graph, node: Node | undefined, ...names: readonly string[]): Node | undefined {
  const values = names.map((name) => followLink(graph, node?.inputs.get(name)))
  return values.find((found) => found !== undefined)
}

/** Every input of a node that is a link and whose name passes. */
export function linksOf(graph: Graph, node: Node, passes: (name: string) => boolean): readonly Node[] {
  const nodes: Node[] = []
  for (const [name, value] of node.inputs) {
    const source = Array.isArray(value) && passes(name) ? followLink(graph, value) : undefined
    if (source !== undefined) nodes.push(source)
  }
  return nodes
}

/** A node with its way back to where a walk began. */
export type Step = Readonly<{ node: Node; before: Step | undefined }>

/**
 * All nodes upstream of some, nearest first, each once, so that a graph which bites its tail ends too. `next` says which nodes follow one;
 * those of a node for which `stops` holds are not looked at.
 */
export function* walk(
  starts: readonly Node[],
  next: (node: Node) => readonly Node[],
  stops: (node: Node) => boolean = () => false,
): Generator<Step> {
  const seen = new Set(starts)
  const queue: Step[] = starts.map((node) => ({ node, before: undefined }))
  for (let index = 0; index < queue.length; index++) {
    const step = queue[index]!
    yield step
    if (stops(step.node)) continue
    for (const node of next(step.node)) {
      if (seen.has(node)) continue
      seen.add(node)
      queue.push({ node, before: step })
    }
  }
}

/** The nodes between the end of a way and its start, both left out, the one next to the end first. */
export function between({ before }: Step): readonly Node[] {
  const nodes: Node[] = []
  for (let step = before; step?.before !== undefined; step = step.before) nodes.push(step.node)
  return nodes
}

/** Nodes that hold one value, under one of these names (`PrimitiveInt`, `CR Integer` and their like). */
const VALUE_NAMES = ['value', 'int', 'float', 'number', 'Number', 'string', 'text']
const MOST_HOPS = 16

/** The value of the first of these inputs that a node has; that of the primitive node where it is a link to one. */
export function valueOf(graph: Graph, node: Node | undefined, ...names: readonly string[]): unknown {
  const name = names.find((candidate) => node?.inputs.has(candidate))
  let value = name === undefined ? undefined : node?.inputs.get(name)
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    const source = followLink(graph, value)
    if (source === undefined) return Array.isArray(value) ? undefined : value
    const [only] = source.inputs.size === 1 ? [...source.inputs.keys()] : []
    // A node that holds many things has it under its own name.
    const inner = [...names, ...VALUE_NAMES, only ?? ''].find((candidate) => source.inputs.has(candidate))
    value = inner === undefined ? undefined : source.inputs.get(inner)
  }
  return undefined
}

/** Of one picture or one computer; and models, which have fields of their own or may differ. */
const UNSAID =
  /seed|control_after_generate|prefix|filename|link_id|(?:ckpt|unet|model|lora)_name|^(?:image|upload|choose_file|preview)/i
const MOST_DETAILS = 20
const MOST_SAID = 24

/** Nodes that load what another one works with. */
const LOADED = /control_net|upscale_model|ip_?adapter|clip_vision|style_model|detector|sam_model|^(?:image|mask)$/i

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

import { isObject, textOf } from '../../json.ts'

/** One node of ComfyUI's API graph. An input is a value, or the link `[node, slot]`. */
export type Node = Readonly<{ id: string; type: string; inputs: ReadonlyMap<string, unknown> }>
export type Graph = ReadonlyMap<string, Node>
/** A node by its id, and which of its outputs. */
export type Link = readonly [unknown, number]

/** Graphs of people have some hundred nodes, and some thousand inputs. One that has more is not read in part. */
const MOST_NODES = 2000
const MOST_INPUTS_IN_ALL = 12_000
const MOST_TYPE = 100

/** The nodes by their id; undefined where the JSON is no API graph, or has more nodes than anybody makes. */
export function parseGraph(json: unknown): Graph | undefined {
  if (!isObject(json)) return undefined
  const entries = Object.entries(json)
  if (entries.length > MOST_NODES) return undefined
  const nodes = entries.flatMap(([id, value]): readonly Node[] => {
    const [type, inputs] = isObject(value) ? [value.class_type, value.inputs] : []
    if (typeof type !== 'string' || !isObject(inputs)) return []
    return [{ id, type: type.slice(0, MOST_TYPE), inputs: new Map(Object.entries(inputs)) }]
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

/** It leads to another node, or did before that was taken away. */
export function isLink(value: unknown): value is Link {
  return Array.isArray(value) && value.length === 2 && typeof value[1] === 'number'
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

/** What is found of a node once and for all, since ways meet, and a node of a graph does not change. */
export function remembered<Found>(find: (graph: Graph, node: Node) => Found): (graph: Graph, node: Node) => Found {
  const known = new WeakMap<Node, Readonly<{ found: Found }>>()
  return (graph, node) => {
    const before = known.get(node)
    if (before !== undefined) return before.found
    const found = find(graph, node)
    known.set(node, { found })
    return found
  }
}

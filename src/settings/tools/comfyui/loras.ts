import { textOf } from '../../json.ts'
import type { Network } from '../../settings.ts'
import { followLink, type Graph, isLink, type Node } from './graph.ts'
import { ABOUT_LORAS, ownLoras, STACK } from './lora-forms.ts'
import { chosenBy, isSwitch } from './values.ts'

/** LoRAs of a node; undefined where it may have some that are not understood. */
type Found = readonly Network[] | undefined

const MOST_STACKS = 200

/** The LoRAs that a node loads itself or is handed as a stack; none for a node that is not about them. */
export function lorasOf(graph: Graph, node: Node, seen: Set<Node> = new Set()): Found {
  if (seen.has(node) || seen.size > MOST_STACKS) return undefined
  seen.add(node)
  if (isSwitch(node)) return []
  const isOff = node.inputs.get('toggle') === false || /^off$/i.test(textOf(node.inputs.get('switch')) ?? '')
  const own = isOff ? { loras: [] } : ownLoras(graph, node)
  const stacks = [...node.inputs].filter(([name, value]) => isLink(value) && STACK.test(name))
  const handed = stacks.map(([, value]) => stackBehind(graph, value, seen))
  if (handed.includes(undefined)) return undefined
  if (own === undefined ? stacks.length === 0 && ABOUT_LORAS.test(node.type) : own.loras === undefined) return undefined
  return [...(own?.loras ?? []), ...handed.flatMap((found) => found ?? [])]
}

/** A stack must have a form that is known; a switch of stacks must say which way it goes. */
function stackBehind(graph: Graph, link: unknown, seen: Set<Node>): Found {
  let source = followLink(graph, link)
  for (let hop = 0; source !== undefined && (isSwitch(source) || /reroute/i.test(source.type)); hop++) {
    if (hop > 16) return undefined
    const [only] = source.inputs.values()
    source = followLink(graph, isSwitch(source) ? chosenBy(graph, source) : only)
  }
  if (source === undefined) return undefined
  return ABOUT_LORAS.test(source.type) || ownLoras(graph, source) !== undefined
    ? lorasOf(graph, source, seen)
    : undefined
}

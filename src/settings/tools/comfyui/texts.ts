import { numberOf, textOf } from '../../json.ts'
import { followLink, type Graph, isLink, type Node } from './graph.ts'
import { chosenBy, isSwitch, valueOf } from './values.ts'

/** Longer texts, and longer chains of nodes that make one, are nobody's prompt. */
const MOST_TEXT = 32_768
const DEEPEST = 64

/** Nodes whose text is not what they hold: they draw, or ask another model. */
const DRAWS =
  /random|wildcard|dynamic|generat|ollama|gpt|llm|llama|florence|caption|tagger|interrogat|enhance|translat|\bNSP\b|BLIP|styler/i
/** What is drawn from when the graph runs. */
const DRAWN = /__[^\s_][^\n]{0,100}?__|\{[^{}]{0,1000}\|[^{}]{0,1000}\}/

/** Nodes that put texts together. */
type Join = Readonly<{ type: RegExp; inputs: RegExp; delimiter: string; isTrimmed?: string; count?: string }>
const JOINS: readonly Join[] = [
  { type: /^StringConcatenate$/, inputs: /^string_[ab]$/, delimiter: 'delimiter' },
  { type: /^Text Concatenate$/, inputs: /^text_[a-d]$/, delimiter: 'delimiter', isTrimmed: 'clean_whitespace' },
  { type: /^JoinStrings$/, inputs: /^string[12]$/, delimiter: 'delimiter' },
  { type: /^JoinStringMulti$/, inputs: /^string_\d{1,3}$/, delimiter: 'delimiter', count: 'inputcount' },
  { type: /^CR Text Concatenate$/, inputs: /^text[12]$/, delimiter: 'separator' },
  { type: /^CR Combine Prompt$/, inputs: /^part[1-4]$/, delimiter: 'separator' },
  { type: /^easy promptConcat$/, inputs: /^prompt[12]$/, delimiter: 'separator' },
  { type: /^ttN (?:concat|text7BOX_concat)$/, inputs: /^text[1-7]$/, delimiter: 'delimiter' },
]

/** Nodes that hand on the text they hold, or are given, as it is; others beside it are options that do not change it. */
const HELD: readonly Readonly<{ type: RegExp; input: string }>[] = [
  { type: /^ImpactWildcardProcessor$/, input: 'populated_text' },
  { type: /^ShowText\|pysssss$/, input: 'text' },
  { type: /^StringConstantMultiline$/, input: 'string' },
  { type: /^PreviewAny$/, input: 'source' },
  { type: /^easy showAnything$/, input: 'anything' },
]
/** A node with one of these alone, that calls itself a text, is that text. */
const TEXT = /^(?:text|string|prompt|value|positive|negative|Text|String|)$/
const TEXT_NODE = /text|string|prompt|primitive|literal|reroute|^easy (?:positive|negative)$/i
const CHANGES =
  /upper|lower|case|trim|reverse|clean|format|replace|token|pars|list|split|file|load|regex|extract|style|length|count|truncat|convert|shuffle|sort/i

/** Texts that were put together, so that a tangle of nodes is gone through once. */
const KNOWN = new WeakMap<Graph, Map<Node, string | undefined>>()

/** The text of an input, or what the nodes behind its link put together; undefined where one of them is not understood. */
export function textOfInput(graph: Graph, node: Node, input: string): string | undefined {
  const known = KNOWN.get(graph) ?? new Map<Node, string | undefined>()
  KNOWN.set(graph, known)
  return resolve({ graph, known, depth: 0 }, node.inputs.get(input))
}

/** Whether a node's text is drawn by its class, or has places that are drawn. */
export function isDrawn({ type }: Node): boolean {
  return DRAWS.test(type)
}

export function hasDrawnPlaces(text: string): boolean {
  return DRAWN.test(text)
}

type Place = Readonly<{ graph: Graph; known: Map<Node, string | undefined>; depth: number }>

function resolve(place: Place, value: unknown): string | undefined {
  const { graph, known, depth } = place
  if (!isLink(value)) return textOf(value)
  const source = followLink(graph, value)
  if (source === undefined || depth > DEEPEST) return undefined
  if (known.has(source)) return known.get(source)
  // A graph that bites its tail has no text.
  known.set(source, undefined)
  const text = textOfNode({ ...place, depth: depth + 1 }, source)
  const whole = text === undefined || text.length > MOST_TEXT ? undefined : text
  known.set(source, whole)
  return whole
}

function textOfNode(place: Place, node: Node): string | undefined {
  const { type, inputs } = node
  if (isSwitch(node)) return resolve(place, chosenBy(place.graph, node))
  const join = JOINS.find((candidate) => candidate.type.test(type))
  if (join !== undefined) return joined(place, node, join)
  const held = HELD.find((candidate) => candidate.type.test(type))
  if (held !== undefined) return resolve(place, inputs.get(held.input))
  const [only, ...others] = inputs.keys()
  if (only === undefined || others.length > 0 || !TEXT.test(only)) return undefined
  if (!TEXT_NODE.test(type) || CHANGES.test(type) || DRAWS.test(type)) return undefined
  const text = resolve(place, inputs.get(only))
  // WAS takes lines with # for notes, and tokens in brackets for dates and the like.
  return /^Text Multiline$/.test(type) && /^\s*#|\[[a-z_]+[\](]/m.test(text ?? '') ? undefined : text
}

function joined(place: Place, node: Node, { inputs, delimiter, isTrimmed, count }: Join): string | undefined {
  const { graph } = place
  const most = count === undefined ? Infinity : numberOf(valueOf(graph, node, count))
  const names = [...node.inputs.keys()]
    .filter((name) => inputs.test(name) && Number(/\d*$/.exec(name)?.[0] ?? 0) <= (most ?? 0))
    .toSorted((a, b) => (a.length === b.length ? (a < b ? -1 : 1) : a.length - b.length))
  const between = node.inputs.has(delimiter) ? resolve(place, node.inputs.get(delimiter)) : undefined
  const parts = names.map((name) => resolve(place, node.inputs.get(name)))
  if (between === undefined || most === undefined || parts.length === 0 || parts.includes(undefined)) return undefined
  const clean = isTrimmed === undefined ? undefined : textOf(node.inputs.get(isTrimmed))
  if (isTrimmed !== undefined && clean === undefined) return undefined
  const texts = parts.map((part) => (clean === 'true' ? part!.trim() : part!))
  // WAS leaves out what is empty.
  const kept = isTrimmed === undefined ? texts : texts.filter((text) => text !== '')
  if (kept.reduce((sum, text) => sum + text.length, 0) > MOST_TEXT) return undefined
  return kept.join(between === String.raw`\n` ? '\n' : between)
}

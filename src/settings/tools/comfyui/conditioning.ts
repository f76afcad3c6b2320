import { numberOf } from '../../json.ts'
import type { Network } from '../../settings.ts'
import { describeNode, followLink, type Graph, linksOf, type Node, valueOf, walk } from './graph.ts'

/** What one side of the guidance says. */
export type Conditioning = Readonly<{
  /** Undefined where no text was found. */
  text: string | undefined
  /** Layers of the text encoder from its end; 1 where no node sets it, undefined where that is not understood. */
  clipSkip: number | undefined
  /** Nodes that change it otherwise, such as a ControlNet. */
  others: readonly Network[]
}>

const TEXTS = ['populated_text', 'text', 'text_g', 'text_l', 'clip_l', 't5xxl', 'prompt', 'string', 'wildcard_text']
const MOST_OTHERS = 32
/** Nodes whose text is not what they hold: they draw, or ask another model. */
const DRAWS =
  /random|wildcard|dynamic|generat|ollama|gpt|llm|llama|florence|caption|tagger|interrogat|enhance|translat/i
const MOST_TEXTS = 64
const MOST_TEXT_NODES = 500
const STOPS = ['stop_at_clip_layer', 'clip_skip']
const UPSTREAM = {
  positive: /^(?:cond|positive|pipe|basic_pipe|sdxl_tuple|clip$)/i,
  negative: /^(?:cond|negative|pipe|basic_pipe|sdxl_tuple|clip$)/i,
} as const

/** Follows `positive` or `negative` from a sampler to the texts that were encoded. */
export function conditioningUpstream(
  graph: Graph,
  start: Node | undefined,
  side: 'positive' | 'negative',
): Conditioning {
  if (start === undefined) return { text: undefined, clipSkip: 1, others: [] }
  const texts: (string | undefined)[] = []
  const others: Network[] = []
  const known: KnownTexts = new Map()
  // The nearest one counts, also where it is not understood.
  let clipSkip: Readonly<{ layer: number | undefined }> | undefined
  const next = (node: Node): readonly Node[] => {
    const own = linksOf(graph, node, (name) => UPSTREAM[side].test(name))
    return own.length > 0 || node.inputs.size > 1 ? own : linksOf(graph, node, () => true)
  }
  for (const { node } of walk([start], next, isZero)) {
    if (isZero(node)) {
      texts.push('')
      continue
    }
    if (clipSkip === undefined && STOPS.some((name) => node.inputs.has(name)))
      clipSkip = { layer: numberOf(valueOf(graph, node, ...STOPS)) }
    const encoded = texts.length < MOST_TEXTS && encodes(node, side) ? textsOf(graph, node, { side, known }) : []
    texts.push(...encoded)
    for (const name of [encoderFiles(node), encoderNumbers(graph, node)])
      if (name !== undefined && others.length < MOST_OTHERS) others.push({ kind: 'other', name })
    if (encoded.length === 0 && changes(graph, node) && others.length < MOST_OTHERS)
      others.push({ kind: 'other', name: describeNode(graph, node) })
  }
  const isKnown = texts.length > 0 && !texts.includes(undefined)
  return { text: isKnown ? [...new Set(texts)].join(' | ') : undefined, clipSkip: layerOf(clipSkip), others }
}

function layerOf(stop: Readonly<{ layer: number | undefined }> | undefined): number | undefined {
  if (stop === undefined) return 1
  return stop.layer === undefined ? undefined : Math.abs(stop.layer)
}

/** What is said upstream of it does not count. */
function isZero({ type }: Node): boolean {
  return /zero_?out/i.test(type)
}

/** It loads text encoders of its own, by their files. */
function encoderFiles({ inputs }: Node): string | undefined {
  const names = [...inputs].filter(([name, value]) => /^clip_name\d?$/.test(name) && typeof value === 'string')
  return names.length === 0 ? undefined : `text encoder ${names.map(([, value]) => String(value)).join(' + ')}`
}

/** Encoders of SDXL are told sizes, those of Flux a guidance. */
function encoderNumbers(graph: Graph, node: Node): string | undefined {
  if (!node.inputs.has('clip') || !TEXTS.some((name) => node.inputs.has(name)) || /lora/i.test(node.type))
    return undefined
  const numbers = [...node.inputs].filter(([, value]) => typeof value === 'number')
  return numbers.length === 0 ? undefined : describeNode(graph, { ...node, inputs: new Map(numbers) })
}

/** It holds texts of this side: an encoder, or a loader that holds those of both. */
function encodes({ type, inputs }: Node, side: 'positive' | 'negative'): boolean {
  // A loader's text is a list of what it loads.
  if (/lora/i.test(type)) return false
  return inputs.has(side)
    ? typeof inputs.get(side) === 'string'
    : inputs.has('clip') && TEXTS.some((name) => inputs.has(name))
}

function changes(graph: Graph, node: Node): boolean {
  return (
    !/reroute|pipe/i.test(node.type) &&
    linksOf(graph, node, (name) => /^(?:cond|positive|negative)/i.test(name)).length > 0
  )
}

/** Of nodes that hold a text, or put one together; undefined where it is not known, such as in a graph that bites its tail. */
type KnownTexts = Map<Node, string | undefined>

/** One for each input that holds a text. */
function textsOf(
  graph: Graph,
  node: Node,
  { side, known }: Readonly<{ side: string; known: KnownTexts }>,
): readonly (string | undefined)[] {
  const held = TEXTS.filter((name) => node.inputs.has(name))
  // What was drawn counts, not what it was drawn from.
  const names = node.inputs.has(side) ? [side] : held[0] === 'populated_text' ? held.slice(0, 1) : held
  return names.map((name) => resolveText(graph, node.inputs.get(name), known))
}

/** A text as it stands, or what the nodes behind a link put together: their texts in the order of the inputs. */
function resolveText(graph: Graph, value: unknown, known: KnownTexts): string | undefined {
  const source = followLink(graph, value)
  if (source === undefined) return typeof value === 'string' ? value : undefined
  if (known.has(source) || known.size > MOST_TEXT_NODES) return known.get(source)
  known.set(source, undefined)
  const text = textOfNode(graph, source, known)
  known.set(source, text)
  return text
}

function textOfNode(graph: Graph, { type, inputs }: Node, known: KnownTexts): string | undefined {
  if (DRAWS.test(type) && !inputs.has('populated_text')) return undefined
  const name = TEXTS.find((candidate) => inputs.has(candidate))
  if (name !== undefined) return resolveText(graph, inputs.get(name), known)
  const parts = [...inputs.values()].slice(0, 8).flatMap((inner) => resolveText(graph, inner, known) ?? [])
  return parts.length === 0 ? undefined : parts.join(' ')
}

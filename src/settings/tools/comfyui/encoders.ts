import { textOf } from '../../json.ts'
import { type Graph, isLink, linkOf, type Node } from './graph.ts'
import { hasDrawnPlaces, isDrawn, textOfInput } from './texts.ts'
import { valueOf } from './values.ts'

export type Side = 'positive' | 'negative'

/** Inputs of encoders that hold a text, in the order in which they are told. */
const TEXTS = [
  'populated_text',
  'text',
  'text_g',
  'text_l',
  'clip_l',
  'clip_g',
  't5xxl',
  'llama',
  'bert',
  'mt5xl',
  'prompt',
  'prompt_g',
  'prompt_l',
  'user_prompt',
  'string',
]
const ENCODER =
  /text.?encode|encode.*(?:text|prompt)|prompt.*encode|wildcard ?encode|Power Prompt|^Prompt \(LoraManager\)$|^PC(?:Lazy)?TextEncode/i
const CLIPS = ['clip', 'opt_clip', 'optional_clip']
/** Nodes that write further words into a prompt. */
const ADDS = /concat|append|prepend|pipe_?edit|style/i
/** These draw where the text says so, when the graph runs. */
const DRAWS_IN_TEXT = /^(?:ttN|easy) |\(LoraManager\)$/

/** It makes guidance of a text, or loads all and holds the texts of both sides. */
export function isEncoder(node: Node, side: Side): boolean {
  const { type, inputs } = node
  if (ENCODER.test(type)) return TEXTS.some((name) => inputs.has(name))
  return heldNames(node, side).length > 0
}

/** Nodes that load all at once: a link to one side is that to a text, not to guidance. */
const LOADER = /loader/i
/** Nodes that put texts into a pipe. */
const PIPED = /^(?:ttN|easy) .*pipe/i

function heldNames({ type, inputs }: Node, side: Side): readonly string[] {
  if (!LOADER.test(type) && !PIPED.test(type)) return []
  return [side, `${side}_g`, `${side}_l`].filter((name) => {
    const value = inputs.get(name)
    return typeof value === 'string' || (LOADER.test(type) && isLink(value))
  })
}

/** A text encoder of a form that is not known: it has a text and the files to encode it. */
export function isUnknownEncoder(node: Node): boolean {
  return TEXTS.some((name) => node.inputs.has(name)) && CLIPS.some((name) => node.inputs.has(name))
}

/** What a node encodes for one side, a text for each of its encoders; undefined where it is not understood. */
export function encodedTexts(graph: Graph, node: Node, side: Side): readonly (string | undefined)[] {
  const names = namesOf(graph, node, side)
  if (names === undefined || ADDS.test(node.type)) return [undefined]
  const texts = names.map((name) => textOfInput(graph, node, name))
  const before = textsBefore(graph, node, side)
  return texts.map((text) => {
    if (text === undefined || before === undefined) return undefined
    if (DRAWS_IN_TEXT.test(node.type) && hasDrawnPlaces(text)) return undefined
    return [...before, text].join(node.type.startsWith('ttN ') ? ' ' : ', ')
  })
}

function namesOf(graph: Graph, node: Node, side: Side): readonly string[] | undefined {
  const { type, inputs } = node
  if (!ENCODER.test(type)) return heldNames(node, side)
  // What was drawn counts, not what it was drawn from.
  if (inputs.has('populated_text')) return ['populated_text']
  if (isDrawn(node)) return undefined
  const held = TEXTS.filter((name) => inputs.has(name))
  if (!inputs.has('with_SDXL')) return held
  const isDouble = valueOf(graph, node, 'with_SDXL')
  if (typeof isDouble !== 'boolean') return undefined
  return isDouble ? ['text_g', 'text_l'] : ['text']
}

/** Trigger words of LoraManager and tinyterraNodes' own link stand before the text. */
function textsBefore(graph: Graph, node: Node, side: Side): readonly string[] | undefined {
  const names = [...node.inputs.keys()].filter(
    (name) => /^trigger_words\d*$/.test(name) || (name === `prepend_${side}` && isLink(node.inputs.get(name))),
  )
  const texts = names.map((name) => textOfInput(graph, node, name))
  return texts.includes(undefined) ? undefined : texts.filter((text) => text !== undefined && text !== '').map(String)
}

/** The node that gives an encoder its files; itself where it loads them. */
export function clipOf(graph: Graph, node: Node): Node | undefined {
  return ENCODER.test(node.type) ? linkOf(graph, node, ...CLIPS) : node
}

const OPTIONS = /weight_interpretation|token_normalization|^parser$|^mean_normalization$|^affect_pooled$|^style$/
const USUAL = /^(?:none|comfy|disable|no style)$/i

/** Encoders of SDXL are told sizes, those of Flux a guidance, others how to take weights. */
export function encoderOptions({ type, inputs }: Node, side: Side): ReadonlyMap<string, unknown> | undefined {
  const other = side === 'positive' ? 'negative' : 'positive'
  const isOption = ([name, value]: readonly [string, unknown]): boolean =>
    OPTIONS.test(name) && !name.startsWith(other) && !USUAL.test(textOf(value) ?? '') && typeof value === 'string'
  const isNumber = ([name, value]: readonly [string, unknown]): boolean =>
    ENCODER.test(type) && typeof value === 'number' && !/seed/.test(name)
  const told = [...inputs].filter((entry) => isOption(entry) || isNumber(entry))
  return told.length === 0 ? undefined : new Map(told)
}

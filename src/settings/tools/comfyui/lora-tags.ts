import { readTags } from '../../prompt-tags.ts'
import type { Network } from '../../settings.ts'
import { type Graph, isLink, linkOf, type Node } from './graph.ts'
import { type Form, NOT_UNDERSTOOD } from './lora.ts'
import { textOfInput } from './texts.ts'

/** Inputs whose tags a node loads, by its class. */
const TAGGED: readonly Readonly<{ type: RegExp; inputs: readonly string[]; needs?: readonly string[] }>[] = [
  { type: /^LoRA Text Loader \(LoraManager\)$/, inputs: ['lora_syntax'] },
  { type: /^ttN /, inputs: ['loras'] },
  { type: /^easy \w+Loader$/, inputs: ['positive', 'negative'] },
  {
    type: /Power Prompt(?: - Positive)? \(rgthree\)$/,
    inputs: ['prompt', 'prompt_g', 'prompt_l'],
    needs: ['opt_model', 'opt_clip'],
  },
  { type: /^Impact\w*Wildcard|^ImpactWildcardEncode/, inputs: ['populated_text'], needs: ['model'] },
  {
    type: /lora.*(?:tag|text|prompt|string)|(?:tag|text).*lora|^(?:Load|Multi) ?Loras?/i,
    inputs: ['text', 'prompt', 'lora_syntax', 'loras'],
  },
]

export function taggedLoras(graph: Graph, node: Node): Form {
  if (node.type.endsWith('(LoraManager)') && !node.inputs.has('lora_syntax')) return undefined
  const form = TAGGED.find(({ type }) => type.test(node.type))
  if (form === undefined || form.needs?.some((name) => linkOf(graph, node, name) === undefined)) return undefined
  if (node.inputs.get('insert_lora') === 'DISABLE LORAS') return { loras: [] }
  const held = form.inputs.filter(
    (name) => node.inputs.has(name) && !(isLink(node.inputs.get(name)) && name.startsWith('lora')),
  )
  if (held.length === 0) return /^ttN pipeLoader\w*_v2$/.test(node.type) ? NOT_UNDERSTOOD : undefined
  const texts = held.map((name) => textOfInput(graph, node, name))
  if (texts.includes(undefined)) return NOT_UNDERSTOOD
  return { loras: texts.flatMap((text) => readTags(text!).networks.map(modelFirst)) }
}

/** Of two weights in a tag nodes have the model's first, A1111 that of the text encoder. */
function modelFirst(network: Network): Network {
  const { weight, clipWeight } = network
  return clipWeight === undefined ? network : { ...network, weight: clipWeight, clipWeight: weight }
}

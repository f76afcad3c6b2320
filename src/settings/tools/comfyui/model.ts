import { at, numberOf, textOf } from '../../json.ts'
import { modelFile, modelName } from '../../names.ts'
import { readTags } from '../../prompt-tags.ts'
import type { ModelFile, Network } from '../../settings.ts'
import { describeNode, type Graph, linksOf, type Node, valueOf, walk } from './graph.ts'

/** What a sampler's model is made of. Where no loader was reached, a node on the way is not understood, and nothing is known. */
export type Model = Readonly<{ checkpoint: ModelFile | undefined; networks: readonly Network[] | undefined }>

const CHECKPOINT_INPUTS = ['ckpt_name', 'unet_name', 'base_ckpt_name', 'gguf_name', 'model_name', 'ckpt']
const MOST_NETWORKS = 64

/** Follows the model from a sampler to its loaders, through LoRAs, stacks of them and patches. */
export function modelUpstream(graph: Graph, start: Node | undefined): Model {
  const checkpoints: string[] = []
  const networks: Network[] = []
  const next = (node: Node): readonly Node[] => modelLinks(graph, node)
  for (const { node } of walk(start === undefined ? [] : [start], next)) {
    const loras = lorasOf(graph, node)
    const name = nameIn(valueOf(graph, node, ...CHECKPOINT_INPUTS))
    const isLoader = name !== undefined && linksOf(graph, node, (input) => /^model/i.test(input)).length === 0
    if (isLoader) checkpoints.push(modelName(name))
    const precision = isLoader ? textOf(node.inputs.get('weight_dtype')) : undefined
    if (precision !== undefined && precision !== 'default')
      networks.push({ kind: 'other', name: `weights in ${precision}` })
    networks.push(...loras)
    if (!isLoader && loras.length === 0 && isPatch(graph, node))
      networks.push({ kind: 'other', name: describeNode(graph, node) })
    if (networks.length > MOST_NETWORKS) break
  }
  const names = [...new Set(checkpoints)].slice(0, 8)
  return names.length === 0
    ? { checkpoint: undefined, networks: undefined }
    : { checkpoint: modelFile(names.join(' + ')), networks }
}

/** Nodes with previews keep a name in an object. */
export function nameIn(value: unknown): string | undefined {
  return textOf(value) ?? textOf(at(value, 'content'))
}

/** Of a switch the branch that it takes; none where it does not say which. */
function modelLinks(graph: Graph, node: Node): readonly Node[] {
  if (!/switch/i.test(node.type)) return linksOf(graph, node, (name) => /model|lora|pipe|^any|^value$/i.test(name))
  const chosen = textOf(valueOf(graph, node, 'select', 'Input', 'input', 'index'))
  return chosen === undefined ? [] : linksOf(graph, node, (name) => new RegExp(`\\D${Number(chosen)}$`).test(name))
}

/** It takes a model and is no loader of LoRAs that happen to be switched off. */
function isPatch(graph: Graph, node: Node): boolean {
  return (
    !/lora|reroute|pipe|switch|context|\bbus\b/i.test(node.type) &&
    linksOf(graph, node, (name) => /model/i.test(name)).length > 0
  )
}

function lorasOf(graph: Graph, node: Node): readonly Network[] {
  const isOff = node.inputs.get('toggle') === false || /^off$/i.test(textOf(node.inputs.get('switch')) ?? '')
  if (isOff) return []
  return [...single(graph, node), ...switched(node), ...stacked(graph, node), ...tagged(graph, node)]
}

function lora(name: string, weight: number | undefined, clipWeight: number | undefined): readonly Network[] {
  const file = modelFile(name)
  if (file === undefined || /^none$/i.test(file.name)) return []
  return [
    { kind: 'lora', ...file, weight, ...(clipWeight === undefined || clipWeight === weight ? {} : { clipWeight }) },
  ]
}

const WEIGHTS = [
  'strength_model',
  'lora_model_strength',
  'model_strength',
  'lora_strength',
  'strength',
  'lora_weight',
  'weight',
]

/** `LoraLoader`, `LoraLoaderModelOnly`, and loaders of all in one. */
function single(graph: Graph, node: Node): readonly Network[] {
  const given = valueOf(graph, node, 'lora_name', ...(/lora/i.test(node.type) ? ['lora'] : []))
  const name = nameIn(given)
  if (name === undefined) return []
  const weight = numberOf(valueOf(graph, node, ...WEIGHTS))
  const clip = numberOf(valueOf(graph, node, 'strength_clip', 'lora_clip_strength', 'clip_strength'))
  return lora(name, weight, clip ?? (/ModelOnly/i.test(node.type) ? 0 : undefined))
}

/** `Power Lora Loader (rgthree)`: inputs that are objects with a switch. */
function switched({ inputs }: Node): readonly Network[] {
  return [...inputs.values()].slice(0, 256).flatMap((value) => {
    const name = textOf(at(value, 'lora'))
    if (name === undefined || at(value, 'on') === false) return []
    return lora(name, numberOf(at(value, 'strength') ?? 1), numberOf(at(value, 'strengthTwo')))
  })
}

/** Stacks with numbered inputs (`LoRA Stacker` of Efficiency Nodes, `CR LoRA Stack`, `easy loraStack` and their like). */
function stacked(graph: Graph, node: Node): readonly Network[] {
  const most = numberOf(node.inputs.get('lora_count') ?? node.inputs.get('num_loras')) ?? 64
  const isSimple = node.inputs.get('input_mode') === 'simple' || node.inputs.get('mode') === 'simple'
  return [...node.inputs.keys()].slice(0, 512).flatMap((input) => {
    const [, first, second] = /^lora_name_?(\d{1,2})$|^lora_(\d{1,2})(?:_name)?$/.exec(input) ?? []
    const number = first ?? second
    const name = number === undefined ? undefined : textOf(valueOf(graph, node, input))
    if (name === undefined || number === undefined || Number(number) > most) return []
    if (/^off$/i.test(textOf(node.inputs.get(`switch_${number}`)) ?? '')) return []
    const value = (...names: readonly string[]): number | undefined => numberOf(valueOf(graph, node, ...names))
    const simple = [`lora_wt_${number}`, `lora_${number}_strength`, `strength_${number}`]
    const model = [
      `model_weight_${number}`,
      `model_str_${number}`,
      `lora_${number}_model_strength`,
      `strength_model_${number}`,
    ]
    const clip = [
      `clip_weight_${number}`,
      `clip_str_${number}`,
      `lora_${number}_clip_strength`,
      `strength_clip_${number}`,
    ]
    const weight = isSimple ? value(...simple) : value(...model, ...simple)
    return lora(name, weight ?? 1, isSimple ? undefined : value(...clip))
  })
}

/** Loaders that read `<lora:…>` tags out of a text. */
function tagged(graph: Graph, node: Node): readonly Network[] {
  if (!/lora|wildcard/i.test(node.type)) return []
  const text = textOf(valueOf(graph, node, 'populated_text', 'text', 'lora_syntax', 'loras'))
  return text === undefined ? [] : readTags(text).networks
}

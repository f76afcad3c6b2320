import { textOf } from '../../json.ts'
import { modelFile, modelName } from '../../names.ts'
import type { ModelFile, Network } from '../../settings.ts'
import { describeNode, tellsAll } from './describe.ts'
import { flowFrom, HANDS_ON, upstream } from './flows.ts'
import { followLink, type Graph, isLink, type Node, remembered } from './graph.ts'
import { lorasOf } from './loras.ts'
import { nameIn, valueOf } from './values.ts'

/** What a sampler's model is made of. Where no loader was reached, a node on the way is not understood, and nothing is known. */
export type Model = Readonly<{
  checkpoint: ModelFile | undefined
  networks: readonly Network[] | undefined
  /** All numbers of its patches are known. */
  isTold: boolean
}>

const NOTHING: Model = { checkpoint: undefined, networks: undefined, isTold: false }
const CHECKPOINT_INPUTS = ['base_ckpt_name', 'ckpt_name', 'unet_name', 'gguf_name', 'ckpt']
/** These say so only in a node that loads. */
const LOADER_INPUTS = ['model_path', 'model_name', 'base_model']
const MOST_NETWORKS = 64

/** Follows the model from a sampler to its loaders, through LoRAs, stacks of them and patches. */
export function modelUpstream(graph: Graph, start: Node | undefined): Model {
  return start === undefined ? NOTHING : findModel(graph, start)
}

const findModel = remembered((graph, start): Model => {
  const { steps, isWhole } = flowFrom(graph, start, { flow: 'model' })
  if (!isWhole) return NOTHING
  const checkpoints: string[] = []
  const networks: Network[] = []
  let [isKnown, isTold] = [true, true]
  for (const [index, { node }] of steps.entries()) {
    const isEnd = upstream(graph, node, 'model')?.length === 0
    const name = isEnd ? checkpointOf(graph, node) : undefined
    if (isEnd && name === undefined) return NOTHING
    if (name !== undefined) checkpoints.push(modelName(name))
    const loras = lorasOf(graph, node)
    isKnown &&= loras !== undefined && index < MOST_NETWORKS
    networks.push(...precisionOf(node, isEnd), ...(loras ?? []))
    if (isEnd || loras === undefined || loras.length > 0 || isNeutral(node)) continue
    isKnown &&= !mayLoad(graph, node)
    isTold &&= tellsAll(graph, node)
    networks.push({ kind: 'other', name: describeNode(graph, node) })
  }
  // A way that bites its tail has no end.
  if (checkpoints.length === 0) return NOTHING
  const names = [...new Set(checkpoints)].slice(0, 8)
  return { checkpoint: modelFile(names.join(' + ')), networks: isKnown ? networks : undefined, isTold }
})

/** LoRAs that change the text encoder alone: by the nodes that it comes through and the model does not. */
export function lorasOfClip(
  graph: Graph,
  clips: readonly Node[] | undefined,
  models: readonly Node[],
): readonly Network[] | undefined {
  const ofModel = new Set(models)
  const own = clips?.filter((node) => !ofModel.has(node))
  const found = own?.map((node) => {
    const isEnd = upstream(graph, node, 'clip')?.length === 0
    const loras = isEnd ? [] : lorasOf(graph, node)
    const isKnown = isEnd || isNeutral(node) || (loras !== undefined && loras.length > 0) || !mayLoad(graph, node)
    return isKnown ? loras?.map(({ clipWeight, weight, ...file }) => textAlone(file, clipWeight ?? weight)) : undefined
  })
  if (found === undefined) return holdsOthers(graph, ofModel) ? undefined : []
  return found.includes(undefined) ? undefined : found.flatMap((loras) => loras ?? [])
}

/** Whether a graph has LoRAs anywhere but on the way of the model, or had them where a link leads nowhere. */
function holdsOthers(graph: Graph, ofModel: ReadonlySet<Node>): boolean {
  return [...graph.values()].some(
    (node) =>
      [...node.inputs.values()].some((value) => isLink(value) && followLink(graph, value) === undefined) ||
      (!ofModel.has(node) && (/lora|lyco/i.test(node.type) || (!/load/i.test(node.type) && mayLoad(graph, node)))),
  )
}

function textAlone(file: Network, strength: number | undefined): Network {
  return strength === undefined ? file : { ...file, weight: 0, clipWeight: strength }
}

/** The nodes that a sampler's model comes through. */
export function modelNodes(graph: Graph, start: Node | undefined): readonly Node[] {
  return flowFrom(graph, start, { flow: 'model' }).steps.map(({ node }) => node)
}

function checkpointOf(graph: Graph, node: Node): string | undefined {
  if (/context/i.test(node.type)) return undefined
  const inputs = [...CHECKPOINT_INPUTS, ...(/load/i.test(node.type) ? LOADER_INPUTS : [])]
  const name = nameIn(valueOf(graph, node, ...inputs))
  return name === undefined || /^none$/i.test(name) ? undefined : name
}

function precisionOf({ inputs }: Node, isLoader: boolean): readonly Network[] {
  const precision = isLoader ? textOf(inputs.get('weight_dtype')) : undefined
  return precision === undefined || precision === 'default' ? [] : [{ kind: 'other', name: `weights in ${precision}` }]
}

/** It hands on, or loads LoRAs that happen to be switched off. */
function isNeutral({ type }: Node): boolean {
  return /lora|Power Prompt/i.test(type) || HANDS_ON.test(type)
}

const FILE = /\.(?:safetensors|ckpt|pt|pth|bin|gguf|sft)$|<\s*lora/i
/** Inputs that bring no LoRA. */
const OTHER_THINGS =
  /model|clip|vae|cond|positive|negative|image|mask|latent|samples|pipe|control_?net|ip_?adapter|insightface|face|sigmas|noise|image_encoder/i
/** Nodes whose files are known to be something else. */
const OTHER_FILES = /hypernet|ip_?adapter|instant_?id|pulid|control_?net|brushnet|animatediff|photomaker/i

/** A node that nobody knows could load a LoRA: it needs a file for that, of its own or from a node beside it. */
function mayLoad(graph: Graph, node: Node): boolean {
  if (OTHER_FILES.test(node.type)) return false
  return [...node.inputs].some(([name, value]) => {
    if (typeof value === 'string' && FILE.test(value)) return true
    if (/lora/i.test(name)) return true
    if (!isLink(value)) return typeof value === 'object' && value !== null
    if (OTHER_THINGS.test(name) || valueOf(graph, node, name) !== undefined) return false
    const source = followLink(graph, value)
    return (
      source === undefined ||
      [...source.inputs].some(([inner, held]) => /lora/i.test(inner) || FILE.test(textOf(held) ?? ''))
    )
  })
}

import type { Size } from '../../../images/pixels.ts'
import { numberOf, seedOf, textOf } from '../../json.ts'
import { modelFile, samplerOf } from '../../names.ts'
import { readTags } from '../../prompt-tags.ts'
import { BUILT_IN, type Network, OF_BATCH, OFF, type Settings } from '../../settings.ts'
import { sizeOf } from '../../size.ts'
import { conditioningUpstream } from './conditioning.ts'
import { type Graph, linkOf, linksOf, type Node, parseGraph, valueOf, walk } from './graph.ts'
import { modelUpstream, nameIn } from './model.ts'
import { type Chain, isSampler, samplerChain } from './sampler.ts'
import { sampling } from './sampling.ts'

/** Nodes that save; a graph with more of them is not gone through for each. */
const MOST_SAVERS = 8

/**
 * ComfyUI's API graph, walked from the sampler that feeds the saved picture. Where several nodes save, it does not say which one saved this
 * picture: what all of them agree on counts. Undefined where the JSON is no such graph, or no sampler leads to a picture.
 */
export function readComfyUi(json: unknown): Settings | undefined {
  const graph = parseGraph(json)
  if (graph === undefined) return undefined
  const chains = saversOf(graph).flatMap((saver) => samplerChain(graph, saver) ?? [])
  const distinct = [...new Map(chains.map((chain) => [`${chain.last.id} ${chain.passes?.join(' ')}`, chain])).values()]
  const [first, ...others] = distinct.map((chain) => settingsOf(graph, chain))
  return first === undefined ? undefined : others.reduce(agreed, first)
}

/** Those that keep a picture; where there is none, those that show one, or the samplers that no other node takes up. */
function saversOf(graph: Graph): readonly Node[] {
  const nodes = [...graph.values()]
  const takesPicture = (node: Node): boolean =>
    linkOf(graph, node, 'images', 'image', 'pixels', 'samples') !== undefined
  const named = (name: RegExp): readonly Node[] => nodes.filter((node) => name.test(node.type) && takesPicture(node))
  const [kept, shown] = [named(/save/i), named(/preview|display|show/i)]
  const ends = kept.length > 0 ? kept : shown.length > 0 ? shown : endsOf(graph, nodes)
  return ends.slice(0, MOST_SAVERS)
}

function endsOf(graph: Graph, nodes: readonly Node[]): readonly Node[] {
  const taken = new Set(nodes.flatMap((node) => linksOf(graph, node, () => true)))
  const ends = nodes.filter((node) => !taken.has(node))
  return ends.map((node) =>
    isSampler(graph, node) ? { id: '', type: 'end', inputs: new Map([['samples', [node.id, 0]]]) } : node,
  )
}

function settingsOf(graph: Graph, { first, last, passes, decoder }: Chain): Settings {
  const { seed, steps, cfg, denoise, isOneSided, ...said } = sampling(graph, first)
  const positive = conditioningUpstream(graph, said.positive, 'positive')
  const negative = conditioningUpstream(graph, said.negative, 'negative')
  const model = modelUpstream(graph, said.model)
  const latents = latentsUpstream(graph, first)
  const begun = startOf(latents)
  const prompt = positive.text === undefined ? undefined : readTags(positive.text)
  return {
    tool: 'ComfyUI',
    prompt: prompt?.prompt,
    negativePrompt: negative.text === undefined ? (isOneSided ? '' : undefined) : readTags(negative.text).prompt,
    ...samplerOf(said.sampler, said.schedule, undefined),
    steps,
    cfg,
    size: sizeIn(graph, latents) ?? (begun.length > 0 && passes?.length === 0 ? 'file' : undefined),
    hires: passes?.length === 0 ? OFF : passes?.join(' → '),
    vae: vaeOf(graph, decoder ?? last),
    clipSkip: positive.clipSkip,
    networks: model.networks && [...model.networks, ...positive.others, ...negative.others, ...begun],
    // ComfyUI draws noise on the processor, whatever it computes on.
    rng: 'cpu',
    denoise,
    seed: isBatch(graph, latents) ? OF_BATCH : seedOf(seed),
    checkpoint: model.checkpoint,
  }
}

/** The nodes that a sampler's latent is made by, the nearest first. */
function latentsUpstream(graph: Graph, sampler: Node): readonly Node[] {
  const next = (node: Node): readonly Node[] =>
    linksOf(graph, node, (name) => /latent|samples|image|pixel|pipe|^value$/i.test(name))
  return Array.from(walk(next(sampler), next), ({ node }) => node)
}

/** Of the nearest node that has a width and a height. */
function sizeIn(graph: Graph, latents: readonly Node[]): Size | undefined {
  for (const node of latents) {
    const size = sizeOf(
      valueOf(graph, node, 'width', 'empty_latent_width'),
      valueOf(graph, node, 'height', 'empty_latent_height'),
    )
    if (size !== undefined) return size
  }
  return undefined
}

/** Whether a sampler makes several pictures at once, by a latent of several or one that is repeated. */
function isBatch(graph: Graph, latents: readonly Node[]): boolean {
  return latents.some((node) => {
    const count = valueOf(graph, node, 'batch_size', ...(/repeat/i.test(node.type) ? ['amount'] : []))
    return (numberOf(count) ?? 1) > 1
  })
}

/** The picture that a sampler begins with instead of noise alone. */
function startOf(latents: readonly Node[]): readonly Network[] {
  for (const node of latents) {
    const file = textOf(node.inputs.get('image'))
    if (file !== undefined && /load/i.test(node.type)) return [{ kind: 'other', name: `begins with ${file}` }]
  }
  return []
}

function vaeOf(graph: Graph, decoder: Node): Settings['vae'] {
  const start = linkOf(graph, decoder, 'vae', 'optional_vae', 'pipe')
  if (start === undefined) return undefined
  const next = (node: Node): readonly Node[] => linksOf(graph, node, (name) => /vae|pipe|^any|^value$/i.test(name))
  for (const { node } of walk([start], next)) {
    const name = nameIn(valueOf(graph, node, 'vae_name'))
    if (name !== undefined) return /^baked|^built/i.test(name) ? BUILT_IN : modelFile(name)
    if (['ckpt_name', 'ckpt', 'base_ckpt_name'].some((input) => node.inputs.has(input))) return BUILT_IN
  }
  return undefined
}

/** What both say; what they differ in is unknown. */
function agreed(one: Settings, other: Settings): Settings {
  const same = Object.entries(one).filter(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(new Map(Object.entries(other)).get(name)),
  )
  return { ...Object.fromEntries(same), tool: one.tool }
}

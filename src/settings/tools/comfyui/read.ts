import { seedOf } from '../../json.ts'
import { samplerOf } from '../../names.ts'
import { readTags } from '../../prompt-tags.ts'
import { type Network, OF_BATCH, OFF, type Settings } from '../../settings.ts'
import { type Conditioning, conditioningUpstream } from './conditioning.ts'
import { controlsBeside } from './controls.ts'
import { type Graph, isLink, linksOf, type Node, parseGraph } from './graph.ts'
import { latentsUpstream } from './latents.ts'
import { lorasOfClip, modelNodes, modelUpstream } from './model.ts'
import { rngOf, scriptsOf } from './noise.ts'
import { type Chain, samplerChains } from './sampler.ts'
import { sampling } from './sampling.ts'
import { vaeUpstream } from './vae.ts'

/** Nodes that save; a graph with more of them is not gone through for each. */
const MOST_SAVERS = 32
/** Ways that a picture may have come. */
const MOST_UNLIKE = 8

/**
 * ComfyUI's API graph, walked from the sampler that feeds the saved picture. Where several nodes save, it does not say which one saved this
 * picture: what all of them agree on counts. A graph without a sampler that is understood says nothing but its tool. Undefined where the JSON
 * is no such graph.
 */
export function readComfyUi(json: unknown): Settings | undefined {
  const graph = parseGraph(json)
  if (graph === undefined) return undefined
  const savers = saversOf(graph)
  // One that is not gone through may have saved this picture.
  const found = savers.length > MOST_SAVERS ? [undefined] : savers.map((saver) => samplerChains(graph, saver))
  const chains = found.includes(undefined) ? [] : found.flatMap((chain) => chain ?? [])
  const unlike = [...new Map(chains.map((chain) => [`${chain.last.id} ${chain.passes?.join(' ')}`, chain])).values()]
  if (unlike.length > MOST_UNLIKE) return { tool: 'ComfyUI' }
  const [first, ...others] = unlike.map((chain) => settingsOf(graph, chain))
  return first === undefined ? { tool: 'ComfyUI' } : others.reduce(agreed, first)
}

/** Those that keep a picture; where there is none, those that show one, or the samplers that no other node takes up. */
function saversOf(graph: Graph): readonly Node[] {
  const nodes = [...graph.values()]
  const takesPicture = (node: Node): boolean =>
    ['images', 'image', 'pixels', 'samples'].some((name) => isLink(node.inputs.get(name)))
  const named = (name: RegExp): readonly Node[] => nodes.filter((node) => name.test(node.type) && takesPicture(node))
  const [kept, shown] = [named(/save/i), named(/preview|display|show/i)]
  const ends = kept.length > 0 ? kept : shown.length > 0 ? shown : endsOf(graph, nodes)
  return ends
}

/** Behind each node that no other one takes up, so that what it does itself counts. */
function endsOf(graph: Graph, nodes: readonly Node[]): readonly Node[] {
  const taken = new Set(nodes.flatMap((node) => linksOf(graph, node, () => true)))
  return nodes
    .filter((node) => !taken.has(node))
    .map((node) => ({ id: '', type: 'end', inputs: new Map([['samples', [node.id, 0]]]) }))
}

function settingsOf(graph: Graph, { first, last, passes, decoder }: Chain): Settings {
  // A grid tries several values, each for one picture of many.
  if (isGrid(graph, last) || isGrid(graph, first)) return { tool: 'ComfyUI' }
  const { seed, steps, cfg, denoise, isOneSided, ...said } = sampling(graph, first)
  const positive = conditioningUpstream(graph, said.positive, 'positive')
  const negative = isOneSided ? NO_SIDE : conditioningUpstream(graph, said.negative, 'negative')
  const model = modelUpstream(graph, said.model)
  const { nodes, size, count, begun, ...latents } = latentsUpstream(graph, first)
  const prompt = positive.text === undefined ? undefined : readTags(positive.text)
  const models = modelNodes(graph, said.model)
  const sides = [positive, negative]
  const clipLoras = sides.map(({ clips }) => lorasOfClip(graph, clips, models))
  const controls = controlsBeside(graph, isOneSided ? { ...said, negative: undefined } : said)
  const isSteeringKnown = model.isTold && ![positive.others, negative.others, controls].includes(undefined)
  return {
    tool: 'ComfyUI',
    prompt: prompt?.prompt,
    negativePrompt: negative.text === undefined ? undefined : readTags(negative.text).prompt,
    ...samplerOf(said.sampler, said.schedule, undefined),
    steps,
    cfg,
    size: size === 'picture' ? (passes?.length === 0 ? 'file' : undefined) : size,
    hires: passes?.length === 0 ? (latents.isWhole ? OFF : undefined) : passes?.join(' → '),
    vae: vaeUpstream(graph, decoder ?? last),
    clipSkip: positive.clipSkip,
    networks: clipLoras.includes(undefined)
      ? undefined
      : model.networks && [
          ...model.networks,
          ...distinct(clipLoras.flatMap((loras) => loras ?? [])),
          ...distinct([...(positive.others ?? []), ...(negative.others ?? [])]),
          ...begun,
          ...(controls ?? []),
        ],
    ...(isSteeringKnown ? {} : { isSteeringUnknown: true as const }),
    rng: latents.isUnderstood ? rngOf(graph, first, [...nodes, ...models]) : undefined,
    denoise,
    seed: count === 'several' ? OF_BATCH : count === 'one' ? chosenSeed(seed) : undefined,
    checkpoint: model.checkpoint,
  }
}

/** Seed nodes have negative numbers for one that is drawn. */
function chosenSeed(seed: unknown): string | undefined {
  const digits = seedOf(seed)
  return digits?.startsWith('-') ? undefined : digits
}

const NO_SIDE: Conditioning = { text: '', clipSkip: undefined, others: [], clips: [] }

function distinct(networks: readonly Network[]): readonly Network[] {
  return [...new Map(networks.map((network) => [network.name, network])).values()]
}

function isGrid(graph: Graph, sampler: Node): boolean {
  const scripts = scriptsOf(graph, sampler)
  const isLost = [sampler, ...scripts].some(({ inputs }) => isLink(inputs.get('script')) && scripts.length === 0)
  const isPlot = [...sampler.inputs].some(([name, value]) => /xy_?plot/i.test(name) && isLink(value))
  return isLost || isPlot || scripts.some(({ type }) => !SCRIPTS.test(type))
}

/** Scripts of Efficiency Nodes that make one picture; others may try several values, or none that is understood. */
const SCRIPTS = /^(?:Noise Control|HighRes-Fix|Tiled Upscaler|AnimateDiff) Script$/

/** What both say; what they differ in is unknown. */
function agreed(one: Settings, other: Settings): Settings {
  const same = Object.entries(one).filter(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(new Map(Object.entries(other)).get(name)),
  )
  const isUnknown = one.isSteeringUnknown ?? other.isSteeringUnknown
  return { ...Object.fromEntries(same), tool: one.tool, ...(isUnknown ? { isSteeringUnknown: true } : {}) }
}

import { textOf } from '../../json.ts'
import { type Graph, linkOf, linksOf, type Node, walk } from './graph.ts'
import { valueOf } from './values.ts'

/** Samplers that draw noise on the processor, whatever they compute on. */
const ON_PROCESSOR =
  /^KSampler(?:Advanced)?$|^SamplerCustom(?:Advanced)?$|^KSampler (?:Adv\. )?\(Efficient\)$|^KSampler SDXL \(Eff\.\)$|^KSampler \(WAS\)$|^ttN (?:pipe)?KSampler\w*$|^easy (?:fullkSampler|preSampling)$|^Impact\w*KSampler\w*BasicPipe$/
const NOISES = /^(?:RandomNoise|DisableNoise)$/
/** Inputs that say where noise is drawn. */
const SOURCES = ['noise_mode', 'rng_source', 'RNG', 'rng', 'noise_device']

const isScript = (name: string): boolean => name === 'script'

/** The scripts of a sampler of Efficiency Nodes. */
export function scriptsOf(graph: Graph, sampler: Node): readonly Node[] {
  const steps = walk(linksOf(graph, sampler, isScript), (node) => linksOf(graph, node, isScript))
  return Array.from(steps, ({ node }) => node)
}

/** Where a sampler's first noise comes from; undefined where a node may draw it in a way of its own. */
export function rngOf(graph: Graph, sampler: Node, others: readonly Node[]): string | undefined {
  const noise = linkOf(graph, sampler, 'noise')
  const scripts = scriptsOf(graph, sampler)
  if (sampler.inputs.has('script') && scripts.length === 0) return undefined
  const makers = others.filter(({ type }) => /nois|smZ|RNG/i.test(type) && !/noise_?mask|NoiseMask/i.test(type))
  const nodes = [sampler, noise, ...scripts, ...makers].filter((node) => node !== undefined)
  const said = nodes.flatMap((node) =>
    SOURCES.filter((name) => node.inputs.has(name)).map((name) => valueOf(graph, node, name)),
  )
  const places = new Set(said.map(placeOf))
  const [only] = places
  if (places.size > 0) return places.size === 1 && makers.length === 0 ? only : undefined
  const isPlain = noise === undefined ? !sampler.inputs.has('noise') : NOISES.test(noise.type)
  return isPlain && makers.length === 0 && ON_PROCESSOR.test(sampler.type) ? 'cpu' : undefined
}

/** `GPU(=A1111)` of Inspire Pack, `nv` of Efficiency Nodes. */
function placeOf(said: unknown): string | undefined {
  const text = (textOf(said) ?? '').toLowerCase()
  return ['gpu', 'cpu', 'nv'].find((place) => text.startsWith(place))
}

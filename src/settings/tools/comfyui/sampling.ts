import { numberOf, textOf } from '../../json.ts'
import { upstream } from './flows.ts'
import { type Graph, isLink, linkOf, linksOf, type Node, walk } from './graph.ts'
import { valueOf } from './values.ts'

/** Nodes that a sampler takes noise, guidance, sampler and noise levels from. */
const HELPERS = ['noise', 'guider', 'sampler', 'sigmas', 'pipe', 'basic_pipe', 'sdxl_tuple'] as const

/** What a sampler is told, in itself or by its helpers; undefined where a node is not understood. */
export type Sampling = Readonly<{
  seed: unknown
  steps: number | undefined
  cfg: number | undefined
  sampler: string | undefined
  schedule: string | undefined
  denoise: number | undefined
  /** Guided by one side alone, as Flux is: there is no negative prompt. */
  isOneSided: boolean
  /** Where the model and both sides of the guidance come from. */
  model: Node | undefined
  positive: Node | undefined
  negative: Node | undefined
}>

export function sampling(graph: Graph, sampler: Node): Sampling {
  const levels = levelsOf(graph, sampler)
  const helpers = HELPERS.flatMap((name) => linkOf(graph, sampler, name) ?? []).filter((node) => isHelper(node))
  const nodes = [sampler, ...helpers, ...levels.nodes]
  const value = (...names: readonly string[]): unknown => {
    const owner = nodes.find(({ inputs }) => names.some((name) => inputs.has(name)))
    return valueOf(graph, owner, ...names)
  }
  const has = (name: string): boolean => nodes.some(({ inputs }) => inputs.has(name))
  const guider = linkOf(graph, sampler, 'guider')
  const source = (flow: 'model' | 'positive' | 'negative'): Node | undefined => {
    const [only, ...others] = upstream(graph, guider ?? sampler, flow) ?? []
    return others.length === 0 ? only : undefined
  }
  const steps = levels.isKnown ? numberOf(value('steps')) : undefined
  const isOneSided = guider !== undefined && ONE_SIDED.test(guider.type)
  return {
    seed: value('seed', 'noise_seed'),
    steps,
    cfg: isOneSided ? 1 : numberOf(value('cfg', 'cfg_scale', 'cfg_conds')),
    sampler: textOf(value('sampler_name')) ?? samplerBy(graph, sampler),
    schedule: levels.isKnown ? (textOf(value('scheduler', 'basic_scheduler')) ?? scheduleIn(levels.nodes)) : undefined,
    denoise: !levels.isKnown
      ? undefined
      : has('denoise')
        ? numberOf(value('denoise'))
        : denoiseFrom(value('start_at_step', 'start_step'), steps),
    isOneSided,
    model: source('model'),
    positive: source('positive'),
    negative: isOneSided ? undefined : source('negative'),
  }
}

const ONE_SIDED = /^BasicGuider$/

/** Nodes whose numbers are those of the sampler; of others they may be anything. */
function isHelper({ type }: Node): boolean {
  return /^RandomNoise|^DisableNoise|guider|^KSamplerSelect$|^\w*Sampler\w*Select|scheduler|pipe|loader|context|presampling|^Pack SDXL/i.test(
    type,
  )
}

/** A node that makes a sampler is one by its class. */
function samplerBy(graph: Graph, sampler: Node): string | undefined {
  const maker = linkOf(graph, sampler, 'sampler')
  const isMaker =
    maker !== undefined && maker.type.startsWith('Sampler') && linkOf(graph, maker, 'sampler') === undefined
  return isMaker ? maker.type : undefined
}

type Levels = Readonly<{ nodes: readonly Node[]; isKnown: boolean }>

/** Noise levels can be split and joined before a scheduler is reached. */
function levelsOf(graph: Graph, sampler: Node): Levels {
  const start = linkOf(graph, sampler, 'sigmas')
  if (start === undefined) return { nodes: [], isKnown: !isLink(sampler.inputs.get('sigmas')) }
  const next = (node: Node): readonly Node[] => linksOf(graph, node, (name) => /sigmas/i.test(name))
  const nodes = Array.from(walk([start], next), ({ node }) => node).slice(0, 16)
  return { nodes, isKnown: nodes.every(({ type }) => LEVELS.test(type)) }
}

const LEVELS =
  /^(?:Basic|Karras|Exponential|Polyexponential|VP|Laplace|AlignYourSteps|GITS|SDTurbo|Flux2|LTXV|OptimalSteps|Beta|BetaSampling)Scheduler$|^(?:SplitSigmas|SplitSigmasDenoise)$|^Reroute$/

/** `KarrasScheduler` is a schedule by its name. */
function scheduleIn(levels: readonly Node[]): string | undefined {
  return levels.find(({ type }) => type.endsWith('Scheduler'))?.type.replace(/Scheduler$/, '')
}

/** An advanced sampler has a first step instead. */
function denoiseFrom(start: unknown, steps: number | undefined): number | undefined {
  const first = start === undefined ? 0 : numberOf(start)
  return first === undefined || steps === undefined || steps === 0 ? undefined : 1 - Math.min(first / steps, 1)
}

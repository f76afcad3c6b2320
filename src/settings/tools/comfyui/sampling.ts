import { numberOf, textOf } from '../../json.ts'
import { type Graph, linkOf, linksOf, type Node, valueOf, walk } from './graph.ts'

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
  const nodes = [sampler, ...HELPERS.flatMap((name) => linkOf(graph, sampler, name) ?? []), ...levels]
  const value = (...names: readonly string[]): unknown => {
    const owner = nodes.find(({ inputs }) => names.some((name) => inputs.has(name)))
    return valueOf(graph, owner, ...names)
  }
  const link = (...names: readonly string[]): Node | undefined =>
    nodes.map((node) => linkOf(graph, node, ...names)).find(Boolean)
  const has = (name: string): boolean => nodes.some(({ inputs }) => inputs.has(name))
  const guider = linkOf(graph, sampler, 'guider')
  const steps = numberOf(value('steps'))
  return {
    seed: value('seed', 'noise_seed'),
    steps,
    cfg: numberOf(value('cfg', 'cfg_scale', 'cfg_conds')) ?? cfgWithout(guider),
    sampler: textOf(value('sampler_name')) ?? linkOf(graph, sampler, 'sampler')?.type,
    schedule: textOf(value('scheduler', 'basic_scheduler')) ?? scheduleIn(levels),
    denoise: has('denoise') ? numberOf(value('denoise')) : denoiseFrom(value('start_at_step', 'start_step'), steps),
    isOneSided: guider !== undefined && !guider.inputs.has('negative'),
    model: link('model', 'pipe', 'basic_pipe'),
    positive: link('positive', 'conditioning', 'pipe', 'basic_pipe'),
    negative: link('negative', 'pipe', 'basic_pipe'),
  }
}

/** Noise levels can be split and joined before a scheduler is reached. */
function levelsOf(graph: Graph, sampler: Node): readonly Node[] {
  const start = linkOf(graph, sampler, 'sigmas')
  const next = (node: Node): readonly Node[] => linksOf(graph, node, (name) => /sigmas/i.test(name))
  return start === undefined ? [] : Array.from(walk([start], next), ({ node }) => node).slice(0, 16)
}

/** `KarrasScheduler` is a schedule by its name. */
function scheduleIn(levels: readonly Node[]): string | undefined {
  return levels.find(({ type }) => type.endsWith('Scheduler'))?.type.replace(/Scheduler$/, '')
}

/** A guider without a scale of any kind does not scale. */
function cfgWithout(guider: Node | undefined): number | undefined {
  return guider === undefined || [...guider.inputs.keys()].some((name) => /cfg/i.test(name)) ? undefined : 1
}

/** An advanced sampler has a first step instead. */
function denoiseFrom(start: unknown, steps: number | undefined): number | undefined {
  const first = start === undefined ? 0 : numberOf(start)
  return first === undefined || steps === undefined || steps === 0 ? undefined : 1 - Math.min(first / steps, 1)
}

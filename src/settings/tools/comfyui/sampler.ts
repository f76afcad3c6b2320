import { numberOf, textOf } from '../../json.ts'
import { between, describeNode, type Graph, linkOf, linksOf, type Node, type Step, valueOf, walk } from './graph.ts'

/** The way of a picture from noise to file: the first sampler, and what was done to its result. */
export type Chain = Readonly<{
  /** That which begins with noise. */
  first: Node
  /** The one whose result was decoded, which may be the same. */
  last: Node
  /** The nodes behind the first sampler up to the file, in words, the earliest first. */
  passes: readonly string[]
  /** The node that turned the last latent into pixels. */
  decoder: Node | undefined
}>

const PICTURE_INPUT = /image|latent|samples|pixel|pipe|^any|^value$/i
/** These neither change a picture nor its latent. */
const NEUTRAL = /vae|decode|encode|reroute|save|preview|pipe|primitive|empty|switch|batch/i
const MOST_PASSES = 10

/** Walks from the node that saves a picture to the samplers it comes from; undefined where there is none. */
export function samplerChain(graph: Graph, saver: Node): Chain | undefined {
  const next = (node: Node): readonly Node[] => pictureLinks(graph, node)
  const found = firstSampler(graph, next(saver), next)
  if (found === undefined) return undefined
  const passes: string[] = waysBetween(found)
  const last = found.node
  const seen = new Set([last])
  let first = last
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const earlier = firstSampler(graph, next(first), next)
    if (earlier === undefined || seen.has(earlier.node)) break
    passes.unshift(...waysBetween(earlier), describePass(graph, first))
    seen.add(earlier.node)
    first = earlier.node
  }
  const onTheWay = [...between(found), ...startOf(found)]
  return { first, last, passes, decoder: onTheWay.find(({ inputs }) => inputs.has('vae') && inputs.has('samples')) }
}

/** A node with one input alone is passed through, whatever the input is called. */
function pictureLinks(graph: Graph, node: Node): readonly Node[] {
  const named = linksOf(graph, node, (name) => PICTURE_INPUT.test(name))
  return named.length > 0 ? named : node.inputs.size === 1 ? linksOf(graph, node, () => true) : []
}

function firstSampler(graph: Graph, starts: readonly Node[], next: (node: Node) => readonly Node[]): Step | undefined {
  for (const step of walk(starts, next)) if (isSampler(graph, step.node)) return step
  return undefined
}

/** It takes a latent and says how to denoise it. Detailers do so too, but take pictures. */
export function isSampler(graph: Graph, node: Node): boolean {
  const { inputs } = node
  if (linkOf(graph, node, 'image', 'images', 'pixels') !== undefined) return false
  const denoises = inputs.has('guider') || inputs.has('sampler_name') || (inputs.has('sampler') && inputs.has('sigmas'))
  const guided =
    inputs.has('positive') || inputs.has('guider') || linkOf(graph, node, 'pipe', 'basic_pipe') !== undefined
  return denoises && guided && (inputs.has('steps') || inputs.has('sigmas'))
}

function startOf(step: Step): readonly Node[] {
  let first = step
  while (first.before !== undefined) first = first.before
  return first === step ? [] : [first.node]
}

function waysBetween(step: Step): string[] {
  const nodes = [...between(step), ...startOf(step)].filter(({ type }) => !NEUTRAL.test(type))
  return nodes.slice(0, MOST_PASSES).map(describeNode)
}

/** What a sampler is told, in itself or by the nodes that it takes noise, guidance, sampler and noise levels from. */
export function sampling(graph: Graph, sampler: Node) {
  const helpers = ['noise', 'guider', 'sampler', 'sigmas', 'pipe', 'basic_pipe', 'sdxl_tuple']
  const nodes = [sampler, ...helpers.flatMap((name) => linkOf(graph, sampler, name) ?? [])]
  const value = (...names: readonly string[]): unknown => {
    const owner = nodes.find(({ inputs }) => names.some((name) => inputs.has(name)))
    return valueOf(graph, owner, ...names)
  }
  const [chosen, levels] = [linkOf(graph, sampler, 'sampler'), linkOf(graph, sampler, 'sigmas')]
  const steps = numberOf(value('steps'))
  return {
    seed: value('seed', 'noise_seed'),
    steps,
    cfg: numberOf(value('cfg', 'cfg_scale') ?? (sampler.inputs.has('guider') ? 1 : undefined)),
    sampler: textOf(value('sampler_name')) ?? chosen?.type,
    schedule: textOf(value('scheduler', 'basic_scheduler')) ?? levels?.type.replace(/Scheduler$/, ''),
    denoise: denoiseOf(value, steps),
    link: (...names: readonly string[]): Node | undefined =>
      nodes.map((node) => linkOf(graph, node, ...names)).find(Boolean),
  }
}

/** An advanced sampler has a first step instead. */
function denoiseOf(value: (...names: readonly string[]) => unknown, steps: number | undefined): number {
  const given = numberOf(value('denoise', 'denoise_strength'))
  if (given !== undefined) return given
  const start = numberOf(value('start_at_step', 'start_step')) ?? 0
  return steps === undefined || steps === 0 ? 1 : 1 - Math.min(start / steps, 1)
}

function describePass(graph: Graph, node: Node): string {
  const { steps, cfg, sampler, schedule, denoise } = sampling(graph, node)
  return `${node.type} (${[`steps ${steps}`, `cfg ${cfg}`, `${sampler} ${schedule}`, `denoise ${denoise}`].join(', ')})`
}

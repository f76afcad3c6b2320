import { numberOf } from '../../json.ts'
import { networksText, rounded } from '../../network-text.ts'
import { between, describeNode, type Graph, linkOf, linksOf, type Node, type Step, valueOf, walk } from './graph.ts'
import { conditioningUpstream } from './conditioning.ts'
import { modelUpstream } from './model.ts'
import { type Sampling, sampling } from './sampling.ts'

/** The way of a picture from noise to file: the first sampler, and what was done to its result. */
export type Chain = Readonly<{
  /** That which begins with noise. */
  first: Node
  /** The one whose result was decoded, which may be the same. */
  last: Node
  /** What lies behind the first sampler up to the file, in words, the earliest first; undefined where a node does it unseen. */
  passes: readonly string[] | undefined
  /** The node that turned the last latent into pixels. */
  decoder: Node | undefined
}>

const PICTURE_INPUT = /image|latent|samples|pixel|pipe|^any|^value$/i
/** These neither change a picture nor its latent. */
const NEUTRAL =
  /vae_?(?:de|en)code|reroute|save|preview|primitive|^empty|switch|batch$|^(?:to|from|edit)\w*pipe|context|\bbus\b/i
const MOST_PASSES = 5

/** Walks from the node that saves a picture to the samplers it comes from; undefined where there is none. */
export function samplerChain(graph: Graph, saver: Node): Chain | undefined {
  const next = (node: Node): readonly Node[] => pictureLinks(graph, node)
  const found = firstSampler(graph, next(saver), next)
  if (found === undefined) return undefined
  const steps = [found]
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const earlier = firstSampler(graph, next(steps[0]!.node), next)
    if (earlier === undefined || steps.some(({ node }) => node === earlier.node)) break
    steps.unshift(earlier)
  }
  const [first, last] = [steps[0]!.node, found.node]
  const decoder = wayOf(found).find(({ inputs }) => inputs.has('vae') && inputs.has('samples'))
  return { first, last, passes: passesOf(graph, steps), decoder }
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

/** The nodes behind a sampler up to where the walk to it began, the nearest first. */
function wayOf(step: Step): readonly Node[] {
  let start = step
  while (start.before !== undefined) start = start.before
  return start === step ? [] : [...between(step), start.node]
}

function passesOf(graph: Graph, steps: readonly Step[]): Chain['passes'] {
  // A script of Efficiency Nodes runs further passes in the sampler itself.
  if (steps.some(({ node }) => linkOf(graph, node, 'script') !== undefined)) return undefined
  const own = steps.length > 1 ? materialOf(graph, sampling(graph, steps[0]!.node)) : NOTHING
  const parts = steps.flatMap((step, index) => [
    ...(index === 0 ? earlyEnd(graph, step.node) : [describePass(graph, step.node, own)]),
    ...wayOf(step)
      .filter(({ type }) => !NEUTRAL.test(type))
      .slice(0, MOST_PASSES)
      .map((node) => describeNode(graph, node)),
  ])
  return parts.includes(undefined) ? undefined : parts.filter((part) => part !== undefined)
}

/** An advanced sampler can stop before its last step. */
function earlyEnd(graph: Graph, sampler: Node): readonly string[] {
  const end = numberOf(valueOf(graph, sampler, 'end_at_step'))
  const steps = numberOf(valueOf(graph, sampler, 'steps'))
  return end === undefined || steps === undefined || end >= steps ? [] : [`until step ${end}`]
}

const NOTHING = { checkpoint: undefined, networks: undefined, prompt: undefined }

type Material = Readonly<Record<'checkpoint' | 'networks' | 'prompt', string | undefined>>

/** With what it works on where that is not the first sampler's, such as a refiner; undefined where it is not understood. */
function describePass(graph: Graph, node: Node, own: Material): string | undefined {
  const told = sampling(graph, node)
  const { steps, cfg, sampler, schedule, denoise } = told
  const numbers = { steps, cfg, denoise }
  if (sampler === undefined || Object.values(numbers).includes(undefined)) return undefined
  const material = materialOf(graph, told)
  const others = (['checkpoint', 'networks', 'prompt'] as const)
    .filter((name) => material[name] !== own[name])
    .map((name) => `${name} ${material[name] ?? 'unknown'}`)
  const details = [
    ...Object.entries(numbers).map(([name, value]) => `${name} ${rounded(value!)}`),
    `${sampler} ${schedule ?? ''}`.trim(),
    ...others,
  ]
  return `${node.type} (${details.join(', ')})`
}

function materialOf(graph: Graph, told: Sampling): Material {
  const model = modelUpstream(graph, told.model)
  return {
    checkpoint: model.checkpoint?.name,
    networks: model.networks && networksText(model.networks),
    prompt: conditioningUpstream(graph, told.positive, 'positive').text,
  }
}

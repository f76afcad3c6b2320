import { numberOf, textOf } from '../../json.ts'
import { modelName } from '../../names.ts'
import type { Network } from '../../settings.ts'
import { networksText, rounded } from '../../network-text.ts'
import { conditioningUpstream } from './conditioning.ts'
import { describeNode, tellsAll } from './describe.ts'
import { between, type Graph, linkOf, type Node, type Step } from './graph.ts'
import { modelUpstream } from './model.ts'
import { type Sampling, sampling } from './sampling.ts'
import { isSwitch, valueOf } from './values.ts'

/** These neither change a picture nor its latent. */
const NEUTRAL =
  /vae_?(?:de|en)code|reroute|save|preview|output|compar|viewer|show|display|websocket|primitive|^empty|switch|batch$|^(?:to|from|edit)\w*pipe|context|\bbus\b/i
const MOST_PASSES = 5

/** The nodes behind a sampler up to where the walk to it began, the nearest first. */
export function wayOf(step: Step): readonly Node[] {
  let start = step
  while (start.before !== undefined) start = start.before
  return start === step ? [] : [...between(step), start.node]
}

/** What lies behind the first sampler up to the file, in words, the earliest first; undefined where a node does it unseen. */
export function passesOf(graph: Graph, steps: readonly Step[]): readonly string[] | undefined {
  // A script of Efficiency Nodes runs further passes in the sampler itself.
  if (steps.some(({ node }) => linkOf(graph, node, 'script') !== undefined || upscales(node))) return undefined
  const own = steps.length > 1 ? materialOf(graph, sampling(graph, steps[0]!.node)) : undefined
  const parts = steps.flatMap((step, index) => [
    ...(index === 0 ? earlyEnd(graph, step.node) : [describePass(graph, step.node, own)]),
    ...refinerIn(graph, step.node),
    ...wayOf(step)
      .filter((node) => !NEUTRAL.test(node.type) && !isSwitch(node))
      .slice(0, MOST_PASSES)
      .map((node) => (tellsAll(graph, node) ? describeNode(graph, node) : undefined)),
  ])
  return parts.includes(undefined) ? undefined : parts.filter((part) => part !== undefined)
}

/** An advanced sampler can stop before its last step. */
function earlyEnd(graph: Graph, sampler: Node): readonly string[] {
  const end = numberOf(valueOf(graph, sampler, 'end_at_step'))
  const steps = numberOf(valueOf(graph, sampler, 'steps'))
  return end === undefined || steps === undefined || end >= steps ? [] : [`until step ${end}`]
}

/** Samplers of tinyterraNodes can upscale what they begin with. */
function upscales({ type, inputs }: Node): boolean {
  const method = textOf(inputs.get('upscale_method'))
  return type.startsWith('ttN ') && inputs.has('upscale_method') && !/^none$/i.test(method ?? '')
}

/** A sampler of Efficiency Nodes goes on with a refiner from a step on; -1 is none. */
function refinerIn(graph: Graph, sampler: Node): readonly (string | undefined)[] {
  if (!sampler.inputs.has('refine_at_step')) return []
  const step = numberOf(valueOf(graph, sampler, 'refine_at_step'))
  if (step === undefined) return [undefined]
  const loader = linkOf(graph, sampler, 'sdxl_tuple')
  const refiner = textOf(valueOf(graph, loader, 'refiner_ckpt_name'))
  if (step < 0 || /^none$/i.test(refiner ?? '')) return []
  return [refiner === undefined ? undefined : `refiner ${modelName(refiner)} at step ${step}`]
}

/** What a sampler works on: by the node it comes from, and in words. */
type Material = Readonly<{
  model: Node | undefined
  positive: Node | undefined
  negative: Node | undefined
  said: Readonly<Record<'checkpoint' | 'networks' | 'prompt' | 'negative prompt' | 'conditioning', string | undefined>>
}>

/** With what it works on where that is not the first sampler's, such as a refiner; undefined where it is not understood. */
function describePass(graph: Graph, node: Node, own: Material | undefined): string | undefined {
  const told = sampling(graph, node)
  const { steps, cfg, sampler, schedule, denoise } = told
  const numbers = { steps, cfg, denoise }
  if (
    sampler === undefined ||
    schedule === undefined ||
    own === undefined ||
    Object.values(numbers).includes(undefined)
  )
    return undefined
  const material = materialOf(graph, told)
  const isSameModel = material.model !== undefined && material.model === own.model
  const isSamePrompt = material.positive !== undefined && material.positive === own.positive
  const isSameNegative = material.negative === own.negative
  const names = [
    ...(isSameModel ? [] : (['checkpoint', 'networks'] as const)),
    ...(isSamePrompt ? [] : (['prompt'] as const)),
    ...(isSameNegative ? [] : (['negative prompt'] as const)),
    ...(isSamePrompt && isSameNegative ? [] : (['conditioning'] as const)),
  ]
  if (names.some((name) => material.said[name] === undefined || own.said[name] === undefined)) return undefined
  const others = names
    .filter((name) => material.said[name] !== own.said[name])
    .map((name) => `${name} ${material.said[name] || 'none'}`)
  const details = [
    ...Object.entries(numbers).map(([name, value]) => `${name} ${rounded(value!)}`),
    `${sampler} ${schedule}`,
    ...others,
  ]
  return `${node.type} (${details.join(', ')})`
}

function materialOf(graph: Graph, told: Sampling): Material {
  const { checkpoint, networks } = modelUpstream(graph, told.model)
  const positive = conditioningUpstream(graph, told.positive, 'positive')
  const negative = told.negative && conditioningUpstream(graph, told.negative, 'negative')
  const others = [positive.others, negative ? negative.others : []]
  return {
    model: told.model,
    positive: told.positive,
    negative: told.negative,
    said: {
      checkpoint: checkpoint?.name,
      networks: networks && networksText(networks),
      prompt: positive.text,
      'negative prompt': negative?.text,
      conditioning: others.includes(undefined) ? undefined : wordsOf(others.flatMap((own) => own ?? [])),
    },
  }
}

function wordsOf(others: readonly Network[]): string {
  return others.map(({ name }) => name).join(' + ') || 'none'
}

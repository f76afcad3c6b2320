import { flowFrom } from './flows.ts'
import { followLink, type Graph, isLink, linkOf, linksOf, type Node, type Step, walk } from './graph.ts'
import { passesOf, wayOf } from './passes.ts'
import { chosenBy, isSwitch, saysWay } from './values.ts'

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

/** Inputs that bring a picture or its latent, the surest first. */
const PICTURE_INPUTS = [
  /^(?:optional_)?(?:images?|latents?|latent_image|samples|pixels)(?:_?\d{1,2}|_[a-z]|_from|_to)?$|^(?:source|destination|samples_(?:to|from)|(?:base|background|overlay|foreground)(?:_image)?)$/i,
  /image|latent|samples|pixel/i,
  /pipe|^any|^value$|^sdxl_tuple$|^base_ctx$/i,
]
const MOST_PASSES = 5

/**
 * Walks from the node that saves a picture to the samplers it comes from: several where it is put together of their pictures. Undefined where
 * the way is lost, so that another sampler may have made it.
 */
export function samplerChains(graph: Graph, saver: Node): readonly Chain[] | undefined {
  let isLost = false
  const next = (node: Node): readonly Node[] => {
    const links = pictureLinks(graph, node)
    isLost ||= links === undefined
    return links ?? []
  }
  const found = samplersFrom(graph, next(saver), next)
  // More pictures are put together than are gone through.
  if (found.length > MOST_SAMPLERS) return undefined
  const chains = found.map((step) => chainOf(graph, step, next))
  isLost ||= chains.some(({ first }) => isSecondStage(graph, first))
  if (isLost) return undefined
  return chains.length === 1 ? chains : chains.map((chain) => ({ ...chain, passes: undefined }))
}

function chainOf(graph: Graph, found: Step, next: (node: Node) => readonly Node[]): Chain {
  const steps = [found]
  let isForked = false
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const node = steps[0]!.node
    const starts = [...priorStage(graph, node), ...next(node)]
    const [earlier, ...others] = samplersFrom(graph, starts, next)
    isForked ||= others.length > 0
    if (earlier === undefined || steps.some((step) => step.node === earlier.node)) break
    steps.unshift(earlier)
  }
  const [first, last] = [steps[0]!.node, found.node]
  const decoder = wayOf(found).find(({ inputs }) => inputs.has('vae') && inputs.has('samples'))
  const joins = steps.some((step) => wayOf(step).some((node) => isJoin(graph, node)))
  return { first, last, passes: isForked || joins ? undefined : passesOf(graph, steps), decoder }
}

/** The first stage of Stable Cascade guides the second instead of giving it a latent. */
function priorStage(graph: Graph, sampler: Node): readonly Node[] {
  const { steps } = flowFrom(graph, linkOf(graph, sampler, 'positive'), { flow: 'positive' })
  return steps.flatMap(({ node }) => linkOf(graph, node, 'stage_c') ?? [])
}

/** It turns the result of a first stage into a picture, whether that stage was found or not. */
function isSecondStage(graph: Graph, sampler: Node): boolean {
  const link = sampler.inputs.get('latent_image')
  const isStageB = isLink(link) && link[1] === 1
  return isStageB && (followLink(graph, link)?.type ?? '').startsWith('StableCascade_')
}

/** Where none of its inputs is known, all are followed; undefined where a way is not there. */
function pictureLinks(graph: Graph, node: Node): readonly Node[] | undefined {
  if (isSwitch(node)) {
    const chosen = followLink(
      graph,
      chosenBy(graph, node, (name) => PICTURE_INPUTS[1]!.test(name)),
    )
    if (chosen !== undefined) return [chosen]
    // Where it does not say its way, what all of them agree on counts.
    const ways = linksOf(graph, node, (name) => !/^(?:select|index|switch|input|boolean|cond)/i.test(name))
    const isWhole = [...node.inputs.values()].every((value) => !isLink(value) || followLink(graph, value) !== undefined)
    return ways.length > 1 && isWhole && !saysWay(graph, node) ? ways : undefined
  }
  for (const passes of PICTURE_INPUTS) {
    const links = linksOf(graph, node, (name) => passes.test(name))
    const given = [...node.inputs].filter(([name, value]) => passes.test(name) && isLink(value))
    if (given.length > links.length) return undefined
    if (links.length > 0) return links
  }
  return isSampler(graph, node) ? [] : linksOf(graph, node, () => true)
}

/** Several pictures go into it, so that one way alone does not tell how the result was made. */
function isJoin(graph: Graph, node: Node): boolean {
  const made = (pictureLinks(graph, node) ?? []).filter((source) => linksOf(graph, source, () => true).length > 0)
  return new Set(made).size > 1
}

const MOST_SAMPLERS = 4

/** The samplers next to some nodes, none of which lies behind another. */
function samplersFrom(graph: Graph, starts: readonly Node[], next: (node: Node) => readonly Node[]): readonly Step[] {
  const stops = (node: Node): boolean => isSampler(graph, node)
  const found: Step[] = []
  for (const step of walk([...new Set(starts)], next, stops)) {
    if (!stops(step.node)) continue
    found.push(step)
    if (found.length > MOST_SAMPLERS) break
  }
  return found
}

/** It takes a latent and says how to denoise it. Detailers do so too, but take pictures. */
function isSampler(graph: Graph, node: Node): boolean {
  const { inputs } = node
  if (linkOf(graph, node, 'image', 'images', 'pixels') !== undefined) return false
  const denoises = inputs.has('guider') || inputs.has('sampler_name') || (inputs.has('sampler') && inputs.has('sigmas'))
  const guided =
    inputs.has('positive') ||
    inputs.has('guider') ||
    linkOf(graph, node, 'pipe', 'basic_pipe', 'sdxl_tuple') !== undefined
  return denoises && guided && (inputs.has('steps') || inputs.has('sigmas'))
}

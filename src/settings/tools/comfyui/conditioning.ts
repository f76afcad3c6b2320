import type { Network } from '../../settings.ts'
import { clipNodes, clipSkipUpstream } from './clip.ts'
import { describeNode, tellsAll } from './describe.ts'
import { clipOf, encodedTexts, encoderOptions, isEncoder, isUnknownEncoder, type Side } from './encoders.ts'
import { flowFrom, HANDS_ON, upstream } from './flows.ts'
import { type Graph, type Node, remembered } from './graph.ts'

/** What one side of the guidance says. */
export type Conditioning = Readonly<{
  /** Undefined where no text was found. */
  text: string | undefined
  /** Layers of the text encoder from its end; 1 where no node sets it, undefined where that is not understood. */
  clipSkip: number | undefined
  /** Nodes that change it otherwise, such as a ControlNet; undefined where one of them may not be among them. */
  others: readonly Network[] | undefined
  /** The nodes that the text encoders which were found come through; undefined where one of them is not understood. */
  clips: readonly Node[] | undefined
}>

const MOST_OTHERS = 32
const MOST_TEXTS = 16

/** Follows `positive` or `negative` from a sampler to the texts that were encoded. */
export function conditioningUpstream(graph: Graph, start: Node | undefined, side: Side): Conditioning {
  return start === undefined ? NOTHING : FOUND[side](graph, start)
}

const NOTHING: Conditioning = { text: undefined, clipSkip: undefined, others: undefined, clips: undefined }
const FOUND = {
  positive: remembered((graph, start) => findConditioning(graph, start, 'positive')),
  negative: remembered((graph, start) => findConditioning(graph, start, 'negative')),
}

function findConditioning(graph: Graph, start: Node, side: Side): Conditioning {
  const ends = (node: Node): boolean => isZero(node) || isEncoder(node, side) || isUnknownEncoder(node)
  const { steps, isWhole } = flowFrom(graph, start, { flow: side, stops: ends })
  const texts: (string | undefined)[] = []
  const others: Network[] = []
  let isTold = true
  const skips: (number | undefined)[] = []
  const clips: (readonly Node[] | undefined)[] = []
  for (const { node } of steps) {
    if (texts.length >= MOST_TEXTS) break
    if (isZero(node)) texts.push('')
    else if (isEncoder(node, side)) {
      texts.push(...encodedTexts(graph, node, side))
      const clip = clipOf(graph, node)
      const through = clip && clipNodes(graph, clip)
      clips.push(through)
      // What is not understood there may change how a text is encoded.
      isTold &&= clip === undefined || through !== undefined
      skips.push(clip && clipSkipUpstream(graph, clip))
      others.push(...(clip === undefined ? [] : encoderFiles(graph, clip)), ...options(graph, node, side))
    } else if (isUnknownEncoder(node) || upstream(graph, node, side)?.length === 0) {
      texts.push(undefined)
      skips.push(undefined)
      clips.push(undefined)
      isTold = false
    } else if (changes(node)) {
      if (writes(node)) texts.push(undefined)
      isTold &&= tellsAll(graph, node)
      others.push({ kind: 'other', name: describeNode(graph, node) })
    }
  }
  const isKnown = isWhole && texts.length > 0 && texts.length < MOST_TEXTS && !texts.includes(undefined)
  return {
    text: isKnown ? [...new Set(texts)].join(' | ') : undefined,
    clipSkip: isWhole && new Set(skips).size === 1 ? skips[0] : undefined,
    clips: !isWhole || clips.includes(undefined) ? undefined : [...new Set(clips.flatMap((nodes) => nodes ?? []))],
    others: isWhole && isTold && others.length <= MOST_OTHERS ? unique(others) : undefined,
  }
}

function unique(networks: readonly Network[]): readonly Network[] {
  return [...new Map(networks.map((network) => [network.name, network])).values()]
}

/** What is said upstream of it does not count. */
function isZero({ type }: Node): boolean {
  return /zero_?out/i.test(type)
}

/** It loads text encoders of its own, by their files. */
const encoderFiles = remembered((graph, clip): readonly Network[] => {
  const { steps } = flowFrom(graph, clip, { flow: 'clip' })
  return steps.flatMap(({ node }) => {
    const names = [...node.inputs].filter(([name, value]) => /^clip_name\d?$/.test(name) && typeof value === 'string')
    return names.length === 0
      ? []
      : [{ kind: 'file', name: `text encoder ${names.map(([, value]) => String(value)).join(' + ')}` }]
  })
})

function options(graph: Graph, node: Node, side: Side): readonly Network[] {
  const told = encoderOptions(node, side)
  return told === undefined ? [] : [{ kind: 'other', name: describeNode(graph, { ...node, inputs: told }) }]
}

function changes({ type }: Node): boolean {
  return !HANDS_ON.test(type)
}

const MOST_OPTION = 60

/** It holds a text of its own beside what it is given: that may be words of the prompt. */
function writes({ type, inputs }: Node): boolean {
  if (/control_?net|ip_?adapter|gligen/i.test(type)) return false
  return [...inputs].some(
    ([name, value]) => /text|prompt|string/i.test(name) || (typeof value === 'string' && value.length > MOST_OPTION),
  )
}

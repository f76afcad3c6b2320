import { at, numberOf, textOf } from '../../json.ts'
import { type Graph, isLink, type Node } from './graph.ts'
import { allOf, type Form, lora, NOT_UNDERSTOOD, WEIGHTS } from './lora.ts'
import { stackedLoras } from './lora-stacks.ts'
import { taggedLoras } from './lora-tags.ts'
import { nameIn, valueOf } from './values.ts'

/** It is about LoRAs by its name. */
export const ABOUT_LORAS = /lora|lyco/i
/** What they load is drawn by chance, or goes by what was made before. */
const DRAWS = /random|cycler|scheduler|xy ?plot/i
/** Inputs that hand on what other nodes stacked. */
export const STACK = /lora_?stack|^loras?(?:_\w)?$|^stack$/i

/** What a node loads or stacks itself; undefined where it has no form of a loader or stack. */
export function ownLoras(graph: Graph, node: Node): Form {
  if (ABOUT_LORAS.test(node.type) && DRAWS.test(node.type)) return NOT_UNDERSTOOD
  const found = [rows(node), single(graph, node), switched(node), stackedLoras(graph, node), taggedLoras(graph, node)]
  const known = found.filter((part) => part !== undefined)
  if (known.length === 0) return undefined
  return allOf(known)
}

/** Nodes of LoraManager: rows in an object, or in a list; those that are not active do not count, and the text beside them feeds them only. */
function rows({ type, inputs }: Node): Form {
  if (!inputs.has('loras') || typeof inputs.get('loras') === 'string' || isLink(inputs.get('loras')))
    return type.endsWith('(LoraManager)') && /lora (?:loader|stacker)/i.test(type) ? NOT_UNDERSTOOD : undefined
  const held = inputs.get('loras')
  const list = Array.isArray(held) ? held : at(held, '__value__')
  if (!Array.isArray(list)) return NOT_UNDERSTOOD
  return list.length > MOST_ROWS ? NOT_UNDERSTOOD : allOf(list.map((row) => rowOf(row)))
}

function rowOf(row: unknown): NonNullable<Form> {
  const [name, isActive, clip] = [textOf(at(row, 'name')), at(row, 'active'), at(row, 'clipStrength')]
  if (isActive === false) return { loras: [] }
  if (isActive !== true || name === undefined) return NOT_UNDERSTOOD
  const weight = numberOf(at(row, 'strength'))
  const isKnown = clip === undefined || numberOf(clip) !== undefined
  return { loras: lora(name, isKnown ? weight : undefined, numberOf(clip)) }
}

const MOST_ROWS = 256

const CLIP_WEIGHTS = ['strength_clip', 'lora_clip_strength', 'clip_strength']

/** `LoraLoader`, `LoraLoaderModelOnly`, and loaders of all in one. */
function single(graph: Graph, node: Node): Form {
  const names = ['lora_name', ...(ABOUT_LORAS.test(node.type) ? ['lora'] : [])]
  if (!names.some((name) => node.inputs.has(name)) || isStackName(node)) return undefined
  const name = nameIn(valueOf(graph, node, ...names))
  if (name === undefined) return NOT_UNDERSTOOD
  const weight = numberOf(valueOf(graph, node, ...WEIGHTS))
  const clip = numberOf(valueOf(graph, node, ...CLIP_WEIGHTS))
  const isKnown = clip !== undefined || !CLIP_WEIGHTS.some((input) => node.inputs.has(input))
  return { loras: lora(name, isKnown ? weight : undefined, clip ?? (/ModelOnly/i.test(node.type) ? 0 : undefined)) }
}

/** `lora` can be the link to a stack. */
function isStackName({ inputs }: Node): boolean {
  return !inputs.has('lora_name') && isLink(inputs.get('lora'))
}

/** `Power Lora Loader (rgthree)`: inputs that are objects with a switch. */
function switched(node: Node): Form {
  const objects = [...node.inputs].filter(
    ([name, value]) => /^lora_\d+$/i.test(name) && typeof value === 'object' && !isLink(value),
  )
  if (objects.length === 0) return node.type === 'Power Lora Loader (rgthree)' ? { loras: [] } : undefined
  const hasClip = isLink(node.inputs.get('clip'))
  return allOf(
    objects.map(([, value]): NonNullable<Form> => {
      const name = textOf(at(value, 'lora'))
      if (at(value, 'on') === false) return { loras: [] }
      if (at(value, 'on') !== true || name === undefined) return NOT_UNDERSTOOD
      const clip = hasClip ? numberOf(at(value, 'strengthTwo')) : 0
      return { loras: lora(name, numberOf(at(value, 'strength')), clip) }
    }),
  )
}

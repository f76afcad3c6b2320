import { at, isObject, numberOf, textOf } from '../../json.ts'
import { type Graph, isLink, type Node } from './graph.ts'
import { allOf, type Form, lora, NOT_UNDERSTOOD, WEIGHTS } from './lora.ts'
import { nameIn, valueOf } from './values.ts'

const NUMBERED = /^lora_name_?(\d{1,3})$|^lora_(\d{1,3})(?:_name)?$|^lora(\d)_name$/

/** These hold more rows than count, and two kinds of strength. */
const COUNTED = /^LoRA Stacker$|^easy loraStack$|^ttN pipeLoraStack$/

/** Stacks with numbered inputs (`LoRA Stacker` of Efficiency Nodes, `CR LoRA Stack`, `easy loraStack` and their like). */
export function stackedLoras(graph: Graph, node: Node): Form {
  const rowsOf = [...node.inputs.keys()].flatMap((input) => {
    const [, first, second, third] = NUMBERED.exec(input) ?? []
    const number = first ?? second ?? third
    return number === undefined || (isObject(node.inputs.get(input)) && !isName(node.inputs.get(input)))
      ? []
      : [{ input, number }]
  })
  if (rowsOf.length === 0) return undefined
  const most = ['lora_count', 'num_loras'].find((name) => node.inputs.has(name))
  const count = most === undefined ? Infinity : numberOf(valueOf(graph, node, most))
  const mode = ['input_mode', 'mode'].find((name) => node.inputs.has(name))
  const said = mode === undefined ? undefined : valueOf(graph, node, mode)
  const isSimple = said === 'simple'
  if (mode !== undefined && typeof said !== 'string') return NOT_UNDERSTOOD
  if (COUNTED.test(node.type) && (most === undefined || mode === undefined)) return NOT_UNDERSTOOD
  // One that takes a single row of many goes by that row's number.
  const chosen = /switcher/i.test(node.type) ? numberOf(valueOf(graph, node, 'select')) : undefined
  if (count === undefined || (/switcher/i.test(node.type) && chosen === undefined)) return NOT_UNDERSTOOD
  // A row that is counted and not there may have been of another form.
  if (
    count !== Infinity &&
    rowsOf.filter(({ number }) => Number(number) >= 1 && Number(number) <= count).length < count
  )
    return NOT_UNDERSTOOD
  const found = rowsOf
    .filter(({ number }) => (chosen === undefined ? Number(number) <= count : Number(number) === chosen))
    .map((row) => rowOf(graph, node, { ...row, isSimple }))
  return allOf(found)
}

/** A name with a preview is an object too. */
function isName(value: unknown): boolean {
  return at(value, 'content') !== undefined
}

function rowOf(
  graph: Graph,
  node: Node,
  { input, number, isSimple }: Readonly<{ input: string; number: string; isSimple: boolean }>,
): NonNullable<Form> {
  const turned = node.inputs.get(`switch_${number}`)
  if (/^off$/i.test(textOf(turned) ?? '') || turned === false) return { loras: [] }
  const name = nameIn(valueOf(graph, node, input))
  if (name === undefined || isLink(turned)) return NOT_UNDERSTOOD
  const value = (...names: readonly string[]): number | undefined => numberOf(valueOf(graph, node, ...names))
  const simple = [`lora_wt_${number}`, `lora_${number}_strength`, `lora_strength_${number}`, `strength_${number}`]
  const model = [
    `model_weight_${number}`,
    `model_str_${number}`,
    `lora_${number}_model_strength`,
    `lora${number}_model_strength`,
    `strength_model_${number}`,
  ]
  const clip = [
    `clip_weight_${number}`,
    `clip_str_${number}`,
    `lora_${number}_clip_strength`,
    `lora${number}_clip_strength`,
    `strength_clip_${number}`,
  ]
  const clipWeight = isSimple ? undefined : value(...clip)
  const hasClip = !isSimple && clip.some((one) => node.inputs.has(one))
  const weight = isSimple
    ? value(...simple)
    : value(...model, ...simple, ...(/switcher/i.test(node.type) ? WEIGHTS : []))
  return { loras: lora(name, hasClip && clipWeight === undefined ? undefined : weight, clipWeight) }
}

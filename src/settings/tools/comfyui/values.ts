import { at, numberOf, textOf } from '../../json.ts'
import { followLink, type Graph, isLink, type Node } from './graph.ts'
import { isSizer, sideSaid } from './sizes.ts'

/** Nodes that hold one value, under one of these names (`PrimitiveInt`, `CR Integer` and their like). */
const VALUE_NAMES = ['value', 'int', 'float', 'number', 'Number', 'string', 'text', 'seed', 'boolean']
const PRIMITIVE =
  /primitive|constant|literal|seed|^(?:\w+ )?(?:int|integer|float|number|string|bool|boolean)(?:$|\W)|^CR Value|^(?:Int|Float|Bool)\w*$|^(?:JW|Impact)(?:Integer|Int|Float|String|Boolean)$/i
/** Nodes that have such a word in their name and make another value of it. */
const COMPUTES =
  /math|expression|eval|random|calculat|convert|compar|operat|list|multipl|range|add|negat|invert|round|length|increment|cycle|concat|join|replace|\bto\b/i
/** What a node that holds one value has beside it. */
const BESIDE = /^(?:control_(?:after|before)_generate|seed_num|min|max|step|type|title|label|mode|round|display)$/i
/** Nodes that hold many values and hand each out under its own name. */
const BUNDLES = /context|^Input Parameters|^Parameter Generator|^SDParameterGenerator|pipe|^KSampler Config|Loader/i
const REROUTE = /reroute|^(?:Get|Set)Node$|^Any(?:thing)?$/i
const BASES = ['base_ctx', 'pipe', 'basic_pipe']
/** What a bundle calls a value that others have another name for. */
const ALSO: Readonly<Record<string, string>> = {
  sampler_name: 'sampler',
  steps: 'steps_total',
  noise_seed: 'seed',
}
const MOST_HOPS = 16

/** The value of the first of these inputs that a node has; that of the node that holds it where it is a link to one. */
export function valueOf(graph: Graph, node: Node | undefined, ...names: readonly string[]): unknown {
  return node === undefined ? undefined : valueAt({ graph, depth: 0 }, node, names)
}

/** How deep a value hangs on others: what says which way a switch goes can hang on a switch. */
type Place = Readonly<{ graph: Graph; depth: number }>
const DEEPEST = 2

function valueAt(place: Place, node: Node, names: readonly string[]): unknown {
  const { graph, depth } = place
  const name = names.find((candidate) => node.inputs.has(candidate))
  let value = name === undefined ? undefined : node.inputs.get(name)
  for (let hop = 0; hop < MOST_HOPS >> (2 * depth); hop++) {
    const source = followLink(graph, value)
    if (source === undefined) return Array.isArray(value) ? undefined : value
    if (depth === DEEPEST) return undefined
    const inner = { graph, depth: depth + 1 }
    if (isSizer(source) && isLink(value)) return sideSaid(source, value[1], (input) => valueAt(inner, source, [input]))
    value = handedOn(place, source, names)
  }
  return undefined
}

/** What a node hands on, a link or a value; undefined where it is not understood. */
function handedOn(place: Place, source: Node, names: readonly string[]): unknown {
  const { type, inputs } = source
  if (isSwitch(source)) return chosenAt(place, source)
  if (REROUTE.test(type)) return inputs.size === 1 ? [...inputs.values()][0] : undefined
  if (BUNDLES.test(type)) {
    const own = [...names, ...names.flatMap((name) => ALSO[name] ?? []), ...BASES].find((name) => inputs.has(name))
    return own === undefined ? undefined : inputs.get(own)
  }
  if (!PRIMITIVE.test(type) || COMPUTES.test(type) || /[a-z]To[A-Z]/.test(type)) return undefined
  const held = [...inputs.keys()].filter((name) => !BESIDE.test(name))
  const [only] = held.length === 1 ? held : []
  const known = [...names, ...VALUE_NAMES].find((name) => inputs.has(name))
  return only !== undefined ? inputs.get(only) : known !== undefined && held.length <= 2 ? inputs.get(known) : undefined
}

/** Nodes with previews keep a name in an object. */
export function nameIn(value: unknown): string | undefined {
  return textOf(value) ?? textOf(at(value, 'content'))
}

const SWITCH = /switch|if_?else|conditional_?branch|^SimpleCondition/i
/** Nodes that have `switch` in their name and hand one thing out to several, or turn something on. */
const NO_SWITCH = /inversed|set switch|process ?switcher|loraSwitcher/i
/** Inputs that say which way it goes. */
const CHOICES = ['select', 'Input', 'input', 'index', 'switch', 'boolean', 'cond', 'condition', 'evaluate']
/** Switches that take the first input that is there. */
const FIRST = /^(?:Any|Context|Context Big) Switch(?: Big)? \(rgthree\)$/
const WAYS = {
  true: /^(?:on_true|tt_value|\w+_a)$/,
  false: /^(?:on_false|ff_value|\w+_b)$/,
} as const

export function isSwitch({ type }: Node): boolean {
  return SWITCH.test(type) && !NO_SWITCH.test(type)
}

/**
 * What a switch passes on, a link or a value; undefined where it does not say which way it goes. `passes` tells the inputs of one kind
 * where a switch turns several at once.
 */
export function chosenBy(graph: Graph, node: Node, passes?: (name: string) => boolean): unknown {
  return chosenAt({ graph, depth: 0 }, node, passes)
}

function chosenAt({ graph, depth }: Place, node: Node, passes?: (name: string) => boolean): unknown {
  if (FIRST.test(node.type)) return firstThere(graph, node)
  const name = choiceOf(node)
  const choice = name === undefined ? undefined : valueAt({ graph, depth: depth + 1 }, node, [name])
  const ways = [...node.inputs.keys()].filter((way) => way !== name && leadsBy(choice, way))
  const own = ways.length > 1 && passes !== undefined ? ways.filter((way) => passes(way)) : ways
  return own.length === 1 ? node.inputs.get(own[0]!) : undefined
}

/** Whether it says its way, be that one that is there or not. */
export function saysWay(graph: Graph, node: Node): boolean {
  const name = choiceOf(node)
  return FIRST.test(node.type) || (name !== undefined && valueOf(graph, node, name) !== undefined)
}

function choiceOf({ inputs }: Node): string | undefined {
  return CHOICES.find((candidate) => inputs.has(candidate))
}

function firstThere(graph: Graph, { inputs }: Node): unknown {
  const first = [...inputs].find(([name, value]) => /^(?:any|ctx)_\d+$/.test(name) && isLink(value))
  const source = followLink(graph, first?.[1])
  // An empty context counts as none.
  return source === undefined || source.inputs.size === 0 ? undefined : first![1]
}

function leadsBy(choice: unknown, way: string): boolean {
  if (choice === true || choice === 'true') return WAYS.true.test(way)
  if (choice === false || choice === 'false') return WAYS.false.test(way)
  const number = numberOf(choice)
  if (number !== undefined) return Number(/\D(\d{1,3})$/.exec(way)?.[1]) === number
  return textOf(choice)?.replaceAll(' ', '_') === way
}

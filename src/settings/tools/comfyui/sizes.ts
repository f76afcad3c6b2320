import type { Size } from '../../../images/pixels.ts'
import { numberOf, textOf } from '../../json.ts'
import { sizeOf } from '../../size.ts'
import type { Node } from './graph.ts'

/** How a node that makes a latent, or hands out numbers, says a size. */
type Form = Readonly<{
  type: RegExp
  /** Holds `832 x 1216` among other words; what has no such numbers leaves it to the two inputs. */
  text?: string
  /** Width and height by themselves. */
  sides?: readonly [string, string]
  /** These count before the text where they are not 0. */
  overrides?: readonly [string, string]
  /** Turns the two around where it is true, or `On`. */
  swap?: string
  scale?: string
  /** The outputs that hand out width and height. */
  outputs?: readonly [number, number]
}>

const FORMS: readonly Form[] = [
  { type: /^SDXL Empty Latent Image \(rgthree\)$/, text: 'dimensions' },
  {
    type: /^SDXLEmptyLatentSizePicker\+$/,
    text: 'resolution',
    overrides: ['width_override', 'height_override'],
    outputs: [1, 2],
  },
  { type: /^EmptyLatentImage(?:Custom)?Presets$/, text: 'dimensions', swap: 'invert', outputs: [1, 2] },
  {
    type: /^CR (?:SDXL Aspect Ratio|SD1\.5 Aspect Ratio|Aspect Ratio SDXL)$/,
    text: 'aspect_ratio',
    sides: ['width', 'height'],
    swap: 'swap_dimensions',
    outputs: [0, 1],
  },
  {
    type: /^CR Aspect Ratio$/,
    text: 'aspect_ratio',
    sides: ['width', 'height'],
    swap: 'swap_dimensions',
    scale: 'prescale_factor',
    outputs: [0, 1],
  },
  { type: /^CR Image Size$/, sides: ['width', 'height'], outputs: [0, 1] },
  {
    type: /^ttN pipeLoader(?:SDXL)?(?:_v2)?$/,
    text: 'empty_latent_aspect',
    sides: ['empty_latent_width', 'empty_latent_height'],
    outputs: [8, 9],
  },
  { type: /^easy \w+Loader$/, text: 'resolution', sides: ['empty_latent_width', 'empty_latent_height'] },
  { type: /^Eff(?:icient|\.) Loader(?: SDXL)?$/, sides: ['empty_latent_width', 'empty_latent_height'] },
  { type: /^(?:StableCascade_)?Empty\w*Latent\w*$/, sides: ['width', 'height'] },
  { type: /^(?:ImageScale|LatentUpscale)$/, sides: ['width', 'height'] },
]

/** Nodes of unknown packs that hold nothing but a size and how many have it. */
const PLAIN = /^(?:width|height|batch_size|length|compression)$/
const NUMBERS = /(?<!\d)(\d{2,5})\s*x\s*(\d{2,5})(?!\d)/i

type Value = (name: string) => unknown

/** Whether a node is one of those that say a size. */
export function isSizer(node: Node): boolean {
  return formOf(node) !== undefined
}

function formOf({ type, inputs }: Node): Form | undefined {
  const known = FORMS.find((form) => form.type.test(type))
  if (known !== undefined) return known
  const isPlain = inputs.has('width') && inputs.has('height') && [...inputs.keys()].every((name) => PLAIN.test(name))
  return isPlain && /latent/i.test(type) ? { type: /./, sides: ['width', 'height'] } : undefined
}

/** The size that a node says by its form; `value` gives that of an input. */
export function sizeSaid(node: Node, value: Value): Size | undefined {
  const form = formOf(node)
  if (form === undefined) return undefined
  const said = form.text === undefined ? undefined : textOf(value(form.text))
  const [, first, second] = NUMBERS.exec(said ?? '') ?? []
  // Without its text nobody knows whether the two inputs count.
  if (form.text !== undefined && said === undefined) return undefined
  const [width, height] = form.overrides?.map((name) => numberOf(value(name)) || undefined) ?? []
  if (form.overrides?.some((name) => numberOf(value(name)) === undefined)) return undefined
  const plain =
    first === undefined && form.sides !== undefined
      ? sizeOf(value(form.sides[0]), value(form.sides[1]))
      : sizeOf(width ?? first, height ?? second)
  return plain && scaled(turned(plain, form, value), form, value)
}

function turned(size: Size | undefined, { swap }: Form, value: Value): Size | undefined {
  const given = swap === undefined ? false : value(swap)
  if (given === false || given === 'Off') return size
  return size && (given === true || given === 'On') ? { width: size.height, height: size.width } : undefined
}

function scaled(size: Size | undefined, { scale }: Form, value: Value): Size | undefined {
  const factor = scale === undefined ? 1 : numberOf(value(scale))
  if (size === undefined || factor === undefined || size.width * size.height === 0) return undefined
  return { width: Math.trunc(size.width * factor), height: Math.trunc(size.height * factor) }
}

/** What an output of such a node hands out; undefined where it is none of the two sides. */
export function sideSaid(node: Node, slot: number, value: Value): number | undefined {
  const [width, height] = formOf(node)?.outputs ?? []
  const size = slot === width || slot === height ? sizeSaid(node, value) : undefined
  return slot === width ? size?.width : size?.height
}

import { byCodePoint } from '../lib/order.ts'

/** Numbers that tell apart what one checkpoint made. Each is a placeholder, and a part of the checkpoint's name in this order. */
export const AXES = ['epoch', 'step', 'weight'] as const
export type Axis = (typeof AXES)[number]
export type AxisTexts = Readonly<Partial<Record<Axis, string>>>

/** A checkpoint's name taken apart. The model is '' where the numbers alone are its name. */
export type CheckpointParts = Readonly<{ model: string; axes: AxisTexts }>

/** `dreamshaper_8 epoch 10`. Epochs and steps lose the zeros before them; a weight is as it is written, since `08` may be 0.8. */
export function withAxes(model: string, axes: AxisTexts): string {
  const parts = AXES.flatMap((axis) => {
    const text = axes[axis]
    return text === undefined ? [] : [`${axis} ${axis === 'weight' ? text : text.replace(/^0+(?=\d)/, '')}`]
  })
  return [model, ...parts].filter((part) => part !== '').join(' ')
}

const LAST_AXIS = new RegExp(String.raw`^(?:(.*) )?(${AXES.join('|')}) ([+-]?\d+(?:\.\d+)?)$`, 's')

/** The opposite of `withAxes`; a folder that is called so is taken apart too. */
export function partsOf(checkpoint: string): CheckpointParts {
  let model = checkpoint
  const axes: Partial<Record<string, string>> = {}
  for (;;) {
    const [, before = '', axis, text] = LAST_AXIS.exec(model) ?? []
    if (axis === undefined || axes[axis] !== undefined) return { model, axes }
    axes[axis] = text
    model = before
  }
}

/** Orders checkpoints by the code points of their models, then by their numbers. */
export function byCheckpoint(a: string, b: string): number {
  const [one, two] = [partsOf(a), partsOf(b)]
  const numbers = AXES.map((axis) => numberOf(one.axes[axis]) - numberOf(two.axes[axis]))
  return byCodePoint(one.model, two.model) || (numbers.find((difference) => difference !== 0) ?? byCodePoint(a, b))
}

/** What has no number comes first. */
function numberOf(text: string | undefined): number {
  return text === undefined ? -Number.MAX_VALUE : Number(text)
}

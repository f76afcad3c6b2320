import { UserError } from '../../errors.ts'
import { type Architecture, ARCHITECTURES, type Convolution } from '../architecture.ts'
import { type Held, tensorNames } from './weights.ts'

const FIX =
  "Give the weights of VGG-16 or VGG-19 under torchvision's names, features.0.weight and so on, without batch normalisation."

/** How far the tensors of a file fit an architecture, and why no farther. */
type Fit = Readonly<{ architecture: Architecture; count: number; stop: Stop | undefined }>
type Stop = Readonly<{ tensor: string; expected: readonly number[]; actual: readonly number[] | undefined }>

/**
 * The architecture whose convolutions, from the first one on, are among these shapes. What does not belong to it is ignored. Throws a
 * UserError where they fit none, or both equally.
 */
export function recognise(shapes: ReadonlyMap<string, readonly number[]>, subject: string): Held {
  const fits = ARCHITECTURES.map((architecture) => fitOf(architecture, shapes))
  const most = Math.max(...fits.map(({ count }) => count))
  const best = fits.filter(({ count }) => count === most)
  const wrong = best.find(({ stop }) => stop?.actual !== undefined)?.stop
  if (wrong !== undefined) {
    const problem = `has ${wrong.tensor} of the shape ${shapeText(wrong.actual!)} instead of ${shapeText(wrong.expected)}`
    throw new UserError({ subject, problem, fix: FIX })
  }
  const [{ architecture, count, stop }] = [best[0]!]
  if (count === 0) throw new UserError({ subject, problem: `has no ${stop!.tensor}`, fix: FIX })
  const layers = architecture.convolutions.slice(0, count).map(({ name }) => name)
  if (best.length > 1)
    throw new UserError({
      subject,
      problem: `ends at ${layers.at(-1)} (there is no ${stop!.tensor}), up to which VGG-16 and VGG-19 are alike`,
      fix: 'Give a file that goes on to conv4_1, so that it shows which of them it is.',
    })
  return { architecture, layers }
}

/** How many convolutions, from the first one on, are among these shapes. */
export function fitOf(architecture: Architecture, shapes: ReadonlyMap<string, readonly number[]>): Fit {
  for (const [count, convolution] of architecture.convolutions.entries()) {
    const stop = stopAt(convolution, shapes)
    if (stop !== undefined) return { architecture, count, stop }
  }
  return { architecture, count: architecture.convolutions.length, stop: undefined }
}

/** The first of a convolution's two tensors that is not there, or is another one. */
function stopAt(convolution: Convolution, shapes: ReadonlyMap<string, readonly number[]>): Stop | undefined {
  const { inputs, channels } = convolution
  const [weight, bias] = tensorNames(convolution)
  const wanted = [
    { tensor: weight, expected: [channels, inputs, 3, 3] },
    { tensor: bias, expected: [channels] },
  ]
  return wanted
    .map((own) => ({ ...own, actual: shapes.get(own.tensor) }))
    .find(({ expected, actual }) => actual === undefined || expected.join() !== actual.join())
}

function shapeText(shape: readonly number[]): string {
  const text = shape.slice(0, 8).join(' × ')
  return shape.length > 8 ? `${text} × …` : text || 'a single number'
}

import { type Domain, linearTicks } from './scale.ts'

/** Part of the span that is left free at each end, so that no mark lies on the frame. */
const MARGIN = 0.06
/** Values that are nearly equal would fill an axis with noise: it spans this factor at least, to either side. */
const LEAST_FACTOR = 1.1
const LEAST_SPAN = 2 * Math.log(LEAST_FACTOR)
/** What cannot be a loss does not stretch an axis. */
const BOUNDS: Domain = [1e-300, 1e300]

/** A domain that holds all of these, of which there are any number; equal ones stand in its middle. */
export function logDomain(losses: Iterable<number>): Domain {
  let low = Infinity
  let high = 0
  for (const loss of losses) {
    if (!isLoss(loss)) continue
    low = Math.min(low, loss)
    high = Math.max(high, loss)
  }
  if (high === 0) return [0.1, 10]
  const span = Math.log(high) - Math.log(low)
  const pad = Math.max(span * MARGIN, (LEAST_SPAN - span) / 2)
  return [Math.max(low * Math.exp(-pad), BOUNDS[0]), Math.min(high * Math.exp(pad), BOUNDS[1])]
}

/** What a log axis can show. */
export function isLoss(value: number | undefined): value is number {
  return value !== undefined && value >= BOUNDS[0] && value <= BOUNDS[1]
}

/** Steps within a decade, densest first. */
const STEPS = [[1, 2, 5], [1, 3], [1]] as const
/** Fewer say little of a log axis. */
const LEAST_TICKS = 3

/** Values to write at a log axis: 1, 2, 5 × 10ⁿ as far as there is room; round numbers where the domain is too narrow for these. */
export function logTicks([low, high]: Domain, most: number): readonly number[] {
  const exponents = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))] as const
  const decades = Array.from({ length: exponents[1] - exponents[0] + 1 }, (_, index) => exponents[0] + index)
  const inside = (steps: readonly number[], every: number): readonly number[] =>
    decades
      .filter((exponent) => exponent % every === 0)
      .flatMap((exponent) => steps.map((step) => Number(`${step}e${exponent}`)))
      .filter((value) => value >= low && value <= high)
  if (inside(STEPS[0], 1).length < LEAST_TICKS)
    return apart(linearTicks([low, high], Math.max(most - 4, 3)), [low, high], most)
  const fitting = STEPS.map((steps) => inside(steps, 1)).find((ticks) => ticks.length <= most)
  if (fitting) return fitting
  return inside([1], Math.ceil(inside([1], 1).length / most))
}

/** Round numbers stand closer to each other towards the end of a log axis: what has no room is left out. */
function apart(ticks: readonly number[], [low, high]: Domain, most: number): readonly number[] {
  const least = (Math.log(high) - Math.log(low)) / (most + 1)
  let last = 0
  const fitting = ticks.filter((tick) => {
    const hasRoom = last === 0 || Math.log(tick) - Math.log(last) >= least
    if (hasRoom) last = tick
    return hasRoom
  })
  return fitting.slice(0, most)
}

/** A tick in words: 0.002, or 2×10⁻⁵ where that would be long. */
export function tickText(value: number): string {
  if (value >= 1e-3 && value < 1e4) return String(Number(value.toPrecision(4)))
  const [mantissa, exponent] = value.toExponential(3).split('e')
  const power = `10${superscript(Number(exponent))}`
  return Number(mantissa) === 1 ? power : `${Number(mantissa)}×${power}`
}

const SUPERSCRIPTS = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹']

function superscript(whole: number): string {
  return String(whole).replaceAll(/./g, (sign) => (sign === '-' ? '⁻' : SUPERSCRIPTS[Number(sign)]!))
}

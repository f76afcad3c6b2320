import { loss } from '../../../lib/numbers.ts'
import type { Strip, Strips } from '../../charts/strips.ts'
import { pageName } from '../../escape.ts'

/** What is seen in a strip plot, for who does not see it. */
export function stripSentence({ strips, band, marks }: Strips): string {
  const first = strips.slice(0, 8).map(stripWords)
  const between = band ? [`the references are ${loss(band.low)} to ${loss(band.high)} from each other`] : []
  const controls = marks.map((mark) => `the control ${pageName(mark.set)} is ${loss(mark.loss)} from the references`)
  return `From the references: ${[...first, ...between, ...controls].join('; ')}.`
}

function stripWords({ checkpoint, styleLoss, interval }: Strip): string {
  const range = interval ? ` (95 % interval ${loss(interval.low)} to ${loss(interval.high)})` : ''
  return `${pageName(checkpoint)} ${loss(styleLoss)}${range}`
}

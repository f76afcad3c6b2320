import { scaleLinear, scaleLog } from 'd3-scale'

// The only file that knows d3-scale.

/** From low to high, not equal. */
export type Domain = readonly [low: number, high: number]

/** A value to its place. */
export type Scale = (value: number) => number

/** What lies outside of the domain comes to stand at its end. */
export function logScale(domain: Domain, range: Domain): Scale {
  const scale = scaleLog([...domain], [...range]).clamp(true)
  return (value) => scale(Math.max(value, domain[0]))
}

export function linearScale(domain: Domain, range: Domain): Scale {
  return scaleLinear([...domain], [...range]).clamp(true)
}

/** Round numbers of the domain, about as many. */
export function linearTicks(domain: Domain, about: number): readonly number[] {
  return scaleLinear([...domain], [0, 1]).ticks(about)
}

/** In units of a chart: two decimals, so that bytes do not hang on the last bit. */
export function coordinate(value: number): number {
  return Math.round(value * 100) / 100
}

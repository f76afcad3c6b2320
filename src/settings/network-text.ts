import { byCodePoint } from '../lib/order.ts'
import type { Network } from './settings.ts'

export const SEPARATOR = '; '

/** Networks in words, sorted, each once: `detail 0.3; easyneg`; a strength of 1 is not said. */
export function networksText(networks: readonly Network[]): string {
  const names = networks.map((network) => {
    const weight = weightText(network)
    return weight === '' || weight === '1' ? network.name : `${network.name} ${weight}`
  })
  return [...new Set(names)].toSorted(byCodePoint).join(SEPARATOR) || 'none'
}

/** The strength of a network; empty where there is none. */
export function weightText({ weight, clipWeight, detail }: Network): string {
  const more = [
    ...(clipWeight === undefined ? [] : [`text encoder ${rounded(clipWeight)}`]),
    ...(detail === undefined ? [] : [detail]),
  ]
  const plainly = weight === undefined ? '' : rounded(weight)
  return more.length === 0 ? plainly : `${plainly} (${more.join(', ')})`.trimStart()
}

/** Programs write 0.7 as 0.7000000000000001 too. */
export function rounded(value: number): string {
  return String(Math.round(value * 1e6) / 1e6)
}

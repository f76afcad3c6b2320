import { convolutionsFor, layerShape } from '../src/backbone/architecture.ts'
import type { Network } from '../src/backbone/graph.ts'
import type { Size } from '../src/images/pixels.ts'

/** Multiplications and additions of the convolutions and the Gram products of one picture, in 10⁹. */
export function gigaflop({ architecture, taps }: Omit<Network, 'weights'>, size: Size): number {
  const layers = taps.map(({ layer }) => layer)
  let flop = 0
  for (const { name, inputs } of convolutionsFor(architecture, layers)) {
    const { channels, positions } = layerShape(architecture, name, size)
    flop += 2 * 9 * inputs * channels * positions
    if (layers.includes(name)) flop += 2 * channels ** 2 * positions
  }
  return flop / 1e9
}

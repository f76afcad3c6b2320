import { availableParallelism } from 'node:os'
import { type Architecture, convolutionOf, VGG16, VGG19 } from '../src/backbone/architecture.ts'
import { openExtractor } from '../src/backbone/session.ts'
import type { Tensor, Weights } from '../src/backbone/weights/weights.ts'
import { type Random, randomFor } from '../src/lib/random.ts'
import { gigaflop } from './flops.ts'
import { PIXELS } from './graph.ts'
import { median, row, seconds } from './numbers.ts'

const ROUNDS = 11

/** The whole of VGG-19 beside the whole of VGG-16, in turn: it has three deep layers more, and its time should grow as its operations do. */
export async function benchBackbones(): Promise<void> {
  const [small, large] = [open(VGG16), open(VGG19)]
  await small.run()
  await large.run()
  const times = { small: [] as number[], large: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    times.small.push(await seconds(small.run))
    times.large.push(await seconds(large.run))
  }
  await Promise.all([small.release(), large.release()])
  const ratio = median(times.large.map((time, round) => time / times.small[round]!))
  const operations = large.work / small.work
  const speed = operations / ratio
  const rate = (small.work / median(times.small)).toFixed(0)
  const figure = `${ratio.toFixed(2)} × the time for ${operations.toFixed(2)} × the operations: ${speed.toFixed(2)} × the rate of VGG-16 (${rate} GFLOP/s)`
  row('VGG-19 to its last layer', figure, { holds: speed >= 0.9, limit: '≥ 0.9 ×' })
}

function open(architecture: Architecture) {
  const taps = [{ layer: architecture.convolutions.at(-1)!.name, beforeRelu: false }]
  const weights = randomWeights(architecture)
  const threads = availableParallelism()
  const { extract, release } = openExtractor({ architecture, taps, weights, threads, size: PIXELS })
  return { run: async () => extract(PIXELS), release, work: gigaflop({ architecture, taps }, PIXELS) }
}

/** Of a spread that keeps activations alike in all layers (He et al. 2015), so that no denormal number slows a layer down. */
function randomWeights(architecture: Architecture): Weights {
  const random = randomFor(1, 'weights')
  return (layer) => {
    const { channels, inputs } = convolutionOf(architecture, layer)
    const weight = spread(random, [channels, inputs, 3, 3], Math.sqrt(6 / (9 * inputs)))
    return { weight, bias: spread(random, [channels], 0.01) }
  }
}

function spread({ uniform }: Random, shape: readonly number[], most: number): Tensor {
  const count = shape.reduce((product, size) => product * size, 1)
  const values = Float32Array.from({ length: count }, () => (2 * uniform() - 1) * most)
  return { shape, bytes: new Uint8Array(values.buffer) }
}

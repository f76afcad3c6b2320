import { availableParallelism } from 'node:os'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { parseConfig } from '../src/config/parse.ts'
import { type Method, methodOf } from '../src/backbone/method.ts'
import { FLOAT, model, node, value } from '../src/backbone/onnx.ts'
import { type ExtractFeatures, openExtractor } from '../src/backbone/session.ts'
import { openShipped, SHIPPED } from '../src/backbone/weights/shipped.ts'
import type { RecipeName } from '../src/config/words.ts'
import type { Pixels } from '../src/images/pixels.ts'
import { gigaflop } from './flops.ts'
import { median, row, seconds } from './numbers.ts'

const SIDE = 2048
const ROUNDS = 15

export const PIXELS: Pixels = {
  width: 512,
  height: 512,
  data: Uint8Array.from({ length: 512 * 512 * 3 }, (_, index) => (Math.imul(index, 2654435761) >>> 16) & 255),
}

export async function bareGraph(): Promise<ExtractFeatures> {
  return (await graphOf(parseConfig().recipe)).extract
}

/** The graph of a recipe with nothing around it. */
export async function graphOf(recipe: RecipeName): Promise<Readonly<{ extract: ExtractFeatures; method: Method }>> {
  const method = methodOf({ ...parseConfig(), recipe }, SHIPPED)
  const { weights } = await openShipped(new URL('../models/', import.meta.url)).read(method.layers)
  return { extract: openExtractor({ ...method, weights, threads: availableParallelism() }).extract, method }
}

/** The bare graph beside onnxruntime's own matrix product, in turn. */
export async function benchGraph(): Promise<void> {
  const product = await matrixProduct()
  const { extract, method } = await graphOf(parseConfig().recipe)
  await product()
  await extract(PIXELS)
  const times = { product: [] as number[], graph: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    times.product.push(await seconds(product))
    times.graph.push(await seconds(async () => extract(PIXELS)))
  }
  const rate = (2 * SIDE ** 3) / 1e9 / median(times.product)
  const ratio = median(times.graph) / (gigaflop(method, PIXELS) / rate)
  const figure = `${median(times.graph).toFixed(3)} s, ${ratio.toFixed(2)} × what the rate of a ${SIDE}³ product (${rate.toFixed(0)} GFLOP/s) predicts`
  row('bare graph', figure, { holds: ratio <= 1.25, limit: '≤ 1.25 ×' })
}

async function matrixProduct(): Promise<() => Promise<unknown>> {
  const shape = [SIDE, SIDE]
  const graph = model({
    nodes: [node('MatMul', { from: ['a', 'b'], to: 'c' })],
    constants: [],
    inputs: [value('a', FLOAT, shape), value('b', FLOAT, shape)],
    outputs: [value('c', FLOAT, shape)],
  })
  const session = await InferenceSession.create(graph, { intraOpNumThreads: availableParallelism() })
  const matrix = new Tensor('float32', new Float32Array(SIDE * SIDE).fill(0.5), shape)
  return async () => session.run({ a: matrix, b: matrix })
}

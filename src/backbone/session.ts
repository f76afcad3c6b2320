// eslint-disable-next-line import/no-unassigned-import -- it sets a variable that the library reads when it is loaded
import './no-telemetry.ts'
import { env, InferenceSession, Tensor } from 'onnxruntime-node'
import { MOST_THREADS } from '../config/values.ts'
import type { SizeRule } from '../config/words.ts'
import type { Pixels } from '../images/pixels.ts'
import type { Features } from './features.ts'
import { buildGraph, gramOutput, INPUT, meansOutput, type Network } from './graph.ts'
import { layerShape } from './architecture.ts'

export const runtimeVersion = env.versions.node ?? 'unknown'

export type ExtractFeatures = (pixels: Pixels) => Promise<Features>

export type Extractor = Readonly<{
  extract: ExtractFeatures
  /** Gives back the memory of the session. */
  release: () => Promise<void>
}>

export type SessionOptions = Network & Readonly<{ threads: number; size: SizeRule }>

/**
 * The only file that knows onnxruntime. `extract` gives the features of a resized picture. One session serves pictures of all sizes: a
 * session for each, four of them kept, took a quarter longer and three times the memory. It computes on the calling thread: call it
 * for one picture at a time.
 */
export function openExtractor({ threads, size, ...network }: SessionOptions): Extractor {
  const exact = 'shortSide' in size ? undefined : size
  // Made now, it is ready when the first picture is decoded. A failure is thrown where it is awaited.
  const session = createSession(buildGraph(network, exact), threads)
  session.catch(() => {})
  // Named here, so that nothing holds the weights once the session has them.
  const { architecture, taps } = network
  return {
    extract: async (pixels) => {
      const input = new Tensor('uint8', pixels.data, [1, pixels.height, pixels.width, 3])
      const outputs = await (await session).run({ [INPUT]: input })
      return taps.map(({ layer }) => {
        const shape = layerShape(architecture, layer, pixels)
        const gram = floatsOf(outputs[gramOutput(layer)])
        if (!exact) divide(gram, shape.positions)
        return { layer, ...shape, gram, means: floatsOf(outputs[meansOutput(layer)]) }
      })
    },
    release: async () => (await session).release(),
  }
}

async function createSession(graph: Uint8Array, threads: number): Promise<InferenceSession> {
  return InferenceSession.create(graph, {
    executionProviders: ['cpu'],
    intraOpNumThreads: Math.min(threads, MOST_THREADS),
    graphOptimizationLevel: 'all',
    // Planned once for all tensors together, memory peaks half as high again at the same speed.
    enableMemPattern: false,
    // Warnings about the machine (devices it looked for) say nothing to a user.
    logSeverityLevel: 3,
  })
}

function divide(values: Float32Array, divisor: number): void {
  for (let at = 0; at < values.length; at++) values[at]! /= divisor
}

function floatsOf(tensor: Tensor | undefined): Float32Array {
  if (!(tensor?.data instanceof Float32Array)) throw new TypeError('the graph gave no float32 tensor')
  return tensor.data
}

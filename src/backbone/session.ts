// eslint-disable-next-line import/no-unassigned-import -- it sets a variable that the library reads when it is loaded
import './no-telemetry.ts'
import { env, InferenceSession, Tensor } from 'onnxruntime-node'
import { MOST_THREADS } from '../config/values.ts'
import type { Pixels, Size } from '../images/pixels.ts'
import type { Features } from './features.ts'
import { buildGraph, gramOutput, INPUT, meansOutput, type Network } from './graph.ts'
import { layerShape } from './architecture.ts'

const MOST_SESSIONS = 4

export const runtimeVersion = env.versions.node ?? 'unknown'

export type ExtractFeatures = (pixels: Pixels) => Promise<Features>

export type Extractor = Readonly<{
  extract: ExtractFeatures
  /** Gives back the memory of all sessions. */
  release: () => Promise<void>
}>

export type SessionOptions = Network &
  Readonly<{
    threads: number
    /** A size that pictures will have, where it is known before the first of them. */
    expected?: Size | undefined
  }>

/**
 * The only file that knows onnxruntime. `extract` gives the features of a resized picture, and keeps a session
 * for each of the last four sizes. It computes on the calling thread: call it for one picture at a time.
 */
export function openExtractor(options: SessionOptions): Extractor {
  const sessions = new Map<string, Promise<InferenceSession>>()

  async function sessionFor({ width, height }: Size): Promise<InferenceSession> {
    const key = `${width}x${height}`
    const session = sessions.get(key) ?? createSession(options, { width, height })
    sessions.delete(key)
    sessions.set(key, session)
    const [oldest] = sessions
    if (oldest && sessions.size > MOST_SESSIONS) {
      sessions.delete(oldest[0])
      await (await oldest[1]).release()
    }
    return session
  }

  // Made now, it is ready when the first picture is decoded. A failure is thrown where it is awaited.
  if (options.expected) sessionFor(options.expected).catch(() => {})
  const extract: ExtractFeatures = async (pixels) => {
    const session = await sessionFor(pixels)
    const input = new Tensor('uint8', pixels.data, [1, pixels.height, pixels.width, 3])
    const outputs = await session.run({ [INPUT]: input })
    return options.taps.map(({ layer }) => ({
      layer,
      ...layerShape(options.architecture, layer, pixels),
      gram: floatsOf(outputs[gramOutput(layer)]),
      means: floatsOf(outputs[meansOutput(layer)]),
    }))
  }
  return {
    extract,
    release: async () => {
      const open = [...sessions.values()]
      sessions.clear()
      await Promise.all(open.map(async (session) => (await session).release()))
    },
  }
}

async function createSession(options: SessionOptions, size: Size): Promise<InferenceSession> {
  return InferenceSession.create(buildGraph(options, size), {
    executionProviders: ['cpu'],
    intraOpNumThreads: Math.min(options.threads, MOST_THREADS),
    graphOptimizationLevel: 'all',
    // Planned once for all tensors together, memory peaks half as high again at the same speed.
    enableMemPattern: false,
    // Warnings about the machine (devices it looked for) say nothing to a user.
    logSeverityLevel: 3,
  })
}

function floatsOf(tensor: Tensor | undefined): Float32Array {
  if (!(tensor?.data instanceof Float32Array)) throw new TypeError('the graph gave no float32 tensor')
  return tensor.data
}

import type * as Library from 'onnxruntime-node'
import { requireNative } from '../../src/runtime/natives.ts'

/** Stands in for onnxruntime-node in the bundles. */
export const { env, InferenceSession, Tensor } = requireNative('onnxruntime-node') as typeof Library

import type { Features } from '../backbone/features.ts'
import type { Method } from '../backbone/method.ts'
import { type LogGram, logGramOf } from './log-gram.ts'

/** What distances are made of, computed once a picture and not once a pair of pictures. */
export type Traits = Readonly<{
  features: Features
  /** By layer; undefined where the metric log-gram is not defined. */
  logGrams: readonly LogGram[] | undefined
}>

export function traitsOf(features: Features, { metrics }: Pick<Method, 'metrics'>): Traits {
  return { features, logGrams: metrics.includes('log-gram') ? features.map(logGramOf) : undefined }
}

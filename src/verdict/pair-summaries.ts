import { mean, standardDeviation } from '../statistics/mean.ts'
import { canonicalPlaces } from './canonical.ts'
import type { PairLogLosses, RankingLogLosses } from './log-losses.ts'
import { pictureMean } from './means.ts'

/** What stability goes by: a pair's log losses over its samples, and over the references. */
export type PairSummary = Readonly<{
  /** Ȳ_p. */
  centre: number
  /** s_p of the n samples' means. */
  deviation: number
  n: number
  /** ȳ_pj of each reference j, in an order that knows no names. */
  byReference: readonly number[]
}>

/** One of each pair, in rank order; undefined with one reference or a pair of one sample, where a spread is not known. */
export function pairSummaries({ pairs }: RankingLogLosses): readonly PairSummary[] | undefined {
  const references = pairs[0]!.samples[0]!.references.length
  if (references < 2 || pairs.some(({ samples }) => samples.length < 2)) return undefined
  const order = referenceOrder(pairs, references)
  return pairs.map((pair) => summaryOf(pair, order))
}

function summaryOf({ samples }: PairLogLosses, order: readonly number[]): PairSummary {
  const means = samples.map(pictureMean).toSorted((a, b) => a - b)
  const byReference = order.map((j) => mean(samples.map(({ references }) => references[j]!)))
  return { centre: mean(means), deviation: standardDeviation(means), n: samples.length, byReference }
}

/** References by their values. */
function referenceOrder(pairs: readonly PairLogLosses[], references: number): readonly number[] {
  const columns = Array.from({ length: references }, (_, j) =>
    pairs.flatMap(({ samples }) => samples.map((sample) => sample.references[j]!)),
  )
  const places = canonicalPlaces(columns)
  return columns.map((_, j) => j).toSorted((a, b) => places[a]! - places[b]!)
}

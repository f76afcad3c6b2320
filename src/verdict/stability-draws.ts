import { mean, standardDeviation } from '../statistics/mean.ts'
import { type Distributions, openDistributions } from '../statistics/distributions.ts'
import { midRanks } from '../statistics/mid-ranks.ts'
import { randomFor } from '../lib/random.ts'
import { canonicalPlaces } from './canonical.ts'
import type { PairLogLosses, RankingLogLosses } from './log-losses.ts'
import { pictureMean } from './means.ts'

const DRAWS = 2_000

/** How the ranking comes out on other references and samples of the same kind. */
export type StabilityDraws = Readonly<{
  /** For each rival in rank order: the share of draws in which the first pair is nearer. */
  topBefore: readonly number[]
  /** For each pair in rank order: the middle 95 % of its ranks. */
  rankIntervals: readonly Readonly<{ low: number; high: number }>[]
}>

/** What a draw needs of a pair. */
type Summary = Readonly<{ centre: number; deviation: number; n: number; byReference: readonly number[] }>

/**
 * Two-way draws over references and samples. With r references and ȳ_pj = mean_s y_psj, each draw takes, once for all pairs,
 * z_j ~ N(0, 1) and c = √((r − 1)/χ²_{r−1}), and for each pair its own t_{n−1}:
 * Y*_p = Ȳ_p + t·s_p/√n_p + c·Σ_j z_j(ȳ_pj − Ȳ_p)/√(r(r − 1)). Undefined with one reference or a pair of one sample.
 */
export function stabilityDraws({ pairs }: RankingLogLosses, seed: number): StabilityDraws | undefined {
  const references = pairs[0]!.samples[0]!.references.length
  if (references < 2 || pairs.some(({ samples }) => samples.length < 2)) return undefined
  const order = referenceOrder(pairs, references)
  const summaries = pairs.map((pair) => summaryOf(pair, order))
  const distributions = openDistributions(randomFor(seed, 'stability'))
  const before = new Float64Array(pairs.length)
  const ranks = pairs.map(() => new Float64Array(DRAWS))
  for (let draw = 0; draw < DRAWS; draw++) {
    const values = drawMeans(summaries, distributions)
    for (const [pair, rank] of midRanks(values).entries()) {
      ranks[pair]![draw] = rank
      if (values[0]! < values[pair]!) before[pair]!++
    }
  }
  return {
    topBefore: Array.from(before.subarray(1), (count) => count / DRAWS),
    rankIntervals: ranks.map((values) => middle(values.toSorted())),
  }
}

function drawMeans(summaries: readonly Summary[], { normal, t, chiSquare }: Distributions): readonly number[] {
  const r = summaries[0]!.byReference.length
  const z = summaries[0]!.byReference.map(() => normal())
  const scale = Math.sqrt((r - 1) / chiSquare(r - 1)) / Math.sqrt(r * (r - 1))
  return summaries.map(({ centre, deviation, n, byReference }) => {
    const references = byReference.reduce((sum, value, j) => sum + z[j]! * (value - centre), 0)
    return centre + (t(n - 1) * deviation) / Math.sqrt(n) + scale * references
  })
}

function summaryOf({ samples }: PairLogLosses, order: readonly number[]): Summary {
  const means = samples.map(pictureMean).toSorted((a, b) => a - b)
  const byReference = order.map((j) => mean(samples.map(({ references }) => references[j]!).toSorted((a, b) => a - b)))
  return { centre: mean(means), deviation: standardDeviation(means), n: samples.length, byReference }
}

/** References by their values, so that names do not matter. */
function referenceOrder(pairs: readonly PairLogLosses[], references: number): readonly number[] {
  const columns = Array.from({ length: references }, (_, j) =>
    pairs.flatMap(({ samples }) => samples.map((sample) => sample.references[j]!)),
  )
  const places = canonicalPlaces(columns)
  return columns.map((_, j) => j).toSorted((a, b) => places[a]! - places[b]!)
}

function middle(sorted: Float64Array): Readonly<{ low: number; high: number }> {
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!
  return { low: at(0.025), high: at(0.975) }
}

import { holm } from '../statistics/holm.ts'
import { mean } from '../statistics/mean.ts'
import type { Rules } from './check.ts'
import type { PairLogLosses, RankingLogLosses } from './log-losses.ts'
import { pictureMean } from './means.ts'
import { type Separation, separate } from './separate.ts'
import type { StabilityDraws } from './stability-draws.ts'
import { stylePosition } from './style-position.ts'

/** What the checks say of one pair. */
export type PairFindings = Readonly<{
  /** Pairs that nothing tells apart share a tier, such as 2–3. */
  tier: Readonly<{ from: number; to: number }>
  /** The middle 95 % of its ranks on other references and samples; null where that cannot be drawn. */
  rankInterval: Readonly<{ low: number; high: number }> | null
  /** How often one of its samples is nearer than one of the first pair; null for the first pair. */
  crossingRate: number | null
  /** The mean margin to the nearest control, as a logarithm: positive where the references are nearer; null without a control. */
  worstMargin: Readonly<{ set: string; margin: number }> | null
  /** 0 as near as the references are to each other, 1 as far as a control; null where that is not defined. */
  stylePosition: number | null
}>

type Tests = Readonly<{ found: readonly Separation[]; draws: StabilityDraws | undefined }>

export function pairFindings(losses: RankingLogLosses, rules: Rules, { found, draws }: Tests): readonly PairFindings[] {
  const tiers = tiersOf(losses, rules, found)
  return losses.pairs.map((pair, index) => ({
    tier: tiers[index]!,
    rankInterval: draws?.rankIntervals[index] ?? null,
    crossingRate: index === 0 ? null : 1 - found[index - 1]!.a12,
    worstMargin: worstMargin(pair, losses.controlSets),
    stylePosition: stylePosition(pair, losses.targets),
  }))
}

/** The first pair and its neighbour by separation; below, Holm over all pairs of rivals. */
function tiersOf(
  { pairs }: RankingLogLosses,
  { alpha, seed }: Rules,
  found: readonly Separation[],
): readonly PairFindings['tier'][] {
  const rivals = pairs.slice(1)
  const tests = rivals.flatMap((a, i) =>
    rivals.slice(i + 1).map((b, offset) => {
      const purpose = ['separation', i + 1, i + 2 + offset]
      return { upper: i + 1, next: offset === 0, p: separate(a.samples, b.samples, { purpose, seed }).p }
    }),
  )
  const adjusted = holm(tests.map(({ p }) => p))
  const tied = new Set(tests.flatMap(({ upper, next }, index) => (next && adjusted[index]! >= alpha ? [upper] : [])))
  if (found[0] && found[0].p >= alpha) tied.add(0)
  return pairs.map((_, index) => {
    let [from, to] = [index, index]
    while (tied.has(from - 1)) from--
    while (tied.has(to)) to++
    return { from: from + 1, to: to + 1 }
  })
}

function worstMargin({ samples }: PairLogLosses, sets: RankingLogLosses['controlSets']): PairFindings['worstMargin'] {
  const margins = sets.map(({ set }, c) => ({
    set,
    margin: mean(samples.map((sample) => sample.controls[c]! - pictureMean(sample))),
  }))
  return margins.toSorted((a, b) => a.margin - b.margin)[0] ?? null
}

import { mean } from '../statistics/mean.ts'
import type { Audit } from '../settings/audit/audit.ts'
import type { Rules } from './check.ts'
import { type Checked, checkRanking } from './check-ranking.ts'
import type { RankingLogLosses } from './log-losses.ts'
import { pictureMean } from './means.ts'
import { type MetricTest, testMetrics } from './metric-tests.ts'
import { type PairFindings, pairFindings } from './pair-findings.ts'
import { rankIntervals } from './rank-intervals.ts'

export type Verdict = Readonly<Pick<Checked, 'label' | 'checks' | 'unmet' | 'settings'>> &
  Readonly<{
    /** The first checkpoint's mean margin to the controls minus the rivals': nearer to the style only, or to everything? */
    specificity: number | null
    /** The self-test of every other metric of which there are losses. It changes no label. */
    metricTests: readonly MetricTest[]
    /** Those of them that can be relied on, where the judged metric's self-test or control is not met. */
    alternatives: readonly string[]
    /** Different prompts among the first checkpoint's samples; an unknown prompt is one of its own. */
    prompts: number
    /** What the checks say of each pair, in rank order. */
    pairs: readonly PairFindings[]
  }>

/** What can be said of one ranking: its checks, and beside them what changes no label. */
export function judge(losses: RankingLogLosses, audit: Audit, rules: Rules): Verdict {
  const { knownAnswers, separations, relations, summaries, ...checked } = checkRanking(losses, audit, rules)
  return {
    ...checked,
    specificity: specificity(losses),
    prompts: promptsOf(losses),
    ...testMetrics(losses, knownAnswers, rules),
    pairs: pairFindings(losses, {
      found: separations,
      relations,
      ranks: summaries && rankIntervals(summaries, rules.seed),
    }),
  }
}

function specificity({ pairs, controlSets }: RankingLogLosses): number | null {
  if (controlSets.length === 0 || pairs.length === 1) return null
  const margins = pairs.map(({ samples }) => mean(samples.map((sample) => mean(sample.controls) - pictureMean(sample))))
  return margins[0]! - mean(margins.slice(1))
}

function promptsOf({ pairs }: RankingLogLosses): number {
  return new Set(pairs[0]!.samples.map(({ prompt }) => prompt)).size
}

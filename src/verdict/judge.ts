import { mean } from '../statistics/mean.ts'
import type { Audit } from '../settings/audit/audit.ts'
import { ruleAudit, type RuledAudit } from '../settings/audit/status.ts'
import type { Check, CheckName, Rules } from './check.ts'
import { agreement } from './checks/agreement.ts'
import { control } from './checks/control.ts'
import { loraOff } from './checks/lora-off.ts'
import { power } from './checks/power.ts'
import { references } from './checks/references.ts'
import { selfTest } from './checks/self-test.ts'
import { separation, separations } from './checks/separation.ts'
import { settings } from './checks/settings.ts'
import { stability } from './checks/stability.ts'
import type { Label } from './label.ts'
import type { RankingLogLosses } from './log-losses.ts'
import { pictureMean } from './means.ts'
import { type MetricTest, testMetrics } from './metric-tests.ts'
import { type PairFindings, pairFindings } from './pair-findings.ts'
import { pairSummaries } from './pair-summaries.ts'
import { rankIntervals } from './rank-intervals.ts'
import { relationsOf } from './relation.ts'
import { stabilityShares } from './stability-shares.ts'

export type Verdict = Readonly<{
  label: Label
  checks: readonly Check[]
  /** The check that decides the label: the first that fails, else the first that is required and does not pass. */
  unmet: CheckName | null
  /** The first pair's mean margin to the controls minus the rivals': nearer to the style only, or to everything? */
  specificity: number | null
  /** The self-test of every other metric of which there are losses. It changes no label. */
  metricTests: readonly MetricTest[]
  /** Those of them that can be relied on, where the judged metric's self-test or control is not met. */
  alternatives: readonly string[]
  /** Different prompts among the first pair's samples; an unknown prompt is one of its own. */
  prompts: number
  /** How the pictures were made, and what that is called by the rules. */
  settings: RuledAudit
  /** What the checks say of each pair, in rank order. */
  pairs: readonly PairFindings[]
}>

/** Runs every check on one ranking, and sums them up. The audit says whether its pairs were made alike. */
export function judge(losses: RankingLogLosses, audit: Audit, rules: Rules): Verdict {
  const knownAnswers = [selfTest(losses, rules), control(losses, rules), loraOff(losses, rules)].filter(
    (check) => check !== undefined,
  )
  const made = ruleAudit(audit, rules)
  if (losses.pairs.length === 1)
    return {
      label: labelOf(knownAnswers, 'unranked'),
      checks: knownAnswers,
      unmet: firstUnmet(knownAnswers),
      specificity: null,
      prompts: promptsOf(losses),
      settings: made,
      ...testMetrics(losses, knownAnswers, rules),
      pairs: pairFindings(losses, { found: [], relations: ['first'], ranks: undefined }),
    }
  const found = separations(losses, rules)
  const summaries = pairSummaries(losses)
  const shares = summaries && stabilityShares(summaries)
  const order = [separation(losses, found, rules), stability(losses, shares, rules)]
  const evidence = [settings(made, losses), ...order, references(losses, rules), agreement(losses, rules)]
  const required = [...knownAnswers, ...evidence]
  const passed = required.every(isPassed)
  return {
    label: labelOf(required, passed ? 'reliable' : 'inconclusive'),
    checks: [...required, power(losses, found, rules)],
    unmet: firstUnmet(required),
    specificity: specificity(losses),
    prompts: promptsOf(losses),
    settings: made,
    ...testMetrics(losses, knownAnswers, rules),
    pairs: pairFindings(losses, {
      found,
      relations: relationsOf({ found, shares, isSettled: order.every(isPassed) }, rules),
      ranks: summaries && rankIntervals(summaries, rules.seed),
    }),
  }
}

function isPassed({ status }: Check): boolean {
  return status === 'pass'
}

function labelOf(checks: readonly Check[], otherwise: Label): Label {
  return checks.some(({ status }) => status === 'fail') ? 'contradicted' : otherwise
}

function firstUnmet(required: readonly Check[]): CheckName | null {
  const found = required.find(({ status }) => status === 'fail') ?? required.find(({ status }) => status !== 'pass')
  return found?.name ?? null
}

function specificity({ pairs, controlSets }: RankingLogLosses): number | null {
  if (controlSets.length === 0) return null
  const margins = pairs.map(({ samples }) => mean(samples.map((sample) => mean(sample.controls) - pictureMean(sample))))
  return margins[0]! - mean(margins.slice(1))
}

function promptsOf({ pairs }: RankingLogLosses): number {
  return new Set(pairs[0]!.samples.map(({ prompt }) => prompt)).size
}

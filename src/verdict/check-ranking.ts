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
import { type PairSummary, pairSummaries } from './pair-summaries.ts'
import { type Relation, relationsOf } from './relation.ts'
import type { Separation } from './separate.ts'
import { stabilityShares } from './stability-shares.ts'
import { type Visible, visibleBetween } from './visible.ts'

/** What the checks of one ranking say, and what they rest on. */
export type Checked = Readonly<{
  label: Label
  /** Known-answer checks first; with one pair alone only these. */
  checks: readonly Check[]
  knownAnswers: readonly Check[]
  /** The check that decides the label: the first that fails, else the first that is required and does not pass. */
  unmet: CheckName | null
  /** How the pictures were made, and what that is called by the rules. */
  settings: RuledAudit
  /** Of each rival, in rank order. */
  separations: readonly Separation[]
  /** Of each rival: what samples can show. */
  visible: readonly Visible[]
  /** Of each pair, in rank order. */
  relations: readonly Relation[]
  /** What stability goes by; undefined where there is too little to go by. */
  summaries: readonly PairSummary[] | undefined
}>

/** Runs every check on one ranking, and sums them up. The audit says whether its pairs were made alike. */
export function checkRanking(losses: RankingLogLosses, audit: Audit, rules: Rules): Checked {
  const knownAnswers = [selfTest(losses, rules), control(losses, rules), loraOff(losses, rules)].filter(
    (check) => check !== undefined,
  )
  const made = ruleAudit(audit, rules)
  if (losses.pairs.length === 1)
    return {
      label: labelOf(knownAnswers, 'unranked'),
      checks: knownAnswers,
      knownAnswers,
      unmet: firstUnmet(knownAnswers),
      settings: made,
      separations: [],
      visible: [],
      relations: ['first'],
      summaries: undefined,
    }
  const found = separations(losses, rules)
  const summaries = pairSummaries(losses)
  const shares = summaries && stabilityShares(summaries)
  const [top, ...rivals] = losses.pairs
  const visible = rivals.map((rival) => visibleBetween(top!, rival, rules))
  const order = [separation(losses, { found, visible }, rules), stability(losses, shares, rules)]
  const evidence = [settings(made, losses), ...order, references(losses, rules), agreement(losses, rules)]
  const required = [...knownAnswers, ...evidence]
  return {
    label: labelOf(required, required.every(isPassed) ? 'reliable' : 'inconclusive'),
    checks: [...required, power(losses, { found, visible }, rules)],
    knownAnswers,
    unmet: firstUnmet(required),
    settings: made,
    separations: found,
    visible,
    relations: relationsOf({ found, shares, isSettled: order.every(isPassed) }, rules),
    summaries,
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

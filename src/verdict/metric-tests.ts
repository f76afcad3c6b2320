import type { Check, Rules, Status } from './check.ts'
import { selfTest } from './checks/self-test.ts'
import type { RankingLogLosses } from './log-losses.ts'
import { leastWin, pOf } from './trials.ts'

/** Whether another metric of the same pictures can tell the references from the controls. */
export type MetricTest = Readonly<{
  metric: string
  status: Status
  /** Over the controls, the least share of references that are nearer to each other than to it. */
  leastWin: number
  p: number
}>

/** Tests the other metrics. Several are tried, so each alternative is held to its part of α. */
export function testMetrics(losses: RankingLogLosses, knownAnswers: readonly Check[], rules: Rules) {
  const metricTests = losses.otherMetrics.map(({ metric, targets }): MetricTest => {
    const check = selfTest({ ...losses, targets }, rules)
    return { metric, status: check.status, leastWin: leastWin(check), p: pOf(check) }
  })
  const unmet = knownAnswers.some(({ name, status }) => name !== 'lora-off' && (status === 'weak' || status === 'fail'))
  const limit = rules.alpha / metricTests.length
  const reliable = metricTests.filter(({ status, p }) => status === 'pass' && p < limit)
  return { metricTests, alternatives: unmet ? reliable.map(({ metric }) => metric) : [] }
}

import type { Check, Rules, Status } from './check.ts'
import { selfTest } from './checks/self-test.ts'
import type { RankingLogLosses } from './log-losses.ts'
import { type Way, wayOf } from './next/ways.ts'

/** Whether another metric of the same pictures can tell the references from the controls. It changes no label. */
export type MetricTest = Readonly<Omit<Way, 'recipe'> & { status: Status }>

export function testMetrics(losses: RankingLogLosses, rules: Rules): readonly MetricTest[] {
  return losses.otherMetrics.map(({ metric, targets }): MetricTest => {
    const check: Check = selfTest({ ...losses, targets }, rules)
    const { recipe: _, ...way } = wayOf({ recipe: null, metric }, check)
    return { ...way, status: check.status }
  })
}

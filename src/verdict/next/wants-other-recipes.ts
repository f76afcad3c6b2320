import { ruleAudit } from '../../settings/audit/status.ts'
import type { Rules } from '../check.ts'
import { control } from '../checks/control.ts'
import { selfTest } from '../checks/self-test.ts'
import { settings } from '../checks/settings.ts'
import type { About } from '../about.ts'
import type { RankingLogLosses } from '../log-losses.ts'
import { nearestControl } from '../nearest-control.ts'
import { countLosses } from './count-losses.ts'
import { missingIn, needsOf } from './needs.ts'

/** Whether nothing is missing but a way to measure that sees the style. */
export function wantsOtherRecipes(losses: RankingLogLosses, about: About, rules: Rules): boolean {
  const { audit, altered, copiedControls } = about
  const made = ruleAudit(audit, rules)
  const known = {
    audit: made,
    settings: losses.pairs.length > 1 ? settings(made, losses) : undefined,
    nearest: nearestControl(losses),
    altered,
  }
  const isMissing = missingIn(needsOf(countLosses(losses, known), rules)).length > 0
  if (isMissing || losses.targets === undefined || copiedControls.length > 0) return false
  return selfTest(losses, rules).status !== 'pass' || control(losses, rules).status !== 'pass'
}

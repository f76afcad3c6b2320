import type { About } from '../about.ts'
import type { Rules } from '../check.ts'
import type { Checked } from '../check-ranking.ts'
import type { RankingLogLosses } from '../log-losses.ts'
import { type MetricTest, testMetrics } from '../metric-tests.ts'
import { type NearestControl, nearestControl } from '../nearest-control.ts'
import { countLosses } from './count-losses.ts'
import type { NextStep } from './known.ts'
import { type Need, needsOf } from './needs.ts'
import { nextStep } from './next-step.ts'
import { wayOf } from './ways.ts'

export type Advised = Readonly<{
  /** The self-test of every other metric of which there are losses. It changes no label. */
  metricTests: readonly MetricTest[]
  nearestControl: NearestControl | null
  needs: readonly Need[]
  next: NextStep | null
}>

/** What there is of a ranking that was checked, and what to do next. */
export function advise(
  losses: RankingLogLosses,
  { about, checked }: Readonly<{ about: About; checked: Checked }>,
  rules: Rules,
): Advised {
  const { recipe, otherRecipes, altered, copiedControls, isHeld } = about
  const { label, checks, knownAnswers, settings: audit, separations: found, visible } = checked
  const nearest = nearestControl(losses)
  const settings = checks.find(({ name }) => name === 'settings')
  const needs = needsOf(countLosses(losses, { audit, settings, nearest, altered }), rules)
  const metricTests = testMetrics(losses, rules)
  const next = nextStep({
    losses,
    label,
    checks,
    needs,
    settings: audit,
    found,
    visible,
    copiedControls,
    isHeld,
    own: wayOf({ recipe, metric: losses.metric }, knownAnswers[0]!),
    others: [...metricTests.map((test) => ({ ...test, recipe })), ...otherRecipes],
    allTried: recipe === null || otherRecipes.length > 0,
    rules,
  })
  return { metricTests, nearestControl: nearest, needs, next }
}

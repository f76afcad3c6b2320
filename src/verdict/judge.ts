import { mean } from '../statistics/mean.ts'
import type { About } from './about.ts'
import type { Rules } from './check.ts'
import { type Checked, checkRanking } from './check-ranking.ts'
import type { RankingLogLosses } from './log-losses.ts'
import { pictureMean } from './means.ts'
import { type Advised, advise } from './next/advise.ts'
import { type PairFindings, pairFindings } from './pair-findings.ts'
import { rankIntervals } from './rank-intervals.ts'

export type Verdict = Readonly<Pick<Checked, 'label' | 'checks' | 'unmet' | 'settings'>> &
  Pick<About, 'otherRecipes' | 'altered' | 'copiedControls'> &
  Advised &
  Readonly<{
    /** The first checkpoint's mean margin to the controls minus the rivals': nearer to the style only, or to everything? */
    specificity: number | null
    /** Different prompts among the first checkpoint's samples; an unknown prompt is one of its own. */
    prompts: number
    /** What the checks say of each pair, in rank order. */
    pairs: readonly PairFindings[]
  }>

/** What can be said of one ranking: its checks, and beside them what changes no label. */
export function judge(losses: RankingLogLosses, about: About, rules: Rules): Verdict {
  const checked = checkRanking(losses, about.audit, rules)
  const { label, checks, unmet, settings, separations, relations, summaries } = checked
  return {
    label,
    checks,
    unmet,
    settings,
    specificity: specificity(losses),
    prompts: promptsOf(losses),
    otherRecipes: about.otherRecipes,
    altered: about.altered,
    copiedControls: about.copiedControls,
    ...advise(losses, { about, checked }, rules),
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

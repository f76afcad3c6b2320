import type { Config } from '../config/schema.ts'
import type { BaseConfig } from '../config/guard.ts'
import { gateOf } from '../verdict/gate.ts'
import type { Verdict } from '../verdict/judge.ts'
import { LABELS } from '../verdict/label.ts'
import { SETTINGS_STATUSES } from '../settings/audit/status.ts'
import { rulesOf, type Scores } from './schema.ts'

export type JudgedRanking = Scores['rankings'][number]
type JudgedPair = JudgedRanking['pairs'][number]

/** A pair without what the checks say of it. */
type MeasuredPair = Omit<JudgedPair, 'tier' | 'rankInterval' | 'crossingRate' | 'worstMargin' | 'stylePosition'>

export type MeasuredRanking = Readonly<{
  lora: string
  reference: string | null
  targetSets: JudgedRanking['targetSets']
  pairs: readonly MeasuredPair[]
}>

/** A ranking with its verdict, in place of one that it may have had. */
export function applyVerdict({ lora, reference, targetSets, pairs }: MeasuredRanking, verdict: Verdict): JudgedRanking {
  return {
    lora,
    verdict: verdict.label,
    checks: verdict.checks,
    unmet: verdict.unmet,
    metricTests: verdict.metricTests,
    alternatives: verdict.alternatives,
    specificity: verdict.specificity,
    settings: verdict.settings,
    prompts: verdict.prompts,
    reference,
    targetSets,
    pairs: pairs.map((pair, index) => {
      const { worstMargin, ...findings } = verdict.pairs[index]!
      const nearest = worstMargin && { set: worstMargin.set, ratio: Math.exp(worstMargin.margin) }
      return { ...pair, ...findings, worstMargin: nearest }
    }),
  }
}

/** What rankings were held against, and what came out. */
export function rulesAndGate(
  rankings: readonly JudgedRanking[],
  config: Config,
  baseConfig: BaseConfig | null,
): Pick<Scores, 'verdict' | 'rules' | 'settings' | 'baseConfig' | 'gate'> {
  const judged = rankings.map(({ lora, verdict, unmet, checks, pairs, settings }) => ({
    lora,
    label: verdict,
    reason: checks.find(({ name }) => name === unmet)?.sentence ?? '',
    pairs,
    settings,
  }))
  return {
    verdict: LABELS.find((label) => rankings.some(({ verdict }) => verdict === label)) ?? 'unranked',
    rules: rulesOf(config),
    settings: { status: worstSettings(rankings) },
    baseConfig,
    gate: gateOf(judged, config, baseConfig?.unread ?? null),
  }
}

function worstSettings(rankings: readonly JudgedRanking[]): JudgedRanking['settings']['status'] {
  return SETTINGS_STATUSES.find((status) => rankings.some(({ settings }) => settings.status === status)) ?? 'unknown'
}

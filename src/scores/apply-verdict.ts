import type { Config } from '../config/schema.ts'
import type { BaseConfig } from '../config/guard.ts'
import { gateOf } from '../verdict/gate.ts'
import { firstUnmet, type Verdict } from '../verdict/judge.ts'
import { SETTINGS_STATUSES } from '../settings/audit/status.ts'
import type { Scores } from './schema.ts'

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
    checks: verdict.checks.map((check) => ({ ...check, numbers: { ...check.numbers } })),
    metricTests: [...verdict.metricTests],
    alternatives: [...verdict.alternatives],
    specificity: verdict.specificity,
    settings: settingsData(verdict.settings),
    prompts: verdict.prompts,
    reference,
    targetSets,
    pairs: pairs.map((pair, index) => {
      const { worstMargin, ...findings } = verdict.pairs[index]!
      const { checkpoint, n, rank, styleLoss, interval, ratioToBest, spread } = pair
      const { layerShares, directionShare, examples } = pair
      return {
        checkpoint,
        n,
        rank,
        styleLoss,
        interval,
        ratioToBest,
        spread,
        ...findings,
        worstMargin: worstMargin && { set: worstMargin.set, ratio: Math.exp(worstMargin.margin) },
        layerShares,
        directionShare,
        examples,
      }
    }),
  }
}

/** What rankings were held against, and what came out. */
export function rulesAndGate(
  rankings: readonly JudgedRanking[],
  config: Config,
  baseConfig: BaseConfig | null,
): Pick<Scores, 'rules' | 'settings' | 'baseConfig' | 'gate'> {
  const judged = rankings.map(({ lora, verdict, checks, pairs, settings }) => ({
    lora,
    label: verdict,
    reason: firstUnmet(checks)?.sentence ?? '',
    pairs,
    settings,
  }))
  const { passed, failures, notComputed } = gateOf(judged, config, baseConfig?.unread ?? null)
  return {
    rules: {
      alpha: config.alpha,
      gamma: config.gamma,
      pMin: config['p-min'],
      rMin: config['r-min'],
      agreementShare: config['agreement-share'],
      failOn: config['fail-on'],
      maxPosition: config['max-position'] ?? null,
      allowSettings: [...config['allow-settings']],
      settingsDeclared: config['settings-declared'],
    },
    settings: { status: worstSettings(rankings) },
    baseConfig: baseConfig && { changes: [...baseConfig.changes], unread: baseConfig.unread },
    gate: { passed, failures: [...failures], notComputed: [...notComputed] },
  }
}

function worstSettings(rankings: readonly JudgedRanking[]): JudgedRanking['settings']['status'] {
  return SETTINGS_STATUSES.find((status) => rankings.some(({ settings }) => settings.status === status)) ?? 'unknown'
}

/** As lists that a schema can own, in the schema's order. */
function settingsData({ status, fields, tools, pictures, silent }: Verdict['settings']): JudgedRanking['settings'] {
  return {
    status,
    fields: fields.map(({ field, found, values, difference, fix }) => ({
      field,
      found,
      values: values.map(({ value, pairs }) => ({ value, pairs: [...pairs] })),
      difference,
      fix,
    })),
    tools: [...tools],
    pictures,
    silent,
  }
}

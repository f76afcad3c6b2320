import type { Config } from '../config/schema.ts'
import type { SizeRule } from '../config/words.ts'
import type { Engine } from '../features/engine.ts'
import type { Method } from '../features/method.ts'
import type { BackboneName } from '../features/weights.ts'
import type { Notice } from '../images/notice.ts'
import { gateOf } from '../verdict/gate.ts'
import { firstUnmet, type Verdict } from '../verdict/judge.ts'
import type { Ranking } from '../verdict/ranking.ts'
import type { Scores } from './scores.ts'

type Results = Readonly<{
  config: Config
  method: Method
  rankings: readonly Ranking[]
  /** In the order of the rankings. */
  verdicts: readonly Verdict[]
  backbone: BackboneName
  engine: Engine
  notices: readonly Notice[]
  scoresCsvSha256: string
}>

/** The one value that every report is made of. */
export function assemble(results: Results): Scores {
  const { config, method, rankings, verdicts, backbone, engine, notices, scoresCsvSha256 } = results
  const judged = rankings.map((ranking, index) => judgedRanking(ranking, verdicts[index]!, method))
  return {
    schemaVersion: 1,
    recipe: method.recipe,
    metric: method.metric,
    layers: [...method.layers],
    size: sizeText(method.size),
    seed: config.seed,
    backbone,
    engine,
    rankings: judged,
    rules: {
      alpha: config.alpha,
      gamma: config.gamma,
      pMin: config['p-min'],
      rMin: config['r-min'],
      agreementShare: config['agreement-share'],
      failOn: config['fail-on'],
      maxPosition: config['max-position'] ?? null,
    },
    settings: { status: config['settings-declared'] ? 'declared' : 'unknown' },
    notices: notices.map(({ level, text, subjects }) => ({ level, text, subjects: [...subjects] })),
    gate: gate(judged, config),
    scoresCsvSha256,
  }
}

function judgedRanking(
  { lora, targetSets, pairs }: Ranking,
  verdict: Verdict,
  { layers }: Method,
): Scores['rankings'][number] {
  return {
    lora,
    verdict: verdict.label,
    checks: verdict.checks.map((check) => ({ ...check, numbers: { ...check.numbers } })),
    specificity: verdict.specificity,
    prompts: verdict.prompts,
    targetSets: [...targetSets],
    pairs: pairs.map(({ layerShares, ...pair }, index) => {
      const { worstMargin, ...findings } = verdict.pairs[index]!
      return {
        ...pair,
        ...findings,
        worstMargin: worstMargin && { set: worstMargin.set, ratio: Math.exp(worstMargin.margin) },
        layerShares: Object.fromEntries(layers.map((layer, position) => [layer, layerShares[position]!])),
      }
    }),
  }
}

function gate(rankings: Scores['rankings'], config: Config): Scores['gate'] {
  const judged = rankings.map(({ lora, verdict, checks, pairs }) => ({
    lora,
    label: verdict,
    reason: firstUnmet(checks)?.sentence ?? '',
    pairs,
  }))
  const { passed, failures, notComputed } = gateOf(judged, config)
  return { passed, failures: [...failures], notComputed: [...notComputed] }
}

function sizeText(size: SizeRule): string {
  return 'shortSide' in size ? String(size.shortSide) : `${size.width}x${size.height}`
}

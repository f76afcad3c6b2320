import type { Options } from '../config/options.ts'
import type { Config } from '../config/schema.ts'
import { applyVerdict, type MeasuredRanking, rulesAndGate } from './apply-verdict.ts'
import type { Scores } from './schema.ts'
import { judge } from '../verdict/judge.ts'
import type { RankingLogs } from '../verdict/log-losses.ts'
import { pairMean, pictureMean } from '../verdict/means.ts'
import { pairNumbers } from '../verdict/ranking.ts'

type Rules = Readonly<{ config: Config; options: Options }>

/** The scores of a run with verdict and gate made anew from its evidence, in the order of its rankings. */
export function rejudge(scores: Scores, logs: readonly RankingLogs[], { config, options }: Rules): Scores {
  const rankings = scores.rankings.map((ranking, index) => applyVerdict(ranking, judge(logs[index]!, config)))
  return {
    ...scores,
    seed: config.seed,
    options: { ...scores.options, ...options },
    rankings,
    ...rulesAndGate(rankings, config, scores.baseConfig),
  }
}

type Foreign = Rules & Readonly<{ metric: string; scoresCsvSha256: string }>

/** Scores from evidence alone, of whatever tool: how the losses were made is not known. */
export function judgeForeign(
  logs: readonly RankingLogs[],
  { metric, config, options, scoresCsvSha256 }: Foreign,
): Scores {
  const rankings = logs.map((own) => applyVerdict(measured(own), judge(own, config)))
  return {
    schemaVersion: 1,
    recipe: null,
    metric,
    layers: [],
    size: null,
    seed: config.seed,
    options,
    backbone: null,
    engine: null,
    rankings,
    ...rulesAndGate(rankings, config, null),
    notices: [],
    scoresCsvSha256,
  }
}

function measured({ lora, pairs, controlSets }: RankingLogs): MeasuredRanking {
  const best = pairMean(pairs[0]!)
  const references = pairs[0]!.samples[0]!.references.length
  return {
    lora,
    reference: null,
    targetSets: [
      { role: 'reference', set: lora, cross: false, pictures: references },
      ...controlSets.map((set) => ({ role: 'control' as const, ...set })),
    ],
    pairs: pairs.map(({ checkpoint, samples }, index) => ({
      checkpoint,
      rank: index + 1,
      ...pairNumbers(samples.map(pictureMean), best),
      layerShares: {},
      directionShare: null,
      examples: null,
    })),
  }
}

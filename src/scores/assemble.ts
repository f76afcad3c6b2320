import type { BaseConfig } from '../config/guard.ts'
import type { Options } from '../config/options.ts'
import type { Config } from '../config/schema.ts'
import type { SizeRule } from '../config/words.ts'
import type { Engine } from '../backbone/engine.ts'
import type { Method } from '../backbone/method.ts'
import type { BackboneName } from '../backbone/weights/read.ts'
import type { Notice } from '../lib/notice.ts'
import type { Verdict } from '../verdict/judge.ts'
import type { Ranking } from '../verdict/ranking.ts'
import { applyVerdict, type JudgedRanking, rulesAndGate } from './apply-verdict.ts'
import type { Scores } from './schema.ts'

type Results = Readonly<{
  config: Config
  options: Options
  baseConfig: BaseConfig | null
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
  const { config, options, baseConfig, method, rankings, verdicts, backbone, engine, notices, scoresCsvSha256 } =
    results
  const judged = rankings.map((ranking, index) => judgedRanking(ranking, verdicts[index]!, method))
  return {
    schemaVersion: 1,
    recipe: method.recipe,
    metric: method.metric,
    layers: method.layers,
    size: sizeText(method.size),
    seed: config.seed,
    options,
    backbone,
    engine,
    rankings: judged,
    ...rulesAndGate(judged, config, baseConfig),
    notices,
    scoresCsvSha256,
  }
}

function judgedRanking(
  { lora, reference, targetSets, pairs }: Ranking,
  verdict: Verdict,
  { layers }: Method,
): JudgedRanking {
  const measured = pairs.map(({ layerShares, ...pair }) => ({
    ...pair,
    layerShares: Object.fromEntries(layers.map((layer, position) => [layer, layerShares[position]!])),
  }))
  return applyVerdict({ lora, reference, targetSets, pairs: measured }, verdict)
}

function sizeText(size: SizeRule): string {
  return 'shortSide' in size ? String(size.shortSide) : `${size.width}x${size.height}`
}

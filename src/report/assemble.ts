import type { Config } from '../config/schema.ts'
import type { SizeRule } from '../config/words.ts'
import type { Engine } from '../features/engine.ts'
import type { Method } from '../features/method.ts'
import type { BackboneName } from '../features/weights.ts'
import type { Notice } from '../images/notice.ts'
import type { Ranking } from '../verdict/ranking.ts'
import type { Scores } from './scores.ts'

type Results = Readonly<{
  config: Config
  method: Method
  rankings: readonly Ranking[]
  backbone: BackboneName
  engine: Engine
  notices: readonly Notice[]
  scoresCsvSha256: string
}>

/** The one value that every report is made of. */
export function assemble({ config, method, rankings, backbone, engine, notices, scoresCsvSha256 }: Results): Scores {
  return {
    schemaVersion: 1,
    recipe: method.recipe,
    metric: method.metric,
    layers: [...method.layers],
    size: sizeText(method.size),
    seed: config.seed,
    backbone,
    engine,
    rankings: rankings.map(({ lora, targetSets, pairs }) => ({
      lora,
      verdict: 'untested',
      checks: [],
      targetSets: [...targetSets],
      pairs: pairs.map(({ layerShares, ...pair }) => ({
        ...pair,
        layerShares: Object.fromEntries(method.layers.map((layer, index) => [layer, layerShares[index]!])),
      })),
    })),
    settings: { status: config['settings-declared'] ? 'declared' : 'unknown' },
    notices: notices.map(({ level, text, subjects }) => ({ level, text, subjects: [...subjects] })),
    // Only regressions can fail the gate by default, and those need a baseline.
    gate: { passed: 'not-computed', failures: [] },
    scoresCsvSha256,
  }
}

function sizeText(size: SizeRule): string {
  return 'shortSide' in size ? String(size.shortSide) : `${size.width}x${size.height}`
}

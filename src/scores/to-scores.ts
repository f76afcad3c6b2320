import type { BaseConfig } from '../config/guard.ts'
import type { Options } from '../config/options.ts'
import type { Config } from '../config/schema.ts'
import { LAYER_NAMES } from '../config/words.ts'
import { UserError } from '../errors.ts'
import type { Notice } from '../lib/notice.ts'
import { byPlaceIn } from '../lib/order.ts'
import { SETTINGS_STATUSES } from '../settings/audit/status.ts'
import type { Gate } from '../verdict/gate.ts'
import type { JudgedRanking } from '../verdict/judge-all.ts'
import { LABELS } from '../verdict/label.ts'
import { rulesOf, Scores } from './schema.ts'

/** How losses were made; null where another tool made them. */
export type Origin = Pick<Scores, 'recipe' | 'size' | 'backbone' | 'engine'>

type Results = Readonly<{
  origin: Origin
  metric: string
  config: Config
  options: Options
  baseConfig: BaseConfig | null
  judged: readonly JudgedRanking[]
  gate: Gate
  base: Scores['base']
  changes: Scores['changes']
  accepted: Scores['accepted']
  notOfPull: Scores['notOfPull']
  notScored: Scores['notScored']
  missing: Scores['missing']
  pictures: Scores['pictures']
  notices: readonly Notice[]
  scoresCsvSha256: string
}>

/** The one value that every report of words is made of, checked by its schema and in its order. */
export function toScores({ origin, metric, config, options, baseConfig, judged, ...results }: Results): Scores {
  const rankings = judged.map(rankingOf)
  const layers = rankings.flatMap(({ pairs }) => pairs[0]!.layerShares.map(({ layer }) => layer))
  return checked({
    schemaVersion: 1,
    ...origin,
    metric,
    layers: [...new Set(layers)].toSorted(byPlaceIn(LAYER_NAMES)),
    seed: config.seed,
    options,
    verdict: LABELS.find((label) => rankings.some(({ verdict }) => verdict === label)) ?? 'unranked',
    rankings,
    rules: rulesOf(config),
    settings: { status: worstSettings(rankings) },
    baseConfig,
    ...results,
  })
}

/** Throws a UserError where there is more than scores.json may hold. */
function checked(scores: Scores): Scores {
  const { data, error } = Scores.safeParse(scores)
  if (data !== undefined) return data
  const [first] = error.issues
  if (first?.code !== 'too_big') throw error
  throw new UserError({
    subject: 'scores.json',
    problem: `${first.path.join('.')} is longer than ${first.maximum}, which is the most that the file may hold`,
    fix: 'Score fewer LoRAs, checkpoints or pictures at a time, or give them shorter names.',
  })
}

function rankingOf({ ranking, verdict }: JudgedRanking): Scores['rankings'][number] {
  const { label, pairs: findings, ...said } = verdict
  return {
    ...ranking,
    ...said,
    verdict: label,
    pairs: ranking.pairs.map((pair, index) => {
      const { worstMargin, ...found } = findings[index]!
      const nearest = worstMargin && { set: worstMargin.set, ratio: Math.exp(worstMargin.margin) }
      return { ...pair, ...found, worstMargin: nearest }
    }),
  }
}

function worstSettings(rankings: Scores['rankings']): Scores['settings']['status'] {
  return SETTINGS_STATUSES.find((status) => rankings.some(({ settings }) => settings.status === status)) ?? 'unknown'
}

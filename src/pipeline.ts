import { createHash } from 'node:crypto'
import type { Configured } from './config/configured.ts'
import type { ResultFile } from './config/words.ts'
import { methodOf, sizeRuleText } from './backbone/method.ts'
import type { Evidence } from './evidence/evidence.ts'
import { measure } from './evidence/measure.ts'
import { computing } from './evidence/measuring.ts'
import { csvParts } from './evidence/scores-csv/write.ts'
import { mergeNotices } from './lib/notice.ts'
import { toMarkdown } from './report/markdown/report.ts'
import type { World } from './runtime/world.ts'
import type { Scores } from './scores/schema.ts'
import { type Origin, toScores } from './scores/to-scores.ts'
import { type Audit, auditSettings, NO_AUDIT } from './settings/audit/audit.ts'
import { settingsNotices } from './settings/notices.ts'
import { collect, pictureCount } from './trees/collect.ts'
import { gateOf, toGate } from './verdict/gate.ts'
import { judge } from './verdict/judge.ts'
import { rank } from './verdict/ranking.ts'
import { seedNotices } from './verdict/seed-notices.ts'
import { singleNotices } from './verdict/single-notices.ts'
import { toLogLosses } from './verdict/to-log-losses.ts'

/** All that is shown is made of it. */
export type Report = Readonly<{
  scores: Scores
  evidence: Evidence
  /** By path; none where no picture was opened. */
  thumbnails: ReadonlyMap<string, Uint8Array>
}>

export type Outcome = Report & Readonly<{ files: Readonly<Record<ResultFile, string | Buffer>> }>

/** trees → pictures → records → evidence → audit → report. */
export async function score({ config, notices: known, ...told }: Configured, world: World): Promise<Outcome> {
  const method = methodOf(config)
  const pictures = await collect(config, world.head)
  const network = world.openNetwork(method, pictureCount(pictures))
  const { evidence, made, thumbnails, ...measured } = await measure(pictures, {
    config,
    method,
    measuring: computing(network, method),
  })
  // As bytes, part by part: as one text it would be the largest thing in memory.
  const csv = Buffer.concat(Array.from(csvParts(evidence), (part) => Buffer.from(part)))
  const origin = { recipe: method.recipe, size: sizeRuleText(method.size), ...(await network.loaded) }
  const scoresCsvSha256 = createHash('sha256').update(csv).digest('hex')
  const audits = new Map(made.map((pairs) => [pairs.lora, auditSettings(pairs.lora, pairs.made)]))
  const notices = [...known, ...measured.notices, ...settingsNotices(made, config)]
  const context = { ...told, origin, config, audits, notices, thumbnails, scoresCsvSha256 }
  const report = toReport(evidence, context)
  const { 'report.md': markdown, ...texts } = filesOf(report)
  return { ...report, files: { ...texts, 'scores.csv': csv, 'report.md': markdown } }
}

export type Context = Configured &
  Readonly<{
    origin: Origin
    /** By LoRA: how its pictures were made. */
    audits: ReadonlyMap<string, Audit>
    thumbnails: ReadonlyMap<string, Uint8Array>
    scoresCsvSha256: string
  }>

/** log losses → ranking → verdict → gate → scores. Of a run and of `judge` alike. */
export function toReport(evidence: Evidence, { audits, asked, notices, thumbnails, ...context }: Context): Report {
  const { config, baseConfig } = context
  const judged = evidence.loras.map((lora) => {
    const losses = toLogLosses(lora, evidence.metric)
    const verdict = judge(losses, audits.get(lora.lora) ?? NO_AUDIT, config)
    return { ranking: rank(losses, lora), verdict }
  })
  const gate = gateOf(judged.map(toGate), { config, asked, unreadBase: baseConfig?.unread ?? null })
  const all = mergeNotices([
    ...notices,
    ...seedNotices(evidence.loras),
    ...singleNotices(judged.map(({ ranking }) => ranking)),
  ])
  return { evidence, thumbnails, scores: toScores({ ...context, metric: evidence.metric, judged, gate, notices: all }) }
}

/** The result files that are made of a report. */
export function filesOf({ scores }: Report): Readonly<Record<Exclude<ResultFile, 'scores.csv'>, string>> {
  return { 'scores.json': `${JSON.stringify(scores, null, 2)}\n`, 'report.md': toMarkdown(scores) }
}

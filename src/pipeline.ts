import { createHash } from 'node:crypto'
import type { Configured } from './config/configured.ts'
import type { ResultFile } from './config/words.ts'
import { methodOf, sizeRuleText } from './backbone/method.ts'
import type { Evidence } from './evidence/evidence.ts'
import { measureAgainst } from './evidence/measure-both.ts'
import { computing } from './evidence/measuring.ts'
import { csvParts } from './evidence/scores-csv/write.ts'
import { mergeNotices } from './lib/notice.ts'
import { toMarkdown } from './report/markdown/report.ts'
import type { World } from './runtime/world.ts'
import { type Against, holdAgainst, NOT_HELD } from './scores/hold-against.ts'
import { listPictures, missingOf, notScoredOf } from './scores/picture-list.ts'
import type { Scores } from './scores/schema.ts'
import { fromScores } from './scores/to-changes.ts'
import { type Origin, toScores } from './scores/to-scores.ts'
import type { Audit } from './settings/audit/audit.ts'
import { auditsOf } from './settings/audit/audits-of.ts'
import { settingsNotices } from './settings/notices.ts'
import { lookUpBase, newPictures } from './trees/base.ts'
import { collect } from './trees/collect.ts'
import { pictureCount } from './trees/places.ts'
import { gateOf, toGate, type Waiving } from './verdict/gate.ts'
import { judgeAll } from './verdict/judge-all.ts'
import { seedNotices } from './verdict/seed-notices.ts'
import { singleNotices } from './verdict/single-notices.ts'

/** All that is shown is made of it. */
export type Report = Readonly<{
  scores: Scores
  evidence: Evidence
  /** By path; none where no picture was opened. */
  thumbnails: ReadonlyMap<string, Uint8Array>
}>

export type Outcome = Report & Readonly<{ files: Readonly<Record<ResultFile, string | Buffer>> }>

/** What a run is held against, and what became of what the change made worse. */
export type Situation = Waiving & Pick<Scores, 'accepted' | 'notOfPull'> & Readonly<{ against: Against | null }>

/** trees → pictures → records → evidence → audit → change → report. */
export async function score(
  { config, notices: known, ...told }: Configured,
  world: World,
  { against, ...waiving }: Situation,
): Promise<Outcome> {
  const method = methodOf(config)
  const pictures = await collect(config, world.head)
  const before = against && 'tree' in against.side ? await lookUpBase(against.side, pictures) : undefined
  const network = world.openNetwork(method, pictureCount(pictures) + newPictures(before))
  const plan = { config, method, measuring: computing(network, method) }
  const { head, base } = await measureAgainst(pictures, before, plan)
  const origin = { recipe: method.recipe, size: sizeRuleText(method.size), ...(await network.loaded) }
  const listed = listPictures(pictures, head.seen)
  const held = against
    ? holdAgainst(against, { before, head, base, collection: pictures }, { config, origin, pictures: listed })
    : NOT_HELD
  // As bytes, part by part: as one text it would be the largest thing in memory.
  const csv = Buffer.concat(Array.from(csvParts(head.evidence, held.evidence), (part) => Buffer.from(part)))
  const context = {
    ...told,
    ...waiving,
    config,
    origin,
    base: held.base,
    changes: held.changes,
    audits: auditsOf(head.made, config.names),
    notices: [...known, ...head.notices, ...settingsNotices(head.made, config)],
    notScored: notScoredOf(pictures),
    missing: missingOf(pictures, head.evidence),
    pictures: listed,
    thumbnails: head.thumbnails,
    scoresCsvSha256: createHash('sha256').update(csv).digest('hex'),
  }
  const report = toReport(head.evidence, context)
  const { 'report.md': markdown, ...texts } = filesOf(report)
  return { ...report, files: { ...texts, 'scores.csv': csv, 'report.md': markdown } }
}

export type Context = Configured &
  Waiving &
  Pick<Scores, 'base' | 'changes' | 'accepted' | 'notOfPull' | 'notScored' | 'missing' | 'pictures'> &
  Readonly<{
    origin: Origin
    /** By LoRA: how its pictures were made. */
    audits: ReadonlyMap<string, Audit>
    thumbnails: ReadonlyMap<string, Uint8Array>
    scoresCsvSha256: string
  }>

/** log losses → ranking → verdict → gate → scores. Of a run and of `judge` alike. */
export function toReport(
  evidence: Evidence,
  { audits, asked, notices, thumbnails, waiver, acceptLabel, ...context }: Context,
): Report {
  const { config, baseConfig, base, changes, notOfPull } = context
  const judged = judgeAll(evidence, audits, config)
  const state = { rankings: judged.map(toGate), base: fromScores(base, changes) }
  const unreadBase = baseConfig?.unread ?? null
  const gate = gateOf(state, { config, asked, unreadBase, notOfPull, waiving: { waiver, acceptLabel } })
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

import type { Configured } from './config/configured.ts'
import { UserError } from './errors.ts'
import type { ResultFile } from './config/words.ts'
import { methodOf, sizeRuleText } from './backbone/method.ts'
import { copiedControls } from './evidence/copied-controls.ts'
import { weightsNotices } from './backbone/weights/notices.ts'
import type { Evidence } from './evidence/evidence.ts'
import { measureAgainst } from './evidence/measure-both.ts'
import { computing } from './evidence/measuring.ts'
import { promptsOf } from './evidence/prompt-and-seed.ts'
import { csvParts } from './evidence/scores-csv/write.ts'
import { mergeNotices } from './lib/notice.ts'
import { toPage } from './report/html/page.tsx'
import { toMarkdown } from './report/markdown/report.ts'
import type { PagePlace, Report } from './report/report.ts'
import type { Surroundings } from './report/surroundings.ts'
import { tryWhereWanted } from './runtime/try-where-wanted.ts'
import type { World } from './runtime/world.ts'
import { type Against, holdAgainst, NOT_HELD } from './scores/hold-against.ts'
import { listPictures, missingOf, notScoredOf } from './scores/picture-list.ts'
import type { Scores } from './scores/schema.ts'
import { fromScores } from './scores/to-changes.ts'
import { type Origin, toScores } from './scores/to-scores.ts'
import { NO_AUDIT } from './settings/audit/audit.ts'
import { auditsOf } from './settings/audit/audits-of.ts'
import { settingsNotices } from './settings/notices.ts'
import { lookUpBase, newPictures } from './trees/base.ts'
import { collect } from './trees/collect.ts'
import { pictureCount } from './trees/places.ts'
import { gateOf, toGate, type Waiving } from './verdict/gate.ts'
import { type About, NOTHING_TOLD } from './verdict/about.ts'
import { judgeAll } from './verdict/judge-all.ts'
import { seedNotices } from './verdict/seed-notices.ts'
import { sha256Of } from './lib/sha256.ts'

type Files = Readonly<Record<ResultFile, string | Buffer>>

export type Outcome = Report & Readonly<{ files: Files }>

/** What a run is held against, what became of what the change made worse, and where its reports are shown. */
export type Situation = Waiving &
  Pick<Scores, 'accepted' | 'notOfPull'> &
  Readonly<{
    against: Against | null
    surroundings: Surroundings
    /** Why the weights are not known to be those of the base commit; null where they are, or need not be. */
    notOfBase: string | null
  }>

/** trees → pictures → records → evidence → audit → change → report. */
export async function score(
  { config, notices: known, ...told }: Configured,
  world: World,
  { against, surroundings, notOfBase, toPictures, ...waiving }: Situation & Pick<PagePlace, 'toPictures'>,
): Promise<Outcome> {
  const [pictures, backbone] = await Promise.all([
    collect({ places: config, tree: world.head, naming: world.naming }),
    world.openBackbone(),
  ])
  // What is wrong with names and places is known before any picture is decoded.
  if (pictures.problems.length > 0) throw new UserError(pictures.problems)
  const method = methodOf(config, backbone)
  const before = against && 'tree' in against.side ? await lookUpBase(against.side, pictures, world.naming) : undefined
  const network = world.openNetwork(method, backbone, { pictures: pictureCount(pictures) + newPictures(before) })
  const plan = { config, method, measuring: computing(network, method) }
  const { head, base } = await measureAgainst(pictures, before, plan)
  const { backbone: loaded, engine } = await network.loaded
  const used = { ...loaded, notOfBase }
  const origin = { recipe: method.recipe, size: sizeRuleText(method.size), backbone: used, engine }
  const listed = listPictures(pictures, head.seen)
  const held = against
    ? holdAgainst(against, { before, head, base, collection: pictures }, { config, origin, pictures: listed })
    : NOT_HELD
  // As bytes, part by part: as one text it would be the largest thing in memory.
  const csv = Buffer.concat(Array.from(csvParts(head.evidence, held.evidence), (part) => Buffer.from(part)))
  const audits = auditsOf(head.made, { ...config, unclaimed: pictures.unclaimed })
  const abouts = new Map(
    head.evidence.loras.map(({ lora }): [string, About] => {
      const [audit, altered] = [audits.get(lora) ?? NO_AUDIT, head.altered.get(lora) ?? 0]
      const about = { audit, recipe: method.recipe, otherRecipes: [], altered }
      return [lora, { ...about, copiedControls: copiedControls(lora, head.held), isHeld: held.base !== null }]
    }),
  )
  const context = {
    ...told,
    ...waiving,
    config,
    origin,
    base: held.base,
    changes: held.changes,
    abouts: await tryWhereWanted(head.evidence, abouts, { collection: pictures, config, backbone, world }),
    notices: [
      ...known,
      ...weightsNotices(config, used, waiving.acceptLabel !== null),
      ...head.notices,
      ...settingsNotices(head.made, { ...config, unclaimed: pictures.unclaimed }),
    ],
    notScored: notScoredOf(pictures),
    missing: missingOf(pictures, head.evidence),
    pictures: listed,
    thumbnails: head.thumbnails,
    thumbnailsBefore: base && 'thumbnails' in base ? base.thumbnails : new Map<string, Uint8Array>(),
    prompts: promptsOf(head.made),
    scoresCsvSha256: sha256Of(csv),
  }
  const report = toReport(head.evidence, context)
  return { ...report, files: filesOf(report, csv, { ...surroundings, toPictures }) }
}

export type Context = Configured &
  Waiving &
  Pick<Scores, 'base' | 'changes' | 'accepted' | 'notOfPull' | 'notScored' | 'missing' | 'pictures'> &
  Pick<Report, 'thumbnails' | 'thumbnailsBefore' | 'prompts'> &
  Readonly<{
    origin: Origin
    /** By LoRA: what is known beside its losses. */
    abouts: ReadonlyMap<string, About>
    scoresCsvSha256: string
  }>

/** log losses → ranking → verdict → gate → scores. Of a run and of `judge` alike. */
export function toReport(
  evidence: Evidence,
  { abouts, asked, notices, thumbnails, thumbnailsBefore, prompts, waiver, acceptLabel, ...context }: Context,
): Report {
  const { config, baseConfig, base, changes, notOfPull } = context
  const judged = judgeAll(evidence, (lora) => abouts.get(lora) ?? NOTHING_TOLD, config)
  const state = { rankings: judged.map(toGate), base: fromScores(base, changes) }
  const unreadBase = baseConfig?.unread ?? null
  const notOfBase = context.origin.backbone?.notOfBase ?? null
  const gate = gateOf(state, { config, asked, unreadBase, notOfBase, notOfPull, waiving: { waiver, acceptLabel } })
  const all = mergeNotices([...notices, ...seedNotices(evidence.loras)])
  const scores = toScores({ ...context, metric: evidence.metric, judged, gate, notices: all })
  return { scores, evidence, thumbnails, thumbnailsBefore, prompts }
}

/** The result files of a report and its table, in the order in which they are put into their places. */
export function filesOf(report: Report, csv: Buffer, place: PagePlace): Files {
  return {
    'scores.json': `${JSON.stringify(report.scores, null, 2)}\n`,
    'report.html': toPage(report, place),
    'scores.csv': csv,
    'report.md': toMarkdown(report.scores),
  }
}

import { dirname, join, resolve } from 'node:path'
import { METHOD_KEYS } from '../config/method-keys.ts'
import { optionsOf } from '../config/options.ts'
import { isGiven, parseConfig, type Source } from '../config/parse.ts'
import type { Config } from '../config/schema.ts'
import { UserError } from '../errors.ts'
import { readEvidence } from '../evidence/scores-csv/read.ts'
import { sha256OfFile } from '../lib/sha256.ts'
import { toReport } from '../pipeline.ts'
import type { Report } from '../report/report.ts'
import { readScores } from '../scores/read.ts'
import type { Scores } from '../scores/schema.ts'
import type { About } from '../verdict/about.ts'
import { evidenceBeside } from './evidence-beside.ts'

/** A verdict made anew, the configuration that it was made with, and what it was made of. */
export type Judged = Readonly<{
  report: Report
  config: Config
  /** The path of its scores.csv. */
  table: string
}>

/** What pictures become numbers by: all of the method but what ranks, and what is drawn by. */
const OF_PICTURES = Object.keys(METHOD_KEYS).filter((key) => key !== 'metric' && key !== 'seed')

/** Judges a scores.json with the scores.csv beside it, or a scores.csv of any tool. */
export async function judgeFile(file: string, directory: string, flags: Source): Promise<Judged> {
  const path = resolve(directory, file)
  if (isGiven('baseline', flags))
    throw new UserError({
      subject: flags.where('baseline'),
      problem: 'judge holds nothing against a base: it has no pictures',
      fix: 'Give --baseline to score.',
    })
  const unused = OF_PICTURES.find((key) => isGiven(key, flags))
  if (unused !== undefined)
    throw new UserError({
      subject: flags.where(unused),
      problem: `judge computes no losses, so that ${unused} would change nothing`,
      fix: `Give --${unused} to score.`,
    })
  return /\.json$/i.test(file) ? judgeScores(path, flags) : judgeTable(path, flags)
}

async function judgeScores(path: string, flags: Source): Promise<Judged> {
  const before = await readScores(path)
  const table = join(dirname(path), 'scores.csv')
  const { metric: asked = before.metric, ...others } = flags.values
  // Another tool's metric may have any name.
  const metric = String(asked)
  const config = parseConfig(rulesOfScores(before, path), { ...flags, values: others })
  const kept = metric === before.metric ? before : withoutTests(before)
  if (kept.changes !== null) refuseOtherTests(config, kept, flags)
  const { recipe, size, backbone, engine, baseConfig, gate, notices, scoresCsvSha256 } = kept
  const { base, changes, accepted, notOfPull, notScored, missing, pictures } = kept
  const report = toReport(await evidenceBeside(before, table, metric), {
    ...WITHOUT_PICTURES,
    origin: { recipe, size, backbone, engine },
    config,
    options: { ...kept.options, ...optionsOf(flags) },
    baseConfig,
    asked: gate.asked || isGiven('fail-on', flags),
    base,
    changes,
    accepted,
    notOfPull,
    notScored,
    missing,
    pictures,
    waiver: gate.waiver,
    acceptLabel: gate.acceptLabel,
    abouts: new Map(before.rankings.map((ranking) => [ranking.lora, aboutOf(ranking, kept)])),
    notices,
    scoresCsvSha256,
  })
  return { config, report, table }
}

/** What a run told of a LoRA beside its losses. */
function aboutOf(ranking: Scores['rankings'][number], { recipe, base }: Scores): About {
  const { settings, otherRecipes, altered, copiedControls } = ranking
  return { audit: settings, recipe, otherRecipes, altered, copiedControls, isHeld: base !== null }
}

/** The scores without what was tested by their metric when the pictures of both sides were there. */
function withoutTests(before: Scores): Scores {
  const { base, metric, gate } = before
  // A base that was not measured is as unknown by any metric.
  if (base === null || base.unread !== null) return before
  return {
    ...before,
    base: { ...base, unread: `The change was tested by the metric ${metric}. Judge by that one, or score again.` },
    changes: null,
    accepted: null,
    gate: { ...gate, waiver: null, acceptLabel: null },
  }
}

const OF_CHANGE = ['alpha', 'gamma', 'min-effect', 'seed'] as const

/** What a change did was tested when the pictures of both sides were there. */
function refuseOtherTests(config: Config, { rules, seed }: Scores, flags: Source): void {
  const before = { ...rules, seed }
  const other = OF_CHANGE.find((key) => config[key] !== before[key])
  if (other !== undefined)
    throw new UserError({
      subject: flags.where(other),
      problem: `the change was tested with ${other} ${before[other]}`,
      fix: 'Score both sides anew to test it with another one, or give the scores.csv to judge its state alone.',
    })
}

/** The rules that the scores were judged by; an option wins over them. */
function rulesOfScores({ rules, seed }: Scores, path: string): Source {
  return { values: { ...rules, seed }, where: () => path }
}

/** They are not opened. */
const WITHOUT_PICTURES: Pick<Report, 'thumbnails' | 'thumbnailsBefore' | 'prompts'> = {
  thumbnails: new Map(),
  thumbnailsBefore: new Map(),
  prompts: new Map(),
}

const WITHOUT_BASE = {
  base: null,
  changes: null,
  accepted: null,
  notOfPull: null,
  notScored: [],
  missing: [],
  pictures: [],
  waiver: null,
  acceptLabel: null,
} as const

/** How the losses of another tool were made, and its pictures, is not known. */
async function judgeTable(path: string, flags: Source): Promise<Judged> {
  // Another tool's metric may have any name.
  const { metric = 'gram-mse', ...others } = flags.values
  const config = parseConfig({ ...flags, values: others })
  const report = toReport(await readEvidence(path, { metric: String(metric) }), {
    origin: { recipe: null, size: null, backbone: null, engine: null },
    config,
    options: optionsOf(flags),
    baseConfig: null,
    asked: isGiven('fail-on', flags),
    ...WITHOUT_PICTURES,
    ...WITHOUT_BASE,
    abouts: new Map(),
    notices: [],
    scoresCsvSha256: await sha256OfFile(path),
  })
  return { config, report, table: path }
}

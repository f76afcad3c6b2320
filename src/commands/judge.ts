import { dirname, join, resolve } from 'node:path'
import { METHOD_KEYS } from '../config/method-keys.ts'
import { optionsOf } from '../config/options.ts'
import { isGiven, parseConfig, type Source } from '../config/parse.ts'
import type { Config } from '../config/schema.ts'
import { UserError } from '../errors.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { readEvidence } from '../evidence/scores-csv/read.ts'
import { sha256OfFile } from '../lib/sha256.ts'
import { toReport } from '../pipeline.ts'
import type { Report } from '../report/report.ts'
import { checkHash, readScores } from '../scores/read.ts'
import type { Scores } from '../scores/schema.ts'
import type { About } from '../verdict/about.ts'

/** A verdict made anew, and the configuration that it was made with. */
export type Judged = Readonly<{ report: Report; config: Config }>

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
  const { metric, ...others } = flags.values
  if (metric !== undefined && metric !== before.metric)
    throw new UserError({
      subject: flags.where('metric'),
      problem: `the scores are ranked by ${before.metric}`,
      fix: 'Give the scores.csv instead, to judge another metric.',
    })
  const config = parseConfig(rulesOfScores(before, path), { ...flags, values: others })
  const { recipe, size, backbone, engine, baseConfig, gate, notices, scoresCsvSha256 } = before
  const { base, changes, accepted, notOfPull, notScored, missing, pictures } = before
  if (changes !== null) refuseOtherTests(config, before, flags)
  const kept = { base, changes, accepted, notOfPull, notScored, missing, pictures }
  const report = toReport(await evidenceOf(before, path), {
    ...WITHOUT_PICTURES,
    origin: { recipe, size, backbone, engine },
    config,
    options: { ...before.options, ...optionsOf(flags) },
    baseConfig,
    asked: gate.asked || isGiven('fail-on', flags),
    ...kept,
    waiver: gate.waiver,
    acceptLabel: gate.acceptLabel,
    abouts: new Map(before.rankings.map((ranking) => [ranking.lora, aboutOf(ranking, recipe)])),
    notices,
    scoresCsvSha256,
  })
  return { config, report }
}

/** What a run told of a LoRA beside its losses. */
function aboutOf({ settings, otherRecipes, altered }: Scores['rankings'][number], recipe: Scores['recipe']): About {
  return { audit: settings, recipe, otherRecipes, altered }
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

/** Of the table beside a scores.json, with what it alone holds, and in its order. */
async function evidenceOf(before: Scores, path: string): Promise<Evidence> {
  const table = join(dirname(path), 'scores.csv')
  await checkHash(table, before)
  const sets = new Map(before.rankings.map(({ lora, targetSets }) => [lora, targetSets]))
  const isCross = (lora: string, set: string): boolean =>
    sets.get(lora)?.some((own) => own.role === 'control' && own.set === set && own.cross) ?? false
  const evidence = await readEvidence(table, { metric: before.metric, isCross })
  const loras = before.rankings.map(({ lora, pairs, copied }) => {
    const own = evidence.loras.find((other) => other.lora === lora)
    if (own === undefined) throw lacksRows(table, `the LoRA ${lora}`)
    const lost = pairs.find(({ checkpoint }) => !own.pairs.some((pair) => pair.checkpoint === checkpoint))
    if (lost !== undefined) throw lacksRows(table, `the checkpoint ${lost.checkpoint} of the LoRA ${lora}`)
    const shares = new Map(pairs.map(({ checkpoint, directionShare }) => [checkpoint, directionShare]))
    return {
      ...own,
      copied,
      pairs: own.pairs.map((pair) => ({ ...pair, directionShare: shares.get(pair.checkpoint) ?? null })),
    }
  })
  return { ...evidence, loras }
}

function lacksRows(subject: string, of: string): UserError {
  return new UserError({ subject, problem: `has no row of ${of}`, fix: 'Give the two files of one run.' })
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
  return { config, report }
}

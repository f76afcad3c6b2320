import { dirname, join, resolve } from 'node:path'
import { optionsOf } from '../config/options.ts'
import { parseConfig, type Source } from '../config/parse.ts'
import type { Config } from '../config/schema.ts'
import type { ResultFile } from '../config/words.ts'
import { UserError } from '../errors.ts'
import { toMarkdown } from '../report/markdown/report.ts'
import type { Scores } from '../scores/schema.ts'
import { scoresJson } from '../scores/write.ts'
import { partsOf } from '../evidence/scores-csv/column.ts'
import { type Judgement, logsOfTable } from '../verdict/log-losses-of-table.ts'
import { readRows } from '../evidence/scores-csv/read.ts'
import { checkHash, readScores } from '../scores/read.ts'
import { judgeForeign, rejudge } from '../scores/rejudge.ts'
import { sha256OfFile } from '../lib/sha256.ts'
import { type LoraTable, readTable } from '../evidence/scores-csv/table.ts'
import { NO_AUDIT } from '../settings/audit/audit.ts'
import type { RankingLogs } from '../verdict/log-losses.ts'

/** Scores with a verdict made anew, and the files that say so. */
export type Judged = Readonly<{
  scores: Scores
  config: Config
  files: Readonly<Record<Exclude<ResultFile, 'scores.csv'>, string>>
}>

/** Judges a scores.json with the scores.csv beside it, or a scores.csv of any tool. */
export async function judgeFile(file: string, directory: string, flags: Source): Promise<Judged> {
  const path = resolve(directory, file)
  const { scores, config } = /\.json$/i.test(file) ? await judgeScores(path, flags) : await judgeTable(path, flags)
  return {
    scores,
    config,
    files: { 'scores.json': scoresJson(scores), 'report.md': toMarkdown(scores) },
  }
}

async function judgeScores(path: string, flags: Source) {
  const before = await readScores(path)
  const { metric, ...others } = flags.values
  if (metric !== undefined && metric !== before.metric)
    throw new UserError({
      subject: flags.where('metric'),
      problem: `the scores are ranked by ${before.metric}`,
      fix: 'Give the scores.csv instead, to judge another metric.',
    })
  const config = parseConfig(rulesOfScores(before, path), { ...flags, values: others })
  const table = join(dirname(path), 'scores.csv')
  await checkHash(table, before)
  const sets = new Map(before.rankings.map(({ lora, targetSets }) => [lora, targetSets]))
  const isCross = (lora: string, set: string): boolean =>
    sets.get(lora)?.some((own) => own.role === 'control' && own.set === set && own.cross) ?? false
  const settings = new Map(before.rankings.map((ranking) => [ranking.lora, ranking.settings]))
  const logs = await logsOf(table, before.metric, { isCross, settingsOf: (lora) => settings.get(lora) ?? NO_AUDIT })
  const inOrder = before.rankings.map(({ lora }) => logs.find((own) => own.lora === lora))
  const missing = before.rankings.find((_, index) => inOrder[index] === undefined)
  if (missing)
    throw new UserError({
      subject: table,
      problem: `has no row of the LoRA ${missing.lora}`,
      fix: 'Give the two files of one run.',
    })
  return {
    config,
    scores: rejudge(
      before,
      inOrder.filter((own) => own !== undefined),
      { config, options: optionsOf(flags) },
    ),
  }
}

/** The rules that the scores were judged by; an option wins over them. */
function rulesOfScores({ rules, seed }: Scores, path: string): Source {
  return { values: { ...rules, seed }, where: () => path }
}

async function judgeTable(path: string, flags: Source) {
  // Another tool's metric may have any name.
  const { metric = 'gram-mse', ...others } = flags.values
  const config = parseConfig({ ...flags, values: others })
  const logs = await logsOf(path, String(metric))
  return {
    config,
    scores: judgeForeign(logs, {
      metric: String(metric),
      config,
      options: optionsOf(flags),
      scoresCsvSha256: await sha256OfFile(path),
    }),
  }
}

/** In a file of another tool a control named like another LoRA is that LoRA's references. */
async function logsOf(
  path: string,
  metric: string,
  known?: Pick<Judgement, 'isCross' | 'settingsOf'>,
): Promise<readonly RankingLogs[]> {
  const tables = await readTable(readRows(path), path)
  const loras = new Set(tables.map(({ lora }) => lora))
  const byName: Judgement['isCross'] = (lora, set) => set !== lora && loras.has(set)
  const judged = tables.filter(({ samples }) => samples.length > 0)
  const metrics = metricsOf(judged)
  if (judged.length === 0)
    throw new UserError({ subject: path, problem: 'has no row of a sample', fix: 'Give the losses of samples.' })
  if (!metrics.includes(metric))
    throw new UserError({
      subject: path,
      problem: `has no total of the metric ${metric}`,
      fix: `Give --metric as one of ${metrics.join(', ') || 'those that the file has'}.`,
    })
  return judged.map((table) => logsOfTable(table, { file: path, metric, ...(known ?? { isCross: byName }) }))
}

/** The metrics of which there is a total. */
function metricsOf(tables: readonly LoraTable[]): readonly string[] {
  const metrics = new Set<string>()
  for (const { samples } of tables)
    for (const { values } of samples)
      for (const own of values.values())
        for (const column of own.keys()) if (partsOf(column).isTotal) metrics.add(partsOf(column).metric)
  return [...metrics]
}

import { createHash } from 'node:crypto'
import type { Configured } from './config/configured.ts'
import type { ResultFile } from './config/words.ts'
import { methodOf } from './backbone/method.ts'
import { collect, pictureCount } from './trees/collect.ts'
import { assemble } from './scores/assemble.ts'
import { csvParts } from './evidence/scores-csv/write.ts'
import { toMarkdown } from './report/markdown/report.ts'
import type { Scores } from './scores/schema.ts'
import { scoresJson } from './scores/write.ts'
import { measure } from './evidence/measure.ts'
import { logsOf } from './verdict/log-losses-of-evidence.ts'
import { judge } from './verdict/judge.ts'
import { rank } from './verdict/ranking.ts'
import { singleNotices } from './verdict/single-notices.ts'
import type { World } from './runtime/world.ts'

export type Outcome = Readonly<{
  scores: Scores
  files: Readonly<Record<ResultFile, string | Buffer>>
}>

/** templates → pictures → features → distances → rankings → verdicts → reports. */
export async function score({ config, options, baseConfig }: Configured, world: World): Promise<Outcome> {
  const method = methodOf(config)
  const collection = await collect(config, world.find)
  const network = world.openNetwork(method, pictureCount(collection))
  const { loras, notices } = await measure(collection, { config, method, ports: network })
  const { backbone, engine } = await network.loaded
  const rankings = loras.map((evidence) => rank(evidence, method.metric))
  const verdicts = loras.map((evidence, index) => judge(logsOf(evidence, method.metric, rankings[index]!), config))
  // As bytes, part by part: as one text it would be the largest thing in memory.
  const csv = Buffer.concat(Array.from(csvParts(loras, method), (part) => Buffer.from(part)))
  const scores = assemble({
    config,
    options,
    baseConfig,
    method,
    rankings,
    verdicts,
    backbone,
    engine,
    notices: [...notices, ...singleNotices(rankings)],
    scoresCsvSha256: createHash('sha256').update(csv).digest('hex'),
  })
  return { scores, files: { 'scores.json': scoresJson(scores), 'scores.csv': csv, 'report.md': toMarkdown(scores) } }
}

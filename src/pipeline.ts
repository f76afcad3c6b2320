import { createHash } from 'node:crypto'
import type { Config } from './config/schema.ts'
import type { Engine } from './features/engine.ts'
import type { IntakePorts } from './features/intake.ts'
import { type Method, methodOf } from './features/method.ts'
import type { Backbone } from './features/weights.ts'
import { collect, pictureCount } from './images/collect.ts'
import type { FindFiles } from './images/find.ts'
import { assemble } from './report/assemble.ts'
import { toCsv } from './report/csv.ts'
import { toMarkdown } from './report/markdown.ts'
import type { Scores } from './report/scores.ts'
import { measure } from './style/measure.ts'
import { rank } from './verdict/ranking.ts'
import { singleNotices } from './verdict/single-notices.ts'

/** Everything a run needs of the outside world. */
export type World = Readonly<{
  find: FindFiles
  /** Opened for one method: the right size and the right layers. */
  openNetwork: (
    method: Method,
    pictures: number,
  ) => Promise<IntakePorts & Readonly<{ backbone: Backbone; engine: Engine }>>
}>

export type Outcome = Readonly<{
  scores: Scores
  files: Readonly<Record<'scores.json' | 'scores.csv' | 'report.md', string>>
}>

/** templates → pictures → features → distances → rankings → reports. */
export async function score(config: Config, world: World): Promise<Outcome> {
  const method = methodOf(config)
  const collection = await collect(config, world.find)
  const network = await world.openNetwork(method, pictureCount(collection))
  const { loras, notices } = await measure(collection, { config, method, ports: network })
  const rankings = loras.map((evidence) => rank(evidence, method.metric))
  const csv = toCsv(loras, method)
  const scores = assemble({
    config,
    method,
    rankings,
    backbone: network.backbone,
    engine: network.engine,
    notices: [...notices, ...singleNotices(rankings)],
    scoresCsvSha256: createHash('sha256').update(csv).digest('hex'),
  })
  const json = `${JSON.stringify(scores, null, 2)}\n`
  return { scores, files: { 'scores.json': json, 'scores.csv': csv, 'report.md': toMarkdown(scores) } }
}

import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readConfigFile } from './config/file.ts'
import { isInside } from './config/inside.ts'
import { parseConfig, type Source } from './config/parse.ts'
import type { Config } from './config/schema.ts'
import { UserError } from './errors.ts'
import { loadWorld } from './load-world.ts'
import { type Outcome, score } from './pipeline.ts'
import { type LogStream, openProgress } from './progress.ts'
import { findReportFolder } from './publish/files.ts'

type Job = Readonly<{
  /** What a relative working directory is relative to: an absolute path. */
  base: string
  /** The working directory may lie anywhere, or only in `base`. */
  stay: 'anywhere' | 'in-base'
  source: Source
  log: LogStream
  /** The folder that holds `vgg16/`. */
  models: URL
}>

/** The outcome, the configuration it came of, and the folder that its files belong in. */
export type Scored = Outcome & Readonly<{ config: Config; folder: string }>

/** Reads the configuration of a model repository and scores it. Writes nothing but progress. */
export async function scoreRepository(job: Job): Promise<Scored> {
  const workspace = await openDirectory(job)
  const config = parseConfig(await readConfigFile(workspace), job.source)
  const folder = await findReportFolder(workspace, config['report-dir'])
  const { openWorld } = await loadWorld(job.log)
  const progress = await openProgress(job.log)
  try {
    const world = openWorld(config, { workspace, models: job.models, onProgress: progress.show })
    return { ...(await score(config, world)), config, folder }
  } finally {
    progress.stop()
  }
}

async function openDirectory({ base, stay, source }: Job): Promise<string> {
  const { 'working-directory': given = '.' } = source.values
  const workspace = resolve(base, String(given))
  const refuse = (problem: string, fix: string): UserError =>
    new UserError({ subject: source.where('working-directory'), problem: `${String(given)} ${problem}`, fix })
  const stats = await stat(workspace).catch(() => undefined)
  if (!stats?.isDirectory()) throw refuse('is no folder', 'Give a folder that exists.')
  if (stay === 'in-base' && !isInside(await realpath(base), await realpath(workspace)))
    throw refuse('is not in the workspace', 'Give a folder of the checked-out repository.')
  return workspace
}

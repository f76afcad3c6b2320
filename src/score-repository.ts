import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readConfigFile } from './config/file.ts'
import { isInside } from './config/inside.ts'
import { parseConfig, type Source } from './config/parse.ts'
import type { Config } from './config/schema.ts'
import { UserError } from './errors.ts'
import { loadWorld } from './load-world.ts'
import { type Outcome, score, type World } from './pipeline.ts'
import { type LogStream, openProgress } from './progress.ts'
import { findReportFolder } from './publish/files.ts'
import { runSelfTests } from './self-test.ts'
import type { SelfTests } from './verdict/trials.ts'

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
  const { workspace, config } = await configure(job)
  const folder = await findReportFolder(workspace, config['report-dir'])
  const outcome = await inWorld(job, { workspace, config }, async (world) => score(config, world))
  return { ...outcome, config, folder }
}

/** Reads the configuration of a model repository and tries every recipe and metric on its references and controls. */
export async function selfTestRepository(job: Job): Promise<SelfTests & Readonly<{ config: Config }>> {
  const configured = await configure(job)
  const { config } = configured
  return { ...(await inWorld(job, configured, async (world) => runSelfTests(config, world))), config }
}

type Configured = Readonly<{ workspace: string; config: Config }>

async function configure(job: Job): Promise<Configured> {
  const workspace = await openDirectory(job)
  return { workspace, config: parseConfig(await readConfigFile(workspace), job.source) }
}

async function inWorld<T>(job: Job, { workspace, config }: Configured, work: (world: World) => Promise<T>): Promise<T> {
  const { openWorld } = await loadWorld(job.log)
  const progress = await openProgress(job.log)
  try {
    return await work(openWorld(config, { workspace, models: job.models, onProgress: progress.show }))
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

import { existsSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type BaseFile, guard } from '../config/guard.ts'
import type { Configured } from '../config/configured.ts'
import { readConfigFile } from '../config/read-file.ts'
import { isInside } from '../lib/inside.ts'
import { once } from '../lib/once.ts'
import { optionsOf } from '../config/options.ts'
import { nearFileNotices } from '../config/near-files.ts'
import { isGiven, parseConfig, type Source } from '../config/parse.ts'
import type { Config } from '../config/schema.ts'
import { UserError } from '../errors.ts'
import type { WeightsPlaces } from '../backbone/weights/open.ts'
import type { Situation } from '../pipeline.ts'
import { loadWorld } from '../runtime/load-world.ts'
import { checkoutOf, repositoryAbove } from '../trees/git.ts'
import { repositoryName } from '../trees/repository-name.ts'
import { type LogStream, openProgress } from '../runtime/progress.ts'
import type { openWorld, World } from '../runtime/world.ts'

export type Job = Readonly<{
  /** What a relative working directory is relative to: an absolute path. */
  base: string
  /** The working directory may lie anywhere, or only in `base`. */
  stay: 'anywhere' | 'in-base'
  source: Source
  /** Reads the configuration file of the base commit for a working directory, where there is such a commit. */
  readBase?: ((workspace: string) => Promise<BaseFile | undefined>) | undefined
  /** What the pictures are held against, and what is made of it; nothing where it is left out. */
  situate?: ((configured: Configured, workspace: string) => Promise<OpenSituation>) | undefined
  log: LogStream
  /** Where programs are looked for. */
  programs: string | undefined
  weights: WeightsPlaces
}>

/** A situation, and what gives back that which was opened for it. */
export type OpenSituation = Situation & Readonly<{ close: () => Promise<void> }>

/** Reads the configuration of the model repository in a working directory. */
export async function configure(job: Job, workspace: string): Promise<Configured> {
  const { source } = job
  const head = await readConfigFile(workspace)
  // A mistake in the file is one also where the base commit's counts.
  const own = parseConfig(head, source)
  const options = optionsOf(source)
  const notices = await nearFileNotices(workspace, rootOf(job, workspace))
  const baseFile = await job.readBase?.(workspace)
  if (!baseFile) {
    const asked = isGiven('fail-on', head, source)
    return { config: own, options, baseConfig: null, asked, notices }
  }
  const { file, ...guarded } = await guard(head, source, baseFile)
  return { ...guarded, config: parseConfig(file, source), options, notices }
}

type Place = Readonly<{ workspace: string; config: Config; thumbnails: boolean }>

/** Does work in the real world, and shows how far it is. */
export async function inWorld<T>(
  job: Job,
  { workspace, config, thumbnails }: Place,
  work: (world: World) => Promise<T>,
): Promise<T> {
  const { openWorld } = await loadWorld(job.log)
  const progress = await openProgress(job.log)
  const late: Promise<void>[] = []
  try {
    const result = await work(
      openWorld(config, {
        ...job.weights,
        workspace,
        index: indexOf(job, workspace),
        repositoryName: once(async () => repositoryName(rootOf(job, workspace), job.programs)),
        thumbnails,
        onProgress: progress.pictures,
        onFetched: progress.fetched,
        log: progress.log,
        later: (other) => void late.push(other),
      }),
    )
    await Promise.all(late)
    return result
  } finally {
    progress.stop()
  }
}

/** The folder of the repository; on a runner nothing above the workspace is looked at. */
function rootOf({ base, stay }: Job, workspace: string): string {
  return stay === 'in-base' ? checkoutOf(base, workspace) : repositoryAbove(workspace)
}

/** Of the nearest repository; on a runner none above the workspace. */
function indexOf({ base, stay, programs }: Job, workspace: string): Parameters<typeof openWorld>[1]['index'] {
  const repository = repositoryAbove(workspace)
  const isAllowed = stay === 'anywhere' || isInside(base, repository)
  return isAllowed && existsSync(join(repository, '.git')) ? { repository, programs } : undefined
}

/** The absolute path of the working directory. Throws a UserError where it is no folder, or lies where it may not. */
export async function openDirectory({ base, stay, source }: Job): Promise<string> {
  const { 'working-directory': given = '.' } = source.values
  const workspace = resolve(base, String(given))
  const refuse = (problem: string, fix: string): UserError =>
    new UserError({ subject: source.where('working-directory'), problem: `${String(given)} ${problem}`, fix })
  const stats = await stat(workspace).catch(() => undefined)
  if (!stats?.isDirectory()) throw refuse('is no folder', 'Give a folder that exists.')
  if (stay === 'anywhere') return workspace
  const [root, real] = [await realpath(base), await realpath(workspace)]
  if (!isInside(root, real)) throw notInWorkspace(source.where('working-directory'), String(given))
  // What the base commit has is looked up by this name: a link could lead to where the base commit has nothing.
  if (real !== resolve(root, String(given))) throw refuse('leads over a link', 'Give the folder itself.')
  return workspace
}

export function notInWorkspace(subject: string, given: string): UserError {
  const fix = 'Give a folder of the checked-out repository.'
  return new UserError({ subject, problem: `${given} is not in the workspace`, fix })
}

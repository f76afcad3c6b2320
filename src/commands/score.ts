import { realpath } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import type { Config } from '../config/schema.ts'
import { UserError } from '../errors.ts'
import { type Outcome, score, type Situation } from '../pipeline.ts'
import { findReportFolder, isJudged } from '../publish/files.ts'
import { configure, inWorld, type Job, openDirectory } from './configure.ts'
import { forgetEarlierRun } from './forget.ts'
import { ALONE } from './situation.ts'

/** The outcome, the configuration it came of, the folder that its files belong in, and where they are shown. */
export type Scored = Outcome & Pick<Situation, 'surroundings'> & Readonly<{ config: Config; folder: string }>

/** Reads the configuration of a model repository and scores it. Writes nothing but progress. */
export async function scoreRepository(job: Job): Promise<Scored> {
  const workspace = await openDirectory(job)
  await forgetEarlierRun(job, workspace)
  const configured = await configure(job, workspace)
  const { config } = configured
  const folder = await findReportFolder(workspace, config['report-dir'])
  if (isJudged(folder))
    throw new UserError({
      subject: config['report-dir'],
      problem: 'is the folder of judge, which writes over what is there',
      fix: 'Give another folder as report-dir.',
    })
  const toPictures = await wayToPictures(folder, workspace)
  const place = { workspace, config, thumbnails: true }
  const { close, ...situation } = (await job.situate?.(configured, workspace)) ?? ALONE
  try {
    const outcome = await inWorld(job, place, async (world) => score(configured, world, { ...situation, toPictures }))
    return { ...outcome, config, folder, surroundings: situation.surroundings }
  } finally {
    await close()
  }
}

/** From a report folder to the workspace that it lies in, as an address has it; the same by whichever links the workspace was reached. */
export async function wayToPictures(folder: string, workspace: string): Promise<string> {
  return relative(folder, await realpath(workspace))
    .split(sep)
    .join('/')
}

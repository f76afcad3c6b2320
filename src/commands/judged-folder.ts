import { readdir, readFile, realpath } from 'node:fs/promises'
import { dirname } from 'node:path'
import { RESULT_FILES } from '../config/words.ts'
import { UserError } from '../errors.ts'
import { filesOf } from '../pipeline.ts'
import { findReportFolder, isJudged, writeFiles } from '../publish/files.ts'
import type { Judged } from './judge.ts'
import { wayToPictures } from './score.ts'

/** Writes the result files of a verdict that was made anew, with the table that it was made of. Throws a UserError where they have no place. */
export async function writeJudged({ report, config, table }: Judged, workspace: string): Promise<void> {
  const folder = await findPlace(workspace, config['report-dir'], table)
  const csv = await readFile(table)
  await writeFiles(folder, filesOf(report, csv, { toPictures: await wayToPictures(folder, workspace) }))
}

/** A folder where nothing is lost that something else wrote: its real, absolute path. */
async function findPlace(workspace: string, reportDir: string, table: string): Promise<string> {
  const folder = await findReportFolder(workspace, reportDir)
  if (isJudged(folder)) return folder
  const refuse = (problem: string): UserError =>
    new UserError({ subject: reportDir, problem, fix: 'Give another folder as --report-dir.' })
  if (dirname(await realpath(table)) === folder) throw refuse('holds the file that is judged')
  const present = await readdir(folder).catch((): string[] => [])
  const held = RESULT_FILES.find((name) => present.includes(name))
  if (held !== undefined) throw refuse(`holds a ${held}, which judge does not overwrite`)
  return folder
}

import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readConfigFile } from '../config/read-file.ts'
import { parseConfig, pick } from '../config/parse.ts'
import type { ResultFile } from '../config/words.ts'
import { reasonOf, UserError } from '../errors.ts'
import { findReportFolder, isJudged } from '../publish/files.ts'
import { terminal } from '../report/escape.ts'
import { type OpenFile, whyUnseen } from '../runtime/browser.ts'
import { openDirectory, type Job } from './configure.ts'

export const PAGE: ResultFile = 'report.html'

/** Where a page is looked at. */
type Viewer = Readonly<{
  platform: NodeJS.Platform
  /** The variables of the process. */
  environment: Readonly<Record<string, string | undefined>>
  stdout: NodeJS.WritableStream
  openFile: OpenFile
}>

/** Says where the page of a report folder is, and opens it where somebody can see it. Throws a UserError where there is none. */
export async function viewPage(job: Job, { platform, environment, stdout, openFile }: Viewer): Promise<void> {
  const page = await findPage(job)
  stdout.write(`The page: ${pathToFileURL(page).href}\n`)
  const unseen = whyUnseen({ platform, environment }) ?? (await openFile(page).then(() => undefined, unopened))
  if (unseen !== undefined) stdout.write(`No browser was opened: ${terminal(unseen)}. Open the address by hand.\n`)
}

/** Its absolute path. */
async function findPage(job: Job): Promise<string> {
  const workspace = await openDirectory(job)
  // A mistake in another key is a matter of the next run.
  const sources = [await readConfigFile(workspace), job.source]
  const { 'report-dir': folder } = parseConfig(...sources.map((source) => pick(source, (key) => key === 'report-dir')))
  const page = join(await findReportFolder(workspace, folder), PAGE)
  const stats = await stat(page).catch(() => undefined)
  if (stats?.isFile()) return page
  const { 'working-directory': given = '.' } = job.source.values
  const subject = join(String(given), folder, PAGE)
  const command = isJudged(folder) ? 'style-gate judge' : 'style-gate'
  throw new UserError({ subject, problem: 'is not there', fix: `Run ${command} first: it writes this page.` })
}

function unopened(cause: unknown): string {
  return `nothing here opens pages (${reasonOf(cause)})`
}

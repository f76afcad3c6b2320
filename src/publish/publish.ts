import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ResultFile } from '../config/words.ts'
import { annotate } from '../report/annotations.ts'
import { toComment } from '../report/markdown/comment.ts'
import { toOutputs } from './outputs.ts'
import type { Publication } from '../report/publication.ts'
import type { Scores } from '../scores/schema.ts'
import { toSummary } from '../report/markdown/summary.ts'
import type { Surroundings } from '../report/surroundings.ts'
import { type Attempts, openAttempts, OUTPUTS, SUMMARY } from './attempts.ts'
import { attemptComment, type Commenting } from './commenting.ts'
import { writeFiles } from './files.ts'
import { type Uploading, uploadResults, type Written } from './upload.ts'

export type Results = Readonly<{
  scores: Scores
  files: Readonly<Record<ResultFile, string | Buffer>>
  /** Absolute path of the report folder, which need not exist. */
  folder: string
}>

export type Place = Uploading &
  Readonly<{
    /** undefined where there is no pull request. */
    commenting: Commenting | undefined
    surroundings: Surroundings
  }>

/** How long a service that does not answer is waited for, in milliseconds. */
export const PATIENCE = 60_000

/** How long is waited before a server that failed is asked again, in milliseconds; then four times that, and so on. */
export const BACK_OFF = 1000

const REPORT_DIR = {
  what: 'The result files in report-dir',
  fix: 'They are in a temporary folder, which the outputs name.',
}
const ANYWHERE = { what: 'The result files and the artifact', fix: 'Give the runner a folder that can be written.' }

/** Publishes files, artifact, comment, outputs, job summary and annotations. Never throws: what fails is told by the others. */
export async function publish(results: Results, place: Place): Promise<void> {
  const { scores } = results
  const { context, runner, surroundings, commenting, patience } = place
  const attempts = openAttempts()
  const files = await writeSomewhere(results, place, attempts)
  const { artifact, page } = files ? await uploadResults(files, place, attempts) : {}
  const part = { scores, name: place.artifactName, artifactUrl: artifact?.url, pageUrl: page?.url }
  const text = (before: string): string => toComment([part], { before, surroundings, runUrl: context.url })
  const posted = commenting && (await attemptComment(commenting, { text, run: [scores], patience }, attempts))
  const published = { artifact, page, comment: posted }
  const publication = (): Publication => ({ ...published, unpublished: attempts.unpublished() })
  await attempts.attempt(OUTPUTS, async () => {
    if (context.outputFile === undefined) throw new Error('GITHUB_OUTPUT names no file')
    const outputs = toOutputs({ scores, files, publication: published })
    for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value)
  })
  await attempts.attempt(SUMMARY, async () => runner.appendSummary(toSummary(scores, publication(), { surroundings })))
  for (const annotation of annotate(scores, publication())) runner.annotate(annotation)
}

/** In the report folder, or where that cannot be written in a temporary one. */
async function writeSomewhere(results: Results, place: Place, attempts: Attempts): Promise<Written | undefined> {
  try {
    return await write(results, results.folder)
  } catch (cause) {
    const temporary = join(place.context.temporaryFolder ?? tmpdir(), 'style-gate-')
    const paths = await attempts.attempt(ANYWHERE, async () => write(results, await mkdtemp(temporary)))
    if (paths) attempts.failed(REPORT_DIR, cause)
    return paths
  }
}

async function write({ files }: Results, folder: string): Promise<Written> {
  await writeFiles(folder, files)
  const written = (name: ResultFile) => ({ path: join(folder, name), bytes: Buffer.byteLength(files[name]) })
  return {
    'scores.json': written('scores.json'),
    'scores.csv': written('scores.csv'),
    'report.html': written('report.html'),
    'report.md': written('report.md'),
  }
}

import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ResultFile } from '../config/words.ts'
import { annotate } from '../report/annotations.ts'
import { toComment } from '../report/markdown/comment.ts'
import { toOutputs } from './outputs.ts'
import type { Publication } from '../report/publication.ts'
import type { Scores } from '../scores/schema.ts'
import { toSummary } from '../report/markdown/summary.ts'
import type { Surroundings } from '../report/surroundings.ts'
import { artifactFix, missingService, type UploadArtifact } from '../github/artifact.ts'
import { type Attempts, openAttempts, OUTPUTS, SUMMARY } from './attempts.ts'
import { attemptComment, type Commenting } from './commenting.ts'
import { artifactAddress, type RunContext } from '../github/run-context.ts'
import { writeFiles } from './files.ts'
import type { Runner } from '../github/runner-output.ts'
import { within } from '../lib/within.ts'

export type Results = Readonly<{
  scores: Scores
  files: Readonly<Record<ResultFile, string | Buffer>>
  /** Absolute path of the report folder, which need not exist. */
  folder: string
}>

export type Place = Readonly<{
  context: RunContext
  runner: Runner
  upload: UploadArtifact
  artifactName: string
  retentionDays: number | undefined
  /** undefined where there is no pull request. */
  commenting: Commenting | undefined
  surroundings: Surroundings
  /** In milliseconds; a second more for each megabyte of the files. */
  patience: number
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
const ARTIFACT = { what: 'The artifact', fix: artifactFix }

/** Publishes files, artifact, comment, outputs, job summary and annotations. Never throws: what fails is told by the others. */
export async function publish(results: Results, place: Place): Promise<void> {
  const { scores } = results
  const { context, runner, surroundings, commenting, patience } = place
  const attempts = openAttempts()
  const paths = await writeSomewhere(results, place, attempts)
  const artifact = paths && (await attempts.attempt(ARTIFACT, async () => upload(paths, results, place)))
  const part = { scores, name: place.artifactName, artifactUrl: artifact?.url }
  const text = (before: string): string => toComment([part], { before, surroundings, runUrl: context.url })
  const posted = commenting && (await attemptComment(commenting, { text, run: [scores], patience }, attempts))
  const publication = (): Publication => ({ artifact, comment: posted, unpublished: attempts.unpublished() })
  await attempts.attempt(OUTPUTS, async () => {
    if (context.outputFile === undefined) throw new Error('GITHUB_OUTPUT names no file')
    const outputs = toOutputs({ scores, paths: paths ?? {}, artifactUrl: artifact?.url, commentUrl: posted?.url })
    for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value)
  })
  await attempts.attempt(SUMMARY, async () => runner.appendSummary(toSummary(scores, publication(), { surroundings })))
  for (const annotation of annotate(scores, publication())) runner.annotate(annotation)
}

type Paths = Readonly<Record<string, string>>

/** In the report folder, or where that cannot be written in a temporary one. */
async function writeSomewhere(results: Results, place: Place, attempts: Attempts): Promise<Paths | undefined> {
  try {
    return await write(results, results.folder)
  } catch (cause) {
    const temporary = join(place.context.temporaryFolder ?? tmpdir(), 'style-gate-')
    const paths = await attempts.attempt(ANYWHERE, async () => write(results, await mkdtemp(temporary)))
    if (paths) attempts.failed(REPORT_DIR, cause)
    return paths
  }
}

async function write({ files }: Results, folder: string): Promise<Paths> {
  await writeFiles(folder, files)
  return Object.fromEntries(Object.keys(files).map((name) => [name, join(folder, name)]))
}

async function upload(paths: Paths, { files }: Results, place: Place): Promise<Publication['artifact']> {
  const { context, runner, artifactName: name, retentionDays } = place
  const missing = missingService(context)
  if (missing !== undefined) throw new Error(missing)
  const list = Object.values(paths)
  const bytes = Object.values(files).reduce((sum, content) => sum + Buffer.byteLength(content), 0)
  const id = await runner.group('Upload of the artifact', async () =>
    within(
      place.patience + bytes / 1000,
      place.upload({ name, files: list, folder: dirname(list[0]!), retentionDays }),
    ),
  )
  return { name, url: artifactAddress(context.url, id) }
}

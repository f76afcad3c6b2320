import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pageArtifact } from '../config/artifact-name.ts'
import type { ResultFile } from '../config/words.ts'
import { artifactFix, missingService, type Upload, type UploadArtifact } from '../github/artifact.ts'
import { artifactAddress, type RunContext } from '../github/run-context.ts'
import type { Runner } from '../github/runner-output.ts'
import { within } from '../lib/within.ts'
import type { Publication } from '../report/publication.ts'
import type { Attempts } from './attempts.ts'

/** Where artifacts are uploaded from. */
export type Uploading = Readonly<{
  context: RunContext
  runner: Runner
  upload: UploadArtifact
  artifactName: string
  retentionDays: number | undefined
  /** In milliseconds; a second more for each megabyte. */
  patience: number
}>

/** What is uploaded: where the result files lie, and how many bytes each has. */
export type Written = Readonly<Record<ResultFile, Readonly<{ path: string; bytes: number }>>>

const ARTIFACTS = {
  what: 'The artifact and the page',
  fix: artifactFix('The outputs say where the result files are; another step can keep them.'),
}
const PAGE = {
  what: 'The page that opens by a click',
  fix: artifactFix('Take `report.html` of the artifact, which is the same.'),
}

/**
 * Uploads all result files as a zip, then the page once more as it is. Where the first is refused the page would be too, or would be waited
 * for in vain: both are told in one sentence. The page comes second so that its number is the higher one: by that a job that comments knows
 * it for the page of these scores, and not of an attempt before.
 */
export async function uploadResults(
  files: Written,
  uploading: Uploading,
  { attempt }: Attempts,
): Promise<Pick<Publication, 'artifact' | 'page'>> {
  const artifact = await attempt(ARTIFACTS, async () => uploadZip(files, uploading))
  const page = artifact && (await attempt(PAGE, async () => uploadPage(files['report.html'], uploading)))
  return { artifact, page }
}

async function uploadZip(files: Written, uploading: Uploading): Promise<Publication['artifact']> {
  const missing = missingService(uploading.context)
  if (missing !== undefined) throw new Error(missing)
  const paths = Object.values(files).map(({ path }) => path)
  const bytes = Object.values(files).reduce((sum, file) => sum + file.bytes, 0)
  const wanted = { name: uploading.artifactName, files: paths, folder: dirname(paths[0]!), as: 'zip' } as const
  return uploading.runner.group('Upload of the artifact', async () => send(wanted, bytes, uploading))
}

/** From a temporary folder, where the page can be called as its artifact. */
async function uploadPage({ path, bytes }: Written[ResultFile], uploading: Uploading): Promise<Publication['page']> {
  const { context, runner, artifactName } = uploading
  const name = pageArtifact(artifactName)
  const folder = await mkdtemp(join(context.temporaryFolder ?? tmpdir(), 'style-gate-page-'))
  const copy = join(folder, name)
  try {
    await copyFile(path, copy)
    const wanted = { name, files: [copy], folder, as: 'file' } as const
    return await runner.group('Upload of the page', async () => send(wanted, bytes, uploading))
  } finally {
    // What cannot be removed stays until the runner clears its folder: the page is published all the same.
    await rm(folder, { recursive: true, force: true }).catch(() => {})
  }
}

async function send(wanted: Omit<Upload, 'retentionDays'>, bytes: number, uploading: Uploading) {
  const { context, upload, patience, retentionDays } = uploading
  const id = await within(patience + bytes / 1000, upload({ ...wanted, retentionDays }))
  return { name: wanted.name, url: artifactAddress(context.url, id) }
}

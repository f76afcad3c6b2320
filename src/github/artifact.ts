import { reasonOf } from '../errors.ts'
import type { Unpublished } from '../report/publication.ts'
import type { RunContext } from './run-context.ts'

export type Upload = Readonly<{
  name: string
  /** Absolute paths, all in `folder`. */
  files: readonly string[]
  folder: string
  /** Packed, or one file as it is, which a browser can show. Such a file must be called as the artifact: that takes its name. */
  as: 'zip' | 'file'
  retentionDays: number | undefined
}>

/** Uploads what becomes one artifact and returns its number. Throws where the service refuses or does not answer. */
export type UploadArtifact = (upload: Upload) => Promise<number | undefined>

/** The only file that knows @actions/artifact, which is large: it is loaded when there is something to upload. */
export const uploadArtifact: UploadArtifact = async ({ name, files, folder, as, retentionDays }) => {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const options = { skipArchive: as === 'file', ...(retentionDays !== undefined && { retentionDays }) }
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder, options)
  return id
}

/** Why there is no service to upload to: GitHub Enterprise Server has none that the client speaks to. */
export function missingService({ server = 'https://github.com', artifacts }: RunContext): string | undefined {
  const { service, hasToken } = artifacts
  if (!URL.canParse(server)) return `GITHUB_SERVER_URL is no address: ${server}`
  const { hostname } = new URL(server)
  if (hostname !== 'github.com' && !/\.(?:ghe\.com|localhost)$/.test(hostname))
    return 'GitHub Enterprise Server has no artifact service of this kind'
  if (service === undefined || !hasToken) return 'the runner offers no artifact service'
  return URL.canParse(service) ? undefined : `ACTIONS_RESULTS_URL is no address: ${service}`
}

/** What tells apart two uses of the action that are the same in all else. */
export const ANOTHER_NAME = 'Give each use of the action in a workflow run another artifact-name.'

/** What helps where an artifact is refused: another name where that is taken, or else what is told. */
export function artifactFix(otherwise: string): (cause: unknown) => Unpublished['fix'] {
  return (cause) => (/\b409\b/.test(reasonOf(cause)) ? ANOTHER_NAME : otherwise)
}

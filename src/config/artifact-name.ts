import { createHash } from 'node:crypto'
import type { ActionConfig } from './action-keys.ts'

const BEGINNING = 'style-gate'

/** With this begin the names that the action gives to the artifacts of jobs by itself. */
export const ARTIFACT_PREFIX = `${BEGINNING}-`

/**
 * The name of the artifact: the one that was given, or style-gate-JOB, with eight hex digits of the SHA-256 of the matrix leg
 * behind it where there is a matrix. Names must differ within a workflow run.
 */
export function artifactName(config: ActionConfig, job: string | undefined): string {
  if (config['artifact-name'] !== undefined) return config['artifact-name']
  const parts = [BEGINNING, job, matrixHash(config.matrix)]
  return parts.filter((part) => part !== undefined && part !== '').join('-')
}

/**
 * The name of the artifact that is the page alone, beside the one of a name: that of a file, since it is one. Neither `ARTIFACT_PREFIX` nor a
 * name that can be given is like it, so that nobody takes a page for scores.
 */
export function pageArtifact(name: string): string {
  return `report-${name}.html`
}

/** True where the step runs in a leg of a matrix. */
export function isMatrixLeg({ matrix }: ActionConfig): boolean {
  return matrixHash(matrix) !== undefined
}

/** Of the values alone: how the runner lays out its JSON does not matter. */
function matrixHash(json: string): string | undefined {
  const compact = compacted(json)
  if (compact === 'null' || compact === '{}') return undefined
  return createHash('sha256').update(compact).digest('hex').slice(0, 8)
}

function compacted(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json))
  } catch {
    return json
  }
}

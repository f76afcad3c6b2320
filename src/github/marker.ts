import * as z from 'zod'

const Run = { run: z.int(), attempt: z.int() }

const Marker = z.strictObject({
  /** That made the scores: its file, or its name where the runner does not say the file. */
  workflow: z.string(),
  /** That comments, as is the step. The jobs of a workflow that is called twice have one name. */
  job: z.string(),
  step: z.string(),
  /** The working directory in the workspace. */
  directory: z.string(),
  /** Of the artifact, which a user can give to tell apart what is the same in all else. */
  name: z.string(),
  /** That made the scores. */
  ...Run,
  /** The run that comments: the same, or one behind it. */
  by: z.strictObject(Run),
})

/** Which use of the action a comment is of, and which run wrote it. */
export type Marker = Readonly<z.infer<typeof Marker>>

const FORM = /^<!-- style-gate (\{.*\}) -->(?:\r?\n|$)/

/** The first line of a comment, which no reader sees. What could end it is written as an escape. */
export function markerLine(marker: Marker): string {
  const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `<!-- style-gate ${JSON.stringify(marker).replaceAll(/[<>-]|[^\x20-\x7e]/g, escaped)} -->`
}

/** The marker of a comment of ours; undefined for any other text. */
export function readMarker(body: string): Marker | undefined {
  const [, json] = FORM.exec(body) ?? []
  if (json === undefined) return undefined
  try {
    const parsed = Marker.safeParse(JSON.parse(json))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

const USE = ['workflow', 'job', 'step', 'directory', 'name'] as const

/** True for comments of one use of the action, as far as its runner tells it from others. */
export function isSameUse(one: Marker, other: Marker): boolean {
  return USE.every((part) => one[part] === other[part])
}

/** Above 0 where `one` is of a later run, or a later attempt at the same; of one run's scores, where it was made by a later one. */
export function compareRuns(one: Marker, other: Marker): number {
  return compareAttempts(one, other) || compareAttempts(one.by, other.by)
}

function compareAttempts(one: Marker['by'], other: Marker['by']): number {
  return one.run - other.run || one.attempt - other.attempt
}

import * as z from 'zod'

const Marker = z.strictObject({
  /** That made the scores. */
  workflow: z.string(),
  /** That comments. */
  job: z.string(),
  /** Of the artifact, which differs for each use of the action in a run. */
  name: z.string(),
  run: z.int(),
  attempt: z.int(),
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

/** True for comments of one use of the action. */
export function isSameUse(one: Marker, other: Marker): boolean {
  return one.workflow === other.workflow && one.job === other.job && one.name === other.name
}

/** Above 0 where `one` is of a later run, or a later attempt at the same. */
export function compareRuns(one: Marker, other: Marker): number {
  return one.run - other.run || one.attempt - other.attempt
}

import { Scores } from './schema.ts'

/** The text of a scores.json: checked by the schema, and in its order. */
export function scoresJson(scores: Scores): string {
  return `${JSON.stringify(Scores.parse(scores), null, 2)}\n`
}

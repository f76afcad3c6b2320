import { VERDICTS } from './ranking-schema.ts'
import type { Scores } from './schema.ts'

/** The verdict that a reader must know of first. */
export function worstVerdict({ rankings }: Scores): string {
  const given = new Set(rankings.map(({ verdict }) => verdict))
  return VERDICTS.find((verdict) => given.has(verdict)) ?? ''
}

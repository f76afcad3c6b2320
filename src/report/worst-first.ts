import type { Scores } from '../scores/schema.ts'
import { LABELS } from '../verdict/label.ts'

/** Rankings that can be trusted least first; equally bad ones in their order. */
export function worstFirst({ rankings }: Pick<Scores, 'rankings'>): Scores['rankings'] {
  return rankings.toSorted((a, b) => LABELS.indexOf(a.verdict) - LABELS.indexOf(b.verdict))
}

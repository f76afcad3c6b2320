import type { Scores } from '../scores/schema.ts'
import { LABELS } from '../verdict/label.ts'

type Worse = Readonly<{ lora: string; before: Scores['verdict']; now: Scores['verdict'] }>

/** Rankings that can be trusted less than at the base. */
export function worseVerdicts({ base, rankings }: Pick<Scores, 'base' | 'rankings'>): readonly Worse[] {
  return rankings.flatMap(({ lora, verdict: now }) => {
    const before = base?.rankings.find((own) => own.lora === lora)?.verdict
    return before !== undefined && LABELS.indexOf(now) < LABELS.indexOf(before) ? [{ lora, before, now }] : []
  })
}

import type { LoraEvidence } from '../evidence/evidence.ts'
import type { Notice } from '../lib/notice.ts'
import { bySeed } from './samples.ts'

/** Pictures that count as one sample, since they name one prompt and seed. */
export function seedNotices(loras: readonly LoraEvidence[]): readonly Notice[] {
  const lists = loras.flatMap(({ pairs, withoutLora }) => [...pairs, ...withoutLora].map(({ samples }) => samples))
  const subjects = lists
    .flatMap((samples) => bySeed(samples))
    .filter(({ length }) => length > 1)
    .map(([first, ...others]) => `${others.map(({ path }) => path).join(', ')} = ${first!.path}`)
  const text = 'Pictures of one pair that name one prompt and one seed are one sample, by the mean of their losses.'
  return subjects.length === 0 ? [] : [{ level: 'notice', text, subjects }]
}

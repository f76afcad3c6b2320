import type { Scores } from '../scores/schema.ts'
import { listed } from '../settings/audit/phrases.ts'

/** Checkpoints that a ranking is without, though something of them is there; undefined where it has all. */
export function withoutSentence(
  { lora }: Scores['rankings'][number],
  { missing }: Pick<Scores, 'missing'>,
  escape: (name: string) => string,
): string | undefined {
  const names = missing.filter((pair) => pair.lora === lora).map(({ checkpoint }) => escape(checkpoint))
  if (names.length === 0) return undefined
  return `The ranking is without ${listed(names)}: no sample of ${names.length === 1 ? 'it' : 'them'} could be scored.`
}

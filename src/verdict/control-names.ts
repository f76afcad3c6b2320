import { quote } from '../lib/quote.ts'
import { listed } from '../settings/audit/phrases.ts'
import type { RankingLogLosses } from './log-losses.ts'

/** `control a`, `controls a and b`, `LoRA a`, with the names between back-ticks. */
export function kindAndName(sets: RankingLogLosses['controlSets']): string {
  const named = (kind: string, own: RankingLogLosses['controlSets']): readonly string[] =>
    own.length === 0 ? [] : [`${kind}${own.length === 1 ? '' : 's'} ${listed(own.map(({ set }) => quote(set)))}`]
  const [cross, controls] = [sets.filter((own) => own.cross), sets.filter((own) => !own.cross)]
  return [...named('control', controls), ...named('LoRA', cross)].join(' and ')
}

import { type Audit, auditSettings } from './audit.ts'
import type { KnownNames } from './known-names.ts'
import type { MadePair } from './made.ts'

/** By LoRA: whether its pairs were made alike. */
export function auditsOf(
  made: readonly Readonly<{ lora: string; made: readonly MadePair[] }>[],
  known: KnownNames,
): ReadonlyMap<string, Audit> {
  return new Map(made.map((pairs) => [pairs.lora, auditSettings(pairs.lora, pairs.made, known)]))
}

import type { Evidence } from '../evidence/evidence.ts'
import { type Audit, NO_AUDIT } from '../settings/audit/audit.ts'
import type { Rules } from './check.ts'
import { judge, type Verdict } from './judge.ts'
import { rank, type Ranking } from './ranking.ts'
import { toLogLosses } from './to-log-losses.ts'

/** A ranking and what became of it. */
export type JudgedRanking = Readonly<{ ranking: Ranking; verdict: Verdict }>

/** Ranks and judges each LoRA of the evidence. `audits` by LoRA: how its pictures were made. */
export function judgeAll(
  { loras, metric }: Evidence,
  audits: ReadonlyMap<string, Audit>,
  rules: Rules,
): readonly JudgedRanking[] {
  return loras.map((lora) => {
    const losses = toLogLosses(lora, metric)
    return { ranking: rank(losses, lora), verdict: judge(losses, audits.get(lora.lora) ?? NO_AUDIT, rules) }
  })
}

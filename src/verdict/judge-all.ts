import type { Evidence } from '../evidence/evidence.ts'
import type { Rules } from './check.ts'
import type { About } from './about.ts'
import { judge, type Verdict } from './judge.ts'
import { rank, type Ranking } from './ranking.ts'
import { toLogLosses } from './to-log-losses.ts'

/** A ranking and what became of it. */
export type JudgedRanking = Readonly<{ ranking: Ranking; verdict: Verdict }>

/** Ranks and judges each LoRA of the evidence. `aboutOf` a LoRA: what is known of it beside its losses. */
export function judgeAll(
  { loras, metric }: Evidence,
  aboutOf: (lora: string) => About,
  rules: Rules,
): readonly JudgedRanking[] {
  return loras.map((lora) => {
    const losses = toLogLosses(lora, metric)
    return { ranking: rank(losses, lora), verdict: judge(losses, aboutOf(lora.lora), rules) }
  })
}

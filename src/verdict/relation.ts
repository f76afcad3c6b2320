import type { Rules } from './check.ts'
import type { Separation } from './separate.ts'

/** How a pair stands to the first of its ranking. */
export const RELATIONS = ['first', 'behind', 'not told apart'] as const
export type Relation = (typeof RELATIONS)[number]

type Findings = Readonly<{
  /** Of each rival, in rank order. */
  found: readonly Separation[]
  /** In how many of other references and samples the first checkpoint is nearer than each rival; undefined where that is not known. */
  shares: readonly number[] | undefined
  /** Whether the checks separation and stability pass. */
  isSettled: boolean
}>

/**
 * In rank order. A rival is behind with p < min(α, 2α/(k − 1)), A ≥ γ and a share ≥ 1 − min(1 − P_min, α/(k − 1)), k pairs; all are
 * where separation and stability pass. The limits are Bonferroni's, so that the first and those not told apart from it hold the best in
 * at least 1 − α of all cases (multiple comparisons with the best, Hsu 1984; simulated 96–99 %).
 */
export function relationsOf({ found, shares, isSettled }: Findings, rules: Rules): readonly Relation[] {
  const { alpha, gamma, 'p-min': leastShare } = rules
  const least = 1 - Math.min(1 - leastShare, alpha / found.length)
  const most = Math.min(alpha, (2 * alpha) / found.length)
  const isBehind = ({ p, a12 }: Separation, rival: number): boolean =>
    isSettled || (p < most && a12 >= gamma && shares !== undefined && shares[rival]! >= least)
  return ['first', ...found.map((own, rival) => (isBehind(own, rival) ? 'behind' : 'not told apart'))]
}

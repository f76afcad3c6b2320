import { stabilityShares } from '../stability-shares.ts'
import type { Comparable } from './comparable.ts'
import { type Effect, squaresWithin } from './effects.ts'

/**
 * In what share of other references and samples the new blocks would be farther, in [0, 1]: the share of stability, with what is new as the
 * rival of what is old, spreads within prompts; null where a spread is not known.
 */
export function fartherShare({ strata }: Comparable, { delta, byReference }: Effect): number | null {
  if (byReference.length < 2) return null
  const spreadOf = (side: 'new' | 'old'): Readonly<{ n: number; deviation: number }> | undefined => {
    const n = strata.reduce((sum, own) => sum + own[side].length, 0)
    if (n <= strata.length) return undefined
    return { n, deviation: Math.sqrt(squaresWithin(strata.map((own) => own[side])) / (n - strata.length)) }
  }
  const [old, fresh] = [spreadOf('old'), spreadOf('new')]
  if (old === undefined || fresh === undefined) return null
  const [share] = stabilityShares([
    { ...old, centre: 0, byReference: byReference.map(() => 0) },
    { ...fresh, centre: delta, byReference },
  ])
  return share!
}

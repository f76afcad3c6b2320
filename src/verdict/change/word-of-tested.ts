import type { Rules } from '../check.ts'
import type { Effect } from './effects.ts'
import type { Tested } from './look-at.ts'
import type { ChangeWord } from './words.ts'

/** Holm's p of each direction; null where the test could not have shown anything. */
export type Adjusted = Readonly<{ worse: number | null; better: number | null }>

type Limits = Pick<Rules, 'alpha' | 'gamma' | 'min-effect'>

/**
 * Worse where Holm's p is below α, the new blocks are farther by `min-effect` both than all old ones and than those that they replace, and
 * farther from a share γ of the references. Better is the mirror image.
 */
export function wordOfTested({ effect, replaced }: Tested, { worse, better }: Adjusted, limits: Limits): ChangeWord {
  if (worse === null || better === null) return 'too few'
  const least = Math.log(limits['min-effect'])
  const deltas = [effect.delta, replaced ?? effect.delta]
  const shareOf = (count: number): number => count / effect.byReference.length
  const isFar = Math.min(...deltas) >= least && shareOf(fartherFrom(effect)) >= limits.gamma
  const isNear = Math.max(...deltas) <= -least && shareOf(nearerTo(effect)) >= limits.gamma
  if (worse < limits.alpha && isFar) return 'regression'
  return better < limits.alpha && isNear ? 'improvement' : 'no evidence'
}

/** From how many references the new blocks are farther. */
export function fartherFrom({ byReference }: Effect): number {
  return byReference.filter((delta) => delta > 0).length
}

function nearerTo({ byReference }: Effect): number {
  return byReference.filter((delta) => delta < 0).length
}

import { mean } from '../statistics/mean.ts'
import type { PairLogLosses, TargetLogLosses } from './log-losses.ts'
import { pairMean } from './means.ts'

/**
 * (Ȳ_p − ū)/(v̄ − ū): ū the references' mean log distance to each other, v̄ that to the nearest control set. Null with fewer than three
 * references, without a control, or where the nearest control is no farther than the references.
 */
export function stylePosition(pair: PairLogLosses, targets: TargetLogLosses | undefined): number | null {
  if (!targets || targets.between.length < 3 || targets.controls.length === 0) return null
  const own = mean(targets.between.flatMap((row, i) => row.filter((_, j) => j !== i)))
  const nearest = Math.min(...targets.controls.map((rows) => mean(rows.flat())))
  return nearest <= own ? null : (pairMean(pair) - own) / (nearest - own)
}

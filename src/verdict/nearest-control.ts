import { mean } from '../statistics/mean.ts'
import type { RankingLogLosses } from './log-losses.ts'

/** The control set nearest to the references, and how many times farther from them it is than they are from each other. */
export type NearestControl = Readonly<{ set: string; ratio: number }>

/**
 * How hard the controls are: exp(h), h the least over control sets of mean ln d(reference, control picture) − mean ln d(reference,
 * reference), in the metric's own units. Null with fewer than two references, without a control, or where rows are missing.
 */
export function nearestControl({
  targets,
  controlSets,
}: Pick<RankingLogLosses, 'targets' | 'controlSets'>): NearestControl | null {
  if (targets === undefined || targets.between.length < 2 || controlSets.length === 0) return null
  const own = mean(targets.between.flatMap((row, i) => row.filter((_, j) => j > i)))
  const ratios = controlSets.map(({ set }, c) => ({ set, ratio: Math.exp(mean(targets.controls[c]!.flat()) - own) }))
  return ratios.toSorted((a, b) => a.ratio - b.ratio)[0]!
}

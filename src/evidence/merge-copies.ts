import { groupBy } from '../lib/group-by.ts'
import { mean } from '../statistics/mean.ts'
import { logLoss } from '../style/log-loss.ts'
import type { Compared, ToTarget } from './evidence.ts'

/** By path of a picture that is a copy of another one: the path of the picture that is shown for it. */
export type Shown = ReadonlyMap<string, string>

/** Pictures and targets with copies as one: the mean of the log losses over all that are the same. */
export function mergeCopies(pictures: readonly Compared[], shown: Shown): readonly Compared[] {
  const groups = groupBy(pictures, ({ path }) => shownFor(path, shown))
  return pictures
    .filter(({ path }) => !shown.has(path))
    .map((picture) => {
      const members = groups.get(picture.path)!
      const toTargets = groupBy(
        members.flatMap(({ comparisons }) => comparisons),
        ({ target }) => shownFor(target.path, shown),
      )
      const kept = picture.comparisons.filter(({ target }) => !shown.has(target.path))
      return { ...picture, comparisons: kept.map(({ target }) => merged(target, toTargets.get(target.path)!)) }
    })
}

/** Of references, each compared with those after it and with every control: what copies of one picture are to each other is left out. */
export function mergeReferences(references: readonly Compared[], shown: Shown): readonly Compared[] {
  const between = groupBy(
    references.flatMap(({ path, comparisons }) => comparisons.map((comparison) => ({ path, comparison }))),
    ({ path, comparison }) => pairKey(shownFor(path, shown), shownFor(comparison.target.path, shown)),
  )
  const targets = new Map(
    references.flatMap(({ comparisons }) => comparisons.map(({ target }) => [target.path, target] as const)),
  )
  const kept = references.filter(({ path }) => !shown.has(path))
  const controls = [...targets.values()].filter(({ role, path }) => role === 'control' && !shown.has(path))
  return kept.map((reference, index) => {
    const later = kept.slice(index + 1).map(({ path }) => targets.get(path)!)
    const comparisons = [...later, ...controls].map((target) =>
      merged(
        target,
        between.get(pairKey(reference.path, target.path))!.map(({ comparison }) => comparison),
      ),
    )
    return { ...reference, comparisons }
  })
}

function shownFor(path: string, shown: Shown): string {
  return shown.get(path) ?? path
}

/** The same whichever of two comes first. */
function pairKey(one: string, other: string): string {
  return JSON.stringify(one < other ? [one, other] : [other, one])
}

function merged(target: ToTarget['target'], members: readonly ToTarget[]): ToTarget {
  const [first] = members
  if (members.length === 1) return { ...first!, target }
  const { totals, layers } = first!
  return {
    target,
    totals: Object.fromEntries(
      Object.keys(totals).map((metric) => [metric, geometricMean(members.map((own) => own.totals[metric]!))]),
    ),
    ...(layers && {
      layers: layers.map((_, layer) => geometricMean(members.map((own) => own.layers![layer]!))),
    }),
  }
}

/** The mean of logarithms, as a loss. */
function geometricMean(losses: readonly number[]): number {
  return Math.exp(mean(losses.map(logLoss)))
}

import type { Compared } from '../evidence/evidence.ts'
import { byCodePoint } from '../lib/order.ts'
import { mean } from '../statistics/mean.ts'
import type { TargetLogLosses } from './log-losses.ts'

/** Paths of a pair's samples: nearest to the references, in the middle (of two the nearer), farthest. */
export type Examples = Readonly<{ best: string; median: string; worst: string }>

/** `means` are the samples' mean log losses, in their order. Equal ones go by path. */
export function examplesOf(samples: readonly Compared[], means: readonly number[]): Examples {
  const order = samples
    .map(({ path }, index) => ({ path, mean: means[index]! }))
    .toSorted((a, b) => a.mean - b.mean || byCodePoint(a.path, b.path))
  return { best: order[0]!.path, median: order[(order.length - 1) >> 1]!.path, worst: order.at(-1)!.path }
}

/**
 * Path of the reference that is nearest to the others, by the mean of log losses: the most typical of the style. One alone is it; null
 * where several were not compared.
 */
export function typicalReference(references: readonly Compared[], losses: TargetLogLosses | undefined): string | null {
  if (references.length === 1) return references[0]!.path
  if (losses === undefined) return null
  const centres = losses.between.map((row, index) => mean(row.filter((_, other) => other !== index)))
  const order = references
    .map(({ path }, index) => ({ path, centre: centres[index]! }))
    .toSorted((a, b) => a.centre - b.centre || byCodePoint(a.path, b.path))
  return order[0]?.path ?? null
}

import type { Compared, ComparedPair } from '../evidence/evidence.ts'
import { byCodePoint } from '../lib/order.ts'
import { mean } from '../statistics/mean.ts'
import { blockKey } from './alignment.ts'
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

/** Pictures of one prompt by several checkpoints, in rank order; of one seed too where there is one. */
export type SideBySide = Readonly<{
  isOneSeed: boolean
  pictures: readonly Readonly<{ checkpoint: string; path: string }>[]
}>

/**
 * What shows the checkpoints side by side: the (prompt, seed) that most of them have, else the prompt that most of them have; of several the
 * one that comes first among the first checkpoint's samples. null where no two checkpoints share a known prompt.
 */
export function sideBySide(pairs: readonly ComparedPair[]): SideBySide | null {
  for (const isOneSeed of [true, false]) {
    const keyOf = ({ prompt, seed }: Compared): string | undefined =>
      prompt === undefined || (isOneSeed && seed === undefined)
        ? undefined
        : blockKey({ prompt, seed: isOneSeed ? seed : '' })
    const keys = [...new Set(pairs.flatMap(({ samples }) => samples.flatMap((sample) => keyOf(sample) ?? [])))]
    const having = (key: string): SideBySide['pictures'] =>
      pairs.flatMap(({ checkpoint, samples }) => {
        const sample = samples.find((own) => keyOf(own) === key)
        return sample === undefined ? [] : [{ checkpoint, path: sample.path }]
      })
    const best = keys.map(having).toSorted((a, b) => b.length - a.length)[0]
    if (best !== undefined && best.length > 1) return { isOneSeed, pictures: best }
  }
  return null
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

import { byCodePoint } from '../lib/order.ts'
import type { Metric } from '../config/words.ts'
import { mean } from '../statistics/mean.ts'
import type { Compared } from '../evidence/evidence.ts'
import { logLoss } from './log-losses.ts'

/** Paths of a pair's samples: nearest to the references, in the middle (of two the nearer), farthest. */
export type Examples = Readonly<{ best: string; median: string; worst: string }>

/** `logs` are the samples' mean log losses, in their order. Equal ones go by path. */
export function examplesOf(samples: readonly Compared[], logs: readonly number[]): Examples {
  const order = samples
    .map(({ path }, index) => ({ path, log: logs[index]! }))
    .toSorted((a, b) => a.log - b.log || byCodePoint(a.path, b.path))
  return { best: order[0]!.path, median: order[(order.length - 1) >> 1]!.path, worst: order.at(-1)!.path }
}

/** Path of the reference that is nearest to the others, by the mean of log losses: the most typical of the style. */
export function typicalReference(references: readonly Compared[], metric: Metric): string {
  const logs = new Map<string, number[]>(references.map(({ path }) => [path, []]))
  for (const { path, comparisons } of references)
    for (const { target, totals } of comparisons.filter((comparison) => comparison.target.role === 'reference')) {
      logs.get(path)!.push(logLoss(totals[metric]))
      logs.get(target.path)!.push(logLoss(totals[metric]))
    }
  const centre = (path: string): number => (references.length === 1 ? 0 : mean(logs.get(path)!))
  return [...logs.keys()].toSorted((a, b) => centre(a) - centre(b) || byCodePoint(a, b))[0]!
}

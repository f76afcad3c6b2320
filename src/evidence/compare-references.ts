import type { Method } from '../backbone/method.ts'
import { compare } from './compare.ts'
import type { Compared } from './evidence.ts'
import { type LoraTargets, targetOf } from './targets.ts'

/** Each reference against those after it and against every control: what a self-test rests on. */
export function compareReferences({ references, controls }: LoraTargets, method: Method): readonly Compared[] {
  return references.map((reference, index) => {
    const others = [...references.slice(index + 1), ...controls]
    const comparisons = others.map((target) => {
      const { totals } = compare(reference.features, target.features, { method })
      return { target: targetOf(target), totals }
    })
    return { path: reference.path, prompt: undefined, seed: undefined, comparisons }
  })
}

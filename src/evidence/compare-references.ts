import type { Method } from '../backbone/method.ts'
import { compare } from './compare.ts'
import type { Compared } from './evidence.ts'
import type { LoraTargets } from './targets.ts'

/** Each reference against those after it and against every control: what a self-test rests on. */
export function compareReferences({ references, controls }: LoraTargets, method: Method): readonly Compared[] {
  return references.map((reference, index) => {
    const others = [...references.slice(index + 1), ...controls]
    const comparisons = others.map((target) => compare(reference.features, target, { method }))
    return { path: reference.path, prompt: '', seed: '', comparisons }
  })
}

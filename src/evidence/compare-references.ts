import type { Compared } from './evidence.ts'
import type { Measuring } from './measuring.ts'
import { mergeReferences } from './merge-copies.ts'
import { type LoraTargets, targetOf } from './targets.ts'

/** Each reference against those after it and against every control, copies as one: what a self-test rests on. */
export async function compareReferences(
  { references, controls, shown }: LoraTargets,
  { compare }: Pick<Measuring, 'compare'>,
): Promise<readonly Compared[]> {
  const compared = await Promise.all(
    references.map(async ({ path, identity }, index) => {
      const others = [...references.slice(index + 1), ...controls]
      const found = await compare(
        { identity },
        others.map((target) => target.identity),
      )
      const comparisons = others.map((target) => ({
        target: targetOf(target),
        totals: found.get(target.identity)!.totals,
      }))
      return { path, prompt: undefined, seed: undefined, comparisons }
    }),
  )
  return mergeReferences(compared, shown)
}

import { methodOf } from '../../src/backbone/method.ts'
import { openExtractor } from '../../src/backbone/session.ts'
import { openShipped, SHIPPED } from '../../src/backbone/weights/shipped.ts'
import { parseConfig } from '../../src/config/parse.ts'
import type { RecipeName } from '../../src/config/words.ts'
import { compare } from '../../src/evidence/compare.ts'
import { resize } from '../../src/images/resize.ts'
import type { Pixels } from '../../src/images/pixels.ts'
import { type Traits, traitsOf } from '../../src/style/traits.ts'
import { targetSize } from '../../src/images/target-size.ts'

export const RECIPES = ['pytorch-tutorial', 'gatys-2016', 'deep-gram'] as const satisfies readonly RecipeName[]

export type Measure = Readonly<{
  traitsOf: (picture: Pixels) => Promise<Traits>
  gramCos: (one: Traits, other: Traits) => number
}>

/** gram-cos of each recipe, as a run computes it. */
export async function openMeasures(): Promise<readonly Measure[]> {
  return Promise.all(
    RECIPES.map(async (recipe) => {
      const method = methodOf({ ...parseConfig(), recipe }, SHIPPED)
      const { weights } = await openShipped(new URL('../../models/', import.meta.url)).read(method.layers)
      const { extract } = openExtractor({ ...method, weights, threads: 2 })
      return {
        traitsOf: async (picture) =>
          traitsOf(await extract(resize(picture, targetSize(picture, method.size)!)), method),
        gramCos: (one, other) => compare(one, other, method).totals['gram-cos']!,
      }
    }),
  )
}

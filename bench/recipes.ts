import { parseConfig } from '../src/config/parse.ts'
import { gigaflop } from './flops.ts'
import { graphOf, PIXELS } from './graph.ts'
import { median, row, seconds } from './numbers.ts'

const ROUNDS = 15
const DEEP = ['deep-gram', 'gatys-2016'] as const

/** The recipes that go to conv5_1 beside the default one, on a picture of the same size, in turn. */
export async function benchRecipes(): Promise<void> {
  const usual = await graphOf(parseConfig().recipe)
  await usual.extract(PIXELS)
  for (const recipe of DEEP) {
    const deep = await graphOf(recipe)
    await deep.extract(PIXELS)
    const ratios: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const before = await seconds(async () => usual.extract(PIXELS))
      ratios.push((await seconds(async () => deep.extract(PIXELS))) / before)
    }
    const ratio = median(ratios)
    const operations = gigaflop(deep.method, PIXELS) / gigaflop(usual.method, PIXELS)
    const figure = `${ratio.toFixed(2)} × the time, for ${operations.toFixed(2)} × the operations`
    row(`${recipe} beside the default recipe`, figure, { holds: ratio <= 2.2, limit: '≤ 2.2 ×' })
  }
}

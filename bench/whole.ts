import { ALONE } from '../src/commands/situation.ts'
import { parseConfig } from '../src/config/parse.ts'
import { score } from '../src/pipeline.ts'
import { bareGraph, PIXELS } from './graph.ts'
import { median, row, seconds } from './numbers.ts'
import { makeRepository } from './repository.ts'
import { worldOf } from './world.ts'

const COUNT = 60

/** A whole run beside the bare graph, which is run before and after it. Returns seconds a picture of the whole run. */
export async function benchWhole(): Promise<void> {
  const workspace = await makeRepository(COUNT)
  const extract = await bareGraph()
  await extract(PIXELS)
  const bare: number[] = []
  const whole: number[] = []
  for (let round = 0; round < 3; round++) {
    for (let run = 0; run < COUNT / 3; run++) bare.push(await seconds(async () => extract(PIXELS)))
    const done: number[] = []
    const config = parseConfig()
    const world = worldOf(config, workspace, () => void done.push(performance.now() / 1000))
    await score({ config, options: {}, baseConfig: null, asked: false, notices: [] }, world, ALONE)
    // From the first picture on: what comes before is loading.
    whole.push(((performance.now() / 1000 - done[0]!) / (COUNT - 1)) * COUNT)
  }
  const ratio = median(whole) / (COUNT * median(bare))
  const figure = `${median(whole).toFixed(1)} s, ${ratio.toFixed(2)} × ${COUNT} bare graph runs`
  row(`whole run of ${COUNT} pictures of 640 × 960`, figure, { holds: ratio <= 1.2, limit: '≤ 1.2 ×' })
}

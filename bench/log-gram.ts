import { METRICS } from '../src/config/words.ts'
import { compare } from '../src/evidence/compare.ts'
import { logGramDistance } from '../src/style/log-gram.ts'
import { traitsOf } from '../src/style/traits.ts'
import { graphOf, PIXELS } from './graph.ts'
import { median, row, seconds } from './numbers.ts'

const ROUNDS = 25
/** What a picture is compared with, as in the demo: 6 references, and 14 pictures of three control sets. */
const TARGETS = 20

/** What log-gram adds to a picture under `deep-gram`, beside its network and its comparisons by the other metrics, in turn. */
export async function benchLogGram(): Promise<void> {
  const { extract, method } = await graphOf('deep-gram')
  const features = await extract(PIXELS)
  const others = { ...method, metric: 'gram-cos', metrics: METRICS.filter((metric) => metric !== 'log-gram') } as const
  // Each target has its own memory, as in a run.
  const targets = Array.from({ length: TARGETS }, () => traitsOf(structuredClone(features), method))
  const [own, rest, network]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    network.push(await seconds(async () => extract(PIXELS)))
    own.push(
      await seconds(async () => {
        const { logGrams } = traitsOf(features, method)
        return targets.map((target) => target.logGrams!.map((there, at) => logGramDistance(logGrams![at]!, there)))
      }),
    )
    rest.push(
      await seconds(async () => {
        const traits = traitsOf(features, others)
        return targets.map(({ features: there }) => compare(traits, traitsOf(there, others), others))
      }),
    )
  }
  const picture = (median(network) + median(rest)) * 1000
  const ratio = 1 + (median(own) * 1000) / picture
  const figure = `${(median(own) * 1000).toFixed(1)} ms beside ${picture.toFixed(0)} ms: ${ratio.toFixed(3)} ×`
  row(`log-gram of a picture and ${TARGETS} targets, deep-gram`, figure, { holds: ratio <= 1.03, limit: '≤ 1.03 ×' })
}

import { parseConfig } from '../src/config/parse.ts'
import { randomFor } from '../src/lib/random.ts'
import { NOTHING_TOLD } from '../src/verdict/about.ts'
import { judge } from '../src/verdict/judge.ts'
import { simulate } from '../scripts/calibrate/situation.ts'
import { median, row, seconds } from './numbers.ts'

/** Ten rankings of ten pairs with fifty samples each, twelve references and three controls: on one core, after reading. */
export async function benchJudge(): Promise<void> {
  const rules = parseConfig()
  const means = Array.from({ length: 10 }, (_, pair) => pair / 10)
  const situation = { name: 'bench', means, n: 50, r: 12, controls: [2, 2, 2] }
  const rankings = Array.from({ length: 10 }, (_, index) => simulate(situation, randomFor(1, 'bench', index)))
  const times: number[] = []
  for (let round = 0; round < 3; round++)
    times.push(
      await seconds(async () => rankings.map((losses) => judge(losses, NOTHING_TOLD, { ...rules, seed: round }))),
    )
  const time = median(times)
  row('judge of 10 rankings × 10 pairs × 50 samples', `${time.toFixed(2)} s`, { holds: time <= 3, limit: '≤ 3 s' })
}

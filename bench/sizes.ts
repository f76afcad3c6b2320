import type { Size } from '../src/images/pixels.ts'
import { entries, run } from './command.ts'
import { median, row } from './numbers.ts'
import { makeRepository } from './repository.ts'

const COUNT = 24
const ROUNDS = 3
const SHORT = 512
const LONG = [512, 544, 576, 640, 672, 736, 800, 864, 896, 960, 992, 1024]
/** The middle of `LONG`, so that both sides have the same number of pixels. */
const ONE: Size = { width: SHORT, height: LONG.reduce((sum, long) => sum + long, 0) / LONG.length }

/** Pictures of twelve sizes, mixed, beside as many pictures and pixels of one size, in turn. */
export async function benchSizes(): Promise<void> {
  const workspaces = { one: await makeRepository(COUNT, () => ONE), twelve: await makeRepository(COUNT, mixed) }
  const runs = { one: [] as number[], twelve: [] as number[] }
  const peaks = { one: 0, twelve: 0 }
  for (let round = 0; round < ROUNDS; round++)
    for (const sizes of ['one', 'twelve'] as const) {
      const { end, peakMegabytes } = await run(entries['command line'], workspaces[sizes], ['--recipe', 'lycoris'])
      runs[sizes].push(end)
      peaks[sizes] = Math.max(peaks[sizes], peakMegabytes)
    }
  const time = median(runs.twelve.map((end, round) => end / runs.one[round]!))
  const memory = peaks.twelve / peaks.one
  const figure = `${time.toFixed(2)} × the time and ${memory.toFixed(2)} × the memory (${peaks.twelve.toFixed(0)} MB) of one size`
  // The largest picture has a third more pixels than the middle one.
  const holds = time <= 1.1 && memory <= 1.4
  row(`lycoris on ${COUNT} pictures of ${LONG.length} sizes`, figure, { holds, limit: '≤ 1.1 ×, ≤ 1.4 ×' })
}

/** No size follows itself; every other picture lies on its side. */
function mixed(index: number): Size {
  const long = LONG[(index * 5) % LONG.length]!
  return index % 2 === 0 ? { width: SHORT, height: long } : { width: long, height: SHORT }
}

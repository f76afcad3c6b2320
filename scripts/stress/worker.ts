import { hash, random } from '../demo-pictures/random.ts'
import { KINDS } from './cases.ts'

/** What is tried: attempts of one kind, from one number to another. */
export type Order = Readonly<{ kind: string; from: number; to: number; seed: number }>

/** What a worker says: that an attempt begins, or how it ended. */
export type Told =
  | Readonly<{ begins: number }>
  | Readonly<{ ended: number; seconds: number; taken: boolean; bug: string | null; peakBytes: number }>

const [order] = process.argv.slice(2)
const { kind, from, to, seed } = JSON.parse(order!) as Order
const tell = (told: Told): unknown => process.send!(told)

const attempt = await KINDS.find(({ name }) => name === kind)!.prepare()
for (let number = from; number < to; number++) {
  tell({ begins: number })
  const started = performance.now()
  const came = await attempt(random(hash(`${seed} ${kind} ${number}`))).then(
    (taken) => ({ taken, bug: null }),
    (cause: unknown) => ({
      taken: false,
      bug: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    }),
  )
  const seconds = (performance.now() - started) / 1000
  tell({ ended: number, seconds, ...came, peakBytes: process.resourceUsage().maxRSS * 1024 })
}
process.disconnect()

import { factor, loss } from './numbers.ts'
import type { Scores } from './scores.ts'

type Pair = Scores['rankings'][number]['pairs'][number]

/** The cells of a pair in a ranking: rank, checkpoint (escaped for the sink), samples, loss, interval, × of best, spread. */
export function rankingRow(pair: Pair, escape: (name: string) => string): readonly string[] {
  return [
    String(pair.rank),
    escape(pair.checkpoint),
    String(pair.n),
    loss(pair.styleLoss),
    pair.interval ? `${loss(pair.interval.low)} – ${loss(pair.interval.high)}` : 'one sample',
    factor(pair.ratioToBest),
    pair.spread === null ? 'one sample' : factor(pair.spread),
  ]
}

import { factor, loss, percent } from '../lib/numbers.ts'
import type { Scores } from '../scores/schema.ts'

type Pair = Scores['rankings'][number]['pairs'][number]

export const RANKING_HEAD = [
  'Rank',
  'Checkpoint',
  '× of best',
  'Against the first',
  'Nearest control',
  'Style loss',
  '95 % interval',
  'Crossing',
  'Samples',
] as const

/** The cells of a pair in a ranking, under RANKING_HEAD: a phone shows the first few. Names are escaped for the sink. */
export function rankingRow(pair: Pair, escape: (name: string) => string): readonly string[] {
  const { relation, interval, crossingRate, worstMargin } = pair
  return [
    String(pair.rank),
    escape(pair.checkpoint),
    factor(pair.ratioToBest),
    relation,
    worstMargin === null ? 'none' : `${factor(worstMargin.ratio)} ${escape(worstMargin.set)}`,
    loss(pair.styleLoss),
    interval ? `${loss(interval.low)} – ${loss(interval.high)}` : 'one sample',
    crossingRate === null ? '' : percent(crossingRate),
    String(pair.n),
  ]
}

import { factor, loss, percent } from './numbers.ts'
import type { Scores } from '../scores/schema.ts'

type Pair = Scores['rankings'][number]['pairs'][number]

export const RANKING_HEAD = [
  'Rank',
  'Checkpoint',
  'Against the first',
  'Samples',
  'Style loss',
  '95 % interval',
  '× of best',
  'Crossing',
  'Nearest control',
] as const

/** The cells of a pair in a ranking, under RANKING_HEAD; names are escaped for the sink. */
export function rankingRow(pair: Pair, escape: (name: string) => string): readonly string[] {
  const { relation, interval, crossingRate, worstMargin } = pair
  return [
    String(pair.rank),
    escape(pair.checkpoint),
    relation,
    String(pair.n),
    loss(pair.styleLoss),
    interval ? `${loss(interval.low)} – ${loss(interval.high)}` : 'one sample',
    factor(pair.ratioToBest),
    crossingRate === null ? '' : percent(crossingRate),
    worstMargin === null ? 'none' : `${factor(worstMargin.ratio)} ${escape(worstMargin.set)}`,
  ]
}

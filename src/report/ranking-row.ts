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

export const PLACE_HEAD = ['Style position', 'Rank on other pictures'] as const

/** The cells under PLACE_HEAD: where a pair is between references and controls, and the middle 95 % of its ranks elsewhere. */
export function placeCells({ stylePosition, rankInterval }: Pair): readonly string[] {
  const position = stylePosition === null ? '' : stylePosition.toFixed(2)
  if (rankInterval === null) return [position, '']
  const { low, high } = rankInterval
  return [position, low === high ? String(low) : `${low} – ${high}`]
}

import type { JSX } from 'preact'
import type { Scores } from '../../scores/schema.ts'
import { pageName } from '../escape.ts'
import { PLACE_HEAD, placeCells, RANKING_HEAD, rankingRow } from '../ranking-row.ts'
import { TextTable } from './text-table.tsx'

type Ranking = Scores['rankings'][number]

/** More stand in scores.json. */
const MOST_ROWS = 100

/** The order of the checkpoints, with what tells how far it can be trusted. */
export function RankingTable({ ranking: { lora, pairs } }: Readonly<{ ranking: Ranking }>): JSX.Element {
  const shown = pairs.slice(0, MOST_ROWS)
  const more = pairs.length - shown.length
  return (
    <>
      <TextTable
        label={`Ranking of ${pageName(lora)}`}
        class="ranking"
        head={[...RANKING_HEAD, ...PLACE_HEAD]}
        rows={shown.map((pair) => ({ cells: [...rankingRow(pair, pageName), ...placeCells(pair)] }))}
        named={1}
        others="name"
      />
      {more > 0 ? <p>And {more} more in scores.json.</p> : null}
    </>
  )
}

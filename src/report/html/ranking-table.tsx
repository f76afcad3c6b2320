import type { JSX } from 'preact'
import type { Scores } from '../../scores/schema.ts'
import { pageName } from '../escape.ts'
import { PLACE_HEAD, placeCells, RANKING_HEAD, rankingRow } from '../ranking-row.ts'
import { Scroll } from './scroll.tsx'

type Ranking = Scores['rankings'][number]

/** More stand in scores.json. */
const MOST_ROWS = 100

/** The order of the checkpoints, with what tells how far it can be trusted. */
export function RankingTable({ ranking: { lora, pairs } }: Readonly<{ ranking: Ranking }>): JSX.Element {
  const shown = pairs.slice(0, MOST_ROWS)
  const more = pairs.length - shown.length
  return (
    <>
      <Scroll label={`Ranking of ${pageName(lora)}`} class="scroll">
        <table class="ranking">
          <thead>
            <tr>
              {[...RANKING_HEAD, ...PLACE_HEAD].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((pair) => (
              <Row key={pair.checkpoint} cells={[...rankingRow(pair, pageName), ...placeCells(pair)]} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {more > 0 ? <p>And {more} more in scores.json.</p> : null}
    </>
  )
}

function Row({ cells: [rank, checkpoint, ...others] }: Readonly<{ cells: readonly string[] }>): JSX.Element {
  return (
    <tr>
      <td>{rank}</td>
      <th scope="row" class="name">
        {checkpoint}
      </th>
      {others.map((cell, index) => (
        <td key={index} class="name">
          {cell}
        </td>
      ))}
    </tr>
  )
}

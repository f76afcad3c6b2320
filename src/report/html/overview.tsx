import type { JSX } from 'preact'
import { count, factor } from '../../lib/numbers.ts'
import type { Scores } from '../../scores/schema.ts'
import { groupBy } from '../../lib/group-by.ts'
import { LoraName } from './lora-name.tsx'
import { VerdictMark } from './marks.tsx'
import { Name } from './name.tsx'
import { Scroll } from './scroll.tsx'

/** More columns would be no overview. */
const MOST_CHECKPOINTS = 12

/** More rows would leave no room for anything else. */
const MOST_LORAS = 1000

type Ranking = Scores['rankings'][number]

/** Those that are linked have a section of their own. */
type Props = Readonly<{ rankings: readonly Ranking[]; linked: ReadonlySet<string> }>

/** All LoRAs × checkpoints: how many times farther than the best of the row each is. */
export function Overview({ rankings, linked }: Props): JSX.Element {
  const { names, more } = columnsOf(rankings)
  const rest = rankings.length - MOST_LORAS
  return (
    <section>
      <h2 id="all-loras">All LoRAs</h2>
      <p>{howToRead(names.length, more)}</p>
      <Scroll label="All LoRAs and checkpoints" class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">LoRA</th>
              {names.map((name) => (
                <th key={name} scope="col">
                  <Name of={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rankings.slice(0, MOST_LORAS).map((ranking) => (
              <Row key={ranking.lora} ranking={ranking} names={names} isLinked={linked.has(ranking.lora)} />
            ))}
          </tbody>
        </table>
      </Scroll>
      {rest > 0 ? <p>And {count(rest, 'more LoRA')}, which scores.json has.</p> : null}
    </section>
  )
}

function howToRead(shown: number, more: number): string {
  const signs = '× of the best of each row; the first is bold, a ~ marks those that are not told apart from it.'
  return more === 0 ? signs : `${signs} The ${shown} checkpoints with most LoRAs; scores.json has ${more} more.`
}

/** The checkpoints that most LoRAs have, in order of appearance. */
function columnsOf(rankings: readonly Ranking[]): Readonly<{ names: readonly string[]; more: number }> {
  const all = groupBy(
    rankings.flatMap(({ pairs }) => pairs.map(({ checkpoint }) => checkpoint)),
    (name) => name,
  )
  const order = [...all.keys()]
  const kept = new Set(
    [...all]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .slice(0, MOST_CHECKPOINTS)
      .map(([name]) => name),
  )
  return { names: order.filter((name) => kept.has(name)), more: order.length - kept.size }
}

type RowProps = Readonly<{ ranking: Ranking; names: readonly string[]; isLinked: boolean }>

function Row({ ranking: { lora, verdict, pairs }, names, isLinked }: RowProps): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <VerdictMark verdict={verdict} /> <LoraName of={lora} isLinked={isLinked} />
      </th>
      {names.map((name) => (
        <Cell key={name} pair={pairs.find(({ checkpoint }) => checkpoint === name)} verdict={verdict} />
      ))}
    </tr>
  )
}

type CellProps = Readonly<{ pair: Ranking['pairs'][number] | undefined; verdict: Ranking['verdict'] }>

function Cell({ pair, verdict }: CellProps): JSX.Element {
  if (pair === undefined) return <td class="muted">–</td>
  const text = factor(pair.ratioToBest)
  if (pair.relation === 'first')
    return (
      <td class={`first first-${verdict}`}>
        <strong>{text}</strong>
      </td>
    )
  return <td>{pair.relation === 'not told apart' ? `~ ${text}` : text}</td>
}

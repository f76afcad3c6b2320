import type { JSX } from 'preact'
import { percent, pValue } from '../../../lib/numbers.ts'
import type { Scores } from '../../../scores/schema.ts'
import { type SelfTestCell, selfTestCells } from '../../charts/self-test-cells.ts'
import { Name } from '../name.tsx'
import { Scroll } from '../scroll.tsx'

type Ranking = Scores['rankings'][number]
type Props = Readonly<{
  scores: Pick<Scores, 'recipe' | 'metric'>
  ranking: Pick<Ranking, 'checks' | 'metricTests'>
}>

/** Which metric tells the references from the controls. Nothing where no metric was tried. */
export function SelfTestMap({ scores, ranking }: Props): JSX.Element | null {
  const cells = selfTestCells(ranking, scores.metric)
  if (cells.length === 0) return null
  return (
    <>
      <p class="chart-note">Self-test: which metric can tell the references from the controls?</p>
      <Scroll label="Self-test by metric" class="chart-scroll">
        <table class="chart-map">
          <Head cells={cells} />
          <tbody>
            <tr>
              <th scope="row">{scores.recipe ?? 'not known'}</th>
              {cells.map((cell) => (
                <Cell cell={cell} />
              ))}
            </tr>
          </tbody>
        </table>
      </Scroll>
    </>
  )
}

function Head({ cells }: Readonly<{ cells: readonly SelfTestCell[] }>): JSX.Element {
  return (
    <thead>
      <tr>
        <th scope="col">Recipe</th>
        {cells.map(({ metric, isOwn }) => (
          <th scope="col" class="cell">
            <Name of={metric} />
            {isOwn && ', which ranks here'}
          </th>
        ))}
      </tr>
    </thead>
  )
}

const WORDS: Readonly<Record<SelfTestCell['status'], string>> = {
  pass: '✔ tells them apart',
  weak: '– does not clearly',
  fail: '✘ gets them wrong',
  unknown: '– not known',
}

function Cell({ cell: { status, leastWin, p } }: Readonly<{ cell: SelfTestCell }>): JSX.Element {
  const figures = [
    ...(leastWin === undefined ? [] : [`right in ${percent(leastWin)}`]),
    ...(p === undefined ? [] : [`p ${pValue(p)}`]),
  ]
  return (
    <td class={`cell ${status}`}>
      {WORDS[status]}
      {figures.length > 0 && <small> {figures.join(', ')}</small>}
    </td>
  )
}

import type { JSX } from 'preact'
import { percent, pValue } from '../../../lib/numbers.ts'
import type { Scores } from '../../../scores/schema.ts'
import { type SelfTestCell, selfTestRows } from '../../charts/self-test-cells.ts'
import { Name } from '../name.tsx'
import { Scroll } from '../scroll.tsx'

type Ranking = Scores['rankings'][number]
type Props = Readonly<{
  scores: Pick<Scores, 'recipe' | 'metric' | 'rules'>
  ranking: Pick<Ranking, 'checks' | 'metricTests' | 'otherRecipes'>
}>

/** Which metric tells the references from the controls. Nothing where no metric was tried. */
export function SelfTestMap({ scores, ranking }: Props): JSX.Element | null {
  const rows = selfTestRows(ranking, scores)
  if (rows.length === 0) return null
  const metrics = [...new Set(rows.flatMap(({ cells }) => cells.map(({ metric }) => metric)))]
  return (
    <>
      <p class="chart-note">Self-test: which metric can tell the references from the controls?</p>
      <Scroll label="Self-test by metric" class="chart-scroll">
        <table class="chart-map">
          <thead>
            <tr>
              <th scope="col">Recipe</th>
              {metrics.map((metric) => (
                <th key={metric} scope="col" class="cell">
                  <Name of={metric} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ recipe, cells }) => (
              <tr key={recipe}>
                <th scope="row">{recipe}</th>
                {metrics.map((metric) => (
                  <Cell key={metric} cell={cells.find((own) => own.metric === metric)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  )
}

const WORDS: Readonly<Record<SelfTestCell['status'], string>> = {
  pass: '✔ tells them apart',
  weak: '– does not clearly',
  fail: '✘ gets them wrong',
  unknown: '– not known',
}

function Cell({ cell }: Readonly<{ cell: SelfTestCell | undefined }>): JSX.Element {
  if (cell === undefined) return <td class="cell">–</td>
  const { status, leastWin, p, isOwn } = cell
  const figures = [
    ...(leastWin === undefined ? [] : [`right in ${percent(leastWin)}`]),
    ...(p === undefined ? [] : [`p ${pValue(p)}`]),
    ...(isOwn ? ['ranks here'] : []),
  ]
  return (
    <td class={`cell ${status}`}>
      {WORDS[status]}
      {figures.length > 0 && <small> {figures.join(', ')}</small>}
    </td>
  )
}

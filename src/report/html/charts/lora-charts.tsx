import type { JSX } from 'preact'
import type { LoraEvidence } from '../../../evidence/evidence.ts'
import type { Scores } from '../../../scores/schema.ts'
import { COLOURS } from '../../charts/colours.ts'
import { MOST_DRAWN } from '../../charts/drawn.ts'
import { figureOf } from '../../charts/figure.ts'
import type { SampleTable } from '../../charts/sample-table.ts'
import { stripsOf } from '../../charts/strips.ts'
import type { Report } from '../../report.ts'
import type { Detail } from '../detail.ts'
import { FigureNumbers } from './figure-numbers.tsx'
import { FigureThree, figureRemarks } from './figure-three.tsx'
import { PromptList } from './prompt-list.tsx'
import { StripFigure } from './strips.tsx'

type Props = Readonly<{
  report: Pick<Report, 'prompts'> & Readonly<{ scores: Pick<Scores, 'metric'> }>
  ranking: Pick<Scores['rankings'][number], 'pairs'>
  evidence: Pick<LoraEvidence, 'references'>
  table: SampleTable
  /** Of the LoRA on the page: it makes ids its own. */
  index: number
  detail: Detail
}>

/** The losses of a LoRA's samples as pictures. */
export function LoraCharts({ report, ranking, evidence, table, index, detail }: Props): JSX.Element {
  const { metric } = report.scores
  const id = `chart-${index}`
  const most = detail === 'brief' ? COLOURS : MOST_DRAWN
  const strips = stripsOf({ pairs: ranking.pairs, evidence, table, metric, most })
  return (
    <>
      {detail !== 'brief' && <Figure id={id} report={report} table={table} isWithNumbers={detail === 'full'} />}
      <h3>Strip plot: samples between references and controls</h3>
      <StripFigure id={`${id}-strip`} strips={strips} metric={metric} isWithNumbers={detail === 'full'} />
      {detail !== 'full' && <p class="chart-note">The numbers are in scores.csv and scores.json.</p>}
    </>
  )
}

type FigureProps = Pick<Props, 'report' | 'table'> & Readonly<{ id: string; isWithNumbers: boolean }>

function Figure({ id, report, table, isWithNumbers }: FigureProps): JSX.Element {
  const figure = figureOf(table)
  const remarks = figureRemarks(figure)
  return (
    <>
      <h3>Every sample, as in Figure 3 of the article</h3>
      <FigureThree id={id} figure={figure} metric={report.scores.metric} />
      {remarks.length > 0 && <p class="chart-note">{remarks.join(' ')}</p>}
      <PromptList bands={figure.bands} prompts={report.prompts} />
      {isWithNumbers && <FigureNumbers figure={figure} />}
    </>
  )
}

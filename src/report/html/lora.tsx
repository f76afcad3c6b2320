import type { JSX } from 'preact'
import { type Detail, DETAILS } from './detail.ts'
import type { Report, PagePlace } from '../report.ts'
import { bestSentence } from '../best-sentence.ts'
import { NEEDS_HEAD, needsRows } from '../needs-rows.ts'
import { verdictSentences } from '../sentences.ts'
import { sampleTable, type SampleTable } from '../charts/sample-table.ts'
import { pageName, pageText } from '../escape.ts'
import { LoraCharts } from './charts/lora-charts.tsx'
import { LossParts } from './charts/loss-parts.tsx'
import { SelfTestMap } from './charts/self-test-map.tsx'
import { Checks } from './checks.tsx'
import { PictureGrid } from './grid/picture-grid.tsx'
import { loraPlace } from './place.ts'
import { VerdictBadge } from './marks.tsx'
import { Name, PLAIN } from './name.tsx'
import { TextTable } from './text-table.tsx'
import { RankingTable } from './ranking-table.tsx'
import { render } from './render.ts'
import { Settings } from './settings.tsx'
import type { Shown } from './shown.ts'

type Ranking = Report['scores']['rankings'][number]

/** A LoRA of which the page has room for more than a line. */
export type LoraSection = Readonly<{
  ranking: Ranking
  /** Whether a card says what to believe of it. */
  isOnCard: boolean
  index: number
  detail: Detail
  table: SampleTable
  /** Drawn once: pictures come and go until the page fits, charts stay. */
  charts: string
}>

type Of = Readonly<{ report: Report; ranking: Ranking; isOnCard: boolean; index: number }>

/** Sections of decreasing size, as they are asked for. */
export function* loraSections({ report, ranking, isOnCard, index }: Of): Generator<LoraSection> {
  const evidence = report.evidence.loras.find(({ lora }) => lora === ranking.lora)
  if (evidence === undefined) return
  const table = sampleTable(evidence, { ranking, metric: report.evidence.metric, prompts: report.prompts })
  for (const detail of DETAILS) {
    const charts = render(<LoraCharts {...{ report, ranking, evidence, table, index, detail }} />)
    yield { ranking, isOnCard, index, detail, table, charts }
  }
}

type In = Readonly<{
  report: Report
  section: LoraSection
  shown: Shown
  place: PagePlace
}>

/** More of them open by a click: a page of dozens of charts is none that anybody scrolls through. */
const MOST_OPEN = 8

/** A LoRA with all that is behind its ranking. */
export function Lora(props: In): JSX.Element {
  const { ranking } = props.section
  const title = (
    <h2 id={loraPlace(ranking.lora)}>
      LoRA <Name of={ranking.lora} /> <VerdictBadge verdict={ranking.verdict} />
    </h2>
  )
  return (
    <section class="lora">
      {props.report.scores.rankings.length <= MOST_OPEN ? (
        <>
          {title}
          <Behind {...props} />
        </>
      ) : (
        <details>
          <summary>{title}</summary>
          <Behind {...props} />
        </details>
      )}
    </section>
  )
}

function Behind({ report, section, shown, place }: In): JSX.Element {
  const { ranking, isOnCard, index, table, charts } = section
  const { scores } = report
  const best = bestSentence(ranking, pageName)
  return (
    <>
      {isOnCard ? null : <p>{verdictSentences(ranking, PLAIN).join(' ')}</p>}
      {best === undefined ? null : <p>{best}</p>}
      <RankingTable ranking={ranking} />
      <div dangerouslySetInnerHTML={{ __html: charts }} />
      <PictureGrid {...{ report, ranking, table, shown, place, index }} />
      <h3>What there is, and what is missing</h3>
      <TextTable
        label={`What there is of ${pageName(ranking.lora)}`}
        class="needs"
        head={NEEDS_HEAD}
        rows={needsRows(ranking.needs).map((cells) => ({ cells: cells.map(pageText) }))}
        named={0}
        others="name"
      />
      <h3>Checks</h3>
      <Checks checks={ranking.checks} />
      <SelfTestMap ranking={ranking} scores={scores} />
      <LossParts ranking={ranking} index={index} />
      <h3>Settings</h3>
      <Settings ranking={ranking} />
    </>
  )
}

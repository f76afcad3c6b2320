import type { JSX } from 'preact'
import { factor, loss } from '../../lib/numbers.ts'
import { adviceOf, nextWords, verdictLine } from '../advice.ts'
import { pageName } from '../escape.ts'
import type { Firsts } from '../firsts.ts'
import type { Report } from '../report.ts'
import { orderSentence } from '../change-sentences.ts'
import { withoutSentence } from '../without-sentence.ts'
import { VerdictBadge } from './marks.tsx'
import { LoraName } from './lora-name.tsx'
import { Name, PLAIN } from './name.tsx'
import { NextStep } from './next-step.tsx'
import { Picture } from './picture.tsx'
import type { Shown } from './shown.ts'

type Ranking = Report['scores']['rankings'][number]

type Card = Readonly<{
  report: Report
  ranking: Ranking
  shown: Shown
  index: number
  /** Of the rankings on cards. */
  firsts: Firsts
  isLinked: boolean
}>

/** A LoRA at a glance: what to believe, the first checkpoint beside the style, and what to do. */
export function LoraCard({ report, ranking, shown, index, firsts, isLinked }: Card): JSX.Element {
  const advice = adviceOf(ranking, firsts, PLAIN)
  const step = nextWords(advice, PLAIN)
  const without = withoutSentence(ranking, report.scores, pageName)
  return (
    <article class="card">
      <h2>
        <VerdictBadge verdict={ranking.verdict} /> <LoraName of={ranking.lora} isLinked={isLinked} />
      </h2>
      <p>
        {advice.verdict || verdictLine(capital(ranking.verdict), advice, PLAIN)} {without}{' '}
        {orderSentence(ranking, report.scores, PLAIN)}
      </p>
      {step === undefined ? null : <NextStep id={`next-${index}`} step={step} />}
      <FirstBesideStyle {...{ report, ranking, shown }} />
      <Order ranking={ranking} />
    </article>
  )
}

/** The sample in the middle, which is neither the luckiest nor the worst. */
function FirstBesideStyle({ report, ranking, shown }: Pick<Card, 'report' | 'ranking' | 'shown'>): JSX.Element | null {
  const [first] = ranking.pairs
  const { median } = first!.examples
  const { reference } = ranking
  if (report.thumbnails.size === 0 || reference === null) return null
  const isByNumbers = ranking.verdict === 'inconclusive' || ranking.verdict === 'contradicted'
  return (
    <div class="beside">
      <figure>
        <Picture data={shown.now.get(reference)} alt={`A reference of ${pageName(ranking.lora)}`} instead="not shown" />
        <figcaption>the style: a reference</figcaption>
      </figure>
      <figure>
        <Picture
          data={shown.now.get(median)}
          alt={`A sample of ${pageName(first!.checkpoint)} with ${pageName(ranking.lora)}`}
          instead="not shown"
        />
        <figcaption>
          <Name of={first!.checkpoint} />
          {first!.n > 1 ? `, the middle one of its ${first!.n} samples` : ', its only sample'}
          {isByNumbers ? '; first by the numbers alone' : ''}
        </figcaption>
      </figure>
    </div>
  )
}

/** More would be a table, which stands below. */
const MOST_NAMES = 4

function Order({ ranking: { pairs } }: Readonly<{ ranking: Ranking }>): JSX.Element {
  const shown = pairs.slice(0, MOST_NAMES)
  const more = pairs.length - shown.length
  return (
    <div class="order">
      <ol>
        {shown.map((pair) => (
          <li key={pair.checkpoint}>
            <Name of={pair.checkpoint} />{' '}
            <span class="number">
              {pair.rank === 1 ? `style loss ${loss(pair.styleLoss)}` : factor(pair.ratioToBest)}
            </span>
            {pair.relation === 'not told apart' ? <span class="muted"> not told apart</span> : null}
          </li>
        ))}
      </ol>
      {more > 0 ? <p class="muted">and {more} more</p> : null}
    </div>
  )
}

function capital(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`
}

import type { JSX } from 'preact'
import { firstFew } from '../../lib/first-few.ts'
import { changeHeadline } from '../change-headline.ts'
import { changeSentence } from '../config-changes.ts'
import { pageSentence } from '../escape.ts'
import { firstsOf } from '../firsts.ts'
import type { Report } from '../report.ts'
import { gateReasons, gateSentence, waivedSentence } from '../sentences.ts'
import { totalsSentence } from '../totals-sentence.ts'
import { worstFirst } from '../worst-first.ts'
import { LoraCard } from './card.tsx'
import { PLAIN } from './name.tsx'
import type { Shown } from './shown.ts'

type Scores = Report['scores']

/** The first line of a page, and its title: what a change did, or without one what to believe of the state. */
export function pageTitle(scores: Scores): string {
  return `Style gate: ${changeHeadline(scores, PLAIN) ?? scores.verdict}`
}

/** What stands above all else: the title, the gate, and what a pull request changes of the configuration. */
export function Head({ scores }: Readonly<{ scores: Scores }>): JSX.Element {
  const reasons = firstFew(gateReasons(scores), MOST_REASONS, 'which are in report.md')
  const changes = (scores.baseConfig?.changes ?? []).map((change) => changeSentence(change, PLAIN))
  return (
    <header>
      <h1>{pageTitle(scores)}</h1>
      <p class={scores.gate.fails ? 'gate bad' : 'gate'}>
        {scores.gate.fails ? '✘ ' : ''}
        {pageSentence(gateSentence(scores))}
      </p>
      <Sentences of={reasons} />
      <Waived scores={scores} />
      {changes.length === 0 ? null : (
        <div class="note warn">
          <Sentences of={firstFew(changes, MOST_CHANGES, 'which are in scores.json')} />
        </div>
      )}
      <p class="muted">{totalsSentence(scores)}</p>
    </header>
  )
}

const MOST_REASONS = 10
const MOST_CHANGES = 40

/** What was found and does not fail. */
function Waived({ scores }: Readonly<{ scores: Scores }>): JSX.Element | null {
  const { waived } = scores.gate
  if (waived.length === 0) return null
  return (
    <div class="note warn">
      <p>{waivedSentence(scores, PLAIN)}</p>
      <Sentences of={firstFew(waived, MOST_REASONS, 'which are in report.md')} />
    </div>
  )
}

/** Sentences of ours as a list; nothing where there are none. */
export function Sentences({ of }: Readonly<{ of: readonly string[] }>): JSX.Element | null {
  if (of.length === 0) return null
  return (
    <ul>
      {of.map((sentence) => (
        <li key={sentence}>{pageSentence(sentence)}</li>
      ))}
    </ul>
  )
}

/** More would push the rest of the page away; the matrix below has all. */
const MOST_CARDS = 6

export function onCards(scores: Scores): Scores['rankings'] {
  return worstFirst(scores).slice(0, MOST_CARDS)
}

type CardsProps = Readonly<{ report: Report; shown: Shown; linked: ReadonlySet<string> }>

/** LoRAs at a glance, those that can be trusted least first. */
export function Cards({ report, shown, linked }: CardsProps): JSX.Element {
  const cards = onCards(report.scores)
  const firsts = firstsOf(cards, PLAIN)
  const more = report.scores.rankings.length - cards.length
  return (
    <section aria-label="LoRAs at a glance">
      <div class="cards">
        {cards.map((ranking, index) => (
          <LoraCard
            key={ranking.lora}
            {...{ report, ranking, shown, index }}
            firsts={firsts}
            isLinked={linked.has(ranking.lora)}
          />
        ))}
      </div>
      {more > 0 ? (
        <p>
          And {more} more; <a href="#all-loras">all LoRAs</a> stand in one table.
        </p>
      ) : null}
    </section>
  )
}

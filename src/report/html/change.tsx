import type { ComponentChildren, JSX } from 'preact'
import { firstFew } from '../../lib/first-few.ts'
import { count } from '../../lib/numbers.ts'
import type { Scores } from '../../scores/schema.ts'
import { CHANGE_HEAD, changeRow } from '../change-row.ts'
import { baseSentence, changedPairs, changeRemarks, filesSentence, overallSentence } from '../change-sentences.ts'
import { changedTargets } from '../changed-targets.ts'
import { removalSentence } from '../removal-sentence.ts'
import { PLAIN } from './name.tsx'
import { Sentences } from './top.tsx'
import { TextTable } from './text-table.tsx'

type Changes = NonNullable<Scores['changes']>

type ChangeProps = Readonly<{
  scores: Scores
  /** Its pictures: they are seen at first, and what is measured of them stands below. */
  children?: ComponentChildren
}>

/** What a change did, by pairs; nothing where there is no base. */
export function Change({ scores, children }: ChangeProps): JSX.Element | null {
  const { changes, base } = scores
  const held = baseSentence(scores, PLAIN)
  if (base === null || held === undefined) return null
  return (
    <section>
      <h2>What changed</h2>
      {children}
      {changes === null ? null : <Told scores={scores} changes={changes} />}
      <p class="muted">{held}</p>
    </section>
  )
}

/** More would be no overview; scores.json has all. */
const MOST_PAIRS = 40
const MOST_REMOVALS = 20

function Told({ scores, changes }: Readonly<{ scores: Scores; changes: Changes }>): JSX.Element {
  const gone = changes.removals.map((own) => `Gone: ${removalSentence(own, PLAIN)}`)
  const removals = firstFew(gone, MOST_REMOVALS, 'which are in scores.json')
  const pairs = changedPairs(changes)
  const shown = pairs.slice(0, MOST_PAIRS)
  const overall = overallSentence(changes)
  const files = filesSentence(changes)
  const more = pairs.length - shown.length
  return (
    <>
      <Sentences of={[...removals, ...changedTargets(changes, PLAIN.name)]} />
      {shown.length === 0 ? null : <PairTable scores={scores} pairs={shown} />}
      {more > 0 ? <p>And {count(more, 'more pair')} in scores.json.</p> : null}
      <Sentences of={shown.flatMap((pair) => changeRemarks(pair, scores, PLAIN))} />
      {overall === undefined ? null : <p>{overall}</p>}
      {files === undefined ? null : <p>{files}</p>}
    </>
  )
}

type Pairs = Readonly<{ scores: Scores; pairs: Changes['pairs'] }>

function PairTable({ scores, pairs }: Pairs): JSX.Element {
  return (
    <TextTable
      label="Pairs that changed"
      class="changed-pairs"
      head={CHANGE_HEAD}
      rows={pairs.map((pair) => ({
        cells: changeRow(pair, scores, PLAIN),
        class: `word-${pair.word.replaceAll(' ', '-')}`,
      }))}
      named={0}
      others="number"
    />
  )
}

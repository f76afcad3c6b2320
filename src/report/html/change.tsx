import type { JSX } from 'preact'
import type { Scores } from '../../scores/schema.ts'
import {
  baseSentence,
  changedPairs,
  changeRemarks,
  changeSize,
  changeWord,
  filesSentence,
  lossChange,
  overallSentence,
} from '../change-sentences.ts'
import { pairName } from '../pair-name.ts'
import { removalSentence } from '../removal-sentence.ts'
import { changedTargets } from '../changed-targets.ts'
import { PLAIN } from './name.tsx'
import { Sentences } from './top.tsx'

type Changes = NonNullable<Scores['changes']>

/** What a change did, by pairs; nothing where there is no base. */
export function Change({ scores }: Readonly<{ scores: Scores }>): JSX.Element | null {
  const { changes, base } = scores
  const held = baseSentence(scores, PLAIN)
  if (base === null || held === undefined) return null
  return (
    <section>
      <h2>What changed</h2>
      {changes === null ? null : <Told scores={scores} changes={changes} />}
      <p class="muted">{held}</p>
    </section>
  )
}

/** More would be no overview; scores.json has all. */
const MOST_PAIRS = 40
const MOST_REMOVALS = 20

function Told({ scores, changes }: Readonly<{ scores: Scores; changes: Changes }>): JSX.Element {
  const removals = changes.removals.slice(0, MOST_REMOVALS).map((own) => `Gone: ${removalSentence(own, PLAIN)}`)
  const pairs = changedPairs(changes)
  const shown = pairs.slice(0, MOST_PAIRS)
  const overall = overallSentence(changes)
  const files = filesSentence(changes)
  const more = pairs.length - shown.length
  return (
    <>
      <Sentences of={[...removals, ...changedTargets(changes, PLAIN.name)]} />
      {shown.length === 0 ? null : <PairTable scores={scores} pairs={shown} />}
      {more > 0 ? <p>And {more} more pairs, which are in scores.json.</p> : null}
      <Sentences of={shown.flatMap((pair) => changeRemarks(pair, scores, PLAIN))} />
      {overall === undefined ? null : <p>{overall}</p>}
      {files === undefined ? null : <p>{files}</p>}
    </>
  )
}

type Pairs = Readonly<{ scores: Scores; pairs: Changes['pairs'] }>

function PairTable({ scores, pairs }: Pairs): JSX.Element {
  return (
    <div class="scroll" role="region" aria-label="Pairs that changed" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col">Result</th>
            <th scope="col">New against old</th>
            <th scope="col">Style loss</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={`${pair.lora} ${pair.checkpoint}`} class={`word-${pair.word.replaceAll(' ', '-')}`}>
              <th scope="row" class="name">
                {pairName(pair, scores, PLAIN)}
              </th>
              <td>{changeWord(pair, PLAIN)}</td>
              <td class="number">{changeSize(pair)}</td>
              <td class="number">{lossChange(pair)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

import type { JSX } from 'preact'
import type { Scores } from '../../scores/schema.ts'
import { CHECK_STATUS, checkFigures } from '../check-lines.ts'
import { pageSentence } from '../escape.ts'
import { StatusMark } from './marks.tsx'
import { PLAIN } from './name.tsx'

type Check = Scores['rankings'][number]['checks'][number]

/** What was asked of a ranking, a sentence a check; the figures behind it open by a click. */
export function Checks({ checks }: Readonly<{ checks: readonly Check[] }>): JSX.Element {
  return (
    <ul class="checks">
      {checks.map((check) => (
        <CheckItem key={check.name} check={check} />
      ))}
    </ul>
  )
}

function CheckItem({ check }: Readonly<{ check: Check }>): JSX.Element {
  const { name, status, sentence } = check
  const figures = checkFigures(check, PLAIN)
  const words = (
    <>
      <StatusMark status={status} /> <strong>{name}</strong> {CHECK_STATUS[status]}. {pageSentence(sentence)}
    </>
  )
  if (figures === '') return <li>{words}</li>
  return (
    <li>
      <details>
        <summary>{words}</summary>
        <p class="muted">{figures}</p>
      </details>
    </li>
  )
}

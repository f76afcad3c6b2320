import type { JSX } from 'preact'
import type { Scores } from '../../scores/schema.ts'

type Verdict = Scores['verdict']
type Status = Scores['rankings'][number]['checks'][number]['status']

/** How a verdict and the status of a check look; its word stands beside the colour. */
const LOOKS: Readonly<Record<Verdict | Status, Readonly<{ look: string; mark: string }>>> = {
  reliable: { look: 'good', mark: '✔' },
  pass: { look: 'good', mark: '✔' },
  inconclusive: { look: 'warn', mark: '–' },
  weak: { look: 'warn', mark: '–' },
  unranked: { look: 'plain', mark: '–' },
  unknown: { look: 'plain', mark: '–' },
  contradicted: { look: 'bad', mark: '✘' },
  fail: { look: 'bad', mark: '✘' },
}

export function VerdictBadge({ verdict }: Readonly<{ verdict: Verdict }>): JSX.Element {
  const { look, mark } = LOOKS[verdict]
  return (
    <span class={`badge ${look}`}>
      <span aria-hidden="true">{mark}</span> {verdict}
    </span>
  )
}

/** The mark of a verdict alone, where its word would be in the way. */
export function VerdictMark({ verdict }: Readonly<{ verdict: Verdict }>): JSX.Element {
  const { look, mark } = LOOKS[verdict]
  return (
    <span class={`mark ${look}`} role="img" aria-label={verdict}>
      {mark}
    </span>
  )
}

/** The status of a check is said in words beside it. */
export function StatusMark({ status }: Readonly<{ status: Status }>): JSX.Element {
  const { look, mark } = LOOKS[status]
  return (
    <span class={`mark ${look}`} aria-hidden="true">
      {mark}
    </span>
  )
}

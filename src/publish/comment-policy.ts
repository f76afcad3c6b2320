import type { ActionConfig } from '../config/action-keys.ts'
import type { Scores } from '../scores/schema.ts'

/** Whether a comment may be opened. One that is there is kept up to date, unless there shall be none at all. */
export function opensComment(policy: ActionConfig['comment'], run: 'without scores' | readonly Scores[]): boolean {
  if (policy === 'always') return true
  if (policy === 'never') return false
  if (run === 'without scores') return true
  return run.some((scores) => (policy === 'auto' ? hasNews(scores) : scores.gate.fails))
}

/** Something that a reviewer would not expect. */
function hasNews({ rankings, gate, notices, baseConfig }: Scores): boolean {
  return (
    gate.fails ||
    rankings.some(({ verdict }) => verdict === 'contradicted' || verdict === 'inconclusive') ||
    notices.some(({ level }) => level === 'warning') ||
    baseConfig !== null
  )
}

import type { ActionConfig } from '../config/action-keys.ts'
import { isNothingScored } from '../report/change-headline.ts'
import { newWarnings } from '../report/new-warnings.ts'
import { worseVerdicts } from '../report/worse-verdicts.ts'
import type { Scores } from '../scores/schema.ts'

/** Whether a comment may be opened. One that is there is kept up to date, unless there shall be none at all. */
export function opensComment(policy: ActionConfig['comment'], run: 'without scores' | readonly Scores[]): boolean {
  if (policy === 'always') return true
  if (policy === 'never') return false
  if (run === 'without scores') return true
  return run.some((scores) => (policy === 'auto' ? hasNews(scores) : scores.gate.fails))
}

/** Something that a reviewer would not expect. Where there is a base, only of what changed: the state was as it is before. */
function hasNews(scores: Scores): boolean {
  const { changes, gate, baseConfig } = scores
  if (changes === null) return scores.base !== null || hasNewsOfState(scores)
  if (isNothingScored(scores)) return false
  return (
    gate.fails ||
    gate.passed === 'not-computed' ||
    baseConfig !== null ||
    changes.removals.length > 0 ||
    changes.references.length > 0 ||
    worseVerdicts(scores).length > 0 ||
    changes.broken.length > 0 ||
    changes.pairs.some(({ word }) => TOLD.has(word)) ||
    newWarnings(scores).length > 0
  )
}

/** Words that somebody should hear of. */
const TOLD: ReadonlySet<string> = new Set(['regression', 'improvement', 'other prompts', 'new', 'removed'])

function hasNewsOfState({ rankings, gate, notices, baseConfig }: Scores): boolean {
  return (
    gate.fails ||
    rankings.some(({ verdict }) => verdict === 'contradicted' || verdict === 'inconclusive') ||
    notices.some(({ level }) => level === 'warning') ||
    baseConfig !== null
  )
}

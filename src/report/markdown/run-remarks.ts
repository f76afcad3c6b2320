import type { Problem } from '../../errors.ts'
import type { CommentPart } from './comment.ts'
import { markdownText } from '../escape.ts'
import { logOf } from './failure.ts'
import { firstFew } from '../../lib/first-few.ts'
import { count } from '../../lib/numbers.ts'

/** The scores in the artifacts of a run, those that hold something else, and how many there was no room for. */
export type Loaded = Readonly<{
  parts: readonly CommentPart[]
  problems: readonly Problem[]
  more: number
  /** Jobs of the run that failed, for whatever reason. */
  failedJobs: number
}>

/** Of a fork's run, whose workflow is the fork's: of a page that it made nothing is rendered anew. */
export function forksOwn({ parts }: Loaded): string {
  const what = parts.some(({ pageUrl }) => pageUrl !== undefined) ? 'These scores and their page' : 'These scores'
  return `${what} were made by the pull request's own workflow run, which the pull request can change.`
}

/** Their names are another's choice, and may be long. */
const MOST_REFUSED = 5

/** What is missing among the reports must not look as if all were there. */
export function remarksOn(
  { parts, problems, more, failedJobs }: Loaded,
  runUrl: string | undefined,
): readonly string[] {
  const unexplained = failedJobs - parts.filter(({ scores }) => scores.gate.fails).length
  const said = `⚠️ ${count(unexplained, 'job')} of the run failed that no report below accounts for: scores may be missing. See ${logOf(runUrl)}.`
  const refused = problems.map(({ subject, problem }) => `⚠️ The ${markdownText(`${subject} ${problem}`)}.`)
  return [
    ...firstFew(refused, MOST_REFUSED, 'of which none can be used'),
    ...(unexplained > 0 && parts.length > 0 ? [said] : []),
    ...(more > 0 ? [`And ${count(more, 'artifact')} more, not shown here.`] : []),
  ]
}

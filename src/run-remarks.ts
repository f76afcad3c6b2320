import type { Problem } from './errors.ts'
import type { CommentPart } from './report/comment.ts'
import { markdownText } from './report/escape.ts'
import { firstFew } from './report/first-few.ts'
import { count } from './report/numbers.ts'

/** The scores in the artifacts of a run, those that hold something else, and how many there was no room for. */
export type Loaded = Readonly<{ parts: readonly CommentPart[]; problems: readonly Problem[]; more: number }>

type Run = Readonly<{ failed: boolean; runUrl: string | undefined }>

/** Their names are another's choice, and may be long. */
const MOST_REFUSED = 5

/** What is missing among the reports must not look as if all were there. */
export function remarksOn(
  { parts, problems, more }: Loaded,
  { failed, runUrl }: Run,
  isOwnRun: boolean,
): readonly string[] {
  const isUnexplained =
    failed && !isOwnRun && parts.length > 0 && parts.every(({ scores }) => scores.gate.passed !== false)
  const log = runUrl === undefined ? 'its log' : `[its log](${runUrl})`
  const unexplained = `⚠️ The run failed, and no report below says why. A job may have left no scores; see ${log}.`
  const refused = problems.map(({ subject, problem }) => `⚠️ The ${markdownText(`${subject} ${problem}`)}.`)
  return [
    ...firstFew(refused, MOST_REFUSED, 'of which none can be used'),
    ...(isUnexplained ? [unexplained] : []),
    ...(more > 0 ? [`And ${count(more, 'artifact')} more, not shown here.`] : []),
  ]
}

import { UserError } from '../../errors.ts'
import { markdownName, markdownText } from '../escape.ts'
import { explain } from '../terminal/explain.ts'
import { firstFew } from '../../lib/first-few.ts'
import { largestThatFits } from './fit.ts'
import { type Mistake, mistakesOf } from '../mistakes.ts'

/** Mistakes, and subjects of each; the log has all. However long the names, the least fits everywhere. */
const MOST = [20, 4, 1] as const
const IN_LOG = 'which are in the log'

const TITLE = 'Style gate: not computed'

/** What to show of a run that ended without scores, in at most `mostBytes` of UTF-8. */
export function toFailureReport(error: unknown, mostBytes: number, heading: '#' | '##' = '#'): string {
  const head = `${heading} ${TITLE}\n\nThere are no scores, because the run ended with an error.`
  const bodies =
    error instanceof UserError ? MOST.map((most) => () => mistakeItems(error, most)) : [() => indented(explain(error))]
  const texts = [...bodies.map((body) => () => `${head}\n\n${body()}\n`), () => `${head} The log says which.\n`]
  return largestThatFits(mostBytes, texts, (text) => text())
}

/** The comment of a run that left no scores: an older report must not stand there as if it were of this commit. */
export function toLostRun(before: string, runUrl: string | undefined): string {
  return `${before}\n\n## ${TITLE}\n\nThe run ended without scores; ${logOf(runUrl)} says why.`
}

export function logOf(runUrl: string | undefined): string {
  return runUrl === undefined ? 'its log' : `[its log](${runUrl})`
}

function mistakeItems(error: UserError, most: number): string {
  const items = firstFew(
    mistakesOf(error).map((mistake) => mistakeItem(mistake, most)),
    most,
    IN_LOG,
  )
  return items.map((item) => `- ${item}`).join('\n')
}

function mistakeItem({ subjects, problem, fix }: Mistake, most: number): string {
  const what = subjects.length === 1 ? markdownName(subjects[0]) : `${subjects.length} times`
  const item = `${what}: ${markdownText(problem)}<br>**Fix:** ${markdownText(fix)}`
  if (subjects.length === 1) return item
  const names = firstFew(subjects.map(markdownName), most, IN_LOG)
  return [item, ...names.map((name) => `  - ${name}`)].join('\n')
}

/** As code: what is indented by four has no marks in it. */
function indented(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '    ')
}

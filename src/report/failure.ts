import { UserError } from '../errors.ts'
import { markdownName, markdownText } from './escape.ts'
import { explain } from './explain.ts'
import { firstFew } from './first-few.ts'
import { type Mistake, mistakesOf } from './mistakes.ts'

/** Mistakes, and subjects of each; the log has all. However long the names, the summary stays under GitHub's 1 MiB. */
const MOST_MISTAKES = 20
const MOST_SUBJECTS = 20
const IN_LOG = 'which are in the log'

/** The job summary of a run that ended without scores. */
export function toFailureSummary(error: unknown): string {
  const body = error instanceof UserError ? mistakeItems(error) : indented(explain(error))
  return `# Style gate: not computed\n\nThere are no scores, because the run ended with an error.\n\n${body}\n`
}

function mistakeItems(error: UserError): string {
  const items = firstFew(mistakesOf(error).map(mistakeItem), MOST_MISTAKES, IN_LOG)
  return items.map((item) => `- ${item}`).join('\n')
}

function mistakeItem({ subjects, problem, fix }: Mistake): string {
  const what = subjects.length === 1 ? markdownName(subjects[0]) : `${subjects.length} times`
  const item = `${what}: ${markdownText(problem)}<br>**Fix:** ${markdownText(fix)}`
  if (subjects.length === 1) return item
  const names = firstFew(subjects.map(markdownName), MOST_SUBJECTS, IN_LOG)
  return [item, ...names.map((name) => `  - ${name}`)].join('\n')
}

/** As code: what is indented by four has no marks in it. */
function indented(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '    ')
}

import { UserError } from '../../errors.ts'
import { terminal, terminalText } from '../escape.ts'
import { firstFew } from '../../lib/first-few.ts'
import { type Mistake, mistakesOf } from '../mistakes.ts'

/** The text for a terminal or a log of what ended a run: each mistake with its fix, or the stack of a bug. */
export function explain(error: unknown): string {
  if (!(error instanceof UserError)) return explainBug(error)
  return mistakesOf(error)
    .map((mistake) => `error: ${mistakeText(mistake)}\n`)
    .join('')
}

/** Where there are several subjects, each of at most `most` on a line of its own. */
export function mistakeText({ subjects, problem, fix }: Mistake, most = Infinity): string {
  const names = firstFew(subjects.map(terminal), most, 'which are in the log')
  const lines =
    subjects.length === 1
      ? [`${names[0]}: ${terminal(problem)}`]
      : [`${subjects.length} times: ${terminal(problem)}`, ...names.map((name) => `    ${name}`)]
  return [...lines, `  fix: ${terminalText(fix)}`].join('\n')
}

function explainBug(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const lines = ['This is a bug of style-gate; please report it with the lines below.', ...stack.split('\n')]
  return `${lines.map(terminal).join('\n')}\n`
}

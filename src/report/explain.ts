import { groupBy } from '../config/group-by.ts'
import { type Problem, UserError } from '../errors.ts'
import { terminal } from './escape.ts'

/** The text for a terminal of what ended a run: each mistake with its fix, or the stack of a bug. */
export function explain(error: unknown): string {
  if (error instanceof UserError) return [...groupBy(error.problems, kind).values()].map(explainGroup).join('')
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `This is a bug of style-gate; please report it with the lines below.\n${stack}\n`
}

function kind({ problem, fix }: Problem): string {
  return JSON.stringify([problem, fix])
}

/** Many files with one mistake, such as Git LFS pointers, are one message. */
function explainGroup(problems: readonly Problem[]): string {
  const { subject, problem, fix } = problems[0]!
  const lines =
    problems.length === 1
      ? [`error: ${terminal(subject)}: ${terminal(problem)}`]
      : [
          `error: ${problems.length} times: ${terminal(problem)}`,
          ...problems.map((other) => `    ${terminal(other.subject)}`),
        ]
  return [...lines, `  fix: ${terminal(fix)}`, ''].join('\n')
}

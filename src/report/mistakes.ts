import { groupBy } from '../lib/group-by.ts'
import type { UserError } from '../errors.ts'

/** One mistake, and all that it is about: many files with one mistake, such as Git LFS pointers, are one message. */
export type Mistake = Readonly<{ subjects: readonly [string, ...string[]]; problem: string; fix: string }>

export function mistakesOf({ problems }: UserError): readonly Mistake[] {
  const groups = groupBy(problems, ({ problem, fix }) => JSON.stringify([problem, fix]))
  return [...groups.values()].map((same) => {
    const [{ subject, problem, fix }, ...others] = [same[0]!, ...same.slice(1)]
    return { subjects: [subject, ...others.map((other) => other.subject)], problem, fix }
  })
}

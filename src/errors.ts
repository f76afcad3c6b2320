/** One mistake the user can correct: what it is about (a file, a key), what is wrong with it, and the way out. */
export type Problem = Readonly<{ subject: string; problem: string; fix: string }>

/** Mistakes of the user's. Shown without a stack; anything else that is thrown is a bug of ours and keeps its stack. */
export class UserError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: Problem | readonly Problem[], options?: ErrorOptions) {
    const list = 'subject' in problems ? [problems] : problems
    super(list.map(({ subject, problem }) => `${subject}: ${problem}`).join('\n'), options)
    this.name = 'UserError'
    this.problems = list
  }
}

/** The text of a thrown value, first line only: sharp and onnxruntime append their own internals below it. */
export function reasonOf(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.message : String(thrown)).split('\n', 1)[0] ?? ''
}

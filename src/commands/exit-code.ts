import { UserError } from '../errors.ts'
import type { Scores } from '../scores/schema.ts'

/** 0 passed or nothing to enforce, 1 the gate failed, 2 bad configuration or input, 3 a bug of ours. */
export type ExitCode = 0 | 1 | 2 | 3

export function exitCodeOf({ gate }: Scores): ExitCode {
  return gate.fails ? 1 : 0
}

export function exitCodeOfError(error: unknown): ExitCode {
  return error instanceof UserError ? 2 : 3
}

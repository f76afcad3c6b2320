import { exec as run, type ExecOptions } from '@actions/exec'

/** Stands in for what @actions/cache runs tar with: the command and its output are no lines of our log. */
export async function exec(command: string, args?: string[], options?: ExecOptions): Promise<number> {
  return run(command, args, { ...options, silent: true })
}

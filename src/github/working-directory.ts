import { realpath } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { isInside } from '../lib/inside.ts'
import type { RunContext } from './run-context.ts'

/**
 * The working directory of a step in its workspace, with `/`; '' for the workspace itself, undefined where it lies elsewhere. By its words
 * alone, since it need not be there: a job that only comments checks nothing out.
 */
export async function directoryInWorkspace({ workspace, workingDirectory }: RunContext): Promise<string | undefined> {
  const base = resolve(workspace ?? sep)
  // An absolute path may name the workspace by what a link leads to.
  for (const root of [base, await realpath(base).catch(() => base)]) {
    const path = resolve(root, workingDirectory)
    if (isInside(root, path)) return relative(root, path).replaceAll(sep, '/')
  }
  return undefined
}

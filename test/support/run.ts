import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { runCommand, type Shell } from '../../src/commands/command-line.ts'
import type { ExitCode } from '../../src/commands/exit-code.ts'

export const models = new URL('../../models/', import.meta.url)

export type Ended = Readonly<{
  code: ExitCode
  stdout: string
  stderr: string
  /** What it said on stderr beside its progress. */
  said: string
}>

/** Runs a command line in this process, as the shell does. */
export async function run(
  directory: string,
  args: readonly string[] = [],
  weights = models,
  outside: Partial<Pick<Shell, 'environment' | 'cacheFolder' | 'ask' | 'script'>> = {},
): Promise<Ended> {
  const stdout = collector()
  const stderr = collector()
  const code = await runCommand({
    args,
    directory,
    stdout,
    stderr,
    models: weights,
    version: '0.0.0',
    script: '/usr/bin/style-gate',
    openFile: async () => {
      throw new Error('no test opens a browser')
    },
    // No test asks a real server; one that has a Hub of its own gives its variables.
    environment: { ...process.env, HF_HUB_OFFLINE: '1' },
    // Nothing is fetched: there is no such folder.
    cacheFolder: fileURLToPath(new URL('no-cache/', weights)),
    ...outside,
  })
  const said = stderr.text().replaceAll(/^(?:Looked|Recipe .*: looked) at .*\n/gm, '')
  return { code, stdout: stdout.text(), stderr: stderr.text(), said }
}

/** A stream that keeps what is written to it. */
export function collector(): Writable & { text: () => string } {
  const chunks: string[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk.toString())
      done()
    },
  })
  return Object.assign(stream, { text: () => chunks.join('') })
}

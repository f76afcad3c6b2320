#!/usr/bin/env node
import manifest from '../package.json' with { type: 'json' }
import { nodeRefusal } from './runtime/node-version.ts'

// Who reads the output may stop early, as `head` does; what else keeps it from being written is an error of the machine.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return
  process.stderr.write(`error: standard output cannot be written (${code})\n`)
  process.exit(2)
})

const refusal = nodeRefusal(process.versions.node)
process.exitCode = refusal === undefined ? await run() : refuse(refusal)

/** All else is loaded here: a Node that is too old could not even read it. */
async function run(): Promise<number> {
  const { keepStreams } = await import('./commands/streams.ts')
  keepStreams()
  const { runCommand } = await import('./commands/command-line.ts')
  const { openAsk } = await import('./runtime/ask.ts')
  const { openFile } = await import('./runtime/browser.ts')
  const { userCache } = await import('./runtime/user-cache.ts')
  return runCommand({
    args: process.argv.slice(2),
    directory: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    models: new URL('../models/', import.meta.url),
    cacheFolder: await userCache(),
    version: manifest.version,
    script: process.argv[1] ?? 'style-gate',
    openFile,
    ask: openAsk({ input: process.stdin, output: process.stdout }),
    environment: process.env,
  })
}

function refuse(text: string): number {
  process.stderr.write(`error: ${text}\n`)
  return 2
}

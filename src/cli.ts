#!/usr/bin/env node
import manifest from '../package.json' with { type: 'json' }
import { runCommand } from './commands/command-line.ts'

// Who reads the output may stop early, as `head` does; what else keeps it from being written is an error of the machine.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return
  process.stderr.write(`error: standard output cannot be written (${code})\n`)
  process.exit(2)
})

process.exitCode = await runCommand({
  args: process.argv.slice(2),
  directory: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  models: new URL('../models/', import.meta.url),
  version: manifest.version,
  environment: process.env,
})

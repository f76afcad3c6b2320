#!/usr/bin/env node
import manifest from '../package.json' with { type: 'json' }
import { runCommand } from './command.ts'

process.exitCode = await runCommand({
  args: process.argv.slice(2),
  directory: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  models: new URL('../models/', import.meta.url),
  version: manifest.version,
})

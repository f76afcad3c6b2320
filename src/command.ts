import { join } from 'node:path'
import { readFlags } from './config/flags.ts'
import { helpText } from './config/help.ts'
import type { Source } from './config/parse.ts'
import { UserError } from './errors.ts'
import { type ExitCode, exitCodeOf, exitCodeOfError } from './exit-code.ts'
import type { LogStream } from './progress.ts'
import { writeFiles } from './publish/files.ts'
import { terminal } from './report/escape.ts'
import { explain } from './report/explain.ts'
import { toText } from './report/text.ts'
import { scoreRepository } from './score-repository.ts'

/** What a command line runs in. */
export type Shell = Readonly<{
  args: readonly string[]
  directory: string
  stdout: NodeJS.WritableStream
  stderr: LogStream
  models: URL
  version: string
}>

/** Runs one command line and says how it ended. Never throws. */
export async function runCommand(shell: Shell): Promise<ExitCode> {
  try {
    const { command, help, version, source } = readFlags(shell.args)
    if (help) return say(shell, helpText())
    if (version) return say(shell, `${shell.version}\n`)
    if (command !== 'score')
      throw new UserError({
        subject: command,
        problem: 'is no command',
        fix: 'Run style-gate --help to see the commands.',
      })
    return await runScore(shell, source)
  } catch (error) {
    shell.stderr.write(explain(error))
    return exitCodeOfError(error)
  }
}

function say({ stdout }: Shell, text: string): ExitCode {
  stdout.write(text)
  return 0
}

async function runScore({ directory, stdout, stderr, models }: Shell, source: Source): Promise<ExitCode> {
  const job = { base: directory, stay: 'anywhere', source, log: stderr, models } as const
  const { scores, files, config, folder } = await scoreRepository(job)
  await writeFiles(folder, files)
  const report = join(config['working-directory'], config['report-dir'], 'report.md')
  stdout.write(`${toText(scores)}\nThe report is in ${terminal(report)}\n`)
  return exitCodeOf(scores)
}

import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { readConfigFile } from './config/file.ts'
import { readFlags } from './config/flags.ts'
import { helpText } from './config/help.ts'
import { parseConfig, type Source } from './config/parse.ts'
import { UserError } from './errors.ts'
import { score } from './pipeline.ts'
import { type LogStream, openProgress } from './progress.ts'
import { findReportFolder, writeFiles } from './publish/files.ts'
import { explain } from './report/explain.ts'
import { terminal } from './report/escape.ts'
import type { Scores } from './report/scores.ts'
import { toText } from './report/text.ts'
import { openWorld } from './world.ts'

/** What a command line runs in. */
export type Shell = Readonly<{
  args: readonly string[]
  directory: string
  stdout: NodeJS.WritableStream
  stderr: LogStream
  models: URL
  version: string
}>

/** 0 passed or nothing to enforce, 1 the gate failed, 2 bad configuration or input, 3 a bug of ours. */
export type ExitCode = 0 | 1 | 2 | 3

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
    return error instanceof UserError ? 2 : 3
  }
}

function say({ stdout }: Shell, text: string): ExitCode {
  stdout.write(text)
  return 0
}

async function runScore({ directory, stdout, stderr, models }: Shell, flags: Source): Promise<ExitCode> {
  const workspace = await openDirectory(directory, flags.values['working-directory'])
  const config = parseConfig(await readConfigFile(workspace), flags)
  const folder = await findReportFolder(workspace, config['report-dir'])
  const progress = await openProgress(stderr)
  try {
    const { scores, files } = await score(config, openWorld(config, { workspace, models, onProgress: progress.show }))
    progress.stop()
    await writeFiles(folder, files)
    const report = join(config['working-directory'], config['report-dir'], 'report.md')
    stdout.write(`${toText(scores)}\nThe report is in ${terminal(report)}\n`)
    return exitCode(scores)
  } finally {
    progress.stop()
  }
}

async function openDirectory(directory: string, given: unknown = '.'): Promise<string> {
  const workspace = resolve(directory, String(given))
  const isFolder = await stat(workspace).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  if (isFolder) return workspace
  throw new UserError({
    subject: '--working-directory',
    problem: `${String(given)} is no folder`,
    fix: 'Give a folder that exists.',
  })
}

/** A gate that was not computed enforces nothing. */
export function exitCode({ gate }: Scores): ExitCode {
  return gate.passed === false ? 1 : 0
}

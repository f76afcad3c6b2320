import { join } from 'node:path'
import { LINE_COMMANDS, type LineCommand } from '../config/commands.ts'
import { type CommandLine, readFlags } from '../config/flags.ts'
import { helpText } from '../config/help.ts'
import { layoutsText } from '../config/help-layouts.ts'
import type { Source } from '../config/parse.ts'
import type { WeightsPlaces } from '../backbone/weights/open.ts'
import type { Config } from '../config/schema.ts'
import { JUDGED_FOLDER } from '../config/words.ts'
import { UserError } from '../errors.ts'
import { type ExitCode, exitCodeOf, exitCodeOfError } from './exit-code.ts'
import { examineFolder } from './doctor.ts'
import { initFolder } from './init.ts'
import { judgeFile } from './judge.ts'
import { writeJudged } from './judged-folder.ts'
import { didYouMean } from '../lib/near-name.ts'
import type { Ask } from '../runtime/ask.ts'
import type { OpenFile } from '../runtime/browser.ts'
import type { LogStream } from '../runtime/progress.ts'
import { writeFiles } from '../publish/files.ts'
import { terminal } from '../report/escape.ts'
import { viewCommand } from '../report/repeat.ts'
import { explain } from '../report/terminal/explain.ts'
import type { Scores } from '../scores/schema.ts'
import { selfTestText } from '../report/terminal/self-test.ts'
import { noticeText, toText } from '../report/terminal/text.ts'
import { openDirectory, type Job } from './configure.ts'
import { lineSituation } from './line-situation.ts'
import { programOf } from './program.ts'
import { scoreRepository } from './score.ts'
import { selfTestRepository } from './self-test.ts'
import { PAGE, viewPage } from './view.ts'

const HELP = 'Run style-gate --help to see the commands and options.'

/** What a command line runs in. */
export type Shell = Readonly<{
  args: readonly string[]
  directory: string
  stdout: NodeJS.WritableStream
  stderr: LogStream
  version: string
  /** The file that was called, absolute. */
  script: string
  openFile: OpenFile
  /** Left out where nobody can answer. */
  ask?: Ask | undefined
}> &
  Omit<WeightsPlaces, 'folders'>

type Run = (shell: Shell, line: CommandLine) => Promise<ExitCode>

const RUN: Readonly<Record<LineCommand, Run>> = {
  score: runScore,
  init: runInit,
  doctor: runDoctor,
  judge: runJudge,
  'self-test': runSelfTest,
  view: runView,
}

/** Runs one command line and says how it ended. Never throws. */
export async function runCommand(shell: Shell): Promise<ExitCode> {
  try {
    const line = readFlags(shell.args)
    const { command, operands, help, version } = line
    if (help || command === 'help') return say(shell, helpOf(command, operands))
    if (version) return say(shell, `${shell.version}\n`)
    const known = LINE_COMMANDS.find(({ name }) => name === command)
    if (!known) throw unknownCommand(command)
    return await RUN[known.name](shell, line)
  } catch (error) {
    shell.stderr.write(explain(error))
    return exitCodeOfError(error)
  }
}

/** `--help layouts` and `help layouts` tell of layouts; anything else beside it is no matter. */
function helpOf(command: string, [topic = command]: readonly string[]): string {
  return topic === 'layouts' ? layoutsText() : helpText()
}

function unknownCommand(subject: string): UserError {
  const near = didYouMean(
    subject,
    LINE_COMMANDS.map(({ name }) => name),
  )
  return new UserError({ subject, problem: 'is no command', fix: `${near}${HELP}` })
}

function say({ stdout }: Shell, text: string): ExitCode {
  stdout.write(text)
  return 0
}

async function runScore(shell: Shell, line: CommandLine): Promise<ExitCode> {
  const { scores, files, config, folder } = await scoreRepository(jobOf(shell, line))
  await writeFiles(folder, files)
  return finish(shell, { scores, config, source: line.source })
}

async function runInit(shell: Shell, line: CommandLine): Promise<ExitCode> {
  const { script, directory, stdout } = shell
  const ask = line.switches.has('yes') ? async () => true : shell.ask
  await initFolder(jobOf(shell, line), { stdout, script, ask, program: programOf(script, directory) })
  return 0
}

async function runDoctor(shell: Shell, line: CommandLine): Promise<ExitCode> {
  const { script, directory, stdout } = shell
  return examineFolder(jobOf(shell, line), { stdout, script, program: programOf(script, directory) })
}

async function runJudge(shell: Shell, line: CommandLine): Promise<ExitCode> {
  const { operands, switches } = line
  const [file, ...others] = operands
  if (file === undefined || others.length > 0)
    throw new UserError({ subject: 'judge', problem: 'takes one file', fix: 'Give a scores.json or a scores.csv.' })
  // What a run wrote stays.
  const source: Source = { ...line.source, values: { 'report-dir': JUDGED_FOLDER, ...line.source.values } }
  const workspace = await openDirectory(jobOf(shell, { source, operands: [] }))
  const judged = await judgeFile(file, workspace, source)
  const { config, report } = judged
  const { scores } = report
  if (switches.has('print')) {
    say(shell, toText(scores))
    return exitCodeOf(scores)
  }
  await writeJudged(judged, workspace)
  return finish(shell, { scores, config, source })
}

type Finished = Readonly<{ scores: Scores; config: Config; source: Source }>

/** Says what came out, where report and page are, and what opens the page. */
function finish({ stdout, script, directory }: Shell, { scores, config, source }: Finished): ExitCode {
  const folder = join(config['working-directory'], config['report-dir'])
  const [report, page, view] = [
    join(folder, 'report.md'),
    join(folder, PAGE),
    viewCommand(source, programOf(script, directory)),
  ].map(terminal)
  stdout.write(`${toText(scores)}\nThe report is in ${report}\nThe page is in ${page}; ${view} opens it\n`)
  return exitCodeOf(scores)
}

async function runView(shell: Shell, line: CommandLine): Promise<ExitCode> {
  await viewPage(jobOf(shell, line), { ...shell, platform: process.platform })
  return 0
}

async function runSelfTest(shell: Shell, line: CommandLine): Promise<ExitCode> {
  const { config, notices, ...tests } = await selfTestRepository(jobOf(shell, line))
  return say(shell, [...notices.map((notice) => `${noticeText(notice)}\n`), selfTestText(tests, config)].join('\n'))
}

/** What a command without operands works on. */
function jobOf(shell: Shell, { source, operands }: Pick<CommandLine, 'source' | 'operands'>): Job {
  const { directory, stderr, models, environment, cacheFolder } = shell
  if (operands.length > 0)
    throw new UserError({
      subject: operands.join(' '),
      problem: 'is one thing too many: the command takes options alone',
      fix: HELP,
    })
  const situate = lineSituation(source, environment)
  const programs = environment.PATH
  return {
    base: directory,
    stay: 'anywhere',
    source,
    log: stderr,
    programs,
    weights: { models, environment, cacheFolder, folders: undefined },
    situate,
  }
}

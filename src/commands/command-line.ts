import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { LINE_COMMANDS, type LineCommand } from '../config/commands.ts'
import { readFlags } from '../config/flags.ts'
import { helpText } from '../config/help.ts'
import { layoutsText } from '../config/help-layouts.ts'
import type { Source } from '../config/parse.ts'
import type { WeightsPlaces } from '../backbone/weights/open.ts'
import type { Config } from '../config/schema.ts'
import { UserError } from '../errors.ts'
import { type ExitCode, exitCodeOf, exitCodeOfError } from './exit-code.ts'
import { filesOf } from '../pipeline.ts'
import { judgeFile } from './judge.ts'
import { didYouMean } from '../lib/near-name.ts'
import type { OpenFile } from '../runtime/browser.ts'
import type { LogStream } from '../runtime/progress.ts'
import { folderIn, openGit, repositoryAbove } from '../trees/git.ts'
import { headerFor, type Remote } from '../trees/own-repository.ts'
import { findReportFolder, writeFiles } from '../publish/files.ts'
import { terminal } from '../report/escape.ts'
import { viewCommand } from '../report/repeat.ts'
import { explain } from '../report/terminal/explain.ts'
import type { Scores } from '../scores/schema.ts'
import { selfTestText } from '../report/terminal/self-test.ts'
import { noticeText, toText } from '../report/terminal/text.ts'
import type { Job } from './configure.ts'
import { programOf } from './program.ts'
import { scoreRepository, wayToPictures } from './score.ts'
import { ALONE, openAgainst } from './situation.ts'
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
}> &
  Omit<WeightsPlaces, 'folders'>

type Run = (shell: Shell, source: Source, operands: readonly string[]) => Promise<ExitCode>

const RUN: Readonly<Record<LineCommand, Run>> = {
  score: runScore,
  judge: runJudge,
  'self-test': runSelfTest,
  view: runView,
}

/** Runs one command line and says how it ended. Never throws. */
export async function runCommand(shell: Shell): Promise<ExitCode> {
  try {
    const { command, operands, help, version, source } = readFlags(shell.args)
    if (help || command === 'help') return say(shell, helpOf(command, operands))
    if (version) return say(shell, `${shell.version}\n`)
    const known = LINE_COMMANDS.find(({ name }) => name === command)
    if (!known) throw unknownCommand(command)
    return await RUN[known.name](shell, source, operands)
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

async function runScore(shell: Shell, source: Source, operands: readonly string[]): Promise<ExitCode> {
  const { scores, files, config, folder } = await scoreRepository(jobOf(shell, source, operands))
  await writeFiles(folder, files)
  return finish(shell, { scores, config, source })
}

async function runJudge(shell: Shell, source: Source, operands: readonly string[]): Promise<ExitCode> {
  const [file, ...others] = operands
  if (file === undefined || others.length > 0)
    throw new UserError({ subject: 'judge', problem: 'takes one file', fix: 'Give a scores.json or a scores.csv.' })
  const { 'working-directory': given = '.' } = source.values
  const workspace = resolve(shell.directory, String(given))
  const { report, config } = await judgeFile(file, workspace, source)
  const folder = await findReportFolder(workspace, config['report-dir'])
  await writeFiles(folder, filesOf(report, { toPictures: await wayToPictures(folder, workspace) }))
  return finish(shell, { scores: report.scores, config, source })
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

async function runView(shell: Shell, source: Source, operands: readonly string[]): Promise<ExitCode> {
  await viewPage(jobOf(shell, source, operands), { ...shell, platform: process.platform })
  return 0
}

async function runSelfTest(shell: Shell, source: Source, operands: readonly string[]): Promise<ExitCode> {
  const { config, notices, ...tests } = await selfTestRepository(jobOf(shell, source, operands))
  return say(shell, [...notices.map((notice) => `${noticeText(notice)}\n`), selfTestText(tests, config)].join('\n'))
}

/** What a command without operands works on. */
function jobOf(shell: Shell, source: Source, operands: readonly string[]): Job {
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

/** On a command line nothing is held against anything unless `baseline` says so. */
function lineSituation(source: Source, environment: Shell['environment']): Job['situate'] {
  return async ({ config }, workspace) => {
    const root = repositoryAbove(workspace)
    const against = await openAgainst(config, [], {
      checkout: root,
      workspace,
      folder: folderIn(root, workspace),
      source,
      path: environment.PATH,
      temporary: tmpdir(),
      remote: await originOf(root, environment),
    })
    return { ...ALONE, ...against }
  }
}

/** Where a partial or shallow clone came from, with the user's own way in; undefined where it came from nowhere. */
async function originOf(root: string, environment: Shell['environment']): Promise<Remote | undefined> {
  const text = (await openGit(root, environment.PATH)('config', '--get', 'remote.origin.url').catch(() => '')).trim()
  if (text === '') return undefined
  const allowed = { ...environment, GIT_ALLOW_PROTOCOL: 'file:git:http:https:ssh' }
  // A password in an address would stand in the arguments of git, which can be seen.
  const [, scheme, user, rest] = /^(https?:\/\/)([^/@]+)@(.*)$/.exec(text) ?? []
  if (user === undefined) return { url: text, environment: allowed }
  const url = `${scheme}${rest}`
  const basic = Buffer.from(decodeURIComponent(user)).toString('base64')
  return { url, environment: { ...allowed, ...headerFor(url, basic) } }
}

import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { project } from './action-copy.ts'

export type StepRun = Readonly<{
  code: number | null
  log: string
  outputs: Readonly<Record<string, string>>
  summary: string
  seconds: number
}>

type Options = Readonly<{
  /** Inputs by name, as in the workflow. */
  inputs?: Readonly<Record<string, string>>
  /** Added to what a runner sets; undefined takes a variable away. */
  environment?: Readonly<Record<string, string | undefined>>
  /** The command that runs Node, and what stands before it. */
  node?: readonly string[]
  /** The folder of action.yml. */
  action?: string
}>

/** Runs the built action on a workspace as a runner's step does: inputs in variables, outputs and summary in files. */
export async function runStep(workspace: string, options: Options = {}): Promise<StepRun> {
  const { inputs = {}, environment = {}, node = [process.execPath], action = project } = options
  const folder = await mkdtemp(join(tmpdir(), 'style-gate-step-'))
  const files = { output: join(folder, 'output'), summary: join(folder, 'summary.md') }
  const temporary = join(folder, 'temp')
  await Promise.all([writeFile(files.output, ''), writeFile(files.summary, ''), mkdir(temporary)])
  const variables: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    GITHUB_ACTIONS: 'true',
    GITHUB_JOB: 'score',
    GITHUB_OUTPUT: files.output,
    GITHUB_REPOSITORY: 'someone/models',
    GITHUB_RUN_ID: '7',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: workspace,
    INPUT_MATRIX: 'null',
    RUNNER_TEMP: temporary,
    ...Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
    ...environment,
  }
  const [command, ...before] = node
  const start = performance.now()
  const child = spawn(command!, [...before, join(action, 'dist/action.js')], { cwd: workspace, env: variables })
  const chunks: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const seconds = (performance.now() - start) / 1000
  const [output, summary] = await Promise.all([
    readFile(files.output, 'utf8').catch(() => ''),
    readFile(files.summary, 'utf8').catch(() => ''),
  ])
  return { code, log: chunks.join(''), outputs: parseOutputs(output), summary, seconds }
}

/** `name<<delimiter`, the lines of the value, `delimiter`. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const entries = [...text.replaceAll('\r\n', '\n').matchAll(/^(\S+?)<<(ghadelimiter_\S+)\n([^]*?)\n\2$/gm)]
  return Object.fromEntries(entries.map(([, name, , value]) => [name!, value!]))
}

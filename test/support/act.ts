import { spawn } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { copyAction, project } from './action-copy.ts'
import { eventFile } from './step-here.ts'

type Run = Readonly<{
  /** What set the workflow off, and what GitHub tells of it. */
  event: Readonly<{ name: string; payload: object }>
  /** Address of the artifact service: act's own knows neither a field that today's client sends nor the client's way to write addresses. */
  resultsUrl: string
  /** Variables of every step. */
  environment?: Readonly<Record<string, string>>
  /** The job's token; without it there is none. */
  token?: string
  /** A file in `.github/workflows`, and one of its jobs. */
  workflow?: string
  job?: string
}>

/** act copies all that it finds there for each step. */
let action: Promise<string> | undefined

/** Runs a workflow of a repository by act on this machine, without containers. */
export async function runWorkflow(root: string, { event, resultsUrl, environment = {}, token, workflow, job }: Run) {
  const home = await mkdtemp(join(tmpdir(), 'style-gate-act-'))
  const options = {
    platform: 'ubuntu-latest=-self-hosted',
    'artifact-server-path': join(home, 'artifacts'),
    'artifact-server-addr': '127.0.0.1',
    'artifact-server-port': String(await freePort()),
    'cache-server-addr': '127.0.0.1',
    'local-repository': `OWNER/lora-style-gate@v1=${await (action ??= copyAction())}`,
  }
  const args = [
    event.name,
    '--action-offline-mode',
    ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
    '--eventpath',
    await eventFile(event.payload),
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...(token === undefined ? [] : ['--secret', `GITHUB_TOKEN=${token}`]),
    ...(workflow === undefined ? [] : ['--workflows', `.github/workflows/${workflow}`]),
    ...(job === undefined ? [] : ['--job', job]),
  ]
  const child = spawn(inject('act'), args, {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: home, XDG_CACHE_HOME: home, ACTIONS_RUNTIME_URL: `${resultsUrl}/` },
  })
  const chunks: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, log: chunks.join('') }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** The workflow that the README tells to copy, as it stands there. */
export async function readmeWorkflow(): Promise<string> {
  const readme = await readFile(join(project, 'README.md'), 'utf8')
  return /```yaml\n(name: Style gate\n[^]*?)```/.exec(readme)![1]!
}

import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, inject, test } from 'vitest'
import { copyDemo, project } from '../support/action-copy.ts'
import { openArtifactService } from '../support/artifact-service.ts'
import { addFiles, report } from '../support/repository.ts'

const WORKFLOW = '.github/workflows/style-gate.yml'
const FILES = ['report.md', 'scores.csv', 'scores.json'] as const

/** The workflow that the README tells to copy, as it stands there. */
async function readmeWorkflow(): Promise<string> {
  const readme = await readFile(join(project, 'README.md'), 'utf8')
  return /```yaml\n(name: Style gate\n[^]*?)```/.exec(readme)![1]!
}

/** A newcomer's repository: pictures where the default templates look, the README's workflow, and nothing else. */
async function newcomer(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await copyDemo()
  await addFiles(root, { [WORKFLOW]: await readmeWorkflow(), ...files })
  const git = (...args: readonly string[]): Buffer => execFileSync('git', ['-C', root, ...args])
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', '--all')
  git('-c', 'user.name=newcomer', '-c', 'user.email=newcomer@example.com', 'commit', '--quiet', '--message', 'Pictures')
  return root
}

/**
 * Runs a workflow by act on this machine, without containers. Artifacts go to the service given: act's own knows neither a field
 * that today's client sends nor the client's way to write addresses.
 */
async function runWorkflow(root: string, resultsUrl: string, ...args: readonly string[]) {
  const home = await mkdtemp(join(tmpdir(), 'style-gate-act-'))
  const options = ['--platform', 'ubuntu-latest=-self-hosted', '--artifact-server-path', join(home, 'artifacts')]
  const ports = ['--artifact-server-addr', '127.0.0.1', '--artifact-server-port', String(await freePort())]
  const cache = ['--cache-server-addr', '127.0.0.1', '--action-offline-mode']
  const here = ['--local-repository', `OWNER/lora-style-gate@v1=${project}`]
  const child = spawn(inject('act'), ['pull_request', ...options, ...ports, ...cache, ...here, ...args], {
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

test("a newcomer's repository is scored by the README's workflow alone", async () => {
  const service = await openArtifactService()
  const { code, log } = await runWorkflow(await newcomer(), service.environment.ACTIONS_RESULTS_URL!)
  service.stop()
  expect(log).toContain('Job succeeded')
  expect(code).toBe(0)

  // The summary and the outputs, as act shows them.
  expect(log).toMatch(/# Style gate: inconclusive$/m)
  expect(log).toMatch(/^\| +1 \| <code>northlight&#95;v2<\/code> \|/m)
  const outputs = Object.fromEntries(
    [...log.matchAll(/::set-output:: ([\w-]+)=(.*)$/gm)].map(([, name, value]) => [name!, value!]),
  )
  expect(outputs).toMatchObject({
    verdict: 'inconclusive',
    passed: 'not-computed',
    'best-pair': '{"pointillism":"northlight_v2","woodblock":"northlight_v2"}',
  })
  expect(outputs['artifact-url']).toMatch(/\/actions\/runs\/\d+\/artifacts\/41$/)

  // The artifact holds what the command line writes.
  const zip = unzipSync(service.artifacts.get('style-gate-style-gate')!)
  expect(Object.keys(zip).toSorted()).toEqual(FILES)
  const other = await copyDemo()
  execFileSync(process.execPath, [join(project, 'dist/cli.js')], { cwd: other })
  for (const name of FILES) expect(Buffer.from(zip[name]!).toString()).toBe(await report(other, name))
  expect(JSON.parse(outputs.json!)).toEqual(JSON.parse(await report(other, 'scores.json')))
})

test('a mistake in the configuration ends the job with an error that names line and fix', async () => {
  const service = await openArtifactService()
  const root = await newcomer({ 'style-gate.yml': 'recipe: gatys\n' })
  const { code, log } = await runWorkflow(root, service.environment.ACTIONS_RESULTS_URL!)
  service.stop()
  expect(code).toBe(1)
  expect(log).toMatch(/::error [^\n]*file=style-gate\.yml,line=1[^\n]*recipe cannot be "gatys"/)
  expect(log).toContain('# Style gate: not computed')
  expect([...service.artifacts.keys()]).toEqual([])
})

test('the job of our own workflow that runs the action on the demo passes', async () => {
  const service = await openArtifactService()
  const clone = await mkdtemp(join(tmpdir(), 'style-gate-'))
  execFileSync('git', ['clone', '--quiet', project, clone])
  const args = ['--workflows', '.github/workflows/ci.yml', '--job', 'action']
  const { code, log } = await runWorkflow(clone, service.environment.ACTIONS_RESULTS_URL!, ...args)
  service.stop()
  expect(log).toContain('Job succeeded')
  expect(code).toBe(0)
  expect([...service.artifacts.keys()]).toEqual(['style-gate-action'])
})

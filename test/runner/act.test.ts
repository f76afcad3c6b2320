import { execFileSync } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { Scores } from '../../src/scores/schema.ts'
import { readmeWorkflow, runWorkflow } from '../support/act.ts'
import { copyDemo, project } from '../support/action-copy.ts'
import { openArtifactService } from '../support/artifact-service.ts'
import { git, initRepository } from '../support/git.ts'
import { PULL } from '../support/pull-request.ts'
import { addFiles, report } from '../support/repository.ts'

const WORKFLOW = '.github/workflows/style-gate.yml'
const FILES = ['report.html', 'report.md', 'scores.csv', 'scores.json'] as const

/** A pull request that changes nothing: act makes no event of its own that has one. */
const eventAt = (commit: string) => ({
  name: 'pull_request',
  payload: { pull_request: { ...PULL, head: { ...PULL.head, sha: commit }, base: { ...PULL.base, sha: commit } } },
})

/** A newcomer's repository: pictures where the default templates look, the README's workflow, and nothing else. */
async function newcomer(files: Readonly<Record<string, string>> = {}) {
  const root = await copyDemo()
  await addFiles(root, { [WORKFLOW]: await readmeWorkflow(), ...files })
  return { root, event: eventAt(initRepository(root)) }
}

test("a newcomer's repository is scored by the README's workflow alone", async () => {
  const service = await openArtifactService()
  const { root, event } = await newcomer()
  const { code, log } = await runWorkflow(root, { event, resultsUrl: service.environment.ACTIONS_RESULTS_URL! })
  service.stop()
  expect(log).toContain('Job succeeded')
  expect(code).toBe(0)

  // The summary and the outputs, as act shows them.
  expect(log).toMatch(/# Style gate: nothing that is scored changed$/m)
  expect(log).toMatch(/^\| +1 \| <code>northlight&#95;v2<\/code> \|/m)
  const outputs = Object.fromEntries(
    [...log.matchAll(/::set-output:: ([\w-]+)=(.*)$/gm)].map(([, name, value]) => [name!, value!]),
  )
  expect(outputs).toMatchObject({
    verdict: 'inconclusive',
    passed: 'true',
    'best-pair': '{"pointillism":"northlight_v2","woodblock":"northlight_v2"}',
  })
  expect(outputs['artifact-url']).toMatch(/\/actions\/runs\/\d+\/artifacts\/41$/)
  expect(outputs['page-url']).toMatch(/\/actions\/runs\/\d+\/artifacts\/42$/)

  // The artifact holds what the command line writes.
  const zip = unzipSync(service.artifacts.get('style-gate-style-gate')!)
  expect(Object.keys(zip).toSorted()).toEqual(FILES)
  const other = await copyDemo()
  execFileSync(process.execPath, [join(project, 'dist/cli.js')], { cwd: other })
  const textOf = (name: string): string => Buffer.from(zip[name]!).toString()
  expect(service.types.get('report-style-gate-style-gate.html')).toBe('text/html')
  expect(service.artifacts.get('report-style-gate-style-gate.html')!.toString()).toBe(textOf('report.html'))
  expect(textOf('scores.csv')).toBe(await report(other, 'scores.csv'))
  const scores = Scores.parse(JSON.parse(textOf('scores.json')))
  expect(JSON.parse(outputs.json!)).toEqual(scores)
  // The command line is held against nothing by itself.
  const { rankings } = Scores.parse(JSON.parse(await report(other, 'scores.json')))
  expect(scores.rankings).toEqual(rankings)
})

test('a mistake in the configuration ends the job with an error that names line and fix', async () => {
  const service = await openArtifactService()
  const { root, event } = await newcomer({ 'style-gate.yml': 'recipe: gatys\n' })
  const { code, log } = await runWorkflow(root, { event, resultsUrl: service.environment.ACTIONS_RESULTS_URL! })
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
  const resultsUrl = service.environment.ACTIONS_RESULTS_URL!
  const event = eventAt(git(clone, 'rev-parse', 'HEAD'))
  const { code, log } = await runWorkflow(clone, { event, resultsUrl, workflow: 'ci.yml', job: 'action' })
  service.stop()
  expect(log).toContain('Job succeeded')
  expect(code).toBe(0)
  expect([...service.artifacts.keys()]).toEqual(['style-gate-action', 'report-style-gate-action.html'])
})

import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, expect, test } from 'vitest'
import { ACTION_KEYS } from '../../src/config/action-keys.ts'
import { KEYS } from '../../src/config/schema.ts'
import { type ArtifactService, type Mood, openArtifactService, SIGNATURE, TOKEN } from '../support/artifact-service.ts'
import { runStep } from '../support/fake-runner.ts'
import { openHttpProxy } from '../support/http-proxy.ts'
import { report, repository, SMALL } from '../support/repository.ts'
import { run } from '../support/run.ts'
import { commandsIn, masked } from '../support/workflow-commands.ts'

const FILES = ['scores.json', 'scores.csv', 'report.html', 'report.md'] as const
const SIZE = { size: '64x64' }

const services: ArtifactService[] = []
afterEach(() => services.splice(0).forEach(({ stop }) => stop()))

async function serviceThat(mood?: Mood): Promise<ArtifactService> {
  const service = await openArtifactService(mood)
  services.push(service)
  return service
}

test('a step gives files, artifact, outputs and summary, the files as the command line does', async () => {
  const { environment, artifacts, types } = await serviceThat()
  const root = await repository(SMALL)
  const { code, log, outputs, summary } = await runStep(root, { inputs: { ...SIZE, seed: '3' }, environment })
  expect(code).toBe(0)
  expect([...warnings(log), ...errors(log)]).toEqual([])
  expect(verdicts(log)).toEqual([expect.stringMatching(/^LoRA ink: This order may be chance/)])

  const cli = await repository(SMALL)
  await run(cli, ['--size', '64x64', '--seed', '3'])
  expect(Object.fromEntries(types)).toEqual({
    'style-gate-score': 'application/zip',
    'report-style-gate-score.html': 'text/html',
  })
  const zip = unzipSync(artifacts.get('style-gate-score')!)
  expect(Object.keys(zip).toSorted()).toEqual([...FILES].toSorted())
  for (const name of FILES) {
    expect(await report(root, name)).toBe(await report(cli, name))
    expect(Buffer.from(zip[name]!).toString()).toBe(await report(cli, name))
  }
  expect(artifacts.get('report-style-gate-score.html')!.toString()).toBe(await report(root, 'report.html'))

  const scores = JSON.parse(await report(root, 'scores.json')) as { rankings: { pairs: { checkpoint: string }[] }[] }
  expect(outputs).toEqual({
    verdict: 'inconclusive',
    'best-pair': JSON.stringify({ ink: scores.rankings[0]!.pairs[0]!.checkpoint }),
    passed: 'true',
    'failed-checks': '[]',
    'scores-file': join(root, 'style-gate-report/scores.json'),
    'report-file': join(root, 'style-gate-report/report.md'),
    'page-file': join(root, 'style-gate-report/report.html'),
    'artifact-url': 'https://github.com/someone/models/actions/runs/7/artifacts/41',
    'page-url': 'https://github.com/someone/models/actions/runs/7/artifacts/42',
    'comment-url': '',
    changes: 'null',
    json: JSON.stringify(scores),
  })
  expect(summary.startsWith((await report(root, 'report.md')).trimEnd())).toBe(true)
  expect(summary).toMatch(
    /## Results\n\n- \[The page with charts and pictures\]\(https:\/\/github\.com\/someone\/models\/actions\/runs\/7\/artifacts\/42\)/,
  )
  expect(summary).toContain('(https://github.com/someone/models/actions/runs/7/artifacts/41)')
  expect(log).toContain('Looked at 6 of 7 pictures')
})

test('legs of a matrix upload under different names, and a given name wins', async () => {
  const { environment, artifacts } = await serviceThat()
  const root = await repository(SMALL)
  const legs = ['{"recipe": "lycoris"}', '{\n  "recipe": "deep-gram"\n}']
  for (const matrix of legs) await runStep(root, { inputs: { ...SIZE, matrix }, environment })
  await runStep(root, { inputs: { ...SIZE, matrix: legs[0]!, 'artifact-name': 'mine' }, environment })
  // The hashes are those of `printf '{"recipe":"lycoris"}' | sha256sum` and so on.
  const names = ['style-gate-score-ddba3e5b', 'style-gate-score-892955f3', 'mine']
  expect([...artifacts.keys()]).toEqual(names.flatMap((name) => [name, `report-${name}.html`]))
})

test('a page that is refused is said with its fix, and changes no result', async () => {
  const { environment, artifacts } = await serviceThat('takes zips alone')
  const root = await repository(SMALL)
  const { code, log, summary, outputs } = await runStep(root, { inputs: SIZE, environment })
  expect(code).toBe(0)
  expect([...artifacts.keys()]).toEqual(['style-gate-score'])
  expect(warnings(log)).toEqual([
    expect.stringMatching(/^The page that opens by a click \(.*only zip artifacts.*\)\. Take report\.html of the art/),
  ])
  expect(outputs).toMatchObject({ 'page-url': '', 'artifact-url': expect.stringMatching(/\/41$/) as string })
  expect(summary).toContain('- The result files are in the artifact')
  expect(summary).not.toContain('The page with charts')
})

test('a name that is taken is said with its fix, and changes no result', async () => {
  const { environment } = await serviceThat('name is taken')
  const root = await repository(SMALL)
  const { code, log, summary, outputs } = await runStep(root, { inputs: SIZE, environment })
  expect(code).toBe(0)
  expect(outputs['artifact-url']).toBe('')
  expect(warnings(log)).toEqual([
    expect.stringMatching(/^The artifact and the page \(.*409.*already exists.*\)\. .*artifact-name\./),
  ])
  expect(summary.match(/Not published/g)).toHaveLength(1)
  expect(await report(root, 'scores.json')).toContain('"schemaVersion": 1')
})

test.each([
  ['works', []],
  ['refuses the content', [expect.stringContaining('The artifact and the page (RestError (status 403))')]],
] as const)('neither the token nor the signature of an address is printed where the service %s', async (mood, said) => {
  const { environment, requests } = await serviceThat(mood)
  const { code, log, summary } = await runStep(await repository(SMALL), { inputs: SIZE, environment })
  expect(code).toBe(0)
  expect(requests).toContain('PUT /blob/style-gate-score')
  expect(`${masked(log)}${summary}`).not.toContain(SIGNATURE)
  expect(`${log}${summary}`).not.toContain(TOKEN)
  expect(warnings(log)).toEqual(said)
})

test.each(['..', '.hidden', '##[error]x', 'a:b', 'report-mine.html'])(
  'an artifact cannot be called %s',
  async (name) => {
    const { code, log } = await runStep(await repository(SMALL), { inputs: { 'artifact-name': name } })
    expect(code).toBe(2)
    expect(errors(log)).toEqual([expect.stringMatching(/^input artifact-name: artifact-name cannot be/)])
  },
)

const BAD: Readonly<Record<string, string>> = {
  baseline: '-x',
  backbone: 'hf:someone/nets@main',
  'weights-sha256': 'AB'.repeat(32),
  'accept-label': 'x'.repeat(51),
  'min-effect': '1',
  samples: 'samples/{style}/*',
  lora: 'a/b',
  checkpoint: 'x/y',
  'group-by': 'prompt',
  layout: 'mine',
  references: 'references/{style}/*',
  controls: '{control}{control}',
  'cross-controls': 'yes',
  'samples-without-lora': 'bare/{lora,checkpoint}/*',
  recipe: 'gatys',
  size: '8x8',
  metric: 'psnr',
  layers: 'conv9_9',
  seed: '-1',
  'settings-declared': '1',
  'allow-settings': 'stepps',
  'report-dir': '../out',
  'allow-unreadable': 'maybe',
  'max-pixels': '1e9',
  threads: 'many',
  'working-directory': 'nowhere',
  alpha: '0.6',
  gamma: '0.5',
  'p-min': '1',
  'r-min': '1.5',
  'agreement-share': '0',
  names: 'ds8 dreamshaper_8',
  'fail-on': 'never regression',
  'max-position': '0',
  command: 'judge',
  comment: 'sometimes',
  'artifact-name': 'a/b',
  'retention-days': '0',
}

test('there is a bad value for every input', () => {
  const inputs = [...Object.keys(KEYS), ...Object.keys(ACTION_KEYS)].filter(
    (name) => !['matrix', 'github-token'].includes(name),
  )
  expect(Object.keys(BAD).toSorted()).toEqual(inputs.toSorted())
})

test.each(Object.entries(BAD))('the input %s cannot be %s', async (name, value) => {
  const { code, log, outputs, summary } = await runStep(await repository(SMALL), { inputs: { [name]: value } })
  expect(code).toBe(2)
  const [error, ...others] = errors(log)
  expect(others).toEqual([])
  expect(error).toMatch(name === 'report-dir' ? /report-dir/ : new RegExp(`^input ${name}: [^]*fix: `))
  expect(error).toContain(value)
  expect(outputs).toEqual({ passed: 'not-computed' })
  expect(summary).toContain('# Style gate: not computed')
  expect(summary).toContain('**Fix:**')
})

test('an input that does not exist is an error that lists those that do', async () => {
  const { code, log } = await runStep(await repository(SMALL), { inputs: { recipie: 'lycoris' } })
  expect(code).toBe(2)
  expect(errors(log)).toEqual([expect.stringMatching(/^input recipie: the action has no such input\n.*recipe, /)])
})

test('a mistake in style-gate.yml is shown at its line, also in a folder of the workspace', async () => {
  const root = await repository({ 'models/style-gate.yml': 'recipe: lycoris\nseed: many\n' })
  const { code, log } = await runStep(root, { inputs: { 'working-directory': 'models' } })
  expect(code).toBe(2)
  expect(commandsIn(log).filter(({ command }) => command === 'error')).toEqual([
    expect.objectContaining({ properties: expect.stringContaining('file=models/style-gate.yml,line=2') as string }),
  ])
})

test('an input wins over the file', async () => {
  const root = await repository(SMALL, { 'style-gate.yml': 'size: 64x64\nseed: 4\nrecipe: lycoris\n' })
  const { outputs } = await runStep(root, { inputs: { seed: '5' } })
  expect(JSON.parse(outputs.json!)).toMatchObject({ seed: 5, recipe: 'lycoris', size: '64x64' })
})

test('an empty workspace, or none, names the step that is missing', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'style-gate-'))
  for (const environment of [{}, { GITHUB_WORKSPACE: '' }, { GITHUB_WORKSPACE: join(empty, 'nothing') }]) {
    const { code, log } = await runStep(empty, { environment })
    expect(code).toBe(2)
    expect(errors(log)).toEqual([expect.stringContaining('actions/checkout')])
  }
})

test('a working directory outside of the workspace is refused, by a link as well', async () => {
  const root = await repository(SMALL)
  await symlink(await repository(SMALL), join(root, 'link'))
  for (const directory of ['..', 'link', tmpdir()]) {
    const { code, log } = await runStep(root, { inputs: { ...SIZE, 'working-directory': directory } })
    expect(code).toBe(2)
    expect(errors(log)).toEqual([expect.stringContaining('is not in the workspace')])
  }
})

test('without a file for the summary or the outputs the scores stand, and it says so', async () => {
  const root = await repository(SMALL)
  const environment = { GITHUB_STEP_SUMMARY: undefined, GITHUB_OUTPUT: join(root, 'nowhere') }
  const { code, log } = await runStep(root, { inputs: SIZE, environment })
  expect(code).toBe(0)
  expect(warnings(log)).toEqual([
    expect.stringContaining('The artifact and the page (the runner offers no artifact service)'),
    expect.stringContaining('The outputs (Missing file'),
    expect.stringContaining('The job summary (Unable to find environment variable'),
  ])
  expect(await report(root, 'report.md')).toContain('# Style gate')
})

test('variables that are empty or no addresses count as missing, and are named', async () => {
  const { environment } = await serviceThat()
  const root = await repository(SMALL)
  await mkdir(join(root, 'style-gate-report/scores.csv'), { recursive: true })
  const odd = { ...environment, GITHUB_SERVER_URL: 'github', GITHUB_OUTPUT: '', RUNNER_TEMP: '' }
  const { code, log, summary } = await runStep(root, { inputs: SIZE, environment: odd })
  expect(code).toBe(0)
  expect(warnings(log)).toEqual([
    expect.stringContaining('The result files in report-dir ('),
    expect.stringContaining('The artifact and the page (GITHUB_SERVER_URL is no address: github)'),
    expect.stringContaining('The outputs (GITHUB_OUTPUT names no file)'),
  ])
  expect(log).not.toContain('set-output')
  expect(summary).toContain('# Style gate: inconclusive')
  expect((await readdir(root)).toSorted()).toEqual(['controls', 'references', 'samples', 'style-gate-report'])
  const left = ['report.html', 'scores.csv', 'scores.json']
  expect((await readdir(join(root, 'style-gate-report'))).toSorted()).toEqual(left)
})

test('where nothing can be written, one warning says so', async () => {
  const { environment, requests } = await serviceThat()
  const root = await repository(SMALL)
  await mkdir(join(root, 'style-gate-report/scores.json'), { recursive: true })
  const variables = { ...environment, RUNNER_TEMP: join(root, 'nowhere') }
  const { code, log, outputs } = await runStep(root, { inputs: SIZE, environment: variables })
  expect(code).toBe(0)
  expect(requests).toEqual([])
  expect(warnings(log)).toEqual([expect.stringContaining('The result files and the artifact (ENOENT')])
  expect(outputs['scores-file']).toBe('')
})

test('where the report folder cannot be written, the files are elsewhere and in the artifact', async () => {
  const { environment, artifacts } = await serviceThat()
  const root = await repository(SMALL)
  await mkdir(join(root, 'style-gate-report/scores.csv'), { recursive: true })
  const { code, log, outputs } = await runStep(root, { inputs: SIZE, environment })
  expect(code).toBe(0)
  expect(warnings(log)).toEqual([expect.stringContaining('The result files in report-dir (')])
  expect(outputs['scores-file']!.startsWith(root)).toBe(false)
  expect(await readFile(outputs['scores-file']!, 'utf8')).toContain('"schemaVersion": 1')
  expect(Object.keys(unzipSync(artifacts.get('style-gate-score')!))).toHaveLength(FILES.length)
})

test('behind a proxy the artifact is uploaded, by way of the proxy', async () => {
  const { environment, artifacts } = await serviceThat()
  const proxy = await openHttpProxy()
  const variables = { ...environment, http_proxy: proxy.address, https_proxy: proxy.address }
  const { code, log } = await runStep(await repository(SMALL), { inputs: SIZE, environment: variables })
  proxy.stop()
  expect(code).toBe(0)
  expect(warnings(log)).toEqual([])
  expect([...artifacts.keys()]).toEqual(['style-gate-score', 'report-style-gate-score.html'])
  expect(proxy.addresses).toContainEqual(expect.stringContaining('/blob/style-gate-score?sig='))
})

test('on GitHub Enterprise Server the artifact is a warning', async () => {
  const { environment, requests } = await serviceThat()
  const server = { ...environment, GITHUB_SERVER_URL: 'https://github.example.com' }
  const { code, log } = await runStep(await repository(SMALL), { inputs: SIZE, environment: server })
  expect(code).toBe(0)
  expect(requests).toEqual([])
  expect(warnings(log)).toEqual([expect.stringContaining('GitHub Enterprise Server has no artifact service')])
})

test('a picture that is left out is a warning, and what is passed over a notice', async () => {
  const root = await repository(SMALL, { 'samples/ink/alpha/3.png': 'no picture', 'samples/ink/alpha/notes.txt': 'x' })
  const { environment } = await serviceThat()
  const { code, log } = await runStep(root, { inputs: { ...SIZE, 'allow-unreadable': 'true' }, environment })
  expect(code).toBe(0)
  expect(warnings(log)).toEqual([expect.stringMatching(/^Left out, [^]*\n {2}samples\/ink\/alpha\/3\.png$/)])
  expect(commandsIn(log).filter(({ command }) => command === 'notice')).toHaveLength(1)
})

test.skipIf(process.platform === 'win32')('hostile names give the runner no command', async () => {
  const names = [
    '::error::forged',
    '##[error]forged',
    'a\n::set-output name=passed::true',
    ' ::add-mask::score',
    '%0A::error::x',
  ]
  const files = Object.fromEntries(names.map((name, index) => [`samples/${name}/${name}/${name}.png`, index]))
  const broken = Object.fromEntries(names.map((name) => [`samples/${name}/${name}/${name}2.png`, 'no picture']))
  const references = Object.fromEntries(names.map((name, index) => [`references/${name}/${name}.png`, 20 + index]))
  const { environment } = await serviceThat()
  const root = await repository(files, broken, references)
  const good = await runStep(root, { inputs: { ...SIZE, 'allow-unreadable': 'true' }, environment })
  expect(good.code).toBe(0)
  const bad = await runStep(root, { inputs: SIZE, environment })
  expect(bad.code).toBe(2)
  for (const { log } of [good, bad]) {
    const ours = new Set(['group', 'endgroup', 'debug', 'add-mask', 'notice', 'warning', 'error'])
    expect(commandsIn(log).filter(({ command }) => !ours.has(command))).toEqual([])
    expect(commandsIn(log).filter(({ message }) => /^(?:forged|score|x|true)$/.test(message))).toEqual([])
  }
  expect(errors(good.log)).toEqual([])
  expect(good.outputs.passed).toBe('true')
})

test('the folder of the tool is left as it was', () => {
  expect(existsSync(new URL('../../style-gate-report', import.meta.url))).toBe(false)
})

/** Warnings but for those of a verdict, and of the gate that nobody asked for. */
function warnings(log: string): readonly string[] {
  return commandsIn(log)
    .filter(({ command, properties }) => command === 'warning' && !isVerdict(properties))
    .map(({ message }) => message)
    .filter((message) => !message.startsWith('A regression needs a baseline'))
}

function verdicts(log: string): readonly string[] {
  return commandsIn(log)
    .filter(({ properties }) => isVerdict(properties))
    .map(({ message }) => message)
}

function isVerdict(properties: string): boolean {
  return /title=Style gate: (?:contradicted|inconclusive)/.test(properties)
}

function errors(log: string): readonly string[] {
  return commandsIn(log)
    .filter(({ command }) => command === 'error')
    .map(({ message }) => message)
}

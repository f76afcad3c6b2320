import { execFileSync, spawnSync } from 'node:child_process'
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { copyAction, copyDemo, project } from '../support/action-copy.ts'
import { openArtifactService } from '../support/artifact-service.ts'
import { runStep } from '../support/fake-runner.ts'
import { report, repository, SMALL } from '../support/repository.ts'
import { commandsIn } from '../support/workflow-commands.ts'

const FILES = ['scores.json', 'scores.csv', 'report.html', 'report.md'] as const
const node24 = inject('node24')

/** What takes the network away, in the way that this machine allows. */
const withoutNetwork = [
  ['unshare', '-n'],
  ['sudo', '-n', '-E', 'unshare', '-n'],
  ['unshare', '-r', '-n'],
].find(([command, ...args]) => spawnSync(command!, [...args, 'true']).status === 0)!

test('a plain copy runs on Node 24 without a network and gives the bytes of the command line', async () => {
  const action = await copyAction()
  expect((await readdir(action)).toSorted()).toEqual(['action.yml', 'dist', 'models'])
  const workspace = await copyDemo()
  const ping = 'require("node:net").connect(1, "192.0.2.1").on("error", (error) => console.log(error.code))'
  const [command, ...args] = [...withoutNetwork, node24, '-e', ping]
  expect(execFileSync(command, args, { encoding: 'utf8' }).trim()).toBe('ENETUNREACH')

  const { code, log, outputs } = await runStep(workspace, { action, node: [...withoutNetwork, node24] })
  expect(code).toBe(0)
  expect(outputs.verdict).toBe('inconclusive')
  expect(log).not.toContain('Installing')
  const other = await copyDemo()
  execFileSync(process.execPath, [join(project, 'dist/cli.js')], { cwd: other })
  for (const name of FILES) expect(await report(workspace, name)).toBe(await report(other, name))
})

test.each([
  ['without the shipped native libraries', ['']],
  ['with those of another platform', ['@img/sharp-linux-x64', '@img/sharp-libvips-linux-x64', 'onnxruntime-node/bin']],
  ['with half of them', ['@img']],
])('%s the first run installs the locked ones, the second does not', async (_, missing) => {
  const action = await copyAction()
  for (const path of missing) await rm(join(action, 'dist/node_modules', path), { recursive: true })
  const root = await repository(SMALL)
  const first = await runStep(root, { action, node: [node24], inputs: { size: '64x64' } })
  expect(first.code).toBe(0)
  expect(first.log).toContain('Installing the native libraries for linux-x64, once')
  const again = await runStep(root, { action, node: [node24], inputs: { size: '64x64' } })
  expect(again.code).toBe(0)
  expect(again.log).not.toContain('Installing')
  expect(again.outputs.json).toBe(first.outputs.json)
  const installed = JSON.parse(await readFile(join(action, 'dist/node_modules/sharp/package.json'), 'utf8')) as object
  const shipped = JSON.parse(await readFile(join(project, 'dist/node_modules/sharp/package.json'), 'utf8')) as object
  expect(installed).toEqual(shipped)
})

test('a copy whose native library went through a conversion of line ends says so and ends with 2', async () => {
  const action = await copyAction()
  const library = join(action, 'dist/node_modules/@img/sharp-linux-x64/sharp.node')
  const found = await readdir(dirname(library), { recursive: true })
  const place = join(
    dirname(library),
    found.find((name) => name.endsWith('.node'))!,
  )
  await writeFile(place, (await readFile(place, 'latin1')).replaceAll('\r\n', '\n'), 'latin1')
  const { code, log } = await runStep(await repository(SMALL), { action, node: [node24] })
  expect(log).toContain('something changed it on its way here')
  expect(code).toBe(2)
})

test('a Node that is too old is told the versions that would do, and ends with 2', async () => {
  for (const entry of ['cli.js', 'action.js']) {
    const { status, stdout, stderr } = spawnSync(inject('node18'), [join(project, 'dist', entry)], { encoding: 'utf8' })
    expect(stdout + stderr).toMatch(/Node 18\.\d+\.\d+ cannot run this program: install Node 24/)
    expect(status).toBe(2)
  }
})

test('a folder that may not be read is named', async () => {
  const root = await repository(SMALL)
  const [folder, user] = [join(root, 'samples/ink/beta'), process.getuid!() || 65534]
  await chmod(folder, 0)
  const asUser = process.getuid!() === 0 ? ['setpriv', `--reuid=${user}`, '--clear-groups'] : []
  await chmod(root, 0o755)
  const cli = [process.execPath, join(project, 'dist/cli.js'), '--working-directory', root]
  const [command, ...args] = [...asUser, ...cli]
  const { status, stderr } = spawnSync(command!, args, { encoding: 'utf8' })
  await chmod(folder, 0o755)
  expect(stderr).toMatch(/^error: samples\/ink\/beta: cannot be searched \(EACCES/m)
  expect(status).toBe(2)
})

test('a workspace that cannot be written changes no result', async () => {
  const root = await repository(SMALL)
  const mount = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec setpriv --reuid="$1" "$2" "$3"'
  const asRoot = process.getuid!() === 0 ? [] : ['sudo', '-n', '-E']
  const node = [...asRoot, 'unshare', '-m', 'sh', '-c', mount, root, String(process.getuid!()), node24]
  const { code, log, outputs } = await runStep(root, { node, inputs: { size: '64x64' } })
  expect(code).toBe(0)
  expect(log).toMatch(/::warning [^\n]*The result files in report-dir \([^\n]*cannot be written/)
  expect(await readFile(outputs['report-file']!, 'utf8')).toContain('# Style gate')
  expect(await readdir(root)).not.toContain('style-gate-report')
})

test.concurrent.each([
  ['fails', /The artifact and the page \(.*after 5 attempts.*bad day/, 45],
  ['is silent', /The artifact and the page \(no answer within 60 s\)/, 75],
] as const)('a service that %s is given up, and the result stands', async (mood, warning, mostSeconds) => {
  const service = await openArtifactService(mood)
  const root = await repository(SMALL)
  const step = await runStep(root, { inputs: { size: '64x64' }, environment: service.environment })
  service.stop()
  expect(step.code).toBe(0)
  expect(step.seconds).toBeLessThan(mostSeconds)
  const warnings = commandsIn(step.log).filter(({ properties }) => properties.includes('not published'))
  expect(warnings).toEqual([expect.objectContaining({ message: expect.stringMatching(warning) as string })])
  expect(step.summary).toContain('**Not published:** The artifact')
})

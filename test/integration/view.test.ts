import { spawn } from 'node:child_process'
import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../../src/commands/command-line.ts'
import { whyUnseen } from '../../src/runtime/browser.ts'
import { FAST, type Files, repository, SMALL } from '../support/repository.ts'
import { collector, models, run } from '../support/run.ts'

const PAGE = { 'style-gate-report/report.html': '<!doctype html>' }
const DESK = { DISPLAY: ':0', WSL_DISTRO_NAME: 'Debian' }

/** Looks at the page of a folder at a machine, and keeps what a browser would open. */
async function view(directory: string, args: readonly string[] = [], machine: Machine = {}) {
  const opened: string[] = []
  const [stdout, stderr] = [collector(), collector()]
  const { environment = DESK, openFile = async (path) => void opened.push(path) } = machine
  const shell = {
    directory,
    stdout,
    stderr,
    models,
    version: '0.0.0',
    script: '/usr/bin/style-gate',
    environment,
    cacheFolder: '',
    openFile,
  }
  const code = await runCommand({ ...shell, args: ['view', ...args] })
  return { code, opened, stdout: stdout.text(), stderr: stderr.text() }
}

type Machine = Readonly<{
  environment?: Readonly<Record<string, string>>
  openFile?: (path: string) => Promise<void>
}>

const said = (page: string): string => `The page: ${pathToFileURL(page).href}\n`

describe('the page', () => {
  test.each<readonly [string, Files, readonly string[], string]>([
    ['in its usual folder', PAGE, [], 'style-gate-report'],
    ['where style-gate.yml says', { 'style-gate.yml': 'report-dir: out\n', 'out/report.html': 'x' }, [], 'out'],
    ['where a flag says', { 'style-gate.yml': 'report-dir: out\n', 'b/report.html': 'x' }, ['--report-dir', 'b'], 'b'],
    ['where another key is wrong', { ...PAGE, 'style-gate.yml': 'seed: many\n' }, [], 'style-gate-report'],
    [
      'in another working directory',
      { 'my models/style-gate-report/report.html': 'x' },
      ['--working-directory', 'my models'],
      'my models/style-gate-report',
    ],
  ])('%s is opened, and its address is said', async (_, files, args, folder) => {
    const root = await repository(files)
    const page = join(root, folder, 'report.html')
    expect(await view(root, args)).toEqual({ code: 0, opened: [page], stdout: said(page), stderr: '' })
  })

  test.each([
    ['not there', {}],
    ['a folder', { 'style-gate-report/report.html/x': 'x' }],
  ])('that is %s is an error that says what makes it', async (_, files) => {
    const { code, opened, stdout, stderr } = await view(await repository(files))
    expect(code).toBe(2)
    expect([opened, stdout]).toEqual([[], ''])
    expect(stderr).toBe(
      'error: style-gate-report/report.html: is not there\n  fix: Run style-gate first: it writes this page.\n',
    )
  })

  test('of judge that is not there is made by judge', async () => {
    const { code, stderr } = await view(await repository(PAGE), ['--report-dir', 'style-gate-judged'])
    expect(code).toBe(2)
    expect(stderr).toBe(
      'error: style-gate-judged/report.html: is not there\n  fix: Run style-gate judge first: it writes this page.\n',
    )
  })

  test('is not looked for outside of the working directory, by a link as well', async () => {
    const root = await repository({})
    await symlink(dirname(join(await repository(PAGE), 'style-gate-report/report.html')), join(root, 'out'))
    for (const folder of ['out', '..']) {
      const { code, opened } = await view(root, ['--report-dir', folder])
      expect([code, opened]).toEqual([2, []])
    }
  })

  test('is said where no browser can be opened, and that is no error', async () => {
    const root = await repository(PAGE)
    const page = join(root, 'style-gate-report/report.html')
    const nowhere = await view(root, [], { environment: { ...DESK, CI: 'true' } })
    expect(nowhere).toMatchObject({ code: 0, opened: [], stderr: '' })
    expect(nowhere.stdout).toBe(
      `${said(page)}No browser was opened: this is a build machine (CI is set). Open the address by hand.\n`,
    )
    const openFile = async (): Promise<void> => {
      throw new Error('spawn xdg-open ENOENT')
    }
    const failed = await view(root, [], { openFile })
    expect(failed.code).toBe(0)
    expect(failed.stdout).toContain(`${said(page)}No browser was opened: nothing here opens pages (spawn xdg-open`)
  })

  test('is named at the end of a run, with the command that opens it', async () => {
    const root = await repository(SMALL)
    const { stdout } = await run(root, FAST)
    expect(stdout).toMatch(
      /\nThe report is in style-gate-report\/report\.md\nThe page is in style-gate-report\/report\.html; style-gate view opens it\n$/,
    )
    const again = await run(root, ['judge', 'style-gate-report/scores.json', '--report-dir', 'my out'])
    expect(again.stdout).toMatch(/my out\/report\.html; style-gate view --report-dir='my out' opens it/)
    expect((await view(root, ['--report-dir=my out'])).opened).toEqual([join(root, 'my out/report.html')])
    await run(root, ['judge', 'style-gate-report/scores.json'])
    expect((await view(root)).opened).toEqual([join(root, 'style-gate-report/report.html')])
    expect((await view(root, ['--report-dir=style-gate-judged'])).opened).toEqual([
      join(root, 'style-gate-judged/report.html'),
    ])
  })
})

test.each<readonly [NodeJS.Platform, Readonly<Record<string, string>>, RegExp]>([
  ['linux', { DISPLAY: ':0' }, /^seen$/],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, /^seen$/],
  ['linux', { DISPLAY: '' }, /no screen/],
  ['linux', {}, /no screen/],
  ['linux', { WSL_DISTRO_NAME: 'Debian' }, /^seen$/],
  ['linux', { SSH_CONNECTION: '::1', DISPLAY: 'localhost:10.0' }, /^seen$/],
  ['linux', { SSH_CONNECTION: '::1' }, /no screen/],
  ['darwin', {}, /^seen$/],
  ['darwin', { SSH_TTY: '/dev/ttys001' }, /another machine/],
  ['win32', {}, /^seen$/],
  ['win32', { CI: 'true' }, /build machine/],
  ['freebsd', {}, /no screen/],
])('on %s with %j a browser that is opened is: %s', (platform, environment, why) => {
  expect(whyUnseen({ platform, environment }) ?? 'seen').toMatch(why)
})

test.runIf(process.platform === 'linux')('the built command line opens the page by what the system has', async () => {
  const root = await repository(PAGE)
  const [tools, called] = [join(root, 'tools'), join(root, 'called')]
  await mkdir(tools)
  await writeFile(join(tools, 'xdg-open'), `#!/bin/sh\necho "$#:$1" > '${called}'\n`)
  await chmod(join(tools, 'xdg-open'), 0o755)
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
  const built = async (path: string) => {
    const child = spawn(process.execPath, [cli, 'view'], { cwd: root, env: { DISPLAY: ':0', PATH: path } })
    let stdout = ''
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    return { code: await new Promise((resolve) => child.on('close', resolve)), stdout }
  }
  const page = join(root, 'style-gate-report/report.html')
  expect(await built(`${tools}:/usr/bin:/bin`)).toEqual({ code: 0, stdout: said(page) })
  // What opens it is not waited for.
  await expect.poll(async () => readFile(called, 'utf8').catch(() => '')).toBe(`1:${page}\n`)
  await rm(tools, { recursive: true })
  const without = await built(tools)
  expect(without.code).toBe(0)
  expect(without.stdout).toContain(`${said(page)}No browser was opened: `)
})

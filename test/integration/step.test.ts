import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, realpath, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Upload } from '../../src/github/artifact.ts'
import type { Runner } from '../../src/github/runner-output.ts'
import type { Annotation } from '../../src/report/annotations.ts'
import type { Step } from '../../src/commands/step.ts'
import { project } from '../support/action-copy.ts'
import { runStep } from '../support/fake-runner.ts'
import { addFiles, repository, SMALL } from '../support/repository.ts'
import { collector } from '../support/run.ts'
import { recorder, stepHere } from '../support/step-here.ts'

/** The verdict on two samples a pair, and a gate that nobody asked for, are not what these tests are about. */
function quietRecorder() {
  const { runner, ...kept } = recorder()
  const isQuiet = ({ level, title }: Annotation): boolean =>
    level === 'warning' && /: (?:inconclusive|not computed)$/.test(title)
  const annotate: Runner['annotate'] = (annotation) => void (isQuiet(annotation) || runner.annotate(annotation))
  return { ...kept, runner: { ...runner, annotate } }
}

async function runHere({ environment = {}, ...ports }: Partial<Step>) {
  const root = await repository(SMALL)
  const { published, annotations, runner } = quietRecorder()
  const { code } = await stepHere(root, { environment, ports: { runner, patience: 1000, ...ports } })
  return { code, published, annotations, root }
}

test('files are written before they are uploaded, and the summary comes when all the rest is known', async () => {
  const uploads: Upload[] = []
  const { published, runner, annotations } = quietRecorder()
  const upload = async (wanted: Upload): Promise<number> => {
    uploads.push(wanted)
    const files = await readdir(wanted.folder)
    expect(files.toSorted()).toEqual(wanted.files.map((path) => basename(path)).toSorted())
    published.push('artifact')
    return 5
  }
  const { code } = await runHere({ runner, upload })
  expect(code).toBe(0)
  expect(uploads.map(({ as, name, files }) => [as, name, files.map((path) => basename(path))])).toEqual([
    ['zip', 'style-gate-score', ['scores.json', 'scores.csv', 'report.html', 'report.md']],
    ['file', 'report-style-gate-score.html', ['report-style-gate-score.html']],
  ])
  // The copy with the name of its artifact is in nobody's way.
  expect(existsSync(uploads[1]!.folder)).toBe(false)
  expect(published.slice(0, 2)).toEqual(['artifact', 'artifact'])
  expect(published.at(-1)).toBe('summary')
  expect(annotations).toEqual([])
})

test('a service that does not answer is given up after the time given, once for both artifacts', async () => {
  let asked = 0
  const upload = async (): Promise<never> => {
    asked += 1
    return new Promise(() => {})
  }
  const { code, annotations, published } = await runHere({ upload, patience: 30 })
  expect(code).toBe(0)
  expect(asked).toBe(1)
  expect(annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^The artifact and the page \(no answer within/),
  ])
  expect(published).toContain('summary')
})

test('a service that no longer answers when the page comes is given up as well, and the artifact stands', async () => {
  const folders: string[] = []
  const upload = async ({ as, folder }: Upload): Promise<number> => {
    folders.push(folder)
    return as === 'zip' ? 5 : new Promise(() => {})
  }
  const { runner, outputs, annotations } = recorder()
  const { code } = await runHere({ upload, runner, patience: 30 })
  expect(code).toBe(0)
  const [told, ...others] = annotations.filter(({ title }) => title.endsWith('not published'))
  expect(told!.message).toMatch(/^The page that opens by a click \(no answer within/)
  expect(others).toEqual([])
  expect(outputs).toMatchObject({ 'artifact-url': expect.stringMatching(/\/5$/) as string, 'page-url': '' })
  expect(existsSync(folders[1]!)).toBe(false)
})

test('a runner that takes nothing changes no result, of a good run or of a bad one', async () => {
  const refuse = (): never => {
    throw new Error('disk full')
  }
  const { runner, annotations } = quietRecorder()
  const broken = { ...runner, setOutput: refuse, appendSummary: refuse }
  expect((await runHere({ runner: broken, upload: refuse })).code).toBe(0)
  expect(annotations.map(({ message }) => message.split(' (')[0])).toEqual([
    'The artifact and the page',
    'The outputs',
    'The job summary',
  ])
  const bad = await runHere({ runner: broken, environment: { GITHUB_WORKSPACE: '' } })
  expect(bad.code).toBe(2)
})

test('a bug of ours ends with 3, and its stack is in the log', async () => {
  const log = collector()
  const broken = new URL('data:,')
  const { code, annotations } = await runHere({ models: broken, log })
  expect(code).toBe(3)
  expect(log.text()).toMatch(/This is a bug of style-gate[^]*\n\s+at /)
  expect(annotations).toEqual([expect.objectContaining({ level: 'error', title: 'Style gate: not computed' })])
})

test.each(['models', 'absolute', './other/../models'])(
  'a mistake in style-gate.yml is shown at its place in the workspace, whatever way the directory is given (%s)',
  async (directory) => {
    const root = await repository({ 'models/style-gate.yml': 'recipe: lycoris\nseed: many\n' })
    const given = directory === 'absolute' ? join(root, 'models') : directory
    const { code, annotations } = await stepHere(root, { inputs: { 'working-directory': given } })
    expect(code).toBe(2)
    expect(annotations).toEqual([
      expect.objectContaining({ level: 'error', place: { file: 'models/style-gate.yml', line: 2 } }),
    ])
  },
)

describe.skipIf(process.platform === 'win32')('native libraries', () => {
  /** The action as it is where no native library for this platform is shipped. */
  async function copyWithoutNatives(): Promise<string> {
    const action = await realpath(await mkdtemp(join(tmpdir(), 'style-gate-')))
    await mkdir(join(action, 'dist'))
    for (const name of await readdir(join(project, 'dist')))
      if (name !== 'node_modules') await cp(join(project, 'dist', name), join(action, 'dist', name))
    await symlink(join(project, 'models'), join(action, 'models'))
    return action
  }

  test('that cannot be installed are an error with a fix', async () => {
    const action = await copyWithoutNatives()
    // A PATH without npm.
    const { code, log } = await runStep(await repository(SMALL), { action, environment: { PATH: '/bin/nowhere' } })
    expect(code).toBe(2)
    expect(log).toMatch(/Installing the native libraries for [\w-]+, once/)
    expect(log).toMatch(/::error [^\n]*native libraries for [^\n]*cannot be installed[^\n]*fix: /)
  })

  test('that cannot be loaded are an error with a fix, not a bug', async () => {
    const action = await copyWithoutNatives()
    await addFiles(join(action, 'dist/node_modules'), {
      [`@img/sharp-${process.platform}-${process.arch}/package.json`]: '{}',
      'sharp/package.json': '{"main": "index.js"}',
      'sharp/index.js': 'throw new Error("Could not load the module\\nERR_DLOPEN_FAILED: file too short")',
    })
    await symlink(join(project, 'node_modules/onnxruntime-node'), join(action, 'dist/node_modules/onnxruntime-node'))
    const { code, log } = await runStep(await repository(SMALL), { action })
    expect(log).toMatch(/::error [^\n]*sharp: cannot be loaded \(Could not load the module: ERR_DLOPEN_FAILED: file/)
    expect(code).toBe(2)
  })

  test('of another platform in dist/ do not hide those that are installed with the package', async () => {
    const action = await copyWithoutNatives()
    const foreign = { 'onnxruntime-node': 'dist/index.js', sharp: 'dist/index.cjs' }
    for (const [name, main] of Object.entries(foreign))
      await addFiles(join(action, 'dist/node_modules', name), {
        'package.json': JSON.stringify({ name, main }),
        [main]: 'throw new Error("for another platform")',
      })
    await symlink(join(project, 'node_modules'), join(action, 'node_modules'))
    const { code, log } = await runStep(await repository(SMALL), { action, inputs: { size: '64x64' } })
    expect(log).not.toContain('Installing')
    expect(code).toBe(0)
  })
})

import { chmod, mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nearFileNotices } from '../../src/config/near-files.ts'
import { FAST, type Files, report, repository, scoresOf, SMALL } from '../support/repository.ts'
import { run } from '../support/run.ts'
import { stepHere } from '../support/step-here.ts'

const MINE = 'seed: 2\n'
/** A configuration that would be told by the scores, if it were read. */
const LOST = 'recipe: lycoris\nfail-on: inconclusive\n'

/** Each notice as its level and what it is about. */
async function told(files: Files, folder = ''): Promise<readonly string[]> {
  const root = await repository(files)
  const notices = await nearFileNotices(join(root, folder), root)
  return notices.flatMap(({ level, subjects }) => subjects.map((subject) => `${level} ${subject}`))
}

describe('a file that somebody may take for the configuration', () => {
  test.each([
    'Style-Gate.yml',
    'STYLE-GATE.YML',
    'style-gate.YAML',
    '.style-gate.yml',
    '.style-gate.yaml',
    'style_gate.yml',
    'stylegate.yml',
    '.github/style-gate.yml',
    '.github/style-gate.yaml',
  ])('%s is told, whether or not there is the right one', async (path) => {
    expect(await told({ [path]: LOST })).toEqual([`warning ${path}`])
    expect(await told({ [path]: LOST, 'style-gate.yml': MINE })).toEqual([`warning ${path}`])
  })

  test('in the root is told where the working directory is below it, and noted beside its own', async () => {
    expect(await told({ 'style-gate.yml': LOST, 'models/x': '' }, 'models')).toEqual(['warning ../style-gate.yml'])
    expect(await told({ '.github/style-gate.yml': LOST, 'a/b/style-gate.yml': MINE }, 'a/b')).toEqual([
      'warning ../../.github/style-gate.yml',
    ])
    expect(await told({ 'style-gate.yml': LOST, 'models/style-gate.yml': MINE }, 'models')).toEqual([
      'notice ../style-gate.yml',
    ])
  })

  test.each([
    'style-gate.yml',
    'style-gate.yml.bak',
    'my-style-gate.yml',
    '.github/workflows/style-gate.yml',
    'docs/style-gate.yml',
  ])('is not %s', async (path) => expect(await told({ [path]: MINE })).toEqual([]))

  test('a folder of the name is none, a link is one, and there are never more than ten', async () => {
    const root = await repository({})
    await mkdir(join(root, '.style-gate.yml'))
    await symlink('nowhere', join(root, 'style_gate.yml'))
    const [only, ...others] = await nearFileNotices(root, root)
    expect(only!.subjects).toEqual(['style_gate.yml'])
    expect(others).toEqual([])
    const many = ['Style', 'sTyle', 'stYle', 'styLe', 'stylE', 'STyle'].flatMap((name) =>
      ['yml', 'Yml', 'YML'].map((ending) => [`${name}-gate.${ending}`, LOST] as const),
    )
    expect(await told(Object.fromEntries(many))).toHaveLength(10)
  })

  test('a folder that cannot be read, and a file in its place, hold none', async () => {
    const root = await repository({ '.github': 'a file' })
    await mkdir(join(root, 'models'))
    await chmod(join(root, 'models'), 0)
    expect(await nearFileNotices(join(root, 'models'), root)).toEqual([])
  })
})

test('the report names it, and what it says does not count', async () => {
  const root = await repository(SMALL, { '.github/style-gate.yml': LOST })
  const { code, stdout } = await run(root, FAST)
  expect(code).toBe(0)
  const { notices, recipe } = await scoresOf(root)
  expect(recipe).toBe('pytorch-tutorial')
  const said = 'This file is not read: the configuration is style-gate.yml in the working directory.'
  expect(notices).toEqual([
    { level: 'warning', text: expect.stringContaining(said), subjects: ['.github/style-gate.yml'] },
  ])
  expect(stdout).toContain(`warning: ${said}`)
  expect(await report(root, 'report.md')).toContain('<code>&#46;github&#47;style-gate&#46;yml</code>')
  expect((await run(root, ['self-test', ...FAST])).stdout).toContain(`warning: ${said}`)
})

test('the action names the one in the root, by a warning, and looks at nothing above the workspace', async () => {
  const models = Object.fromEntries(Object.entries(SMALL).map(([path, content]) => [`work/models/${path}`, content]))
  const above = await repository(models, { '.git/HEAD': '', 'style-gate.yml': LOST, 'work/style-gate.yml': LOST })
  const { annotations } = await stepHere(join(above, 'work'), { inputs: { 'working-directory': 'models' } })
  expect(annotations.filter(({ message }) => message.startsWith('This file is not read'))).toEqual([
    expect.objectContaining({ level: 'warning', message: expect.stringMatching(/\n {2}\.\.\/style-gate\.yml$/) }),
  ])
})

test('the command line looks up to the folder of the repository, from within it too', async () => {
  const models = Object.fromEntries(Object.entries(SMALL).map(([path, content]) => [`models/${path}`, content]))
  const root = await repository(models, { '.git/HEAD': '', 'style-gate.yml': LOST })
  for (const [folder, args] of [
    [join(root, 'models'), []],
    [root, ['--working-directory', 'models']],
  ] as const)
    expect((await run(folder, [...FAST, ...args])).stdout).toContain('\n  ../style-gate.yml\n')
})

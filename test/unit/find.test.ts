import { mkdir, mkdtemp, realpath, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTemplate } from '../../src/config/template.ts'
import { matchFiles } from '../../src/trees/find.ts'
import { byCodePoint } from '../../src/lib/order.ts'

async function folderOf(paths: readonly string[], name = 'root'): Promise<string> {
  const root = join(await realpath(await mkdtemp(join(tmpdir(), 'style-gate-glob-'))), name)
  await mkdir(root)
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), '')
  }
  return root
}

const find = async (root: string, ...templates: readonly string[]) => matchFiles(root, templates.map(parseTemplate))

const NAME = fc.stringMatching(
  process.platform === 'win32' ? /^[ab.]?[ab-]{1,2}$/ : /^[ab.]?[ab\-[\]*?\\\n {}!#~é]{0,2}[ab]$/,
)
const PATHS = fc.array(
  fc.array(NAME, { minLength: 1, maxLength: 4 }).map((names) => names.join('/')),
  { maxLength: 12 },
)
const SEGMENT = fc.oneof(
  { weight: 1, arbitrary: NAME.filter((name) => !/[{}\\]/.test(name)) },
  { weight: 5, arbitrary: fc.constantFrom('*', '**', 'a*', '*b', '?', '[!a]', '{lora}', '*a*') },
)
const TEMPLATE = fc.array(SEGMENT, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'))
/** No file where another path has a folder. */
const FILES = PATHS.map((paths) =>
  [...new Set(paths)].filter((path) => !paths.some((other) => other.startsWith(`${path}/`))),
)

test('a walk finds what the templates match among all paths, also where a bad link makes it go folder by folder', async () => {
  await fc.assert(
    fc.asyncProperty(
      FILES,
      fc.array(TEMPLATE, { minLength: 1, maxLength: 3 }),
      TEMPLATE,
      async (paths, some, exclude) => {
        const root = await folderOf(paths)
        const templates = [`!${exclude}`, ...some]
          .filter((source) => source.split('{lora}').length < 3)
          .map(parseTemplate)
        const own = paths.filter((path) => templates.some(({ excludes, read }) => !excludes && read(path)))
        const expected = own.filter((path) => !templates.some(({ excludes, read }) => excludes && read(path)))
        expect(await matchFiles(root, templates)).toEqual({ paths: expected.toSorted(byCodePoint), problems: [] })
        await symlink('nowhere', join(root, 'zz'))
        const bad = await matchFiles(root, [...templates, parseTemplate('zz/{lora}')])
        expect(bad.paths.filter((path) => path !== 'zz')).toEqual(expected.toSorted(byCodePoint))
      },
    ),
    { numRuns: 200 },
  )
})

test
  .skipIf(process.platform === 'win32')
  .each(['a[b]c', 'a*b?', '[!x]', String.raw`a\b`, String.raw`\[x]`, 'two\nlines', ' x '])(
  'a working directory named %j is searched like any other',
  async (name) => {
    const root = await folderOf(['s/ink/1.png', 's/[ink]/2.png'], name)
    await mkdir(root.replaceAll(/[^/a-z]/g, 'y'), { recursive: true })
    expect(await find(root, 's/{lora}/*')).toEqual({ paths: ['s/[ink]/2.png', 's/ink/1.png'], problems: [] })
    await symlink('nowhere', join(root, 's/oil'))
    const { paths, problems } = await find(root, 's/{lora}/*')
    expect(paths).toEqual(['s/[ink]/2.png', 's/ink/1.png'])
    expect(problems).toMatchObject([{ subject: 's/oil', problem: 'is a link that leads nowhere' }])
  },
)

test('a link to a folder is followed, and one that leads round in a circle is left', async () => {
  const root = await folderOf(['s/ink/1.png', 't/2.png'])
  await symlink('../t', join(root, 's/oil'))
  await symlink('..', join(root, 's/round'))
  const paths = ['s/ink/1.png', 's/oil/2.png', 't/2.png']
  expect(await find(root, '**/{lora}.png')).toEqual({ paths, problems: [] })
  await symlink('nowhere', join(root, 'bad'))
  const { problems } = await find(root, '**/{lora}.png')
  expect(await find(root, '**/{lora}.png')).toMatchObject({ paths })
  expect(problems.map(({ subject }) => subject)).toEqual(['bad'])
})

test('a bad link that is excluded is no problem', async () => {
  const root = await folderOf(['s/ink/1.png'])
  await symlink('nowhere', join(root, 's/oil'))
  await symlink('nowhere', join(root, 's/ink/2.png'))
  expect(await find(root, 's/{lora}/*', '!s/oil', '!**/2.png')).toEqual({ paths: ['s/ink/1.png'], problems: [] })
})

test('all bad links are told, whether they match or not', async () => {
  const root = await folderOf(['s/ink/1.png'])
  await symlink('nowhere', join(root, 's/oil'))
  await symlink('self', join(root, 's/self'))
  await symlink('nowhere', join(root, 's/ink/2.png'))
  const { paths, problems } = await find(root, 's/{lora}/*')
  expect(paths).toEqual(['s/ink/1.png', 's/ink/2.png'])
  expect(problems.map(({ subject }) => subject)).toEqual(['s/oil', 's/self'])
})

test('templates full of stars are read in no time', async () => {
  const name = 'a'.repeat(240)
  const root = await folderOf([`x/${name}`, `${'a/'.repeat(60)}${name}`])
  const start = performance.now()
  const templates = [
    `{lora}/${'*a'.repeat(60)}b`,
    `${'**/a/'.repeat(20)}{lora}/b`,
    `**/${'*a*'.repeat(60)}{lora}{checkpoint}*{seed}b`,
  ]
  expect(await find(root, ...templates)).toEqual({ paths: [], problems: [] })
  expect(performance.now() - start).toBeLessThan(30_000)
})

test('a search that meets a bad link never leaves the working directory by another one', async () => {
  const [root, other] = [await folderOf(['s/ink/1.png']), await folderOf(['deep/2.png'])]
  await symlink('nowhere', join(root, 's/oil'))
  await symlink(other, join(root, 's/out'))
  const { paths, problems } = await find(root, 's/{lora}/**')
  expect(paths).toEqual(['s/ink/1.png'])
  expect(problems.map(({ subject, problem }) => `${subject} ${problem}`).toSorted()).toEqual([
    's/oil is a link that leads nowhere',
    's/out is a link out of the working directory',
  ])
})

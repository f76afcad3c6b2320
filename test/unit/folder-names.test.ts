import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseConfigFile } from '../../src/config/file.ts'
import { readFlags } from '../../src/config/flags.ts'
import { guard } from '../../src/config/guard.ts'
import { readInputs } from '../../src/config/inputs.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { collect, collectTargets } from '../../src/trees/collect.ts'
import { folderTree } from '../../src/trees/folder.ts'
import { NAMING } from '../support/naming.ts'

const NAMES = [
  { folder: 'ds8', name: 'dreamshaper_8' },
  { folder: 'sumi', name: 'ink: wash' },
]

describe('the key names', () => {
  const ofFile = async (text: string) => parseConfig(await parseConfigFile(text)).names

  test('is a map or lines in the file, lines in a flag and in an input', async () => {
    expect(await ofFile('names: { ds8: dreamshaper_8, sumi: "ink: wash" }')).toEqual(NAMES)
    expect(await ofFile('names:\n  ds8: dreamshaper_8\n  sumi: "ink: wash"')).toEqual(NAMES)
    expect(await ofFile('names: |\n  ds8: dreamshaper_8\n  sumi: ink: wash')).toEqual(NAMES)
    expect(await ofFile('names: ["ds8: dreamshaper_8", "sumi: ink: wash"]')).toEqual(NAMES)
    const flags = readFlags(['--names', 'ds8: dreamshaper_8', '--names', 'sumi: ink: wash'])
    expect(parseConfig(flags.source).names).toEqual(NAMES)
    const { source } = readInputs({ INPUT_NAMES: 'ds8: dreamshaper_8\nsumi: ink: wash' })
    expect(parseConfig(source).names).toEqual(NAMES)
    expect(await ofFile('names: { 8: 9, constructor: x }')).toEqual([
      { folder: '8', name: '9' },
      { folder: 'constructor', name: 'x' },
    ])
    expect(await ofFile('')).toEqual([])
  })

  test.each([
    ['names: { a: x, b: x }', /two folders have the name x/],
    ['names: ["a: x", "a: y"]', /the folder a has two names/],
    ['names: { a/b: x }', /names cannot be/],
    ['names: { a: "" }', /names cannot be/],
    ['names: [a]', /names cannot be/],
    ['names: { a: [x] }', /names cannot be/],
    [`names: { a: ${'x'.repeat(256)} }`, /names cannot be/],
  ])('refuses %s', async (text, message) => {
    await expect(ofFile(text)).rejects.toThrow(message)
  })

  test('is a gate key: a pull request does not name its own folders', async () => {
    const head = await parseConfigFile('seed: 1\nnames: { ds8: dreamshaper_8 }')
    const inputs = { values: {}, where: (key: string) => key }
    const { file, baseConfig } = await guard(head, inputs, { text: 'seed: 1\n' })
    expect(parseConfig(file).names).toEqual([])
    expect(baseConfig?.changes[0]).toMatchObject({ key: 'names', counts: 'base', default: 'none' })
  })
})

describe('folders with another name', () => {
  /** What is found in a folder with these files. */
  async function lookUp(paths: readonly string[], names: readonly string[], more: object = {}) {
    const root = await mkdtemp(join(tmpdir(), 'style-gate-names-'))
    for (const path of paths) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), path)
    }
    const config = parseConfig({ values: { names, ...more }, where: (key) => key })
    return {
      config,
      tree: folderTree(root),
      collection: await collect({ places: config, tree: folderTree(root), naming: NAMING }),
    }
  }
  const PATHS = [
    'samples/sumi/ds8/1.png',
    'samples/sumi/aing/1.png',
    'samples/sumi/gone/notes.bmp',
    'references/sumi/a.png',
    'controls/ds8/c.png',
    'plain/ds8/1.png',
  ]
  const LINES = ['ds8: dreamshaper_8', 'sumi: ink', 'gone: away']
  const WITHOUT = { 'samples-without-lora': ['plain/{checkpoint}/*'] }

  test('are shown by it everywhere: pairs, references, pictures without the LoRA, and pairs without pictures', async () => {
    const { config, tree, collection } = await lookUp(PATHS, LINES, WITHOUT)
    expect(collection.problems).toEqual([])
    expect(collection.pairs.map(({ lora, checkpoint }) => `${checkpoint} × ${lora}`)).toEqual([
      'aing × ink',
      'dreamshaper_8 × ink',
    ])
    expect(collection.pairs[1]!.samples.map(({ path }) => path)).toEqual(['samples/sumi/ds8/1.png'])
    expect(collection.references.map(({ name }) => name)).toEqual(['ink'])
    expect(collection.controls.map(({ name }) => name)).toEqual(['ds8'])
    expect(collection.withoutLora.map(({ checkpoint }) => checkpoint)).toEqual(['dreamshaper_8'])
    expect(collection.missing).toEqual([{ lora: 'ink', checkpoint: 'away' }])
    expect((await collectTargets({ places: config, tree, naming: NAMING })).references.map(({ name }) => name)).toEqual(
      ['ink'],
    )
  })

  test('are refused where another folder has that name', async () => {
    const { collection } = await lookUp([...PATHS, 'samples/sumi/dreamshaper_8/1.png'], LINES)
    expect(collection.problems).toEqual([
      {
        subject: 'dreamshaper_8',
        problem: 'is the name of the folders dreamshaper_8 and ds8',
        fix: 'Give names another name for one of them, or move the pictures into one folder.',
      },
    ])
  })

  test('that are not there are told', async () => {
    const { collection } = await lookUp(PATHS, [...LINES, 'ds9: dreamshaper_9'])
    expect(collection.notices).toContainEqual({
      level: 'warning',
      text: 'Lines of names whose folder is no LoRA and no checkpoint.',
      subjects: ['ds9: dreamshaper_9'],
    })
  })
})

import { appendFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { needsRows } from '../../src/report/needs-rows.ts'
import { node, PLAIN } from '../support/comfyui-graphs.ts'
import { git, initRepository } from '../support/git.ts'
import { infotext, type Made, withInfotext } from '../support/infotext.ts'
import { pngText, withChunks } from '../support/metadata.ts'
import { picture } from '../support/pictures.ts'
import { addFiles, FAST, type Files, repository, scoresOf, SMALL } from '../support/repository.ts'
import { type Ended, run } from '../support/run.ts'

const WORKFLOW = '.github/workflows/style-gate.yml'
const TARGETS: Files = {
  ...Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`references/ink/${index}.png`, 901 + index])),
  'controls/doodle/x.png': 911,
  'controls/doodle/y.png': 912,
}

/** Of pictures that were made so, under names with numbers in them. */
async function made(nameOf: (index: number) => string, all: readonly Made[]): Promise<Files> {
  const files = all.map(
    async (own, index) =>
      [nameOf(index), await withInfotext(index + 1, infotext({ seed: String(index + 1), ...own }))] as const,
  )
  return Object.fromEntries(await Promise.all(files))
}

const TWO: readonly Made[] = [{ model: 'alpha' }, { model: 'alpha' }, { model: 'beta' }, { model: 'beta' }]
const INK: readonly Made[] = TWO.map((own) => ({ ...own, loras: ['ink:0.8'] }))

async function textOf(root: string, path: string): Promise<string> {
  return readFile(join(root, path), 'utf8')
}

async function keysOf(root: string, path = 'style-gate.yml'): Promise<unknown> {
  return parse(await textOf(root, path))
}

/** All that is in a folder but what git keeps, by path. */
async function everythingIn(root: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const paths = entries.filter((own) => own.isFile()).map((own) => join(own.parentPath, own.name))
  const kept = paths.filter((path) => !path.includes('/.git/')).toSorted()
  return Object.fromEntries(
    await Promise.all(kept.map(async (path) => [path, await readFile(path, 'latin1')] as const)),
  )
}

/** The rows of its table. */
function pairsIn({ stdout }: Ended): readonly string[] {
  const [, table = ''] = /LoRA +checkpoint +samples\n([^]*?)\n\n/.exec(stdout) ?? []
  return table.split('\n').map((line) => line.trim().replaceAll(/ {2,}/g, ' | '))
}

async function scoredPairs(root: string): Promise<readonly string[]> {
  const { rankings } = await scoresOf(root)
  return rankings.flatMap(({ lora, pairs }) => pairs.map(({ checkpoint }) => `${lora} | ${checkpoint}`)).toSorted()
}

/** Lets it write, then adds what is missing, and scores by what was written. */
async function expectScored(root: string, pairs: readonly string[], targets: Files = TARGETS): Promise<Ended> {
  const ended = await run(root, ['init', '--yes'])
  expect(ended).toMatchObject({ code: 0, said: '' })
  expect(ended.stdout).toContain('The files were written.')
  expect(pairsIn(ended)).toEqual(pairs)
  const early = await run(root, ['doctor'])
  const isBare = /References of \S+: there are none/.test(ended.stdout)
  expect(early.code).toBe(isBare ? 2 : 0)
  expect(/\nNext: mend the .*, then run style-gate doctor\n$/.test(early.stdout)).toBe(isBare)
  await addFiles(root, targets)
  const looked = await run(root, ['doctor', ...FAST])
  expect(looked).toMatchObject({ code: 0, said: '' })
  expect(looked.stdout).toMatch(/\nNext: style-gate\n$/)
  expect(await run(root, FAST)).toMatchObject({ code: 0, said: '' })
  // What is there is the same before it is measured, but for how near a control is.
  const { rankings } = await scoresOf(root)
  const rows = looked.stdout.split('\n').map((line) => line.trim().replaceAll(/ {2,}/g, ' | '))
  for (const { needs } of rankings)
    for (const cells of needsRows(needs.filter(({ what }) => what !== 'controls')))
      expect(rows).toContain(cells.filter((cell) => cell !== '').join(' | '))
  expect(await scoredPairs(root)).toEqual(pairs.map((pair) => pair.replace(/ \| \d+$/, '')).toSorted())
  return ended
}

describe('init finds the pictures of', () => {
  test('kohya, and says by which layout', async () => {
    const root = await repository({
      'sample/ink_e000002_00_20260102030405_1.png': 1,
      'sample/ink_e000002_01_20260102030405_2.png': 2,
      'sample/ink_e000010_00_20260102040405_1.png': 3,
      'sample/ink_e000010_01_20260102040405_2.png': 4,
    })
    initRepository(root)
    const { stdout } = await expectScored(root, ['ink | epoch 2 | 2', 'ink | epoch 10 | 2'])
    expect(stdout).toContain('Pictures in this folder, found by the layout kohya:')
    expect(stdout).toContain('References of ink: there are none. Put 8 artworks (at least 5)')
    expect(stdout).toContain('into the folder references/ink/.')
    expect(stdout).toMatch(/\nNext: style-gate doctor\n$/)
    expect(await keysOf(root)).toEqual({ layout: 'kohya' })
    expect(await textOf(root, '.gitignore')).toBe('style-gate-report/\n')
    expect(git(root, 'status', '--porcelain', '--untracked-files=all')).not.toContain('style-gate-report')
  })

  test('A1111, by what their metadata name', async () => {
    const root = await repository(await made((index) => `outputs/2026-01-02/0000${index}-16468394${index}.png`, INK))
    await expectScored(root, ['ink | alpha | 2', 'ink | beta | 2'])
    expect(await keysOf(root)).toEqual({ layout: 'a1111' })
  })

  test('ComfyUI, by the graphs in them', async () => {
    const files = ['alpha', 'alpha', 'beta'].map(async (model, index) => {
      const graph = {
        ...PLAIN,
        ckpt: node('CheckpointLoaderSimple', { ckpt_name: `${model}.safetensors` }),
        lora: node('LoraLoaderModelOnly', { lora_name: 'ink.safetensors', strength_model: 0.8, model: ['ckpt', 0] }),
        sampler: node('KSampler', { ...PLAIN.sampler!.inputs, seed: index, model: ['lora', 0] }),
      }
      const png = await picture({ seed: index + 1 })
        .png()
        .toBuffer()
      return [
        `output/Comfy_0000${index}_.png`,
        withChunks(png, [pngText('tEXt', 'prompt', JSON.stringify(graph))]),
      ] as const
    })
    const root = await repository(Object.fromEntries(await Promise.all(files)))
    await expectScored(root, ['ink | alpha | 2', 'ink | beta | 1'])
    expect(await keysOf(root)).toEqual({ layout: 'comfyui' })
  })

  test('one folder, whose metadata name several checkpoints', async () => {
    const root = await repository(await made((index) => `samples/${index}.png`, INK))
    const { stdout } = await expectScored(root, ['ink | alpha | 2', 'ink | beta | 2'])
    expect(stdout).toContain('By what was found, style-gate.yml says:\n\n  layout: one-folder\n  group-by: metadata\n')
    expect(await keysOf(root)).toEqual({ layout: 'one-folder', 'group-by': 'metadata' })
  })

  test('the LoRA that references name, whatever the metadata call it', async () => {
    const root = await repository(await made((index) => `samples/${index}.png`, TWO), TARGETS)
    await expectScored(root, ['ink | alpha | 2', 'ink | beta | 2'])
    expect(await keysOf(root)).toEqual({ layout: 'one-folder', 'group-by': 'metadata', lora: 'ink' })
  })

  test('a folder of a LoRA with one for all checkpoints', async () => {
    const root = await repository(await made((index) => `samples/ink/all/${index}.png`, TWO))
    await expectScored(root, ['ink | alpha | 2', 'ink | beta | 2'])
    expect(await keysOf(root)).toEqual({ samples: ['samples/{lora}/*/*'], 'group-by': 'metadata' })
  })

  test('folders that no layout knows, where the pictures name both', async () => {
    const root = await repository(
      await made((index) => `my [best] out/${index % 2}/x${index}.png`, INK),
      await made((index) => `more/${index}.png`, [{ model: 'alpha', loras: ['wash:1'], seed: '99' }]),
      { 'dataset/1.png': 801, 'dataset/2.png': 802 },
    )
    await expectScored(root, ['ink | alpha | 2', 'ink | beta | 2', 'wash | alpha | 1'], {
      ...TARGETS,
      'references/wash/a.png': 951,
      'references/wash/b.png': 952,
    })
    expect(await keysOf(root)).toEqual({ samples: ['more/**/*', 'my ?best? out/**/*'], 'group-by': 'metadata' })
  })

  test('our own folders, of which nothing need be said', async () => {
    const root = await repository(SMALL, TARGETS)
    const { stdout } = await expectScored(root, ['ink | alpha | 2', 'ink | beta | 2'])
    expect(await keysOf(root)).toBeNull()
    expect(stdout).toMatch(/\n {2}references: \d of ink\n {2}controls: {3}\d of doodle\n/)
    expect(stdout).not.toContain('Missing:')
  })
})

describe('init in a folder', () => {
  test('asks for more references beside those that are there, so that a name given later finds all', async () => {
    const samples = { 'samples/one/1.png': 1, 'samples/two/1.png': 2 }
    const root = await repository({ ...samples, 'references/0.png': 901 })
    const { stdout } = await run(root, ['init'])
    expect(stdout).toContain('there is 1. Put 7 more artworks (at least 4) into the folder references/.')
    const more = Object.fromEntries(
      Array.from({ length: 7 }, (_, index) => [`references/${index + 1}.png`, 902 + index]),
    )
    await addFiles(root, more)
    expect((await run(root, ['init', '--lora', 'ink'])).stdout).toContain('references: 8 of ink\n')
  })

  test('that is empty says what belongs where', async () => {
    const root = await repository({})
    const { code, stdout, said } = await run(root, ['init', '--yes'])
    expect([code, said]).toEqual([0, ''])
    for (const part of [
      'samples:    none that a run can score\n  references: none\n  controls:   none\n',
      'In the way of a run:\n\n  samples: no picture matches samples/{lora}/{checkpoint}/*',
      'References: there are none. Put 8 artworks (at least 5)',
      'into the folder references/.',
      'Controls, pictures of another style: there are none. Put 4 pictures (at least 2) into the folder controls/another-artist/.',
      'No git repository is here.',
      `In ${WORKFLOW}, replace OWNER by the account that hosts the action.`,
    ])
      expect(stdout).toContain(part)
    expect(Object.keys(await everythingIn(root)).map((path) => path.slice(root.length + 1))).toEqual([
      WORKFLOW,
      '.gitignore',
      'style-gate.yml',
    ])
  })

  test('of a repository puts the workflow at its root', async () => {
    const files = Object.fromEntries(Object.entries(SMALL).map(([path, own]) => [`my models/${path}`, own]))
    const root = await repository(files)
    initRepository(root)
    const { stdout } = await run(root, ['init', '--yes', '--working-directory', 'my models'])
    expect(stdout).toMatch(/\nNext: style-gate doctor --working-directory='my models'\n$/)
    expect(await keysOf(root, 'my models/style-gate.yml')).toBeNull()
    expect(await keysOf(root, WORKFLOW)).toMatchObject({
      jobs: {
        'style-gate': {
          steps: [{}, { uses: 'OWNER/lora-style-gate@v1', with: { 'working-directory': 'my models' } }],
        },
      },
    })
    expect(await readdir(join(root, 'my models'))).not.toContain('.github')
  })

  test('whose name a workflow would compute is refused', async () => {
    const name = '${{ github.token }}'
    const root = await repository({ [`${name}/x.txt`]: 'x', 'README.md': 'x' })
    initRepository(root)
    const { code, said } = await run(join(root, name), ['init', '--yes'])
    expect(`${code} ${said}`).toBe(
      `2 error: ${name}: has a name that no workflow can hold\n  fix: Rename the folder.\n`,
    )
  })

  test('that has the action in it names it by its folder', async () => {
    const root = await repository({ 'tools/gate/dist/cli.js': 'x', 'tools/gate/action.yml': 'x' })
    initRepository(root)
    const script = join(root, 'tools/gate/dist/cli.js')
    const { stdout } = await run(root, ['init', '--yes'], undefined, { script })
    expect(stdout).toMatch(
      /\nThe workflow runs this action: \.\/tools\/gate\n[^]*\nNext: node tools\/gate\/dist\/cli\.js doctor\n$/,
    )
    expect(await textOf(root, WORKFLOW)).toContain('      - uses: ./tools/gate\n')
  })

  test('names the action by where its clone came from', async () => {
    const clone = await repository({ 'dist/cli.js': 'x', 'action.yml': 'x' })
    const commit = initRepository(clone)
    const usesOf = async (): Promise<string | undefined> => {
      const root = await repository({})
      await run(root, ['init', '--yes'], undefined, { script: join(clone, 'dist/cli.js') })
      return /uses: (\S+\/lora\S+)/.exec(await textOf(root, WORKFLOW))?.[1]
    }
    expect(await usesOf()).toBe('OWNER/lora-style-gate@v1')
    git(clone, 'remote', 'add', 'origin', 'https://github.com/someone/lora-gate.git')
    expect(await usesOf()).toBe(`someone/lora-gate@${commit}`)
    git(clone, 'tag', 'v1')
    expect(await usesOf()).toBe('someone/lora-gate@v1')
  })
})

describe('init writes', () => {
  test('nothing over what is there, and nothing again', async () => {
    const before: Files = {
      'style-gate.yml': 'recipe: deep-gram\n',
      [WORKFLOW]: 'name: mine\n',
      '.gitignore': '*.tmp',
    }
    const root = await repository(SMALL, before)
    initRepository(root)
    const first = await run(root, ['init', '--yes'])
    for (const path of ['style-gate.yml', WORKFLOW]) {
      expect(await textOf(root, path)).toBe(before[path])
      expect(first.stdout).toMatch(new RegExp(`\n {2}${path} +is there already, and stays as it is\n`))
    }
    expect(first.stdout).toMatch(/\n {2}\.gitignore +one line more: style-gate-report\/\n/)
    expect(await textOf(root, '.gitignore')).toBe('*.tmp\nstyle-gate-report/\n')
    const after = await everythingIn(root)
    const second = await run(root, ['init', '--yes'])
    expect(second.stdout).toContain('leaves style-gate-report/ out already, and stays as it is')
    expect(second.stdout).toContain('There is nothing to write.')
    expect(await everythingIn(root)).toEqual(after)
  })

  test('nothing a second time, of what it found by metadata either', async () => {
    const root = await repository(await made((index) => `samples/${index}.png`, INK))
    const first = await run(root, ['init', '--yes'])
    const after = await everythingIn(root)
    const second = await run(root, ['init', '--yes'])
    expect(pairsIn(second)).toEqual(pairsIn(first))
    expect(second.stdout).not.toContain('By what was found')
    expect(await everythingIn(root)).toEqual(after)
  })

  test('no line into a style-gate.yml that is there, and says which it could have', async () => {
    const root = await repository(await made((index) => `samples/${index}.png`, INK), { 'style-gate.yml': 'seed: 2\n' })
    const { stdout } = await run(root, ['init', '--yes'])
    expect(stdout).toContain('style-gate.yml could have the lines:\n\n  layout: one-folder\n  group-by: metadata\n')
    expect(await textOf(root, 'style-gate.yml')).toBe('seed: 2\n')
  })

  test('nothing where nobody can be asked, or where the answer is no', async () => {
    const root = await repository(SMALL)
    const before = await everythingIn(root)
    const unasked = await run(root, ['init'])
    expect(unasked).toMatchObject({ code: 0, said: '' })
    expect(unasked.stdout).toMatch(
      /\nNothing was written\. Give --yes to write these files\.\nNext: style-gate doctor\n$/,
    )
    const questions: string[] = []
    const answer = (is: boolean) => async (question: string) => {
      questions.push(question)
      return is
    }
    const refused = await run(root, ['init'], undefined, { ask: answer(false) })
    expect(refused.stdout).toMatch(/\nNothing was written\.\nNext: style-gate doctor\n$/)
    expect(await everythingIn(root)).toEqual(before)
    await run(root, ['init'], undefined, { ask: answer(true) })
    expect(questions).toEqual(['Write these files? [y/N] ', 'Write these files? [y/N] '])
    expect(await keysOf(root)).toBeNull()
  })

  test('the options that it was given', async () => {
    const root = await repository({ 'out/alpha/1.png': 1, 'out/beta/1.png': 2 })
    const options = ['--samples', 'out/{checkpoint}/*', '--lora', 'ink', '--names', 'alpha: first', '--report-dir', 'r']
    const { stdout } = await run(root, ['init', '--yes', ...options])
    expect(stdout).toContain('into the folder references/ink/.')
    expect(await textOf(root, '.gitignore')).toBe('/r/\n')
    await addFiles(root, TARGETS)
    expect(await run(root, FAST)).toMatchObject({ code: 0, said: '' })
    expect(await readdir(join(root, 'r'))).toContain('scores.json')
  })

  test('no line that .gitignore has in another way', async () => {
    for (const [path, text] of [
      ['.gitignore', 'style-gate-*\n'],
      ['models/.gitignore', '/style-gate-report\n'],
    ] as const) {
      const root = await repository({ 'models/x.txt': 'x', [path]: text })
      initRepository(root)
      const { stdout } = await run(root, ['init', '--yes', '--working-directory', 'models'])
      expect(stdout).toContain('leaves style-gate-report/ out already')
      expect(await textOf(root, path)).toBe(text)
    }
    const root = await repository({ '.gitignore': 'style-*\n!style-gate-report\n' })
    initRepository(root)
    await appendFile(join(root, '.git/info/exclude'), 'style-gate-report/\n')
    await run(root, ['init', '--yes'])
    expect(await textOf(root, '.gitignore')).toBe('style-*\n!style-gate-report\nstyle-gate-report/\n')
  })

  test('through no link, and says so', async () => {
    const outside = await repository({ 'ignored.txt': 'x' })
    const root = await repository({ 'models/x.txt': 'x' })
    initRepository(root)
    await symlink(outside, join(root, '.github'))
    await symlink(join(outside, 'ignored.txt'), join(root, '.gitignore'))
    await symlink(join(outside, 'none.yml'), join(root, 'models/style-gate.yml'))
    const { code, said } = await run(root, ['init', '--yes', '--working-directory', 'models'])
    expect([code, said]).toEqual([2, expect.stringContaining('style-gate.yml: is a link or no regular file')])
    const atRoot = await run(root, ['init', '--yes'])
    expect(atRoot.stdout.match(/is not written: a link/g)).toHaveLength(2)
    expect(await everythingIn(outside)).toEqual({ [join(outside, 'ignored.txt')]: 'x' })
    expect(await keysOf(root)).toBeNull()
  })

  test('what can be written before a folder that cannot', async () => {
    const root = await repository({ '.github': 'a file' })
    const { stdout } = await run(root, ['init', '--yes'])
    expect(stdout).toMatch(/\.github\/workflows\/style-gate\.yml +is not written/)
    expect(await textOf(root, '.github')).toBe('a file')
  })

  test('no workflow beside one with the other ending', async () => {
    const root = await repository({ '.github/workflows/style-gate.yaml': 'name: mine\n' })
    const { stdout } = await run(root, ['init', '--yes'])
    expect(stdout).toMatch(/\.github\/workflows\/style-gate\.yaml +is there already/)
    expect(await readdir(join(root, '.github/workflows'))).toEqual(['style-gate.yaml'])
  })
})

describe('hostile names', () => {
  const LORA = '- "x": {y} #\u001b[2J ::error::'
  const CHECKPOINT = "'a\n::error::b\u202e"

  test('are neither signs for a terminal nor keys of a file', async () => {
    const root = await repository({
      [`samples/${LORA}/${CHECKPOINT}/1.png`]: 1,
      [`samples/${LORA}/beta/2.png`]: 2,
      [`references/${LORA}/1.png`]: 3,
    })
    const { code, stdout, said } = await run(root, ['init', '--yes'])
    expect(code).toBe(0)
    for (const text of [stdout, said]) {
      expect(text).not.toMatch(/[\u001b\u202e]/)
      expect(text).not.toMatch(/^\s*::/m)
    }
    expect(await keysOf(root)).toBeNull()
  })

  test('of references are a name in the file', async () => {
    const lora = '! {a}: [b] # "c'
    const root = await repository(await made((index) => `samples/${index}.png`, TWO))
    await mkdir(join(root, 'references', lora), { recursive: true })
    await writeFile(join(root, 'references', lora, 'a.png'), await picture({ seed: 900 }).png().toBuffer())
    const ended = await run(root, ['init', '--yes'])
    expect(pairsIn(ended)).toEqual([`${lora} | alpha | 2`, `${lora} | beta | 2`])
    expect(await keysOf(root)).toMatchObject({ lora })
    expect(await run(root, FAST)).toMatchObject({ code: 0, said: '' })
  })

  test('of folders are no templates', async () => {
    const root = await repository(await made((index) => `!{a,b}[c]*/${index}.png`, INK))
    await expectScored(root, ['ink | alpha | 2', 'ink | beta | 2'])
    expect(await keysOf(root)).toMatchObject({ samples: ['??a?b??c??/**/*'] })
  })
})

test('init takes no operand, and no other command takes --yes', async () => {
  const root = await repository(SMALL)
  expect(await run(root, ['init', 'x'])).toMatchObject({ code: 2 })
  expect((await run(root, ['score', '--yes'])).said).toBe(
    'error: --yes: is no option\n  fix: Run style-gate --help to see the options.\n',
  )
  expect(Object.keys(await everythingIn(root))).toHaveLength(Object.keys(SMALL).length)
})

import { copyFile, mkdir, mkdtemp, readFile, readdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { picture } from '../support/pictures.ts'
import { FAST, type Files, repository, report, scoresOf, SMALL, without } from '../support/repository.ts'
import { models, run } from '../support/run.ts'
import { tiffOf } from '../support/tiff.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="9" height="9"/></svg>'
const LFS =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n'

const truncated = async (): Promise<Buffer> => {
  const whole = await picture({ seed: 5 }).png().toBuffer()
  return whole.subarray(0, whole.length / 2)
}

/** What is committed of a PNG under `* text` and read again under `eol=lf`. */
async function convertedPng(): Promise<Buffer> {
  const text = (await picture({ seed: 5 }).png().toBuffer()).toString('latin1')
  return Buffer.from(text.replaceAll('\r\n', '\n'), 'latin1')
}

/** The header of a PNG that claims a size and holds no data. */
function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008020000000000000000000000', 'hex')
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  header.writeUInt32BE(crc32(header.subarray(12, 29)), 29)
  return Buffer.concat([header.subarray(0, 33), Buffer.from('000000004944415435af061e0000000049454e44ae426082', 'hex')])
}

function crc32(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1))
  }
  return ~crc >>> 0
}

/** Runs and expects exit 2 with each of these texts, a fix, no stack trace and no reports. */
async function expectRefusal(root: string, args: readonly string[], ...texts: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await run(root, args)
  for (const text of texts) expect(stderr).toContain(text)
  expect(stderr).toContain('fix: ')
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(stdout).toBe('')
  expect(code).toBe(2)
  expect(await readdir(root)).not.toContain('style-gate-report')
}

const BAD = 'samples/ink/beta/3.png'

describe('a picture that cannot be used stops the run', () => {
  test.each<[string, () => Promise<string | Buffer>, string]>([
    ['a truncated PNG', truncated, 'cannot be decoded'],
    ['a text named .png', async () => 'not a picture', 'cannot be decoded'],
    ['an SVG named .png', async () => SVG, 'cannot be decoded'],
    ['a file of 0 bytes', async () => '', 'is empty (0 bytes)'],
    ['a Git LFS pointer', async () => LFS, 'is a Git LFS pointer'],
    [
      'a PNG after a conversion of line ends',
      async () => convertedPng(),
      'is a PNG that a conversion of line ends has damaged',
    ],
    ['a TIFF of floating-point numbers', async () => tiffOf({ bits: 32, more: { 339: [3] } }), 'holds floating-point'],
    [
      'a header of 60 000 × 60 000',
      async () => pngHeader(60_000, 60_000),
      'has 60000 × 60000 pixels, more than max-pixels',
    ],
  ])('%s', async (_, content, problem) => {
    await expectRefusal(await repository(SMALL, { [BAD]: await content() }), FAST, `${BAD}: ${problem}`)
  })

  test('a picture too long for the recipe lycoris', async () => {
    const long = await picture({ seed: 5, width: 64, height: 50_000 }).png().toBuffer()
    await expectRefusal(
      await repository(SMALL, { [BAD]: long }),
      ['--recipe', 'lycoris'],
      BAD,
      '64 × 50000',
      'too long and narrow',
    )
  })

  test('a link out of the workspace', async () => {
    const root = await repository(SMALL)
    const elsewhere = await repository({ 'secret.png': 9 })
    await symlink(join(elsewhere, 'secret.png'), join(root, BAD))
    await expectRefusal(root, FAST, `${BAD}: is a link out of the working directory`)
  })

  test('a folder that is a link out of the workspace', async () => {
    const root = await repository(SMALL)
    const elsewhere = await repository({ 'secret.png': 9 })
    await symlink(elsewhere, join(root, 'samples/ink/gamma'))
    await expectRefusal(root, FAST, 'samples/ink/gamma/secret.png: is a link out of the working directory')
  })

  test('a link that leads nowhere', async () => {
    const root = await repository(SMALL)
    await symlink('nowhere.png', join(root, BAD))
    await expectRefusal(root, FAST, `${BAD}: is a link that leads nowhere`)
  })

  test('all links that lead nowhere or in a circle', async () => {
    const root = await repository(SMALL)
    await symlink('nowhere.png', join(root, BAD))
    await symlink('4.png', join(root, 'samples/ink/beta/4.png'))
    await expectRefusal(root, FAST, BAD, 'samples/ink/beta/4.png', '2 times: is a link that leads nowhere')
  })

  test.each(['gone', 'gamma'])('a folder that is a link to %s', async (target) => {
    const root = await repository(SMALL)
    await symlink(target, join(root, 'samples/ink/gamma'))
    await expectRefusal(root, FAST, 'samples/ink/gamma: is a link that leads nowhere')
  })

  test.runIf(process.platform === 'linux')('a name that is not UTF-8', async () => {
    const root = await repository(SMALL)
    await writeFile(
      Buffer.concat([Buffer.from(join(root, 'references/ink/caf')), Buffer.from([0xe9]), Buffer.from('.png')]),
      'x',
    )
    await expectRefusal(root, FAST, 'references/ink/caf\ufffd.png: has a name that is not UTF-8')
  })

  test('all bad pictures are listed at once, and those of one kind together', async () => {
    const bad: Files = {
      'samples/ink/beta/3.png': '',
      'samples/ink/beta/4.png': LFS,
      'samples/ink/beta/5.png': LFS,
      'references/ink/c.png': 'text',
      'controls/doodle/y.png': pngHeader(60_000, 60_000),
    }
    await expectRefusal(await repository(SMALL, bad), FAST, ...Object.keys(bad), '2 times: is a Git LFS pointer')
  })
})

test('one bad reference is one error, not one for every LoRA that lacks features because of it', async () => {
  const { stderr } = await run(await repository(SMALL, { 'references/ink/c.png': '' }), FAST)
  expect(stderr.match(/^error: /gm)).toHaveLength(1)
})

describe('pictures that contradict each other stop the run', () => {
  test('one that two templates take for different things', async () => {
    const templates = ['samples/{lora}/{checkpoint}/*', 'controls/doodle/{lora}/{checkpoint}.png']
    const args = [...templates.flatMap((template) => ['--samples', template]), '--controls', 'controls/{control}/**']
    const root = await repository(SMALL, { 'controls/doodle/ink/gamma.png': 22 })
    await expectRefusal(
      root,
      [...FAST, ...args],
      'gamma.png: is matched twice: it is a picture of the control doodle and',
    )
  })

  test('a sample equal to a reference, though stored in another format', async () => {
    const twin = await picture({ seed: 11 }).webp({ lossless: true }).toBuffer()
    const root = await repository(SMALL, { 'samples/ink/beta/3.webp': twin })
    await expectRefusal(
      root,
      FAST,
      'samples/ink/beta/3.webp: has the same pixels as references/ink/a.png, a reference of the LoRA ink',
    )
  })

  test('one picture in two pairs', async () => {
    const root = await repository(SMALL, { [BAD]: 1 })
    await expectRefusal(
      root,
      FAST,
      `${BAD}: has the same pixels as samples/ink/alpha/1.png, a picture of the checkpoint alpha`,
    )
  })

  test('a control equal to a reference', async () => {
    const root = await repository(SMALL, { 'controls/doodle/y.png': 11 })
    await expectRefusal(root, FAST, 'controls/doodle/y.png: has the same pixels as references/ink/a.png')
  })
})

describe('a repository without what a ranking needs stops the run', () => {
  test('no samples', async () => {
    const root = await repository(without(SMALL, ...Object.keys(SMALL).filter((path) => path.startsWith('samples'))))
    await expectRefusal(root, FAST, 'samples: no picture matches samples/{lora}/{checkpoint}/*')
    const layout = ['--layout', 'kohya']
    await expectRefusal(root, [...FAST, ...layout], 'samples: no picture matches the layout kohya (--help layouts)\n')
  })

  test('no references at all', async () => {
    const root = await repository(without(SMALL, 'references/ink/a.png', 'references/ink/b.png'))
    await expectRefusal(
      root,
      FAST,
      'ink: the LoRA has samples, but no reference\n  fix: Put artworks of the target style into references/ink/, or set',
    )
  })

  test('but a LoRA without references beside one with is left out, and it is said', async () => {
    const root = await repository(SMALL, { 'samples/oil/alpha/1.png': 31 })
    const { code, stdout } = await run(root, FAST)
    expect(code).toBe(0)
    expect(stdout).toContain(
      'warning: Not scored, because there is no reference. Put artworks of the target style into references/oil/.\n  oil\n',
    )
    expect((await scoresOf(root)).notScored).toEqual([{ lora: 'oil', checkpoints: ['alpha'] }])
  })

  test('a folder of nearly the right name is told of, whether it stops the run or not', async () => {
    const typos = Object.fromEntries(
      Object.entries(SMALL).map(([path, own]) => [path.replace('samples', 'sampels'), own]),
    )
    const { code, stderr } = await run(await repository(typos), FAST)
    expect(code).toBe(2)
    expect(stderr).toContain(
      'sampels/: Nothing is in samples/, and there is a folder with nearly that name. Rename it to',
    )
    const controls = Object.fromEntries(
      Object.entries(SMALL).map(([path, own]) => [path.replace('controls', 'control'), own]),
    )
    const { stdout } = await run(await repository(controls), FAST)
    expect(stdout).toMatch(
      /^warning: Nothing is in controls\/.* Rename it to controls if it was meant\.\n {2}control\/$/m,
    )
    expect((await run(await repository(SMALL), FAST)).stdout).not.toContain('nearly that name')
  })

  test('names and places are told of before any picture is decoded', async () => {
    const root = await repository(SMALL, { 'controls/ink/x.png': 31, 'samples/ink/alpha/1.png': 'no picture' })
    const { code, stderr } = await run(root, FAST)
    expect(code).toBe(2)
    expect(stderr.match(/^error: .*$/gm)).toEqual(['error: ink: a control is named like a LoRA'])
    expect(stderr).not.toContain('Looked at')
  })

  test('a control named like a LoRA', async () => {
    await expectRefusal(
      await repository(SMALL, { 'controls/ink/x.png': 31 }),
      FAST,
      'ink: a control is named like a LoRA',
    )
  })

  test.each([
    ['a checkpoint', 'samples/ink/al\u200bpha/1.png', 'alpha', String.raw`al\u{200b}pha in samples/ink/al`],
    ['a LoRA of samples alone', 'samples/in\u00adk/alpha/1.png', 'ink', String.raw`in\u{ad}k in samples/in`],
    ['a control', 'controls/ink\ufe0f/1.png', 'ink', String.raw`ink\u{fe0f} in controls/`],
  ])('%s that differs from another name by what has no width', async (_, path, subject, written) => {
    const text = `${subject}: the name is written in ways that look the same: `
    await expectRefusal(await repository(SMALL, { [path]: 31 }), FAST, text, written)
  })

  test('a checkpoint in two folders whose names are composed differently', async () => {
    const root = await repository(SMALL, { 'samples/ink/caf\u00e9/1.png': 31, 'samples/ink/cafe\u0301/2.png': 32 })
    const written = String.raw`cafe\u{301} in samples/ink/cafe${'\u0301'}/2.png, caf\u{e9} in samples/ink/caf${'\u00e9'}/1.png`
    await expectRefusal(root, FAST, `caf\u00e9: the name is written in ways that look the same: ${written}`)
  })

  test('only unreadable references, though unreadable pictures are allowed', async () => {
    const root = await repository(SMALL, { 'references/ink/a.png': '', 'references/ink/b.png': 'text' })
    await expectRefusal(
      root,
      [...FAST, '--allow-unreadable'],
      'ink: no reference of the LoRA can be used',
      'references/ink/a.png: is empty',
      'references/ink/b.png',
    )
  })
})

describe('a bad configuration stops the run', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['an unknown flag', ['--sed', '1'], ['--sed: is no option\n  fix: Did you mean --seed? Run style-gate --help']],
    ['a flag like none', ['--wholly-other'], ['--wholly-other: is no option\n  fix: Run style-gate --help']],
    ['a word that is nearly one of several', ['--recipe', 'deepgram'], ['fix: Did you mean deep-gram? Give one of']],
    ['something behind a command', ['score', 'samples'], ['samples: is one thing too many']],
    ['a number that is none', ['--seed', 'one'], ['--seed: seed cannot be "one"', 'whole number']],
    ['a number out of range', ['--max-pixels', '0'], ['--max-pixels: max-pixels cannot be 0']],
    ['a flag and its opposite', ['--cross-controls', '--no-cross-controls'], ['--cross-controls: is given twice']],
    ['a flag given twice', ['--seed', '1', '--seed', '2'], ['--seed: is given twice']],
    [
      'a size no recipe of one size can take',
      ['--recipe', 'ghost-review', '--size', '512'],
      ['--size: size 512 sets the short side'],
    ],
    [
      'a metric that the recipe has not',
      ['--recipe', 'ghost-review', '--metric', 'log-gram'],
      [
        '--metric: metric log-gram takes logarithms, and the recipe ghost-review takes conv5_1 before its ReLU',
        'recipes gatys-2016, lycoris, deep-gram, or another metric',
      ],
    ],
    ['a size beyond the limit', ['--size', '2000x2000'], ['--size: size cannot be "2000x2000"']],
    ['a short side that is beyond it for every picture', ['--size', '1415'], ['--size: size cannot be "1415"']],
    ['a long value', ['--recipe', 'x'.repeat(9000)], ['x and so on\n  fix: ']],
    ['an unknown layer', ['--layers', 'conv9_9'], ['--layers: layers cannot be ["conv9_9"]']],
    ['more random layers than any backbone has', ['--layers', 'random:17'], ['--layers: layers cannot be']],
    ['more random layers than this one has', ['--layers', 'random:12'], ['--layers: random:12 asks for more layers']],
    [
      'nothing but an exclude',
      ['--samples', '!samples/x/*'],
      ['--samples: there is no template but ! lines, which leave out what another template finds'],
    ],
    [
      'a template without its placeholder',
      ['--controls', 'controls/*'],
      ['--controls: the template controls/* has no {control}'],
    ],
    [
      'a template that leaves the workspace',
      ['--samples', '../{lora}/{checkpoint}/*'],
      ['leaves the working directory'],
    ],
    [
      'a report folder outside',
      ['--report-dir', '../..'],
      ['--report-dir: report-dir cannot be "../.."', 'inside the working directory'],
    ],
    [
      'a position without a limit',
      ['--fail-on', 'position'],
      ['--fail-on: fail-on names position, but there is no limit'],
    ],
    ['a limit that nothing asks for', ['--max-position', '1'], ['--max-position: max-position limits nothing']],
    ['never beside something', ['--fail-on', 'never,contradicted'], ['--fail-on: fail-on cannot be']],
    ['an unknown command', ['scroe'], ['scroe: is no command\n  fix: Did you mean score? Run style-gate --help']],
    [
      'a working directory that is none',
      ['--working-directory', 'nowhere'],
      ['--working-directory: nowhere is no folder'],
    ],
  ])('%s', async (_, args, texts) => {
    await expectRefusal(await repository(SMALL), args, ...texts)
  })

  test.each<[string, string, readonly string[]]>([
    ['an unknown key', 'seed: 1\nsede: 2\n', ['style-gate.yml:2: the key sede is unknown', 'use one of samples']],
    [
      'a bad value',
      '# comment\nrecipe: gatys\n',
      ['style-gate.yml:2: recipe cannot be "gatys"', 'one of pytorch-tutorial'],
    ],
    ['several bad values', 'seed: -1\nsize: tiny\n', ['style-gate.yml:1: seed', 'style-gate.yml:2: size']],
    ['a key given twice', 'seed: 1\nseed: 2\n', ['style-gate.yml:2: Map keys must be unique']],
    ['a list for a map', '- seed\n', ['style-gate.yml:1: is not a list of keys and values']],
    ['text that is no YAML', 'seed: [1\n', ['style-gate.yml:']],
    [
      'a key for flags alone',
      'working-directory: x\n',
      ['style-gate.yml:1: working-directory says where this file is'],
    ],
    [
      'an exclude without quotes',
      'samples:\n  - samples/{lora}/{checkpoint}/*\n  - !samples/ink/beta/*\n',
      ['style-gate.yml:3', 'quotes'],
    ],
    ['an unknown key named __proto__', 'seed: 1\n__proto__: 2\n', ['style-gate.yml:2: the key __proto__ is unknown']],
    [
      'unknown keys beside bad values',
      'sede:\nseed: -1\n',
      ['style-gate.yml:1: the key sede', 'style-gate.yml:2: seed'],
    ],
    ['two documents', 'seed: 1\n---\nseed: 2\n', ['style-gate.yml:2: a second document begins here']],
    [
      'a thousand unknown keys',
      Array.from({ length: 1000 }, (_, index) => `key${index}: 1\n`).join(''),
      ['style-gate.yml:20: the key key19 is unknown', 'style-gate.yml:21: from here on 980 more keys are unknown'],
    ],
    ['an unknown key without a value', 'seed: 1\nsede:\n', ['style-gate.yml:2: the key sede is unknown']],
    ['a value that holds itself', 'seed: &a [*a]\n', ['style-gate.yml: an alias stands in what it is an alias of']],
    ['a report folder outside', 'report-dir: ../..\n', ['style-gate.yml:1: report-dir cannot be "../.."']],
    [
      'aliases without end',
      `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(9)}*a]\nc: &c [${'*b,'.repeat(9)}*b]\nd: [${'*c,'.repeat(9)}*c]\n`,
      ['style-gate.yml: '],
    ],
  ])('a file with %s', async (_, text, texts) => {
    await expectRefusal(await repository(SMALL, { 'style-gate.yml': text }), [], ...texts)
  })

  test('a file in UTF-16', async () => {
    const text = Buffer.from('\ufeffseed: 1\n', 'utf16le')
    await expectRefusal(await repository(SMALL, { 'style-gate.yml': text }), [], 'style-gate.yml: is not UTF-8 text')
  })

  test('a file with the other ending, which is not read', async () => {
    const root = await repository(SMALL, { 'style-gate.yaml': 'recipe: lycoris\n' })
    await expectRefusal(root, FAST, 'style-gate.yaml: is not read', 'Rename it to style-gate.yml.')
  })

  test('an unknown key, with a list of those that can stand in a file', async () => {
    const root = await repository(SMALL, { 'style-gate.yml': 'Recipe: lycoris\n' })
    const { stderr } = await run(root)
    expect(stderr).toContain('use one of samples, ')
    expect(stderr).not.toContain('working-directory')
  })

  test('a report folder that is a link out of the workspace', async () => {
    const root = await repository(SMALL)
    const elsewhere = await repository({})
    await symlink(elsewhere, join(root, 'out'))
    const { code, stderr } = await run(root, [...FAST, '--report-dir', 'out'])
    expect(stderr).toContain('out: leads out of the working directory by a link')
    expect(code).toBe(2)
    expect(await readdir(elsewhere)).toEqual([])
  })
})

test('a report folder that is a file stops the run before it scores', async () => {
  const { code, stderr } = await run(await repository(SMALL), [...FAST, '--report-dir', 'controls/doodle/x.png'])
  expect(stderr).toMatch(/^error: controls\/doodle\/x\.png: is no folder/)
  expect(code).toBe(2)
})

test('links in the report folder are replaced, not followed', async () => {
  const root = await repository(SMALL, { 'style-gate-report/.gitkeep': '' })
  const elsewhere = await repository({ 'precious.csv': 'precious' })
  await symlink(join(elsewhere, 'precious.csv'), join(root, 'style-gate-report/scores.csv'))
  expect((await run(root, FAST)).code).toBe(0)
  expect(await readFile(join(elsewhere, 'precious.csv'), 'utf8')).toBe('precious')
  expect(await report(root, 'scores.csv')).toContain('lora,checkpoint')
})

describe('damaged weights stop the run before anything is scored', () => {
  async function copyOfWeights(): Promise<URL> {
    const folder = await mkdtemp(join(tmpdir(), 'style-gate-models-'))
    await mkdir(join(folder, 'vgg16'))
    for (const name of ['manifest.json', 'block1.safetensors', 'block2.safetensors', 'block3.safetensors'])
      await copyFile(new URL(`vgg16/${name}`, models), join(folder, 'vgg16', name))
    return pathToFileURL(`${folder}/`)
  }

  test.each<[string, (file: URL) => Promise<void>, string]>([
    [
      'one byte differs',
      async (file) => {
        const bytes = await readFile(file)
        bytes[100_000]! ^= 1
        await writeFile(file, bytes)
      },
      'but manifest.json says',
    ],
    ['the file is short', async (file) => truncate(file, 1000), 'but manifest.json says'],
    ['the file is a Git LFS pointer', async (file) => writeFile(file, LFS), 'but manifest.json says'],
  ])('%s', async (_, damage, problem) => {
    const weights = await copyOfWeights()
    await damage(new URL('vgg16/block2.safetensors', weights))
    const root = await repository(SMALL)
    const { code, stderr } = await run(root, FAST, weights)
    expect(stderr).toContain('block2.safetensors: has SHA-256')
    expect(stderr).toContain(problem)
    expect(code).toBe(2)
    expect(await readdir(root)).not.toContain('style-gate-report')
  })

  test('only the blocks that the layers need are read', async () => {
    const root = await repository(SMALL)
    expect((await run(root, FAST, await copyOfWeights())).code).toBe(0)
    expect((await run(root, [...FAST, '--layers', 'conv4_1'], await copyOfWeights())).stderr).toContain(
      'block4.safetensors: cannot be read',
    )
  })
})

test('with allow-unreadable, pictures that cannot be decoded are warnings in every report and the rest is scored', async () => {
  const bad: Files = {
    'samples/ink/beta/3.png': '',
    'samples/ink/beta/4.png': await truncated(),
    'references/ink/c.png': 'text',
  }
  const root = await repository(SMALL, bad)
  const { code, stdout } = await run(root, [...FAST, '--allow-unreadable'])
  expect(code).toBe(0)
  const scores = await scoresOf(root)
  const warnings = scores.notices.filter(({ level }) => level === 'warning')
  expect(warnings.flatMap(({ subjects }) => subjects).toSorted()).toEqual(Object.keys(bad).toSorted())
  expect(scores.rankings[0]!.pairs.map(({ n }) => n)).toEqual([2, 2])
  expect(scores.rankings[0]!.targetSets[0]!.pictures).toBe(2)
  for (const path of Object.keys(bad)) {
    expect(stdout).toContain(path)
    expect((await report(root, 'report.md')).replaceAll('&#46;', '.').replaceAll('&#47;', '/')).toContain(path)
  }
})

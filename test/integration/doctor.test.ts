import { appendFile, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { git, initRepository } from '../support/git.ts'
import { infotext, withInfotext } from '../support/infotext.ts'
import { addFiles, FAST, type Files, repository, SMALL, without } from '../support/repository.ts'
import { picture } from '../support/pictures.ts'
import { type Ended, run } from '../support/run.ts'

const WORKFLOW = '.github/workflows/style-gate.yml'

type Job = Readonly<{ on?: string; permissions?: string; checkout?: string; step?: string }>

function workflow({
  on = 'pull_request',
  permissions = '{ contents: read, pull-requests: write }',
  checkout = '{ uses: actions/checkout@v4, with: { lfs: true } }',
  step = '{ uses: someone/lora-style-gate@v1 }',
}: Job = {}): string {
  const given = permissions === '' ? '' : `permissions: ${permissions}\n`
  const steps = [checkout, step].filter((own) => own !== '').map((own) => `      - ${own}\n`)
  return `on: [${on}]\n${given}jobs:\n  gate:\n    runs-on: ubuntu-latest\n    steps:\n${steps.join('')}`
}

async function samplesOf(checkpoint: string, first: number, count = 8): Promise<Files> {
  const files = Array.from({ length: count }, async (_, index) => {
    const text = infotext({ model: checkpoint, loras: ['ink:0.8'], seed: String(index + 1) })
    return [`samples/ink/${checkpoint}/${index + 1}.png`, await withInfotext(first + index, text)] as const
  })
  return Object.fromEntries(await Promise.all(files))
}

const TARGETS: Files = {
  ...Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`references/ink/${index}.png`, 901 + index])),
  ...Object.fromEntries(Array.from({ length: 4 }, (_, index) => [`controls/doodle/${index}.png`, 951 + index])),
}

/** All that a verdict needs, and a workflow. */
const GOOD: Files = {
  ...(await samplesOf('alpha', 1)),
  ...(await samplesOf('beta', 101)),
  ...TARGETS,
  [WORKFLOW]: workflow(),
  'style-gate.yml': 'recipe: pytorch-tutorial\n',
}

async function committed(...parts: readonly Files[]): Promise<string> {
  const root = await repository(GOOD, ...parts)
  initRepository(root)
  return root
}

async function doctor(root: string, ...options: readonly string[]): Promise<Ended> {
  const ended = await run(root, ['doctor', ...options])
  expect(ended.said).toBe('')
  return ended
}

/** The lines of its findings, each with what stands below it. */
function findingsIn({ stdout }: Ended): readonly string[] {
  const [, list = ''] = /\nFindings:\n([^]*?)\n\n/.exec(`\n${stdout}`) ?? []
  return list.split(/\n(?= {2}\w)/).map((own) => own.trim().replaceAll(/\n */g, ' | '))
}

/** Those that are not as they should be. */
function badIn(ended: Ended): readonly string[] {
  return findingsIn(ended).filter((own) => !own.startsWith('ok: '))
}

describe('a good repository', () => {
  test('has no warning, and all that a verdict needs', async () => {
    const root = await committed()
    const before = await readdir(root, { recursive: true })
    const ended = await doctor(root)
    expect(ended.code).toBe(0)
    expect(findingsIn(ended)).toEqual([
      'ok: The configuration is valid.',
      'ok: Every picture that was looked at has a header that can be read.',
      'ok: All pictures are committed.',
      'ok: Every workflow that runs the action gives it what it needs.',
    ])
    for (const part of [
      'LoRA ink: all that a verdict needs is there.\n',
      /✔ samples of each checkpoint +8 +8 +8 +20\n/,
      /✔ generation settings +the same +the same\n/,
      /✘ prompts \(advised\) +1 +4\n/,
      /✔ prompts and seeds of the checkpoints \(advised\) +the same/,
      /✘ picture sizes \(advised\) +16 enlarged or squashed/,
      'A run looks at 28 pictures, which takes less than a minute on 2 cores. This command measured nothing.\n',
      /\nNext: style-gate\n$/,
    ])
      expect(ended.stdout).toMatch(part)
    expect(ended.stdout).not.toContain('To do:')
    // The git directory is as it was too.
    expect(await readdir(root, { recursive: true })).toEqual(before)
  })

  test('is told from the folder above it', async () => {
    const files = Object.fromEntries(Object.entries(GOOD).map(([path, own]) => [`my models/${path}`, own]))
    const root = await repository(files, { [WORKFLOW]: workflow() })
    initRepository(root)
    const { code, stdout } = await doctor(root, '--working-directory', 'my models')
    expect([code, stdout]).toEqual([0, expect.stringMatching(/\nNext: style-gate --working-directory='my models'\n$/)])
    expect(stdout).toContain('All pictures are committed.')
  })
})

describe('what is missing', () => {
  test('is the whole table of a small repository, and a list of what to do', async () => {
    const root = await repository(SMALL)
    const ended = await doctor(root)
    const { code, stdout } = ended
    expect(code).toBe(0)
    expect(stdout).toContain('LoRA ink: something is missing without which no verdict can be reliable.')
    for (const row of [
      '✔ checkpoints  2 2',
      '✘ samples of each checkpoint 2 8 8 20',
      '✘ references 2 5 8 16',
      '✘ control pictures 1 2 4 4',
      '✘ generation settings not recorded the same',
      '✘ prompts (advised) not recorded 4',
    ])
      expect(stdout.replaceAll(/ +/g, ' ')).toContain(row.replaceAll(/ +/g, ' '))
    expect(stdout).toContain('  To do:\n  - Make 8 samples of each checkpoint.\n  - Add 6 references (at least 3).\n')
    expect(badIn(ended)).toEqual(['notice: No workflow runs the action. The command init writes one.'])
  })

  test('is what kohya lacks, whose pictures are found by its layout', async () => {
    const root = await repository({
      'sample/ink_e000002_00_20260102030405_1.png': 1,
      'sample/ink_e000002_01_20260102030405_2.png': 2,
      'sample/ink_e000010_00_20260102040405_1.png': 3,
    })
    initRepository(root)
    const ended = await doctor(root)
    const { code, stdout } = ended
    expect(code).toBe(2)
    expect(stdout).toContain('Pictures in this folder, found by the layout kohya:')
    expect(stdout).toMatch(/ {2}ink +epoch 10 +1\n/)
    expect(stdout).toMatch(/✘ references +0 +5 +8 +16\n/)
    expect(stdout).toContain('  - Add 8 references (at least 5).\n')
    expect(stdout).toContain('\n  references of ink: into the folder references/ink/\n')
    expect(findingsIn(ended)[0]).toMatch(/^error: ink: the LoRA has samples, but no reference \| fix: Put artworks/)
    expect(stdout).toMatch(/\nNext: mend the error above, then run style-gate doctor\n$/)
  })

  test('is not said twice of a LoRA without references, whose folder has nearly the right name', async () => {
    const files = Object.entries(SMALL).map(([path, own]) => [path.replace(/^references/, 'reference'), own] as const)
    const ended = await doctor(await repository(Object.fromEntries(files)))
    expect(ended.code).toBe(2)
    expect(badIn(ended)).toEqual([
      expect.stringMatching(
        /^error: ink: .* no reference \| fix: .*reference\/: Nothing is in references\/, and there is a folder/,
      ),
      'notice: No workflow runs the action. The command init writes one.',
    ])
  })

  test('is every picture of an empty folder', async () => {
    const ended = await doctor(await repository({}))
    expect(ended.code).toBe(2)
    expect(findingsIn(ended)[0]).toMatch(/^error: samples: no picture matches samples/)
    expect(ended.stdout).toContain('\nThis command measured nothing.\n')
  })
})

describe('what stops a run', () => {
  test('is a key that is none, of which alone it is told', async () => {
    const root = await committed({ 'style-gate.yml': 'recipes: deep-gram\n' })
    const { code, stdout } = await doctor(root)
    expect(code).toBe(2)
    expect(stdout).toMatch(
      /^Findings:\n {2}error: style-gate.yml:1: the key recipes is unknown\n +fix: Did you mean recipe\?/,
    )
    expect(stdout).toMatch(/\nNext: mend the error above, then run style-gate doctor\n$/)
  })

  test.each<readonly [what: string, files: Files, said: RegExp]>([
    [
      'a Git LFS pointer',
      { 'samples/ink/alpha/9.png': 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n' },
      /^error: samples\/ink\/alpha\/9\.png: is a Git LFS pointer, not a picture \| fix: Set lfs: true/,
    ],
    [
      'a header that cannot be read',
      { 'samples/ink/alpha/9.png': 'nothing' },
      /^error: samples\/ink\/alpha\/9\.png: has a header that cannot be read/,
    ],
    [
      'more pixels than are allowed',
      { 'style-gate.yml': 'max-pixels: 4000\n', ...without(GOOD, WORKFLOW, 'style-gate.yml') },
      /^error: 28 times: has 64 × 64 pixels, more than max-pixels \(4000\)/,
    ],
    [
      'a sample that is a reference',
      { 'samples/ink/alpha/9.png': 901 },
      /^error: samples\/ink\/alpha\/9\.png: has the same pixels as references\/ink\/0\.png/,
    ],
  ])('is %s', async (_, files, said) => {
    const ended = await doctor(await committed(files))
    expect(ended.code).toBe(2)
    expect(badIn(ended)).toEqual([expect.stringMatching(said)])
  })

  test('is a folder with nearly the name of the samples', async () => {
    const files = Object.fromEntries(
      Object.entries(GOOD).map(([path, own]) => [path.replace(/^samples/, 'sampels'), own]),
    )
    const ended = await doctor(await repository(files))
    expect(ended.code).toBe(2)
    expect(findingsIn(ended)[0]).toMatch(
      /^error: samples: .* \| fix: Commit .*sampels\/: Nothing is in samples\/, and there is a folder/,
    )
  })
})

describe('a warning', () => {
  const warning = (text: string): unknown => expect.stringMatching(new RegExp(`^warning: ${text}`))

  test.each<readonly [what: string, files: Files, said: string]>([
    [
      'of a template that matches nothing',
      { 'style-gate.yml': 'samples-without-lora: ["plain/{checkpoint}/*"]\n' },
      'No picture matches this template. Put pictures there, or mend samples-without-lora. \\| plain/{checkpoint}/\\*$',
    ],
    [
      'of a folder with nearly the name that a template has',
      { 'style-gate.yml': 'samples-without-lora: ["plain/{checkpoint}/*"]\n', 'plane/alpha/1.png': 71 },
      'Nothing is in plain/, and there is a folder with nearly that name.',
    ],
    [
      'of a workflow that cannot comment',
      { [WORKFLOW]: workflow({ permissions: '{ contents: read }' }) },
      'Give the job pull-requests: write, or .* \\| .github/workflows/style-gate.yml, job gate$',
    ],
    [
      'of a workflow without a checkout',
      { [WORKFLOW]: workflow({ checkout: '' }) },
      'Put a step with actions/checkout',
    ],
    [
      'of a checkout without what Git LFS keeps',
      { [WORKFLOW]: workflow({ checkout: '{ uses: actions/checkout@v4 }' }), '.gitattributes': '*.psd filter=lfs\n' },
      'Give the checkout step lfs: true',
    ],
    [
      'of pull_request_target with what the pull request brings',
      {
        [WORKFLOW]: workflow({
          on: 'pull_request_target',
          checkout: '{ uses: actions/checkout@v4, with: { ref: "${{ github.event.pull_request.head.sha }}" } }',
        }),
      },
      'Run on pull_request: pull_request_target',
    ],
    [
      'of an action that lies in the repository, too',
      {
        [WORKFLOW]: workflow({ checkout: '', step: '{ uses: ./tools/gate }' }),
        'tools/gate/action.yml': 'name: LoRA Style Gate\n',
      },
      'Put a step with actions/checkout',
    ],
    [
      'of a gate that asks for settings that no picture tells',
      { 'style-gate.yml': 'fail-on: settings\n', 'samples/ink/alpha/1.png': 1 },
      'Commit the pictures as the tool saved them, write settings-declared: true, or take settings out of fail-on: .* \\| ink$',
    ],
  ])('%s', async (_, files, said) => {
    const ended = await doctor(await committed(files))
    expect(ended.code).toBe(0)
    expect(badIn(ended)).toEqual([warning(said)])
  })

  test('of what is not committed, ignored or not', async () => {
    const root = await committed({ '.gitignore': 'samples/ink/alpha/8*\n' })
    await addFiles(root, { 'samples/ink/beta/x/1.txt': 'x', 'controls/wash/1.png': 961 })
    await appendFile(join(root, 'style-gate.yml'), 'seed: 3\n')
    const ended = await doctor(root)
    expect(ended.code).toBe(0)
    expect(badIn(ended)).toEqual([
      warning('Take these files out of .gitignore, and commit them: .*\\| samples/ink/alpha/8.png$'),
      warning('Commit these files as they are here: .*\\| controls/wash/1.png \\| style-gate.yml$'),
    ])
    expect(git(root, 'status', '--porcelain')).toContain('?? controls/wash/')
  })

  test('of a folder with nearly our name, where another layout found what is in it', async () => {
    const files = Object.entries(GOOD).map(
      ([path, own]) => [path.replace(/^samples\/(.*)\/(\d)/, 'sample/$1/0000$2-7$2'), own] as const,
    )
    const root = await repository(Object.fromEntries(files))
    const said = badIn(await doctor(root))
    expect(said.slice(0, 2)).toEqual([
      warning('Nothing is in samples/, and there is a folder with nearly that name\\. .* \\| sample/$'),
      expect.stringMatching(/^notice: No picture matches .* found by the layout a1111/),
    ])
  })

  test('of no change where Git LFS keeps pictures: what it fetched looks like one', async () => {
    const root = await committed({ '.gitattributes': '*.png filter=lfs\n' })
    await writeFile(join(root, 'references/ink/0.png'), await picture({ seed: 995 }).png().toBuffer())
    await addFiles(root, { 'references/ink/new.png': 996 })
    expect(badIn(await doctor(root))).toEqual([
      warning('Commit these files as they are here: .*\\| references/ink/new.png$'),
    ])
  })

  test('of two files that are one on other systems', async () => {
    const root = await committed(await samplesOf('alpha', 301, 1), {
      'references/ink/A.png': 981,
      'references/ink/a.png': 982,
    })
    const subject = 'references/ink/A.png = references/ink/a.png'
    expect(badIn(await doctor(root))).toEqual([warning(`Rename one of these files: .*\\| ${subject}$`)])
  })

  test('of words of fail-on that leave no choice', async () => {
    const files = without(GOOD, WORKFLOW, ...Object.keys(GOOD).filter((path) => /beta|controls/.test(path)))
    const text = 'fail-on: [regression, contradicted, unranked, inconclusive]\n'
    const root = await repository(files, { 'style-gate.yml': text })
    const said = badIn(await doctor(root))
    expect(said.map((own) => /or take ([\w-]+) out of fail-on/.exec(own)?.[1])).toEqual([
      'regression',
      'contradicted',
      'unranked',
      'inconclusive',
      undefined,
    ])
    expect(said.at(-1)).toBe('notice: No workflow runs the action. The command init writes one.')
  })
})

describe('a notice', () => {
  test('tells of equal files, which count once', async () => {
    const root = await committed({ 'references/ink/twin.png': 901 })
    const ended = await doctor(root)
    expect(badIn(ended)).toEqual([
      'notice: These pictures have the same pixels and count once. | references/ink/twin.png = references/ink/0.png',
    ])
    expect(ended.stdout).toMatch(/✔ references +8 +5/)
  })

  test('tells of a workflow without permissions', async () => {
    const root = await committed({ [WORKFLOW]: workflow({ permissions: '' }) })
    expect(badIn(await doctor(root))).toEqual([
      expect.stringMatching(/^notice: Give the job pull-requests: write: it names no/),
    ])
  })
})

describe('what others wrote', () => {
  test('moves no cursor and gives no command', async () => {
    const name = '\u001b[2J::error::x'
    const root = await repository(SMALL, {
      [`samples/ink/${name}/1.png`]: 31,
      [`.github/workflows/${name}.yml`]: workflow({ checkout: '' }),
      'sampels/1.png': 33,
    })
    const { stdout } = await doctor(root)
    expect(stdout).not.toMatch(/\u001b|^\s*::/m)
    expect(stdout).toContain('u{1b}')
  })

  test('is no workflow where it is none, or a link', async () => {
    const outside = await repository({ 'a.yml': workflow({ checkout: '' }) })
    const root = await repository(SMALL, {
      '.github/workflows/a.yml': '['.repeat(10_000),
      '.github/workflows/b.yml': 'on: push\njobs: { x: 1, y: { steps: [1, { uses: 7 }] } }\n',
      '.github/workflows/c.yml': 'a: &a [*a]\n',
    })
    await symlink(join(outside, 'a.yml'), join(root, '.github/workflows/d.yml'))
    const ended = await doctor(root)
    expect(badIn(ended)).toEqual(['notice: No workflow runs the action. The command init writes one.'])
  })
})

test('a run goes as doctor says', async () => {
  const root = await committed()
  expect((await doctor(root)).code).toBe(0)
  expect(await run(root, FAST)).toMatchObject({ code: 0, said: '' })
  await writeFile(join(root, 'samples/ink/alpha/1.png'), 'nothing')
  expect((await doctor(root)).code).toBe(2)
  expect(await run(root, FAST)).toMatchObject({ code: 2 })
})

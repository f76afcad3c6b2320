import { readFile, symlink } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { byCodePoint } from '../../src/lib/order.ts'
import { addFiles, FAST, type Files, report, repository, scoresOf, SMALL, without } from '../support/repository.ts'
import { run } from '../support/run.ts'
import { NOT_WAIVED } from '../support/scores.ts'

const FILES = ['scores.json', 'scores.csv', 'report.html', 'report.md']

async function cells(root: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const [header, ...lines] = (await report(root, 'scores.csv')).trimEnd().split('\n')
  const names = header!.split(',')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [names[index]!, cell])))
}

test('a repository in the default folders is scored without any configuration', async () => {
  const root = await repository(SMALL)
  const { code, stdout, stderr } = await run(root, FAST)
  expect(code).toBe(0)
  expect(stderr).toBe(
    'Looked at 2 of 7 pictures\nLooked at 4 of 7 pictures\nLooked at 6 of 7 pictures\nLooked at 7 of 7 pictures\n',
  )
  expect(stdout).toContain('LoRA ink: inconclusive. ')
  expect(stdout).toContain('The report is in style-gate-report/report.md')
  const { rankings, gate } = await scoresOf(root)
  expect(rankings).toHaveLength(1)
  expect(rankings[0]).toMatchObject({ lora: 'ink', verdict: 'inconclusive' })
  expect(rankings[0]!.checks.map(({ name, status }) => `${name} ${status}`)).toEqual([
    // Two references, one control picture, two samples a pair, and no metadata.
    'self-test unknown',
    'control weak',
    'settings unknown',
    'separation weak',
    expect.stringMatching(/^stability (?:pass|weak)$/),
    'references weak',
    expect.stringMatching(/^agreement (?:pass|weak)$/),
    'power weak',
  ])
  expect(gate).toEqual({ passed: true, asked: false, fails: false, failures: [], notComputed: [], ...NOT_WAIVED })
  expect(rankings[0]!.pairs.map(({ checkpoint }) => checkpoint).toSorted()).toEqual(['alpha', 'beta'])
})

test('two runs give the same bytes, whatever the threads', async () => {
  const root = await repository(SMALL)
  await run(root, [...FAST, '--report-dir', 'one', '--threads', '1'])
  await run(root, [...FAST, '--report-dir', 'two', '--threads', '2'])
  for (const name of FILES) expect(await report(root, name, 'one')).toBe(await report(root, name, 'two'))
})

test('whichever way a run comes to its folder, it gives the same bytes, and links that lead to pictures', async () => {
  const root = await repository(SMALL)
  const link = join(await repository({ 'a/b/c/x': '' }), 'a/b/c/link')
  await symlink(root, link)
  await run(root, FAST)
  const page = await report(root, 'report.html')
  const links = [...page.matchAll(/href="([^"#]+)"/g)].map(([, href]) => join(root, 'style-gate-report', href!))
  expect(links).toContain(join(root, 'samples/ink/alpha/1.png'))
  await run(link, FAST)
  expect(await report(root, 'report.html')).toBe(page)
})

test('the file, the flags and the defaults meet in one configuration, and flags win', async () => {
  const root = await repository(SMALL, {
    'style-gate.yml': 'size: 48x64\nrecipe: deep-gram\nsettings-declared: true\nseed: 7\n',
  })
  expect((await run(root, ['--recipe', 'lycoris'])).code).toBe(0)
  expect(await scoresOf(root)).toMatchObject({
    recipe: 'lycoris',
    size: '48x64',
    seed: 7,
    settings: { status: 'declared' },
    metric: 'gram-mse',
  })
  expect(await report(root, 'report.md')).toContain('declared to be equal')
})

test('scores.csv holds every number once, and scores.json its hash', async () => {
  const root = await repository(SMALL, {
    'samples/oil/alpha/1.png': 31,
    'references/oil/a.png': 41,
    'style-gate.yml': 'size: 64x64\n',
  })
  await run(root)
  const rows = await cells(root)
  const count = (part: Readonly<Record<string, string>>): number =>
    rows.filter((row) => Object.entries(part).every(([name, value]) => row[name] === value)).length
  // 4 samples × 2 references × (3 totals + 5 layers), then × (1 control + 1 cross-control) × 3 totals.
  expect(count({ lora: 'ink', picture_role: 'sample', target_role: 'reference' })).toBe(4 * 2 * 8)
  expect(
    count({ lora: 'ink', picture_role: 'sample', target_role: 'reference', metric: 'gram-mse', layer: 'conv3_1' }),
  ).toBe(8)
  expect(count({ lora: 'ink', picture_role: 'sample', target_role: 'control', target_set: 'doodle' })).toBe(4 * 3)
  expect(count({ lora: 'ink', picture_role: 'sample', target_role: 'control', target_set: 'oil' })).toBe(4 * 3)
  // The pair of references once, and each of both with both controls; without checkpoint.
  expect(count({ lora: 'ink', picture_role: 'reference', target_role: 'reference', checkpoint: '' })).toBe(3)
  expect(count({ lora: 'ink', picture_role: 'reference', target_role: 'control', checkpoint: '' })).toBe(2 * 2 * 3)
  const keys = rows.map((row) => [row.lora, row.picture, row.target, row.metric, row.layer].join())
  expect(new Set(keys).size).toBe(rows.length)
  const csv = await readFile(`${root}/style-gate-report/scores.csv`)
  expect((await scoresOf(root)).scoresCsvSha256).toBe(createHash('sha256').update(csv).digest('hex'))
})

test('where all layers are after their ReLU, there is a metric more, which has a say in the check agreement', async () => {
  const root = await repository(SMALL)
  const columnsBy = async (...flags: readonly string[]): Promise<readonly string[]> => {
    await run(root, [...FAST, ...flags])
    const rows = (await cells(root)).filter((row) => row.picture_role === 'sample' && row.target_role === 'reference')
    return [...new Set(rows.map(({ metric, layer }) => `${metric} ${layer}`))]
  }
  const ratersOf = async (): Promise<unknown> =>
    (await scoresOf(root)).rankings[0]!.checks.find(({ name }) => name === 'agreement')!.figures.raters
  const totals = ['gram-mse total', 'gram-cos total', 'moments-cos total', 'log-gram total']
  const layersOf = (metric: string) => ['conv3_1', 'conv4_1', 'conv5_1'].map((layer) => `${metric} ${layer}`)
  expect(await columnsBy('--recipe', 'deep-gram')).toEqual([...totals, ...layersOf('log-gram')])
  const { metric, rankings } = await scoresOf(root)
  expect(metric).toBe('log-gram')
  expect(rankings[0]!.metricTests.map((own) => own.metric)).toEqual(['gram-mse', 'gram-cos', 'moments-cos'])
  // Three layers, four metrics and two references; five layers and three metrics below.
  expect(await ratersOf()).toBe(9)
  expect(await columnsBy('--recipe', 'deep-gram', '--metric', 'gram-cos')).toEqual([...totals, ...layersOf('gram-cos')])
  expect((await columnsBy('--recipe', 'ghost-review')).filter((own) => own.startsWith('log-gram'))).toEqual([])
  expect(await ratersOf()).toBe(10)
  // What a table holds is judged as it was in the run.
  await columnsBy('--recipe', 'deep-gram')
  const before = await report(root, 'report.md')
  expect((await run(root, ['judge', 'style-gate-report/scores.json'])).code).toBe(0)
  expect(await report(root, 'report.md', 'style-gate-judged')).toBe(before)
})

test('the style loss of a pair is the geometric mean of its totals in scores.csv', async () => {
  const root = await repository(SMALL)
  await run(root, FAST)
  const rows = await cells(root)
  for (const { checkpoint, styleLoss } of (await scoresOf(root)).rankings[0]!.pairs) {
    const own = rows.filter((row) => row.checkpoint === checkpoint && row.target_role === 'reference')
    const logs = own
      .filter(({ metric, layer }) => metric === 'gram-mse' && layer === 'total')
      .map(({ value }) => Math.log(Number(value)))
    expect(logs).toHaveLength(4)
    // Both sum the same four logarithms in float64.
    expect(Math.log(styleLoss)).toBeCloseTo(logs.reduce((sum, value) => sum + value, 0) / 4, 12)
  }
})

test('templates give prompt and seed, exclude, and add up', async () => {
  const root = await repository({
    'in/ink--alpha/sea-1.png': 1,
    'in/ink--alpha/sea-2.png': 2,
    'in/ink--alpha/draft-3.png': 3,
    'more/ink/beta/hill-1.png': 4,
    'art/ink/a.png': 11,
  })
  const flags = [
    '--samples',
    'in/{lora}--{checkpoint}/{prompt}-{seed}.png',
    '--samples',
    'more/{lora}/{checkpoint}/{prompt}-{seed}.png',
  ]
  const { code, stderr } = await run(root, [
    ...FAST,
    ...flags,
    '--samples',
    '!**/draft-*',
    '--references',
    'art/{lora}/*',
  ])
  expect(stderr).not.toContain('error')
  expect(code).toBe(0)
  const rows = await cells(root)
  const samples = new Set(
    rows.filter((row) => row.picture_role === 'sample').map((row) => `${row.checkpoint} ${row.picture} ${row.seed}`),
  )
  expect([...samples]).toEqual([
    'alpha in/ink--alpha/sea-1.png 1',
    'alpha in/ink--alpha/sea-2.png 2',
    'beta more/ink/beta/hill-1.png 1',
  ])
  const prompts = new Set(rows.map((row) => row.prompt!))
  expect([...prompts].toSorted(byCodePoint)).toEqual([hash('hill'), hash('sea')].toSorted(byCodePoint))
})

const hash = (prompt: string): string => createHash('sha256').update(prompt).digest('hex').slice(0, 12)

test('pictures without the LoRA serve every LoRA that has samples of their checkpoint', async () => {
  const root = await repository(SMALL, {
    'samples/oil/alpha/1.png': 31,
    'references/oil/a.png': 41,
    'off/alpha/1.png': 51,
    'off/gamma/1.png': 52,
  })
  expect((await run(root, [...FAST, '--samples-without-lora', 'off/{checkpoint}/*'])).code).toBe(0)
  const off = (await cells(root)).filter((row) => row.picture_role === 'without-lora')
  expect(off.map((row) => `${row.lora} ${row.checkpoint} ${row.target} ${row.metric} ${row.layer}`)).toEqual(
    ['ink alpha references/ink/a.png', 'ink alpha references/ink/b.png', 'oil alpha references/oil/a.png'].flatMap(
      (head) => ['gram-mse', 'gram-cos', 'moments-cos'].map((metric) => `${head} ${metric} total`),
    ),
  )
  const { notices } = await scoresOf(root)
  expect(notices.find(({ text }) => text.includes('serve no pair'))?.subjects).toEqual(['gamma'])
})

test('without cross-controls the references of other LoRAs stay out', async () => {
  const root = await repository(SMALL, { 'samples/oil/alpha/1.png': 31, 'references/oil/a.png': 41 })
  await run(root, [...FAST, '--no-cross-controls'])
  expect((await scoresOf(root)).rankings[0]!.targetSets.map(({ set }) => set)).toEqual(['ink', 'doodle'])
})

test('random layers depend on the seed alone', async () => {
  const root = await repository(SMALL)
  const layersOf = async (seed: string): Promise<readonly string[]> => {
    await run(root, [...FAST, '--layers', 'random:2', '--seed', seed])
    return (await scoresOf(root)).layers
  }
  const drawn = [await layersOf('1'), await layersOf('1'), await layersOf('2'), await layersOf('3')]
  expect(drawn.map(({ length }) => length)).toEqual([2, 2, 2, 2])
  expect(drawn[0]).toEqual(drawn[1])
  expect(new Set(drawn.map(String)).size).toBeGreaterThan(1)
})

test('the recipe lycoris compares pictures of many shapes', async () => {
  const root = await repository(SMALL)
  const { picture } = await import('../support/pictures.ts')
  const shapes = [
    [64, 80],
    [80, 64],
    [64, 96],
    [96, 64],
    [64, 70],
    [64, 64],
  ] as const
  const files = await Promise.all(
    shapes.map(
      async ([width, height], index) =>
        [
          `samples/ink/gamma/${index}.png`,
          await picture({ seed: 60 + index, width, height })
            .png()
            .toBuffer(),
        ] as const,
    ),
  )
  await addFiles(root, Object.fromEntries(files))
  expect((await run(root, ['--recipe', 'lycoris', '--size', '64'])).code).toBe(0)
  expect((await scoresOf(root)).rankings[0]!.pairs.find(({ checkpoint }) => checkpoint === 'gamma')?.n).toBe(6)
})

test('help names every key, and an example configuration of the schema is accepted', async () => {
  const { code, stdout } = await run('.', ['--help'])
  expect(code).toBe(0)
  const schema = parse(await readFile(new URL('../../schema/style-gate.schema.json', import.meta.url), 'utf8')) as {
    properties: object
  }
  for (const key of Object.keys(schema.properties)) expect(stdout).toContain(`--${key}`)
  expect((await run('.', ['--version'])).stdout).toBe('0.0.0\n')
})

test('an exclude counts wherever it stands, and hidden files are passed over', async () => {
  const root = await repository(SMALL, { 'samples/ink/.cache/1.png': 61, 'samples/ink/beta/._1.png': 'not a picture' })
  const templates = ['--samples', '!samples/ink/beta/2.png', '--samples', 'samples/{lora}/{checkpoint}/*']
  expect((await run(root, [...FAST, ...templates])).code).toBe(0)
  const { rankings, notices } = await scoresOf(root)
  const counts = rankings[0]!.pairs.map(({ checkpoint, n }) => `${checkpoint} ${n}`)
  expect(counts.toSorted(byCodePoint)).toEqual(['alpha 2', 'beta 1'])
  expect(notices.map(({ text }) => text)).toContain('2 other files were passed over, hidden or no pictures: .png (2).')
})

describe('fail-on', () => {
  /** Of which the self-test and the control can say something. */
  const KNOWN: Files = { ...SMALL, 'references/ink/c.png': 13 }

  const gateOf = async (files: Files, ...args: readonly string[]) => {
    const root = await repository(files)
    const { code, stdout } = await run(root, [...FAST, ...args])
    return { code, stdout, gate: (await scoresOf(root)).gate }
  }

  test('a verdict alone fails nothing, unless it is asked for', async () => {
    expect((await gateOf(SMALL)).code).toBe(0)
    const { code, stdout, gate } = await gateOf(SMALL, '--fail-on', 'inconclusive', '--fail-on', 'regression')
    expect(code).toBe(1)
    expect(gate.passed).toBe(false)
    expect(gate.failures).toEqual(['The ranking of the LoRA ink is inconclusive.'])
    expect(stdout).toContain('The gate failed.\n  The ranking of the LoRA ink is inconclusive.')
  })

  test('what is not asked for does not fail; never is off', async () => {
    expect(await gateOf(KNOWN, '--fail-on', 'contradicted')).toMatchObject({ code: 0, gate: { passed: true } })
    const off = await gateOf(SMALL, '--fail-on', 'never')
    expect(off).toMatchObject({ code: 0, gate: { passed: true } })
    expect(off.stdout).toContain('The gate is off (fail-on: never).')
  })

  test.each([
    [
      'a contradiction, without a control',
      without(KNOWN, 'controls/doodle/x.png'),
      ['contradicted'],
      'The check self-test has no answer.',
    ],
    ['a contradiction, with two references', SMALL, ['contradicted'], 'The check self-test has no answer.'],
    ['settings, of silent pictures', SMALL, ['settings'], 'the same generation settings is unknown.'],
    ['a position, with two references', SMALL, ['position', '--max-position', '1'], 'three references'],
  ])('what is asked for and not known is red: %s', async (_, files, [word = '', ...more], said) => {
    const { code, stdout, gate } = await gateOf(files, '--fail-on', word, ...more)
    expect(code).toBe(1)
    expect(gate).toMatchObject({ passed: 'not-computed', asked: true, fails: true, failures: [] })
    expect(gate.notComputed).toEqual([expect.stringContaining(said)])
    expect(stdout).toContain(`The gate failed, because what fail-on asks is not known.\n  ${gate.notComputed[0]}`)
  })

  test('nobody passes by taking rivals, controls, references and metadata away', async () => {
    const bare: Files = { 'samples/ink/alpha/1.png': 1, 'samples/ink/alpha/2.png': 2, 'references/ink/a.png': 11 }
    const { code, gate } = await gateOf(bare, '--fail-on', 'contradicted,inconclusive,settings')
    expect(code).toBe(1)
    expect(gate).toMatchObject({ passed: 'not-computed', failures: [] })
    expect(gate.notComputed).toHaveLength(3)
    const alone = await gateOf(bare, '--fail-on', 'unranked')
    expect(alone).toMatchObject({ code: 1, gate: { passed: false, notComputed: [] } })
    expect((await gateOf(bare)).code).toBe(0)
    expect((await gateOf({ ...bare, 'style-gate.yml': 'fail-on:\n' })).code).toBe(0)
    expect((await gateOf({ ...bare, 'style-gate.yml': 'fail-on: inconclusive\n' })).code).toBe(1)
  })
})

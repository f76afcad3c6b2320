import { createHash } from 'node:crypto'
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { JUDGED_FOLDER } from '../../src/config/words.ts'
import { readRows } from '../../src/evidence/scores-csv/rows.ts'
import type { Scores } from '../../src/scores/schema.ts'
import { change as commit, initRepository } from '../support/git.ts'
import { addFiles, FAST, judgedOf, report, repository, scoresOf, SMALL } from '../support/repository.ts'
import { type Ended, run } from '../support/run.ts'

const golden = (name: string): string => fileURLToPath(new URL(`../reference/verdict/${name}`, import.meta.url))
const HEAD = 'lora,checkpoint,picture,picture_role,prompt,seed,target,target_role,target_set,metric,layer,value'

describe('judge of a scores.json', () => {
  let root = ''
  let text = ''
  beforeAll(async () => {
    // A LoRA with one reference and one sample, and one that has references alone.
    const more = { 'samples/oil/alpha/1.png': 31, 'references/oil/a.png': 41, 'references/chalk/a.png': 51 }
    root = await repository(SMALL, more)
    text = (await run(root, [...FAST, '--settings-declared', '--seed', '9', '--r-min', '2'])).stdout
  })

  test('repeats every report, byte for byte, but for the pictures of the page', async () => {
    const { code, stdout } = await run(root, ['judge', 'style-gate-report/scores.json', '--report-dir', 'again'])
    expect(code).toBe(0)
    for (const name of ['scores.json', 'report.md'])
      expect(await report(root, name, 'again')).toBe(await report(root, name))
    expect(await report(root, 'report.html', 'again')).not.toContain('data:image/webp')
    const asked = text.replaceAll('style-gate-report/', 'again/').replace('style-gate view', '$& --report-dir=again')
    expect(stdout).toBe(asked)
  })

  test('repeats a ranking of one reference and no control', async () => {
    const lone = await repository({
      'samples/oil/alpha/1.png': 31,
      'samples/oil/beta/1.png': 32,
      'references/oil/a.png': 41,
    })
    await run(lone, FAST)
    await run(lone, ['judge', 'style-gate-report/scores.json', '--report-dir', 'again'])
    expect(await report(lone, 'scores.json', 'again')).toBe(await report(lone, 'scores.json'))
  })

  test('takes other limits, and what they change', async () => {
    const args = ['judge', 'style-gate-report/scores.json', '--report-dir', 'other', '--fail-on', 'inconclusive']
    expect((await run(root, args)).code).toBe(1)
    const { gate, rules, rankings } = JSON.parse(await report(root, 'scores.json', 'other')) as Awaited<
      ReturnType<typeof scoresOf>
    >
    expect(gate.passed).toBe(false)
    expect(rules).toMatchObject({ 'fail-on': ['inconclusive'], 'r-min': 2 })
    expect(rankings.map(({ pairs }) => pairs)).toEqual((await scoresOf(root)).rankings.map(({ pairs }) => pairs))
  })

  test('refuses another csv, a newer schema and what is no scores.json', async () => {
    const at = async (name: string, change: (json: string) => string, csv?: string): Promise<string> => {
      const folder = await repository({ [name]: change(await report(root, 'scores.json')) })
      await writeFile(join(folder, 'scores.csv'), csv ?? (await report(root, 'scores.csv')))
      return (await run(folder, ['judge', name])).stderr
    }
    const same = (json: string): string => json
    expect(await at('scores.json', same, `${await report(root, 'scores.csv')}\n`)).toContain(
      'is not the file that scores.json was made with',
    )
    expect(await at('scores.json', (json) => json.replace('"schemaVersion": 1', '"schemaVersion": 2'))).toContain(
      'has schema 2, and this tool knows up to 1',
    )
    expect(await at('scores.json', () => '{')).toContain('cannot be read (')
    expect(await at('scores.json', (json) => json.replace('"gram-mse"', '7'))).toContain('is no scores.json (metric: ')
    const lines = (await report(root, 'scores.csv')).split('\n')
    const without = async (start: string): Promise<string> => {
      const csv = lines.filter((line) => !line.startsWith(start)).join('\n')
      const hash = createHash('sha256').update(csv).digest('hex')
      return at('scores.json', (json) => json.replace(/(?<="scoresCsvSha256": ")\w+/, hash), csv)
    }
    expect(await without('ink,beta,')).toContain('scores.csv: has no row of the checkpoint beta of the LoRA ink')
    expect(await without('oil,')).toContain('scores.csv: has no row of the LoRA oil')
  })

  test.each([
    ['recipe', 'lycoris'],
    ['backbone', 'vgg19'],
    ['weights-sha256', 'ab'.repeat(32)],
    ['size', '64x64'],
    ['layers', 'conv1_1'],
  ])('refuses --%s, which would make other losses', async (key, value) => {
    const { code, stderr } = await run(root, ['judge', 'style-gate-report/scores.json', `--${key}`, value])
    expect(stderr).toContain(`--${key}: judge computes no losses, so that ${key} would change nothing`)
    expect(code).toBe(2)
  })
})

describe('what judge writes', () => {
  const RUN = 'style-gate-report/scores.json'
  let root = ''
  let made: Readonly<Record<string, string>> = {}
  const filesIn = async (folder: string): Promise<Readonly<Record<string, string>>> => {
    const names = (await readdir(join(root, folder))).toSorted()
    return Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await report(root, name, folder)] as const)),
    )
  }
  beforeAll(async () => {
    root = await repository(SMALL)
    await run(root, FAST)
    made = await filesIn('style-gate-report')
  })
  /** Judges, and sees that what the run wrote is as it was. */
  const judge = async (file: string, ...args: readonly string[]): Promise<Ended> => {
    const ended = await run(root, ['judge', file, ...args])
    expect(await filesIn('style-gate-report')).toEqual(made)
    return ended
  }

  test('stands beside what the run wrote, is complete, and can be judged again', async () => {
    const { stdout } = await judge(RUN)
    expect(stdout).toMatch(
      /\nThe report is in style-gate-judged\/report\.md\nThe page is in style-gate-judged\/report\.html; style-gate view --report-dir=style-gate-judged opens it\n$/,
    )
    const { 'report.html': page, ...same } = await filesIn(JUDGED_FOLDER)
    expect(page).toContain('<html')
    expect(made).toMatchObject(same)
    expect(Object.keys(same)).toEqual(['report.md', 'scores.csv', 'scores.json'])
    // It is its own: another verdict may take its place, also of itself.
    await judge(RUN, '--alpha', '0.01')
    expect((await judgedOf(root)).rules.alpha).toBe(0.01)
    expect((await judge('style-gate-judged/scores.json', '--alpha', '0.02')).code).toBe(0)
    expect((await judgedOf(root)).rules.alpha).toBe(0.02)
  })

  test('goes into another folder where that holds nothing of a run and not what is judged', async () => {
    await addFiles(root, { 'losses/a.csv': made['scores.csv']!, 'page/report.html': 'of another run' })
    const refused = async (file: string, folder: string): Promise<string> => {
      const { code, stderr } = await judge(file, '--report-dir', folder)
      expect(code).toBe(2)
      return stderr
    }
    const fix = '  fix: Give another folder as --report-dir.\n'
    for (const folder of ['style-gate-report', './style-gate-report/'])
      expect(await refused('losses/a.csv', folder)).toBe(
        `error: ${folder}: holds a scores.json, which judge does not overwrite\n${fix}`,
      )
    expect(await refused('losses/a.csv', 'losses')).toBe(`error: losses: holds the file that is judged\n${fix}`)
    expect(await refused('losses/a.csv', 'page')).toContain('error: page: holds a report.html, which judge does not')
    expect(await refused(RUN, 'style-gate-report')).toContain('holds the file that is')
    expect((await judge(RUN, '--report-dir', 'other')).code).toBe(0)
    expect(await refused(RUN, 'other')).toContain('other: holds a scores.json')
  })

  test('does not go by a link to where a run wrote', async () => {
    const linked = await repository(SMALL)
    await run(linked, FAST)
    await symlink('style-gate-report', join(linked, JUDGED_FOLDER))
    const before = await report(linked, 'report.html')
    expect((await run(linked, ['judge', RUN])).stderr).toContain(
      'error: style-gate-judged: holds the file that is judged',
    )
    expect(await report(linked, 'report.html')).toBe(before)
  })

  test('stands where no run writes, and a run that is told to removes nothing there', async () => {
    await judge(RUN)
    const before = await filesIn(JUDGED_FOLDER)
    const { code, stderr } = await run(root, [...FAST, '--report-dir', JUDGED_FOLDER])
    expect(code).toBe(2)
    expect(stderr).toContain('error: style-gate-judged: is the folder of judge, which writes over what is there\n')
    expect(await filesIn(JUDGED_FOLDER)).toEqual(before)
  })

  test('is nothing with --print, which another command does not know', async () => {
    const fresh = await repository({ 'kept/scores.json': made['scores.json']!, 'kept/scores.csv': made['scores.csv']! })
    const { code, stdout } = await run(fresh, ['judge', 'kept/scores.json', '--print', '--fail-on', 'inconclusive'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^LoRA ink: inconclusive\./)
    expect(stdout).not.toContain('The report is in')
    expect(await readdir(fresh)).toEqual(['kept'])
    for (const args of [['--print'], ['view', '--print'], ['--print', 'score']]) {
      const { code: refused, stderr } = await run(fresh, args)
      expect(refused).toBe(2)
      expect(stderr).toContain('error: --print: is no option\n')
    }
    expect((await run(fresh, ['judge', 'kept/scores.json', '--prin'])).stderr).toContain('Did you mean --print?')
  })
})

describe('judge of a scores.json by another metric', () => {
  const by = (metric: string, ...args: readonly string[]): readonly string[] => [
    'judge',
    'style-gate-report/scores.json',
    '--metric',
    metric,
    ...args,
  ]

  /** Rankings without what the layers of the metric say, which a table of another metric lacks. */
  const withoutLayers = ({ rankings }: Scores) =>
    rankings.map((ranking) => ({
      ...ranking,
      checks: ranking.checks.filter(({ name }) => name !== 'agreement'),
      pairs: ranking.pairs.map((pair) => ({ ...pair, layerShares: [] })),
    }))

  test('says what a run by that metric says, but for its layers', async () => {
    const root = await repository(SMALL)
    const args = [...FAST, '--settings-declared', '--r-min', '2', '--seed', '4', '--allow-settings', 'vae']
    await run(root, [...args, '--metric', 'gram-cos', '--report-dir', 'by-cos'])
    await run(root, args)
    expect((await run(root, by('gram-cos'))).code).toBe(0)
    const [judged, scored, before] = [await judgedOf(root), await scoresOf(root, 'by-cos'), await scoresOf(root)]
    expect(withoutLayers(judged)).toEqual(withoutLayers(scored))
    expect(withoutLayers(judged)).not.toEqual(withoutLayers(before))
    const { recipe, size, backbone, engine, rules, settings, pictures, notices, seed, scoresCsvSha256 } = before
    const kept = { recipe, size, backbone, engine, rules, settings, pictures, notices, seed, scoresCsvSha256 }
    expect(judged).toMatchObject({ ...kept, metric: 'gram-cos', layers: [] })
    expect(judged.rankings.flatMap(({ pairs }) => pairs.flatMap(({ layerShares }) => layerShares))).toEqual([])
    expect(judged.options).toEqual({ ...before.options, metric: 'gram-cos' })
    // And back again.
    const back = ['judge', `${JUDGED_FOLDER}/scores.json`, '--metric', before.metric, '--report-dir', 'back']
    expect((await run(root, back)).code).toBe(0)
    expect((await scoresOf(root, 'back')).rankings).toEqual(before.rankings)
  })

  test('names the metrics that there are, where the table lacks it', async () => {
    const root = await repository(SMALL)
    await run(root, FAST)
    const { code, stderr } = await run(root, by('lpips'))
    expect(code).toBe(2)
    expect(stderr).toContain('scores.csv: has no total of the metric lpips')
    expect(stderr).toContain('fix: Give --metric as one of gram-mse, gram-cos, moments-cos.')
    expect(await readdir(root)).not.toContain(JUDGED_FOLDER)
  })

  test('leaves out what a change did, and says so', async () => {
    const root = await repository(SMALL)
    initRepository(root)
    await commit(root, { 'samples/ink/alpha/2.png': 77 })
    await run(root, [...FAST, '--baseline', 'HEAD~1', '--seed', '3'])
    const before = await scoresOf(root)
    expect(before.changes).not.toBeNull()
    const other = ['--alpha', '0.01']
    expect((await run(root, by('gram-mse', ...other))).stderr).toContain('the change was tested with alpha 0.05')
    const { code, stdout } = await run(root, by('gram-cos', ...other))
    expect(code).toBe(0)
    const judged = await judgedOf(root)
    expect(judged).toMatchObject({
      changes: null,
      accepted: null,
      options: { seed: 3 },
      gate: { passed: 'not-computed' },
    })
    const unread = 'The change was tested by the metric gram-mse. Judge by that one, or score again.'
    expect(judged.base).toEqual({ ...before.base, unread })
    for (const text of [stdout, await report(root, 'report.md', JUDGED_FOLDER)]) expect(text).toContain(unread)
    // Who asked for a regression does not pass by another metric.
    expect((await run(root, by('gram-cos', ...other, '--fail-on', 'regression'))).code).toBe(1)
    // By its own metric it is all still there.
    await run(root, by('gram-mse'))
    expect(await judgedOf(root)).toEqual({ ...before, options: { ...before.options, metric: 'gram-mse' } })
  })

  test('keeps why a base was not measured, which no metric changes', async () => {
    const root = await repository(SMALL)
    initRepository(root)
    await run(root, [...FAST, '--baseline', 'nowhere', '--fail-on', 'regression'])
    const { base } = await scoresOf(root)
    expect((await run(root, by('gram-cos'))).code).toBe(1)
    const judged = await judgedOf(root)
    expect(judged).toMatchObject({ base, changes: null, gate: { passed: 'not-computed' } })
  })
})

describe('judge of a scores.csv', () => {
  test('gives verdict and gate for the losses of any tool', async () => {
    const root = await repository({ 'losses.csv': await readFile(golden('02-clear-gap-eight-references.csv'), 'utf8') })
    const { code, stdout } = await run(root, [
      'judge',
      'losses.csv',
      '--settings-declared',
      '--fail-on',
      'contradicted',
    ])
    expect(code).toBe(0)
    expect(stdout).toContain('LoRA clear-gap-eight-references: reliable. yesmix carries the style best')
    const scores = await judgedOf(root)
    expect(scores).toMatchObject({
      recipe: null,
      backbone: null,
      engine: null,
      metric: 'gram-mse',
      gate: { passed: true },
    })
    const markdown = await report(root, 'report.md', JUDGED_FOLDER)
    expect(markdown).toContain('- Losses of another tool, metric gram-mse, seed 1')
    const { reference, pairs } = scores.rankings[0]!
    expect(reference).toMatch(/^references\//)
    expect(pairs[0]!.examples.best).toMatch(/^samples\//)
    expect(pairs[0]!.layerShares.map(({ layer }) => layer)).toEqual(scores.layers)
    expect(scores.layers).toContain('conv3_1')
    expect(markdown).toContain('More numbers')
    expect(markdown).not.toContain('Style, not contrast |')
    // What it was judged of is kept beside it.
    expect(await report(root, 'scores.csv', JUDGED_FOLDER)).toBe(await readFile(join(root, 'losses.csv'), 'utf8'))
  })

  test('takes a metric of any name, rows in any order, and passes over other columns and rows', async () => {
    const source = await readFile(golden('10-two-checkpoints.csv'), 'utf8')
    const [head, ...rows] = source.trimEnd().split('\n')
    const own = rows.toReversed().map((row) => `x,${row.replaceAll('gram-mse', 'sliced wasserstein')}`)
    const surplus =
      'x,two-checkpoints,yesmix,another.png,without-lora,,,somewhere.png,reference,two-checkpoints,my own,total,1'
    const root = await repository({ 'losses.csv': [`note,${head}`, surplus, ...own].join('\r\n') })
    const { stdout } = await run(root, ['judge', 'losses.csv', '--settings-declared', '--metric', 'sliced wasserstein'])
    expect(stdout).toContain('LoRA two-checkpoints: reliable.')
  })

  const GOOD = [
    'ink,alpha,s1.png,sample,,,r1.png,reference,ink,gram-mse,total,0.5',
    'ink,alpha,s1.png,sample,,,c1.png,control,doodle,gram-mse,total,0.7',
    'ink,beta,s2.png,sample,,,r1.png,reference,ink,gram-mse,total,0.6',
    'ink,beta,s2.png,sample,,,c1.png,control,doodle,gram-mse,total,0.8',
  ]

  test('takes a metric whose name holds what divides things elsewhere', async () => {
    const rows = GOOD.map((row) => row.replace('gram-mse', 'a\tb:1'))
    const root = await repository({ 'a.csv': [HEAD, ...rows, ''].join('\n') })
    expect((await run(root, ['judge', 'a.csv', '--metric', 'a\tb:1'])).stdout).toContain('LoRA ink: inconclusive.')
    const { stderr, code } = await run(root, ['judge', 'a.csv'])
    expect(stderr).toContain('has no total of the metric gram-mse')
    expect(code).toBe(2)
  })

  test('of one sample a pair is good enough for a verdict', async () => {
    const root = await repository({ 'a.csv': [HEAD, ...GOOD, ''].join('\n') })
    expect((await run(root, ['judge', 'a.csv'])).stdout).toContain('LoRA ink: inconclusive.')
  })

  test.each<[string, readonly string[], readonly string[]]>([
    ['nothing', [''], ['a.csv: is empty']],
    ['no column of values', [HEAD.replace(',value', '')], ['a.csv:1: has no column value']],
    ['no sample', [HEAD], ['has no row of a sample']],
    ['a line that is too short', [HEAD, 'ink,alpha'], ['a.csv:2: has no picture_role']],
    [
      'an unknown role',
      [HEAD, GOOD[0]!.replace('sample', 'picture')],
      ['a.csv:2: picture_role cannot be "picture"', 'without-lora'],
    ],
    [
      'a text for a number',
      [HEAD, ...GOOD.slice(1), GOOD[0]!.replace('0.5', 'much')],
      ['a.csv:5: value cannot be "much"'],
    ],
    ['NaN', [HEAD, GOOD[0]!.replace('0.5', 'NaN')], ['a.csv:2: value cannot be "NaN"']],
    ['an infinite value', [HEAD, GOOD[0]!.replace('0.5', '1e999')], ['a.csv:2: value cannot be "1e999"']],
    ['a negative value', [HEAD, GOOD[0]!.replace('0.5', '-0.5')], ['a.csv:2: value cannot be "-0.5"', '0 or more']],
    ['an empty value', [HEAD, GOOD[0]!.replace('0.5', '')], ['a.csv:2: value cannot be ""']],
    [
      'a row twice',
      [HEAD, ...GOOD, GOOD[1]!],
      ['a.csv:6: gram-mse total of s1.png against c1.png stands in the file twice'],
    ],
    [
      'a gap in the grid',
      [HEAD, ...GOOD.slice(0, 3)],
      ['s2.png: has no gram-mse total against c1.png', 'every reference and every control'],
    ],
    [
      'half a layer',
      [HEAD, ...GOOD, GOOD[0]!.replace('total', 'conv1_1')],
      ['gram-mse conv1_1: stands there for some samples'],
    ],
    [
      'another metric only',
      [HEAD, ...GOOD.map((row) => row.replace('gram-mse', 'lpips'))],
      ['has no total of the metric gram-mse', '--metric as one of lpips'],
    ],
    ['a quote that never ends', [HEAD, `"${GOOD[0]!}`], ['cannot be read (']],
    ['a cell without end', [HEAD, GOOD[0]!.replace('s1', 'x'.repeat(2 ** 20))], ['cannot be read (Max Record Size']],
    ['a name that no file can have', [HEAD, GOOD[0]!.replace('s1', 'x'.repeat(9000))], ['a.csv:2: picture has 9004']],
    ['a number of a hundred thousand digits', [HEAD, GOOD[0]!.replace('0.5', '0'.repeat(1e5))], ['a.csv:2: value has']],
    [
      'more layers than a report can show',
      [
        HEAD,
        ...GOOD,
        ...Array.from({ length: 1001 }, (_, index) => GOOD[0]!.replace('total', `layer ${index}`)),
        ...Array.from({ length: 1001 }, (_, index) => GOOD[2]!.replace('total', `layer ${index}`)),
      ],
      ['scores.json: layers is longer than 1000'],
    ],
  ])('with %s is refused', async (_, lines, texts) => {
    const root = await repository({ 'a.csv': lines.join('\n') })
    const { code, stderr } = await run(root, ['judge', 'a.csv'])
    for (const text of texts) expect(stderr).toContain(text)
    expect(stderr).toContain('fix: ')
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(code).toBe(2)
  })

  test('with too many rows is refused, and says what makes fewer', async () => {
    const root = await repository({ 'a.csv': [HEAD, ...GOOD].join('\n') })
    const read = async (most: number): Promise<number> => {
      let rows = 0
      for await (const row of readRows(join(root, 'a.csv'), most)) rows += row.line > 0 ? 1 : 0
      return rows
    }
    expect(await read(4)).toBe(4)
    await expect(read(3)).rejects.toMatchObject({
      problems: [{ problem: 'has more than 3 rows', fix: expect.stringContaining('cross-controls: false') as string }],
    })
  })

  test('needs one file that is there', async () => {
    const root = await repository({})
    for (const args of [['judge'], ['judge', 'a.csv', 'b.csv'], ['judge', 'nowhere.csv'], ['judge', 'nowhere.json']]) {
      const { code, stderr } = await run(root, args)
      expect(stderr).toContain('fix: ')
      expect(code).toBe(2)
    }
  })
})

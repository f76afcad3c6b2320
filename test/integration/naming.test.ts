import { describe, expect, test } from 'vitest'
import { infotext, type Made, withInfotext } from '../support/infotext.ts'
import { addFiles, FAST, type Files, report, repository, scoresOf } from '../support/repository.ts'
import { run } from '../support/run.ts'

const TARGETS: Files = { 'references/ink_v2/a.png': 901, 'references/ink_v2/b.png': 902, 'controls/doodle/x.png': 903 }
const BY_METADATA = ['--samples', 'all/*', '--group-by', 'metadata']

/** Pictures of a folder that were made so. */
async function pictures(folder: string, made: readonly Made[], first = 1): Promise<Files> {
  const files = made.map(async (own, index) => {
    const text = infotext({ seed: String(first + index), ...own })
    return [`${folder}${first + index}.png`, await withInfotext(first + index, text)] as const
  })
  return Object.fromEntries(await Promise.all(files))
}

const ALPHA: readonly Made[] = [{ model: 'alpha' }, { model: 'alpha' }, { model: 'alpha' }]
const BETA: readonly Made[] = [{ model: 'beta' }, { model: 'beta' }]

async function namesIn(root: string): Promise<readonly string[]> {
  const { rankings } = await scoresOf(root)
  return rankings.flatMap(({ lora, pairs }) => pairs.map(({ checkpoint }) => `${checkpoint} × ${lora}`)).toSorted()
}

describe('names from metadata', () => {
  test('give the same losses, to the byte, as the same pictures in folders', async () => {
    const inFolders = await repository(
      await pictures('samples/ink_v2/alpha/', ALPHA),
      await pictures('samples/ink_v2/beta/', BETA, 4),
      TARGETS,
    )
    const inOne = await repository(await pictures('all/', ALPHA), await pictures('all/', BETA, 4), TARGETS)
    await run(inFolders, FAST)
    expect(await run(inOne, [...FAST, ...BY_METADATA])).toMatchObject({ code: 0, said: '' })
    const rows = async (root: string): Promise<readonly string[]> =>
      (await report(root, 'scores.csv'))
        .replaceAll(/samples\/ink_v2\/\w+\/|all\//g, '')
        .split('\n')
        .toSorted()
    expect(await rows(inOne)).toEqual(await rows(inFolders))
    const rankings = async (root: string) =>
      (await scoresOf(root)).rankings.map(({ pairs }) => pairs.map(({ styleLoss }) => styleLoss))
    expect(await rankings(inOne)).toEqual(await rankings(inFolders))
    expect(await namesIn(inOne)).toEqual(['alpha × ink_v2', 'beta × ink_v2'])
  })

  test('are shown by the key names, and settle the audit', async () => {
    const root = await repository(await pictures('all/', ALPHA), await pictures('all/', BETA, 4), {
      'references/ink/a.png': 901,
      'references/ink/b.png': 902,
    })
    const names = ['--names', 'ink: ink_v2', '--names', 'alpha: first']
    expect(await run(root, [...FAST, ...BY_METADATA, ...names])).toMatchObject({ code: 0, said: '' })
    expect(await namesIn(root)).toEqual(['beta × ink_v2', 'first × ink_v2'])
    const [ranking] = (await scoresOf(root)).rankings
    expect(ranking!.settings.fields.filter(({ status }) => status === 'mismatch')).toEqual([])
  })

  test('mean the LoRA that has references, and no LoRA that was switched off', async () => {
    const made: readonly Made[] = [
      { model: 'alpha', loras: ['detail:0.5', 'ink_v2:0.8'] },
      { model: 'alpha', loras: ['ink_v2:0.8', 'other:0'] },
    ]
    const root = await repository(await pictures('all/', made), TARGETS)
    expect(await run(root, [...FAST, ...BY_METADATA])).toMatchObject({ code: 0, said: '' })
    expect(await namesIn(root)).toEqual(['alpha × ink_v2'])
  })

  test('that are missing stop the run, which says of how many pictures', async () => {
    const made: readonly Made[] = [
      { model: 'alpha' },
      { loras: [] },
      {},
      { model: 'b', loras: [] },
      { model: 'b', loras: ['x:1', 'y:1'] },
    ]
    const root = await repository(await pictures('all/', made), TARGETS)
    const { code, said } = await run(root, [...FAST, ...BY_METADATA])
    expect(code).toBe(2)
    expect(said).toBe(
      [
        'error: all/2.png: the metadata of 1 of 5 pictures name no checkpoint and no LoRA',
        '  fix: Write lora: NAME and checkpoint: NAME where all are of one, or put {lora} and {checkpoint} into samples, such as out/{lora}/{checkpoint}/*.',
        'error: all/3.png: the metadata of 1 of 5 pictures name no checkpoint',
        '  fix: Write checkpoint: NAME where all are of one, or put {checkpoint} into samples, such as out/{checkpoint}/*.',
        'error: all/4.png: the metadata of 1 of 5 pictures name no LoRA',
        '  fix: Write lora: NAME where all are of one, or put {lora} into samples, such as out/{lora}/*.',
        'error: all/5.png: the metadata of 1 of 5 pictures name several LoRAs',
        '  fix: Write lora: NAME, put {lora} into samples, or commit references of the one that is meant under its name.',
        '',
      ].join('\n'),
    )
    const given = ['--lora', 'ink_v2', '--checkpoint', 'c']
    expect(await run(root, [...FAST, ...BY_METADATA, ...given])).toMatchObject({ code: 0 })
    expect(await namesIn(root)).toEqual(['c × ink_v2'])
  })

  test('are asked for by a layout that nobody set, and the error says which', async () => {
    const root = await repository({ 'outputs/txt2img-images/2026-01-02/00005-1646839441.png': 5 }, TARGETS)
    expect((await run(root, FAST)).said).toBe(
      'error: outputs/txt2img-images/2026-01-02/00005-1646839441.png: the metadata of 1 of 1 pictures name no checkpoint and no LoRA\n' +
        '  fix: Write lora: NAME and checkpoint: NAME where all are of one, or put {lora} and {checkpoint} into samples, such as out/{lora}/{checkpoint}/*. (Samples were found by the layout a1111, since none is set.)\n',
    )
  })

  test('of a picture that cannot be read stop it too, unless that is allowed', async () => {
    const root = await repository(await pictures('all/', ALPHA), { 'all/x.png': 'no picture' }, TARGETS)
    const { code, said } = await run(root, [...FAST, ...BY_METADATA])
    expect(`${code} ${said}`).toMatch(
      /^2 error: all\/x\.png: has metadata that cannot be read \(.+\)\n {2}fix: Replace it/,
    )
    expect(await run(root, [...FAST, ...BY_METADATA, '--allow-unreadable'])).toMatchObject({ code: 0 })
    const { notices } = await scoresOf(root)
    expect(notices.find(({ subjects }) => subjects.includes('all/x.png'))).toMatchObject({ level: 'warning' })
  })
})

describe('names that no path gives', () => {
  const FLAT: Files = { 'out/alpha/1.png': 1, 'out/alpha/2.png': 2, 'out/beta/1.png': 3, 'out/beta/2.png': 4 }
  const REFERENCES: Files = { 'references/a.png': 901, 'references/b.png': 902 }
  const SAMPLES = ['--samples', 'out/{checkpoint}/*']

  test('are those of the keys', async () => {
    const root = await repository(FLAT, REFERENCES)
    expect(await run(root, [...FAST, ...SAMPLES, '--lora', 'ink'])).toMatchObject({ code: 0, said: '' })
    expect(await namesIn(root)).toEqual(['alpha × ink', 'beta × ink'])
    expect((await scoresOf(root)).pictures.filter(({ role }) => role === 'reference')).toHaveLength(2)
    await run(root, [...FAST, '--samples', 'out/*/*', '--lora', 'ink', '--checkpoint', 'mine'])
    expect(await namesIn(root)).toEqual(['mine × ink'])
  })

  test('are no keys where every path has one', async () => {
    const root = await repository(FLAT, REFERENCES)
    const { code, said } = await run(root, [...FAST, ...SAMPLES, '--checkpoint', 'mine'])
    expect(`${code} ${said}`).toContain(
      '2 error: checkpoint: mine names nothing, because every template of samples has {checkpoint}\n  fix: Leave {checkpoint} out of samples, or remove the key checkpoint.',
    )
  })

  test('contradict no metadata, but those of a key do', async () => {
    const root = await repository(await pictures('out/', [{ model: 'yesmix' }, { model: 'yesmix' }]), REFERENCES)
    const strays = async (...args: readonly string[]): Promise<readonly string[]> => {
      await run(root, [...FAST, '--samples', 'out/*', ...args])
      const { notices } = await scoresOf(root)
      return notices.flatMap(({ text, subjects }) => (/^Made (?:by|without)/.test(text) ? subjects : []))
    }
    expect(await strays()).toEqual([])
    expect(await strays('--lora', 'ink', '--checkpoint', 'yesmix')).toEqual([])
    expect(await strays('--lora', 'ghibli', '--checkpoint', 'dreamshaper')).toEqual([
      'out/1.png (yesmix)',
      'out/2.png (yesmix)',
      'out/1.png (ink_v2)',
      'out/2.png (ink_v2)',
    ])
  })

  test('contradict none either where some pictures have a number and others none', async () => {
    const root = await repository(
      await pictures('checkpoint-500/image_', [{ model: 'yesmix' }, { model: 'yesmix' }]),
      await pictures('image_', [{ model: 'yesmix' }, { model: 'yesmix' }], 11),
      REFERENCES,
    )
    await run(root, FAST)
    expect(await namesIn(root)).toEqual([expect.stringMatching(/^samples × /), expect.stringMatching(/^step 500 × /)])
    const { notices, rankings } = await scoresOf(root)
    expect(notices.filter(({ level }) => level === 'warning')).toEqual([])
    expect(rankings[0]!.settings.fields.find(({ field }) => field === 'checkpoint')).toMatchObject({
      status: 'match',
    })
  })

  test('are that of the only LoRA that references name', async () => {
    const one = { 'references/ink/a.png': 901, 'references/ink/b.png': 902 }
    const root = await repository(FLAT, one)
    expect(await run(root, [...FAST, ...SAMPLES])).toMatchObject({ code: 0, said: '' })
    expect(await namesIn(root)).toEqual(['alpha × ink', 'beta × ink'])
    await addFiles(root, { 'references/oil/a.png': 903 })
    expect(await run(root, [...FAST, ...SAMPLES])).toMatchObject({
      code: 2,
      said: expect.stringContaining(
        'fix: No sample names its LoRA, and references are of ink, oil. Write lora: NAME, or put {lora} into samples.',
      ),
    })
  })

  test('of which no reference is stop the run, which says what there is instead', async () => {
    const fixOf = async (root: string, ...args: readonly string[]): Promise<string> =>
      (await run(root, [...FAST, ...args])).said
    const folders = ['--samples', 'out/{lora}/*']
    const other = await repository(FLAT, { 'references/oil/a.png': 903 })
    expect(await fixOf(other, '--samples', 'out/{checkpoint}/*', '--lora', 'ink')).toContain(
      'fix: References are of oil. Call their folder ink, or write lora: oil.',
    )
    expect(await fixOf(other, ...folders)).toContain(
      'fix: References are of oil. Call their folder alpha, or write "alpha: oil" under names.',
    )
    const nobody = await fixOf(await repository(FLAT, REFERENCES), ...folders)
    expect(nobody).toContain('no reference names it in its path, and there are 2 LoRAs')
    expect(nobody).toContain(
      'fix: Move the references into folders of LoRAs; if it is one LoRA, take {lora} from samples.',
    )
    const kohya = { 'sample/ink_e000001_00_20260102030405.png': 1, 'sample/oil_e000001_00_20260102030405.png': 2 }
    expect(await fixOf(await repository(kohya, REFERENCES))).toMatch(
      /^error: 2 times: .* take \{lora\} from samples\. \(Samples were found by the layout kohya, since none is set\.\)\n$/s,
    )
    expect(await fixOf(await repository(FLAT, { 'style/a.png': 903 }), ...folders)).toContain(
      'set references to where they are; pictures are in style/ (1).',
    )
  })

  test('leave references without a LoRA unused where there are several', async () => {
    const root = await repository(FLAT, REFERENCES, { 'references/alpha/a.png': 905, 'references/alpha/b.png': 906 })
    expect(await run(root, [...FAST, '--samples', 'out/{lora}/*'])).toMatchObject({ code: 0 })
    const { notices } = await scoresOf(root)
    expect(notices.find(({ text }) => text.startsWith('Not used as references'))!.subjects).toEqual([
      'references/a.png',
      'references/b.png',
    ])
    expect(await namesIn(root)).toEqual(['samples × alpha'])
  })
})

describe('numbers in names', () => {
  const epochs = async (loras: readonly string[]): Promise<Files> =>
    Object.assign(
      {},
      ...(await Promise.all(
        loras.map(async (lora, index) =>
          pictures(
            `out/${['000002', '000010', '000020'][index]!}/`,
            [
              { model: 'yesmix', loras: [lora] },
              { model: 'yesmix', loras: [lora] },
            ],
            10 * index + 1,
          ),
        ),
      )),
    ) as Files
  const fieldOf = async (root: string, name: string) =>
    (await scoresOf(root)).rankings[0]!.settings.fields.find(({ field }) => field === name)
  const TEMPLATE = ['--samples', 'out/{epoch}/*', '--lora', 'ink']

  test('are epochs whose LoRA files differ, and whose checkpoint does not', async () => {
    const root = await repository(await epochs(['ink-000002:1', 'ink-000010:1', 'ink:1']), {
      'references/a.png': 901,
      'references/b.png': 902,
    })
    expect(await run(root, [...FAST, ...TEMPLATE])).toMatchObject({ code: 0, said: '' })
    expect((await namesIn(root)).toSorted()).toEqual(['epoch 10 × ink', 'epoch 2 × ink', 'epoch 20 × ink'])
    expect(await fieldOf(root, 'lora')).toMatchObject({ status: 'match' })
    expect(await fieldOf(root, 'checkpoint')).toMatchObject({ status: 'match' })
  })

  test('but one LoRA file at two epochs is a mismatch', async () => {
    const root = await repository(await epochs(['ink-000002:1', 'ink:1', 'ink:1']), {
      'references/a.png': 901,
      'references/b.png': 902,
    })
    await run(root, [...FAST, ...TEMPLATE])
    expect(await fieldOf(root, 'lora')).toMatchObject({
      status: 'mismatch',
      difference: 'epoch 10 and epoch 20 with one and the same lora (ink)',
      fix: 'Give each epoch and step pictures that were made with its own lora',
    })
  })

  test('are strengths, of which each has a weight of its own', async () => {
    const folder = async (weight: string, first: number) =>
      pictures(
        `out/w${weight}_`,
        [
          { model: 'yesmix', loras: [`ink:${weight}`] },
          { model: 'yesmix', loras: [`ink:${weight}`] },
        ],
        first,
      )
    const root = await repository(await folder('0.8', 1), await folder('0.25', 11), {
      'references/a.png': 901,
      'references/b.png': 902,
    })
    await run(root, [...FAST, '--samples', 'out/w{weight}_*', '--lora', 'ink'])
    expect(await namesIn(root)).toEqual(['weight 0.25 × ink', 'weight 0.8 × ink'])
    expect(await fieldOf(root, 'lora-weight')).toMatchObject({ status: 'match' })
    expect(await fieldOf(root, 'lora')).toMatchObject({ status: 'match' })
  })

  test('pictures without the LoRA serve all strengths of their checkpoint', async () => {
    const names = ['r00', 'r04', 'r08'].flatMap((strength) => [1, 2, 3].map((prompt) => `${strength}-000${prompt}.png`))
    const files = ['yesmix', 'aing'].flatMap((checkpoint, c) =>
      names.map((name, n) => [`lora/ink/${checkpoint}/img/${name}`, 20 * c + n + 1] as const),
    )
    const root = await repository(Object.fromEntries(files), { 'references/a.png': 901, 'references/b.png': 902 })
    expect(await run(root, FAST)).toMatchObject({ code: 0, said: '' })
    const { notices, pictures: listed } = await scoresOf(root)
    expect(listed.filter(({ role }) => role === 'without-lora')).toHaveLength(6)
    expect(notices.filter(({ level }) => level === 'warning')).toEqual([])
    const rows = (await report(root, 'scores.csv')).split('\n').filter((line) => line.includes('/r00-0001.png'))
    for (const pair of ['yesmix weight 04', 'yesmix weight 08', 'aing weight 04', 'aing weight 08'])
      expect(rows.filter((line) => line.includes(pair)).length).toBeGreaterThan(0)
  })
})

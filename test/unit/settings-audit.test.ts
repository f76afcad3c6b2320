import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SettingField } from '../../src/config/words.ts'
import { isAlike } from '../../src/settings/audit/alike.ts'
import { type Audit, AUDITED_FIELDS, auditSettings, NO_AUDIT } from '../../src/settings/audit/audit.ts'
import type { MadePair, MadePicture } from '../../src/settings/audit/made.ts'
import { settingsNotices } from '../../src/settings/notices.ts'
import { NO_NAMES } from '../../src/settings/audit/known-names.ts'
import { misfiledNotices } from '../../src/settings/audit/misfiled.ts'
import { ruleAudit } from '../../src/settings/audit/status.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { settings as settingsCheck } from '../../src/verdict/checks/settings.ts'
import { RULES } from '../support/rules.ts'

const BASE: Settings = {
  tool: 'A1111',
  version: 'v1.10.1',
  prompt: 'a cat',
  negativePrompt: 'blurry',
  sampler: 'Euler a',
  schedule: 'automatic',
  steps: 20,
  cfg: 7,
  size: { width: 512, height: 512 },
  hires: 'off',
  vae: { name: 'built-in' },
  clipSkip: 1,
  networks: [{ kind: 'lora', name: 'ink', weight: 0.8, hash: 'aa' }],
  conditioning: [],
  rng: 'gpu',
  denoise: 1,
  seed: '1',
  checkpoint: { name: 'yesmix', hash: '11' },
}

const NOTHING_ALLOWED = { 'allow-settings': [], ...NO_NAMES }

type Change = Partial<Settings> | null

/** Four pictures by default; a null says nothing. */
/** Samples of which nothing is wrong. */
const SOUND = { pairs: [], copied: [] }

function pair(checkpoint: string, change: Change | ((index: number) => Change) = {}, count = 4): MadePair {
  const pictures = Array.from({ length: count }, (_, index): MadePicture => {
    const own = typeof change === 'function' ? change(index) : change
    const made =
      own === null ? undefined : { ...BASE, checkpoint: { name: checkpoint, hash: `h${checkpoint}` }, ...own }
    const path = `samples/ink/${checkpoint}/${index}.png`
    return { path, prompt: made?.prompt || undefined, size: { width: 512, height: 512 }, settings: made }
  })
  return { checkpoint, pictures }
}

const audit = (...pairs: readonly MadePair[]): Audit => auditSettings('ink', pairs)
const field = (of: Audit, name: SettingField) => of.fields.find((audited) => audited.field === name)!
const unmatched = (of: Audit): unknown =>
  of.fields.filter(({ found }) => found !== 'match').map((own) => `${own.field} ${own.found}`)

describe('the audit of a ranking', () => {
  test('finds pairs alike that differ in checkpoint and seed alone', () => {
    const found = audit(
      pair('yesmix', (index) => ({ seed: String(index) })),
      pair('aing'),
      pair('dream'),
    )
    expect(unmatched(found)).toEqual([])
    expect(found.fields.map(({ field: name }) => name)).toEqual(AUDITED_FIELDS)
    expect(found).toMatchObject({
      pictures: 12,
      silent: 0,
      tools: [{ tool: 'A1111', version: 'v1.10.1', pictures: 12 }],
    })
    expect(ruleAudit(found, RULES).status).toBe('match')
    expect(settingsCheck(ruleAudit(found, RULES), SOUND)).toMatchObject({ status: 'pass' })
  })

  test.each<[SettingField, Partial<Settings>, string]>([
    ['negative-prompt', { negativePrompt: 'ugly' }, 'ugly'],
    ['sampler', { sampler: 'DDIM' }, 'DDIM'],
    ['schedule', { schedule: 'karras' }, 'karras'],
    ['steps', { steps: 30 }, '30'],
    ['cfg', { cfg: 9 }, '9'],
    ['size', { size: { width: 768, height: 512 } }, '768x512, saved as 512x512'],
    ['hires', { hires: 'Latent' }, 'Latent'],
    ['vae', { vae: { name: 'plain' } }, 'plain'],
    ['clip-skip', { clipSkip: 2 }, '2'],
    ['lora-weight', { networks: [{ kind: 'lora', name: 'ink', weight: 1, hash: 'aa' }] }, '1'],
    ['networks', { networks: [...BASE.networks!, { kind: 'lora', name: 'detail', weight: 0.3 }] }, 'detail 0.3'],
    ['networks', { networks: [...BASE.networks!, { kind: 'embedding', name: 'easyneg' }] }, 'easyneg'],
    ['conditioning', { conditioning: [{ kind: 'other', name: 'control canny', weight: 0.5 }] }, 'control canny 0.5'],
    ['rng', { rng: 'cpu' }, 'cpu'],
    ['denoise', { denoise: 0.5 }, '0.5'],
  ])('finds a pair that differs in %s, and names it', (name, change, value) => {
    const found = audit(pair('aing'), pair('dream', change), pair('yesmix'))
    expect(unmatched(found)).toEqual([`${name} mismatch`])
    expect(field(found, name).values[1]).toEqual({ value, pairs: [{ checkpoint: 'dream', pictures: 4 }] })
    expect(field(found, name).fix).toMatch(/^Regenerate 4 pictures of dream with/)
    expect(ruleAudit(found, RULES).status).toBe('mismatch')
    expect(ruleAudit(found, { ...RULES, 'settings-declared': true }).status).toBe('mismatch')
    expect(ruleAudit(found, { ...RULES, 'allow-settings': [name] }).status).toBe('match')
  })

  test('says which pair has which value in how many pictures, and what to do', () => {
    const found = audit(
      pair('aing'),
      pair('dream', (index) => ({ cfg: index < 3 ? 9 : 7 })),
      pair('yesmix'),
    )
    expect(field(found, 'cfg')).toEqual({
      field: 'cfg',
      found: 'mismatch',
      values: [
        {
          value: '7',
          pairs: [
            { checkpoint: 'aing', pictures: 4 },
            { checkpoint: 'dream', pictures: 1 },
            { checkpoint: 'yesmix', pictures: 4 },
          ],
        },
        { value: '9', pairs: [{ checkpoint: 'dream', pictures: 3 }] },
      ],
      difference: 'cfg differs (7 in aing, dream and yesmix; 9 in dream)',
      fix: 'Regenerate 3 pictures of dream with cfg 7',
    })
    expect(settingsCheck(ruleAudit(found, RULES), SOUND)).toMatchObject({
      status: 'weak',
      sentence: 'The pairs were not made alike: cfg differs (7 in aing, dream and yesmix; 9 in dream).',
    })
  })

  test('takes what a picture does not say for unknown, never for a difference', () => {
    const found = audit(
      pair('aing'),
      pair('dream', { cfg: undefined }),
      pair('yesmix', (index) => (index === 0 ? null : {})),
    )
    expect(field(found, 'cfg').found).toBe('unknown')
    expect(field(found, 'steps')).toMatchObject({ found: 'unknown', fix: null })
    expect(field(found, 'steps').values.at(-1)).toEqual({ value: null, pairs: [{ checkpoint: 'yesmix', pictures: 1 }] })
    expect(ruleAudit(found, RULES).status).toBe('unknown')
    expect(ruleAudit(found, { ...RULES, 'settings-declared': true }).status).toBe('declared')
    expect(settingsCheck(ruleAudit(found, RULES), SOUND).sentence).toContain('1 of 12 pictures do not say')
    expect(settingsCheck(ruleAudit(found, { ...RULES, 'settings-declared': true }), SOUND)).toMatchObject({
      status: 'pass',
      sentence: expect.stringContaining('declared to be equal; they were not verified') as string,
    })
  })

  test('finds a difference among those that say something, whatever others do not say', () => {
    const half =
      (cfg: number) =>
      (index: number): Change =>
        index < 2 ? { cfg } : null
    const found = audit(pair('aing', half(7)), pair('dream', half(9)), pair('yesmix', half(7)))
    expect(field(found, 'cfg').found).toBe('mismatch')
    expect(ruleAudit(found, { ...RULES, 'settings-declared': true }).status).toBe('mismatch')
    expect(field(found, 'steps').found).toBe('unknown')
  })

  test('of pictures that say nothing knows their size alone, which can differ', () => {
    const small = pair('aing', null)
    const large = {
      ...pair('dream', null),
      pictures: pair('dream', null).pictures.map((own) => ({ ...own, size: { width: 640, height: 640 } })),
    }
    expect(new Set(audit(small, pair('dream', null)).fields.map(({ found }) => found))).toEqual(new Set(['unknown']))
    const found = audit(small, large)
    expect(field(found, 'size')).toMatchObject({
      found: 'mismatch',
      values: [{ value: 'saved as 512x512' }, { value: 'saved as 640x640' }],
    })
    expect(ruleAudit(NO_AUDIT, RULES).status).toBe('unknown')
    expect(ruleAudit(NO_AUDIT, { ...RULES, 'settings-declared': true }).status).toBe('declared')
  })

  test('lets a setting go by the prompt, and holds pictures of one prompt against each other', () => {
    const sizes = [
      { width: 512, height: 768 },
      { width: 768, height: 512 },
    ]
    const byPrompt = (index: number): Partial<Settings> => ({ prompt: `prompt ${index % 2}`, size: sizes[index % 2] })
    const shaped = (own: MadePair): MadePair => ({
      ...own,
      pictures: own.pictures.map((made) => ({ ...made, size: made.settings!.size as MadePicture['size'] })),
    })
    const found = audit(shaped(pair('aing', byPrompt)), shaped(pair('dream', byPrompt)))
    expect(unmatched(found)).toEqual([])
    expect(field(found, 'size').values).toEqual([])
    const swapped = (index: number): Partial<Settings> => ({
      prompt: `prompt ${(index + 1) % 2}`,
      size: sizes[index % 2],
    })
    expect(unmatched(audit(shaped(pair('aing', byPrompt)), shaped(pair('dream', swapped))))).toEqual(['size mismatch'])
  })

  test('lets a setting vary within pairs in the same shares, as in a grid of weights', () => {
    const weights = (index: number): Partial<Settings> => ({
      networks: [{ kind: 'lora', name: 'ink', weight: [0.6, 1][index % 2] }],
    })
    expect(unmatched(audit(pair('aing', weights), pair('dream', weights, 8)))).toEqual([])
    const lighter = (index: number): Partial<Settings> => ({
      networks: [{ kind: 'lora', name: 'ink', weight: index < 3 ? 0.6 : 1 }],
    })
    expect(unmatched(audit(pair('aing', weights), pair('dream', lighter)))).toEqual(['lora-weight mismatch'])
  })

  test('says of pairs with other shares how many there should be, not what to make again', () => {
    const grid = (index: number): Partial<Settings> => ({ cfg: [5, 7, 9][index % 3]! })
    const found = audit(pair('aing', grid, 9), pair('dream', grid, 8))
    expect(field(found, 'cfg')).toMatchObject({
      difference: 'the checkpoints have different shares of pictures of each cfg',
      fix: 'Make the same share of pictures of each cfg for every checkpoint',
    })
  })

  test('names the pair whose shares are not those of the others', () => {
    const grid = (index: number): Partial<Settings> => ({ cfg: [5, 7][index % 2]! })
    const odd = (index: number): Partial<Settings> => ({ cfg: index < 3 ? 5 : 7 })
    expect(field(audit(pair('aing', grid), pair('dream', odd), pair('yesmix', grid)), 'cfg').fix).toBe(
      'Make the same share of pictures of each cfg for dream, as the others have',
    )
  })

  test('leaves the size of files to the hires pass that made it', () => {
    const hires = pair('dream', { hires: 'Latent 2' })
    const large = { ...hires, pictures: hires.pictures.map((own) => ({ ...own, size: { width: 1024, height: 1024 } })) }
    const found = audit(pair('aing'), large, pair('yesmix'))
    expect(unmatched(found)).toEqual(['hires mismatch'])
    expect(field(found, 'hires').fix).toBe('Regenerate 4 pictures of dream without a hires pass')
  })

  test('names of networks only what differs', () => {
    const others = ['ControlNet 0 canny', 'FreeU (b1 1.1)'].map((name) => ({ kind: 'other', name }) as const)
    const networks = [...BASE.networks!, ...others]
    const more = [...networks, { kind: 'lora', name: 'detail', weight: 0.3 } as const]
    const found = audit(pair('aing', { networks }), pair('dream', { networks: more }), pair('yesmix', { networks }))
    expect(field(found, 'networks').difference).toBe('networks differ (none in aing and yesmix; "detail 0.3" in dream)')
  })

  test('says of one silent picture that nothing is known of it, in every field', () => {
    const found = audit(
      pair('aing'),
      pair('dream', (index) => (index === 0 ? null : {})),
    )
    for (const { values } of found.fields)
      expect(values.filter(({ value }) => value === null)).toEqual([
        { value: null, pairs: [{ checkpoint: 'dream', pictures: 1 }] },
      ])
  })

  test('holds only pictures of shared prompts against each other', () => {
    const sizes = [
      { width: 512, height: 768 },
      { width: 768, height: 512 },
    ]
    const byPrompt = (index: number): Partial<Settings> => ({ prompt: `p${index % 2}`, size: sizes[index % 2]! })
    const [aing, dream] = [pair('aing', byPrompt), pair('dream', () => ({ prompt: 'p0', size: sizes[0]! }))]
    const found = audit(aing, dream)
    expect(unmatched(found)).toEqual(['prompt mismatch'])
    expect(field(found, 'prompt')).toMatchObject({
      difference: '2 pictures of aing with a prompt that not every pair has',
      values: [{ value: 'p1', pairs: [{ checkpoint: 'aing', pictures: 2 }] }],
    })
  })

  test('finds pairs of other prompts, whatever their number', () => {
    expect(
      unmatched(
        audit(
          pair('aing', (index) => ({ prompt: `p${index % 2}` })),
          pair('dream', (index) => ({ prompt: index < 3 ? 'p0' : 'p1' })),
        ),
      ),
    ).toEqual([])
    const found = audit(pair('aing', { prompt: 'a cat' }), pair('dream', { prompt: 'a dog' }))
    expect(unmatched(found)).toEqual(['prompt mismatch'])
    expect(field(found, 'prompt').fix).toBe('Make samples of the same prompts for every pair')
  })

  test('compares hashes within one version of one tool, names otherwise', () => {
    const networks = [{ kind: 'lora', name: 'ink', weight: 0.8, hash: 'bb' }] as const
    expect(unmatched(audit(pair('aing'), pair('dream', { networks })))).toEqual(['lora mismatch'])
    expect(field(audit(pair('aing'), pair('dream', { networks })), 'lora').values.map(({ value }) => value)).toEqual([
      'ink (hash aa)',
      'ink (hash bb)',
    ])
    expect(unmatched(audit(pair('aing'), pair('dream', { networks, version: 'v1.9.0' })))).toEqual([])
    const renamed = [{ kind: 'lora', name: 'ink-final', weight: 0.8, hash: 'aa' }] as const
    expect(unmatched(audit(pair('aing'), pair('dream', { networks: renamed })))).toEqual([])
  })

  test('takes names where a hash is missing, numbers to a millionth, and LoRAs in any order', () => {
    const nameless = [{ kind: 'lora', name: 'ink', weight: 0.8000000000001 }] as const
    expect(unmatched(audit(pair('aing'), pair('dream', { networks: nameless })))).toEqual([])
    const detail = { kind: 'lora', name: 'ink_detail', weight: 0.3, hash: 'dd' } as const
    const two = [detail, BASE.networks![0]!]
    expect(unmatched(audit(pair('aing', { networks: two }), pair('dream', { networks: two.toReversed() })))).toEqual([])
    expect(field(audit(pair('aing', { networks: two })), 'networks').values[0]!.value).toBe('ink_detail 0.3')
  })

  test('does not know the weight of a LoRA that nobody knows', () => {
    const networks = [{ kind: 'lora', name: 'ink', hash: 'aa' }] as const
    expect(unmatched(audit(pair('aing', { networks }), pair('dream', { networks })))).toEqual(['lora-weight unknown'])
  })

  test('takes what a sidecar says of networks before what the picture has', () => {
    const beside = { lora: { name: 'ink' }, weight: 0.8, networks: 'none' }
    const networks = [...BASE.networks!, { kind: 'embedding', name: 'easyneg' } as const]
    expect(unmatched(audit(pair('aing', { networks, beside }), pair('dream', { version: 'v1.9' })))).toEqual([])
  })

  test('shows long texts from the place where they differ', () => {
    const long = (end: string): string => `${'blurry, '.repeat(60)}${end}`
    const found = audit(pair('aing', { negativePrompt: long('ugly') }), pair('dream', { negativePrompt: long('dull') }))
    const values = field(found, 'negative-prompt').values.map(({ value }) => value)
    expect(values.map((value) => value!.slice(-4)).toSorted()).toEqual(['dull', 'ugly'])
    expect(Math.max(...values.map((value) => value!.length))).toBeLessThan(60)
    expect(field(found, 'negative-prompt').fix).toBe(
      'Choose the same negative-prompt for all, and regenerate the pictures that have others',
    )
  })
})

describe('a picture that lies where it does not belong', () => {
  test('names another checkpoint, or no such LoRA', () => {
    const strayed = pair('yesmix', (index) => (index < 2 ? { checkpoint: { name: 'dreamshaper_8' } } : {}))
    const found = audit(pair('aing'), strayed)
    expect(unmatched(found)).toEqual(['checkpoint mismatch'])
    expect(field(found, 'checkpoint')).toMatchObject({
      values: [{ value: 'dreamshaper_8', pairs: [{ checkpoint: 'yesmix', pictures: 2 }] }],
      difference: '2 pictures of yesmix by another checkpoint (dreamshaper_8)',
      fix: 'Move or regenerate 2 pictures of yesmix',
    })
    expect(misfiledNotices('ink', [strayed], NOTHING_ALLOWED)).toEqual([
      {
        level: 'warning',
        text: 'Made by another checkpoint than the path says, by their metadata.',
        subjects: ['samples/ink/yesmix/0.png (dreamshaper_8)', 'samples/ink/yesmix/1.png (dreamshaper_8)'],
      },
    ])
    expect(misfiledNotices('ink', [strayed], { ...NOTHING_ALLOWED, 'allow-settings': ['checkpoint'] })).toEqual([])
    const other = pair('yesmix', { networks: [{ kind: 'lora', name: 'watercolour', weight: 1 }] })
    expect(field(audit(pair('aing', { networks: [] }), other), 'lora').values.map(({ value }) => value)).toEqual([
      'none',
      'watercolour',
    ])
    expect(misfiledNotices('ink', [other], NOTHING_ALLOWED)[0]!.subjects[0]).toBe(
      'samples/ink/yesmix/0.png (watercolour)',
    )
  })

  test('is found where a name fits another folder better', () => {
    const of = (folder: string, name: string): MadePair => pair(folder, { checkpoint: { name } })
    const swapped = audit(of('mymodel', 'mymodel_v2'), of('mymodel_v2', 'mymodel'))
    expect(field(swapped, 'checkpoint').fix).toBe(
      'Move 4 pictures of mymodel to mymodel_v2 and move 4 pictures of mymodel_v2 to mymodel',
    )
    const flux = audit(of('flux-dev', 'flux1-schnell'), of('flux-schnell', 'flux1-dev'))
    expect(unmatched(flux)).toEqual(['checkpoint mismatch'])
    expect(unmatched(audit(of('mymodel', 'mymodel_v1'), of('mymodel_v2', 'mymodel_v2')))).toEqual([])
    expect(field(audit(of('ds8', 'dreamshaper_8'), of('aing', 'aing')), 'checkpoint').fix).toBe(
      'Write "ds8: dreamshaper_8" under names, if that is what the folder ds8 holds, or move 4 pictures of ds8',
    )
    const strengths = audit(of('0.4', 'yesmix'), of('0.8', 'yesmix'), of('aing', 'aing'))
    expect(field(strengths, 'checkpoint').fix).toBe(
      'Write {epoch}, {step}, {weight} or {lora} in place of {checkpoint} in samples, if yesmix made 0.4 and 0.8',
    )
    const byNumber = pair('yesmix', { checkpoint: { name: 'version 7', isNameless: true } })
    expect(unmatched(audit(byNumber, pair('aing')))).toEqual([])
  })

  test('is one of two checkpoints in a pair, or of one checkpoint in two pairs', () => {
    const two = pair('yesmix', (index) => ({ checkpoint: { name: index < 2 ? 'yesmix_v1' : 'yesmix_v2' } }))
    expect(unmatched(audit(pair('aing'), two))).toEqual(['checkpoint mismatch'])
    const one = { checkpoint: { name: 'mix', hash: '1' } }
    expect(unmatched(audit(pair('mix-a', one), pair('mix-b', one)))).toEqual(['checkpoint mismatch'])
  })

  test('has one hash under two names, which is said', () => {
    const of = (folder: string, name = folder): MadePair => pair(folder, { checkpoint: { name, hash: '4f1c09a7d2' } })
    const other = pair('aing', { checkpoint: { name: 'aing', hash: '0a1b2c3d4e' } })
    expect(field(audit(of('papermoon'), of('northlight'), other), 'checkpoint')).toMatchObject({
      difference:
        'the pictures of papermoon and northlight carry the same model hash 4f1c09a7d2, as of one checkpoint under several names',
      fix: expect.stringMatching(/^Take out all but one of them where they are one checkpoint under several names/),
    })
    const { difference } = field(audit(of('ds8', 'dreamshaper_8'), of('dreamshaper_8')), 'checkpoint')
    expect(difference).toBe(
      '4 pictures of ds8 by another checkpoint (dreamshaper_8); ds8 and dreamshaper_8 have one hash 4f1c09a7d2 and may be one checkpoint under several names',
    )
    // Hashes of two tools are of two kinds.
    const byName = audit(
      of('papermoon'),
      pair('northlight', { checkpoint: { name: 'northlight', hash: '4f1c09a7d2' }, version: 'f2' }),
    )
    expect(unmatched(byName)).toEqual([])
  })

  test('is in its place where its folder has that name by the key names', () => {
    const names = [
      { folder: 'ds8', name: 'dreamshaper_8' },
      { folder: 'sumi', name: 'ink' },
    ]
    const made = [pair('dreamshaper_8'), pair('aing')]
    const audited = (of: readonly MadePair[], lora = 'ink') => auditSettings(lora, of, { ...NO_NAMES, names })
    expect(unmatched(audited(made))).toEqual([])
    // The folder's own name is as good.
    expect(unmatched(audited([pair('dreamshaper_8', { checkpoint: { name: 'ds8_v1' } }), pair('aing')]))).toEqual([])
    const byFolder = { networks: [{ kind: 'lora', name: 'sumi_v2', weight: 0.8 } as const] }
    expect(unmatched(audited([pair('dreamshaper_8', byFolder), pair('aing', byFolder)]))).toEqual([])
    const other = audited([pair('dreamshaper_8', { checkpoint: { name: 'northlight' } }), pair('aing')])
    expect(field(other, 'checkpoint').fix).toBe(
      'Write "ds8: northlight" under names, if that is what the folder ds8 holds, or move 4 pictures of dreamshaper_8',
    )
    const without = settingsNotices([{ lora: 'ink', made, withoutLora: [pair('aing', byFolder)] }], {
      ...NOTHING_ALLOWED,
      names,
    })
    expect(without.map(({ text }) => text)).toContain('Taken as made without the LoRA, but their metadata name it.')
  })

  test('offers the line of a LoRA that all its pictures name otherwise', () => {
    const wash = { networks: [{ kind: 'lora', name: 'wash_v2', weight: 0.8 } as const] }
    expect(field(audit(pair('aing', wash), pair('dream', wash)), 'lora').fix).toMatch(
      /or write "ink: wash_v2" under names, if that is what the folder ink holds$/,
    )
    expect(field(audit(pair('aing', wash), pair('dream')), 'lora').fix).toMatch(/or name the folder after its LoRA$/)
  })

  test.each([
    ['yesmix', 'yesMix_v16'],
    ['yesmix_v35', 'yesmix_v3.5'],
    ['papermoon_v3', 'papermoonMix_v3'],
    ['anything-v3', 'Anything-V3.0-pruned-fp16'],
    ['dreamshaper', 'dreamshaper_8'],
    ['dreamshaper_8', 'DreamShaper 8'],
    ['ink-v2', 'ink'],
    ['sdxl', 'sd_xl_base_1.0'],
    ['ink', 'inkWash_v2'],
    ['ponyxl', 'ponyDiffusionV6XL'],
    ['墨絵', '墨絵_v2'],
    ['???', '???'],
  ])('a folder %s can hold %s', (folder, model) => {
    expect(isAlike(folder, model)).toBe(true)
  })

  test.each([
    ['yesmix', 'dreamshaper_8'],
    ['dreamshaper_8', 'dreamshaper_7'],
    ['mix_v1', 'mix_v12'],
    ['ink', 'pinkhair'],
    ['art', 'StarTrek'],
    ['wood', 'hollywood_v2'],
    ['model-a', 'yesmix'],
    ['fp16', 'yesmix-fp32'],
    ['???', 'yesmix'],
  ])('a folder %s does not hold %s', (folder, model) => {
    expect(isAlike(folder, model)).toBe(false)
  })
})

test('the audit does not depend on the order of pairs or pictures, and never throws', () => {
  const settings = fc.option(
    fc.record(
      {
        prompt: fc.constantFrom('a', 'b'),
        cfg: fc.constantFrom(7, 9),
        vae: fc.record({ name: fc.constantFrom('x', 'y'), hash: fc.constantFrom('1', '2') }),
        networks: fc.array(
          fc.record({
            kind: fc.constantFrom('lora', 'embedding'),
            name: fc.constantFrom('ink', 'x'),
            weight: fc.constantFrom(0, 1),
          }),
          { maxLength: 2 },
        ),
        checkpoint: fc.record({ name: fc.string() }),
      },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  )
  const pairs = fc.array(fc.array(settings, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(pairs, (all) => {
      const made = all.map((own, index) => ({
        checkpoint: `c${index}`,
        pictures: own.map((change, at) => ({
          path: `${index}/${at}`,
          prompt: change?.prompt ?? '',
          size: { width: 8, height: 8 },
          settings: change && { tool: 'A1111', ...change },
        })),
      }))
      const turned = made.toReversed().map((own) => ({ ...own, pictures: own.pictures.toReversed() }))
      const [one, other] = [auditSettings('ink', made), auditSettings('ink', turned)]
      const facts = ({ fields }: Audit): unknown =>
        fields.map(({ field: name, found, values }) => [name, found, values])
      expect(facts(one)).toEqual(facts(other))
      expect(settingsCheck(ruleAudit(one, RULES), SOUND).sentence).not.toBe('')
    }),
  )
})

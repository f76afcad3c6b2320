import { describe, expect, test } from 'vitest'
import { auditSettings } from '../../src/settings/audit/audit.ts'
import { rememberedLikeness } from '../../src/settings/audit/alike.ts'
import { misfiled } from '../../src/settings/audit/misfiled.ts'
import { modelFile, samplerOf } from '../../src/settings/names.ts'
import { readTags } from '../../src/settings/prompt-tags.ts'
import { mayHaveMore, type Settings } from '../../src/settings/settings.ts'
import { readInfotext } from '../../src/settings/tools/infotext.ts'

const START = 'a brass kettle on a stove\nNegative prompt: smudged\nSteps: 27, Sampler: DPM++ 2M Karras, CFG scale: 6.5'
const LINE = `${START}, Seed: 424242, Size: 640x768, Model: northlight_v2`

function read(text: string): Settings {
  return readInfotext(text)!
}

/** LoRAs as `name@weight`, or `name@weight/text encoder`; `?` where a weight is not known, and behind all where there may be others. */
function lorasIn({ networks }: Settings): readonly string[] | undefined {
  const loras = networks?.filter(({ kind }) => kind === 'lora')
  const texts = loras?.map(({ name, weight, clipWeight }) => {
    const clip = clipWeight === undefined ? '' : `/${clipWeight}`
    return `${name}@${weight ?? '?'}${clip}`
  })
  return texts && mayHaveMore(networks!) ? [...texts, '?'] : texts
}

function made(settings: Settings): Parameters<typeof auditSettings>[1][number]['pictures'] {
  return [{ path: 'a.png', prompt: settings.prompt, size: { width: 640, height: 768 }, settings }]
}

const AIR = 'urn:air:sdxl'

describe('a text by a node of ComfyUI', () => {
  test.each([
    [
      'SaveImageWithMetaData: one group of keys a LoRA',
      'Lora_0 Model name: inkline.safetensors, Lora_0 Model hash: 1122334455, Lora_0 Strength model: 0.8, Lora_0 Strength clip: 0.6, Hashes: {"model": "0a1b2c3d4e", "lora:inkline": "1122334455"}',
      ['inkline@0.8/0.6', '?'],
    ],
    [
      'its universal fork: a sum beside them, which has the form of settings',
      'Lora_0 Model name: inkline.safetensors, Lora_0 Model hash: 11223344, Lora_0 Strength model: 0.8, Lora_0 Strength clip: 0.8, Lora_1 Model name: grain.safetensors, Lora_1 Model hash: 55667788, Lora_1 Strength model: 0.5, Lora_1 Strength clip: 0.5, LoRAs: inkline.safetensors: str_0.8, grain.safetensors: str_0.5, Metadata generator version: 1.2.1',
      ['inkline@0.8', 'grain@0.5', '?'],
    ],
    [
      'the sum alone',
      'LoRAs: inkline.safetensors: str_0.8, grain: str_-0.5, Metadata generator version: 1.2.1',
      ['inkline@0.8', 'grain@-0.5', '?'],
    ],
    [
      'ImageMetadataExtension: names and hashes, without strengths',
      'Lora_0 name: inkline, Lora_0 hash: 1122334455, Hashes: {"lora:inkline": "1122334455"}',
      ['inkline@?', '?'],
    ],
    [
      'prompt-reader-node: hashes alone',
      'Lora hashes: "inkline: aabbccddee, grain: 1122334455", Version: ComfyUI, Hashes: {"lora:inkline": "aabbccddee", "lora:grain": "1122334455"}',
      ['inkline@?', 'grain@?', '?'],
    ],
    [
      'Image Saver: types within AIRs, a hash by the name of the file',
      `Hashes: {"LORA:inkline":"aabbccddee","model":"0a1b2c3d4e"}, Version: ComfyUI, Civitai resources: [{"modelName":"Northlight","versionName":"v2","air":"${AIR}:checkpoint:civitai:1@2"},{"modelName":"Inkline","versionName":"v1","weight":0.8,"air":"${AIR}:lora:civitai:3@4"}]`,
      ['inkline@0.8', '?'],
    ],
    [
      'Image Saver: one LoRA that Civitai has and one that it has not',
      `Hashes: {"LORA:grain":"aabbccddee"}, Version: ComfyUI, Civitai resources: [{"modelName":"Inkline","versionName":"v1","weight":0.8,"air":"${AIR}:lora:civitai:3@4"}]`,
      ['grain@?', 'Inkline v1@0.8', '?'],
    ],
    [
      'Image Saver: a number without a type, which may be a LoRA',
      'Version: ComfyUI, Civitai resources: [{"modelName":"Inkline","weight":0.8,"modelVersionId":4}]',
      undefined,
    ],
    [
      'LoraManager: weights by the order of the hashes',
      `Hashes: {"model":"0A1B2C3D4E","LORA:inkline":"AABBCCDDEE","LORA:grain":"1122334455"}, Version: ComfyUI, Civitai resources: [{"air":"${AIR}:checkpoint:civitai:1@2","versionName":"v2"},{"weight":0.8,"air":"${AIR}:lora:civitai:3@4","versionName":"v1"},{"weight":0.5,"air":"${AIR}:locon:civitai:5@6","versionName":"v1"}]`,
      ['inkline@0.8', 'grain@0.5', '?'],
    ],
    [
      'LoraManager: a hash for one of two',
      `Hashes: {"LORA:inkline":"AABBCCDDEE"}, Version: ComfyUI, Civitai resources: [{"weight":0.8,"air":"${AIR}:lora:civitai:3@4"},{"weight":0.5,"air":"${AIR}:lora:civitai:5@6"}]`,
      ['inkline@?', 'version 4@0.8', 'version 6@0.5', '?'],
    ],
    ['none at all, which says nothing', 'Clip skip: 2, Model hash: 0a1b2c3d4e, Version: ComfyUI', undefined],
    ['a list that is cut off', 'Version: ComfyUI, Civitai resources: [{"modelName":"Ink', undefined],
    ['hashes that are cut off', 'Version: ComfyUI, Hashes: {"lora:ink', undefined],
  ])('has LoRAs of %s', (_, more, loras) => {
    const settings = read(`${LINE}, ${more}`.replace('DPM++ 2M Karras', 'dpmpp_2m_karras'))
    expect(lorasIn(settings)).toEqual(loras)
    expect(settings).toMatchObject({ tool: 'ComfyUI', sampler: 'DPM++ 2M', schedule: 'karras', cfg: 6.5 })
    for (const name of ['hires', 'vae', 'denoise', 'rng'] as const) expect(settings[name]).toBeUndefined()
  })

  test('has the weight of the image model first in a tag, and embeddings once', () => {
    const more =
      'Embedding_0 name: smooth.pt, Embedding_0 hash: aabb, Hashes: {"embed:smooth": "aabb", "embed:fog": "ccdd"}'
    const { networks } = read(`${LINE}, ${more}`.replace('stove', 'stove <lora:inkline:0.8:0.3>'))
    expect(networks).toEqual([
      { kind: 'untold', name: '' },
      { kind: 'lora', name: 'inkline', weight: 0.8, clipWeight: 0.3 },
      { kind: 'embedding', name: 'smooth', hash: 'aabb' },
      { kind: 'embedding', name: 'fog', hash: 'ccdd' },
    ])
  })

  test('is no proof that a picture was made without the LoRA, or with no other', () => {
    const pairs = (more: string) =>
      ['a', 'b'].map((checkpoint) => ({
        checkpoint,
        pictures: made(read(`${LINE}, ${more}, Version: ComfyUI`.replace('northlight_v2', checkpoint))),
      }))
    const found = (lora: string, more: string) => {
      const { fields } = auditSettings(lora, pairs(more))
      return ['lora', 'lora-weight', 'networks'].map((name) => fields.find(({ field }) => field === name)!.found)
    }
    expect(found('inkline', 'Hashes: {"lora:inkline": "1122"}')).toEqual(['match', 'unknown', 'unknown'])
    expect(found('grain', 'Hashes: {"lora:inkline": "1122"}')).toEqual(['unknown', 'unknown', 'unknown'])
    expect(found('inkline', 'Clip skip: 2')).toEqual(['unknown', 'unknown', 'unknown'])
    expect(
      misfiled('grain', pairs('Hashes: {"lora:inkline": "1122"}'), { alike: rememberedLikeness(), unclaimed: {} }).lora,
    ).toEqual([])
  })
})

describe('who wrote a text', () => {
  test.each([
    ['without a mark', ''],
    ['with a version of nobody', ', Version: 8b73cb6'],
    ['with numbered LoRAs', ', Lora_0 Model name: ink'],
    ['with resources, as nodes write them too', ', Civitai resources: []'],
  ])('%s does not say what was left out', (_, more) => {
    const settings = read(`a kettle\n${LINE.split('\n')[2]}${more}`)
    for (const name of ['negativePrompt', 'vae', 'hires', 'clipSkip', 'rng', 'denoise'] as const)
      expect(settings[name]).toBeUndefined()
    expect(lorasIn(settings)?.at(-1) ?? '?').toBe('?')
  })

  test('of two weights in a tag is not known where nobody signed', () => {
    const tagged = LINE.replace('stove', 'stove <lora:inkline:0.3:0.8> <lora:grain:0.5:0.5>')
    expect(lorasIn(read(tagged))).toEqual(['inkline@?', 'grain@0.5', '?'])
    expect(lorasIn(read(`${tagged}, Version: f2.0.1`))).toEqual(['inkline@0.8/0.3', 'grain@0.5'])
    expect(lorasIn(read(`${tagged}, App: SD.Next, Version: 8b73cb6`))).toEqual(['inkline@0.8/0.3', 'grain@0.5'])
    expect(lorasIn(read(`${tagged}, Version: ComfyUI`))).toEqual(['inkline@0.3/0.8', 'grain@0.5', '?'])
  })

  const KEYS = {
    'Image Saver': [
      'Model: northlight_v2',
      'Hashes: {"LORA:inkline":"aabbccddee"}',
      'Version: ComfyUI',
      `Civitai resources: [{"modelName":"Inkline","weight":0.8,"air":"${AIR}:lora:civitai:3@4"}]`,
    ],
    SaveImageWithMetaData: [
      'Clip skip: 2',
      'Lora_0 Model name: inkline.safetensors',
      'Lora_0 Model hash: 1122334455',
      'Lora_0 Strength model: 0.8',
      'Lora_0 Strength clip: 0.6',
      'Hashes: {"lora:inkline": "1122334455"}',
    ],
    'a node that tells of no LoRA': ['Model: northlight_v2', 'Model hash: 0a1b2c3d4e', 'Version: ComfyUI'],
    'a stranger': ['Model: northlight_v2', 'Denoising strength: 0', 'Version: 8b73cb6', 'Batch size: 4'],
  }

  test.each(Object.entries(KEYS))('%s: a key taken away makes no "none" of what was unknown', (_, keys) => {
    const all = [...LINE.split('\n')[2]!.split(', ').slice(1), ...keys]
    const before = ['Steps: 27', ...all]
    const said = (own: readonly string[]): Settings => read(`a kettle\n${own.join(', ')}`)
    const unknown = Object.entries(said(before)).filter(([, value]) => value === undefined)
    for (const key of before) {
      const after = said(before.filter((other) => other !== key))
      expect(lorasIn(after)?.at(-1) ?? '?').toBe('?')
      expect(after).toMatchObject(Object.fromEntries(unknown.filter(([name]) => name !== 'checkpoint')))
    }
  })
})

test('a list that cannot be read proves nothing, whoever wrote it', () => {
  for (const more of ['Hashes: {"lora:ink', 'Civitai resources: [{"type":"lora"', 'Hashes: none'])
    expect(read(`${LINE}, Version: v1.10.1, ${more}`).networks).toBeUndefined()
  expect(read(`${LINE}, Version: v1.10.1, Hashes: {"model": "aa"}`).networks).toEqual([])
})

describe('the name of a sampler', () => {
  test.each([
    ['dpmpp_2m_sgm_uniform', 'DPM++ 2M', 'sgm uniform'],
    ['dpmpp_2m_simple', 'DPM++ 2M', 'simple'],
    ['DPM++ 2M Normal', 'DPM++ 2M', 'normal'],
    ['DPM++ 2M Beta', 'DPM++ 2M', 'beta'],
    ['dpmpp_2m_ddim_uniform', 'DPM++ 2M', 'ddim uniform'],
    ['DPM++ 2M ddim_uniform', 'DPM++ 2M', 'ddim uniform'],
    ['euler_ancestral_kl_optimal', 'Euler a', 'kl optimal'],
    ['ddim_ddim_uniform', 'DDIM', 'ddim uniform'],
    ['Euler A AYS', 'Euler a', 'ays'],
    ['dpmpp_sde_AYS SDXL', 'DPM++ SDE', 'ays sdxl'],
    ['DPM++ 2M Align Your Steps 11', 'DPM++ 2M', 'align your steps 11'],
    ['uni_pc_bh2_linear_quadratic', 'uni_pc_bh2', 'linear quadratic'],
    ['euler_gits[coeff=1.2]', 'Euler', 'gits[coeff=1.2]'],
    ['UniPC Trailing', 'UniPC', 'trailing'],
    ['kdpm_2_a_k', 'DPM2 a', 'karras'],
    ['euler_cfg_pp', 'euler_cfg_pp', undefined],
    ['DPM++ 2S a', 'DPM++ 2S a', undefined],
    ['simple', 'simple', undefined],
  ])('%s is %s with schedule %s', (name, sampler, schedule) => {
    expect(samplerOf(name, undefined, undefined)).toEqual({ sampler, schedule })
  })
})

describe('a model that is called by a number', () => {
  test.each([
    ['urn:air:sdxl:checkpoint:civitai:11111@22222', 'version 22222'],
    ['urn:air:flux1:lora:huggingface:someone/inkline@main', 'version main'],
    ['EMS-1045417-EMS.safetensors', 'EMS-1045417-EMS'],
    ['EMS-668630-FP8-EMS', 'EMS-668630-FP8-EMS'],
  ])('%s is nameless', (name, told) => {
    expect(modelFile(name)).toMatchObject({ name: told, isNameless: true })
    expect(readTags(`a <lora:${name}:0.8>, b`)).toMatchObject({
      prompt: 'a, b',
      networks: [{ kind: 'lora', name: told, isNameless: true, weight: 0.8 }],
    })
  })

  test('fits any folder, and of several none is said to be the one', () => {
    const tagged = (...names: readonly string[]): Settings => {
      const tags = names.map((name) => `<lora:${name}:0.8>`).join(' ')
      const text = LINE.replace('stove', `stove ${tags}`).replace('northlight_v2', 'EMS-1-EMS')
      return read(`${text}, Version: v1.10.1`)
    }
    const audit = (settings: Settings) => {
      const pairs = [{ checkpoint: 'northlight', pictures: made(settings) }]
      const fields = auditSettings('inkline', pairs).fields.filter(
        ({ field, found }) => found !== 'match' && /^(?:lora|networks|checkpoint)/.test(field),
      )
      return [
        fields.map(({ field, found }) => `${field} ${found}`),
        misfiled('inkline', pairs, { alike: rememberedLikeness(), unclaimed: {} }),
      ]
    }
    const right = { checkpoint: [], lora: [] }
    expect(audit(tagged('EMS-7-EMS'))).toEqual([[], right])
    expect(audit(tagged('EMS-7-EMS', 'EMS-8-EMS'))).toEqual([
      ['lora unknown', 'lora-weight unknown', 'networks unknown'],
      right,
    ])
    expect(audit(tagged('EMS-7-EMS', 'inkline'))).toEqual([[], right])
  })
})

test('hashes are not held against each other where nobody signed, or where they are not of one kind', () => {
  const found = (version: string, ...hashes: readonly string[]) => {
    const pairs = hashes.map((hash, index) => {
      const text = `${LINE.replace('stove', 'stove <lora:inkline:0.8>')}, Lora hashes: "inkline: ${hash}"${version}`
      return { checkpoint: `light${index}`, pictures: made(read(text)) }
    })
    return auditSettings('inkline', pairs).fields.find(({ field }) => field === 'lora')!.found
  }
  expect(found(', Version: ComfyUI', 'aabbccddee', 'aabbccddff')).toBe('mismatch')
  expect(found(', Version: ComfyUI', 'aabbccddee', 'aabbccddeeff')).toBe('match')
  expect(found('', 'aabbccddee', 'aabbccddff')).toBe('match')
})

test('names and numbers of models are not held against each other', () => {
  const picture = (checkpoint: string, lora: string) => {
    const tagged = LINE.replace('stove', `stove <lora:${lora}:0.8>`)
    return made(read(`${tagged.replace('northlight_v2', checkpoint)}, Version: v1.10.1`))
  }
  type Named = readonly [checkpoint: string, lora: string]
  const found = (...pairs: readonly (readonly Named[])[]) => {
    const own = pairs.map((pictures, index) => ({
      checkpoint: `light${index}`,
      pictures: pictures.flatMap(([checkpoint, lora]) => picture(checkpoint, lora)),
    }))
    const { fields } = auditSettings('inkline', own)
    return ['lora', 'checkpoint'].map((name) => fields.find(({ field }) => field === name)!.found)
  }
  expect(found([['EMS-1-EMS', 'EMS-7-EMS']], [['light1', 'inkline']])).toEqual(['unknown', 'match'])
  expect(
    found(
      [
        ['EMS-1-EMS', 'EMS-7-EMS'],
        ['light0', 'EMS-7-EMS'],
      ],
      [['light1', 'EMS-7-EMS']],
    ),
  ).toEqual(['match', 'unknown'])
  expect(found([['EMS-1-EMS', 'EMS-7-EMS']], [['EMS-2-EMS', 'EMS-7-EMS']])).toEqual(['match', 'match'])
  expect(found([['EMS-1-EMS', 'EMS-7-EMS']], [['EMS-1-EMS', 'EMS-8-EMS']])).toEqual(['mismatch', 'mismatch'])
})

describe('forms of the text', () => {
  test.each([
    ['a kettle <lora:inkline:0.8>. ', 'a kettle.', undefined],
    ['a kettle <lora:inkline:0.8> Negative prompt: smudged ', 'a kettle', 'smudged'],
    ['a kettle, Steps: 9, Sampler: x, y <lora:inkline:0.8>, ', 'a kettle, Steps: 9, Sampler: x, y', undefined],
    ['two\nlines <lora:inkline:0.8> ', 'two lines', undefined],
  ])('in one line begins its settings with the last steps: %j', (before, prompt, negativePrompt) => {
    const settings = read(`${before}${LINE.split('\n')[2]}`)
    expect(settings).toMatchObject({ prompt, negativePrompt, steps: 27, cfg: 6.5 })
    expect(lorasIn(settings)).toEqual(['inkline@0.8', '?'])
  })

  test('keeps settings that begin with another key', () => {
    expect(read('Sampler: Euler, Steps: 27, Seed: 5')).toMatchObject({ prompt: undefined, steps: 27, sampler: 'Euler' })
  })

  test('has keys in any case, the last of which counts', () => {
    expect(read(`${LINE}, CFG Scale: 5, clip skip: 2`)).toMatchObject({ cfg: 5, clipSkip: 2 })
  })

  test.each([
    ['', 1, undefined],
    [', Hires upscale: 2', 0, 0],
    [', Init image hash: ab', 0, 0],
  ])("by A1111's API has a zero for no denoising%s", (more, denoise, unsigned) => {
    const text = `${LINE}, Seed resize from: -1x-1, Denoising strength: 0${more}`
    expect(read(`${text}, Version: v1.3.2`)).toMatchObject({ denoise, networks: [] })
    expect(read(text).denoise).toBe(unsigned)
  })

  test.each([
    ['LoRA networks: inkline', ['inkline@0.8']],
    ['LoRA networks: Ink Line, LoRA hashes: aabb', ['inkline@0.8']],
    ['LoRA networks: "inkline, grain", LoRA hashes: "aabb, ccdd"', ['inkline@0.8', 'grain@?']],
  ])('by SD.Next lists networks: %s', (more, loras) => {
    const text = `${LINE}, App: SD.Next, Version: 8b73cb6, Sampler sigma: karras, ${more}`
    const settings = read(text.replace('DPM++ 2M Karras', 'DPM++ 2M').replace('stove', 'stove <lora:inkline:0.8>'))
    expect(lorasIn(settings)).toEqual(loras)
    expect(settings.networks).toHaveLength(loras.length)
    expect(settings).toMatchObject({ tool: 'SD.Next', sampler: 'DPM++ 2M', schedule: 'karras', rng: 'default' })
  })

  test('by Fooocus has hashes of three parts, and the VAE of the model in words', () => {
    const more =
      'VAE: Default (model), Lora hashes: "inkline: 7d30b5e1c9: 0.8, grain: 12345678: 1", Version: Fooocus v2.2.1'
    const settings = read(`${LINE}, ${more}`)
    expect(lorasIn(settings)).toEqual(['inkline@0.8', 'grain@1'])
    expect(settings).toMatchObject({
      vae: { name: 'built-in' },
      networks: [{ hash: '7d30b5e1c9' }, { hash: '12345678' }],
    })
  })

  test('by Civitai has the VAE among the resources, which count before tags', () => {
    const list = '[{"type":"VAE","modelName":"Glass"},{"type":"lora","modelName":"Inkline","weight":0.8}]'
    const settings = read(`${LINE}, Created Date: 2026-02-25, Civitai resources: ${list}, Civitai metadata: {}`)
    expect(settings).toMatchObject({ tool: 'Civitai', vae: { name: 'Glass' }, hires: 'off' })
    expect(lorasIn(settings)).toEqual(['Inkline@0.8'])
  })
})

import { describe, expect, test } from 'vitest'
import { OF_BATCH } from '../../src/settings/settings.ts'
import { readInfotext } from '../../src/settings/tools/infotext.ts'
import { pngOf, pngText } from '../support/metadata.ts'
import { plain, readingOf } from '../support/settings.ts'
import { splitPng } from '../../src/images/png-texts.ts'

const UNSIGNED = 'Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 5, Size: 512x512, Model: yesmix'
const LINE = `${UNSIGNED}, Version: v1.10.1`

/** What a PNG with these texts says. */
async function readTexts(texts: Readonly<Record<string, string>>) {
  const chunks = Object.entries(texts).map(([keyword, text]) => pngText('iTXt', keyword, text))
  return readingOf({ texts: splitPng(pngOf(...chunks)).texts })
}

async function readJson(json: unknown) {
  return plain((await readTexts({ parameters: JSON.stringify(json) })).settings)
}

describe('an infotext', () => {
  test('says by what is missing that there is none', () => {
    expect(readInfotext(`a cat\n${LINE}`)).toMatchObject({
      prompt: 'a cat',
      negativePrompt: '',
      schedule: 'automatic',
      clipSkip: 1,
      vae: { name: 'built-in' },
      hires: 'off',
      denoise: 1,
      rng: 'gpu',
      networks: [],
    })
  })

  test('has prompts of several lines, and lines of an extension behind the settings', () => {
    const text = `a cat,\nby day\nNegative prompt: blurry,\nlowres\n${LINE}\nTemplate: a {cat|dog}\nNegative Template: x`
    expect(readInfotext(text)).toMatchObject({ prompt: 'a cat, by day', negativePrompt: 'blurry, lowres', steps: 20 })
  })

  test('keeps a prompt that looks like settings, and needs three settings to be one', () => {
    const fake = 'Steps: 99, Sampler: DDIM, CFG scale: 1'
    expect(readInfotext(`${fake}\n${LINE}`)).toMatchObject({ prompt: fake, steps: 20 })
    expect(readInfotext('a portrait\nTitle: one, Author: two')).toBeUndefined()
    expect(readInfotext('')).toBeUndefined()
  })

  test.each([
    ['DPM++ 2M Karras', undefined, 'DPM++ 2M', 'karras'],
    ['DPM++ 2M', 'Karras', 'DPM++ 2M', 'karras'],
    ['DPM++ 2M SDE Exponential', undefined, 'DPM++ 2M SDE', 'exponential'],
    ['Euler a', 'SGM Uniform', 'Euler a', 'sgm uniform'],
    ['Some new sampler', undefined, 'Some new sampler', 'automatic'],
  ])('takes %s with schedule %s for %s and %s', (sampler, type, plainSampler, schedule) => {
    const more = type === undefined ? '' : `, Schedule type: ${type}`
    expect(readInfotext(`a\n${LINE.replace('Euler a', sampler)}${more}`)).toMatchObject({
      sampler: plainSampler,
      schedule,
    })
  })

  test('has quoted values with commas, colons, quotes and line breaks', () => {
    const model = 'yes, "the" mix: v3\nfinal'
    const { checkpoint, seed } = readInfotext(`a\n${LINE.replace('yesmix', JSON.stringify(model))}, Seed: 9`)!
    expect(checkpoint?.name).toBe('yes, "the" mix: v3\nfinal')
    expect(seed).toBe('9')
  })

  test.each([
    ['<lora:ink>', [{ kind: 'lora', name: 'ink', weight: 1 }]],
    ['<lora:sub/ink.safetensors:0.80>', [{ kind: 'lora', name: 'ink', weight: 0.8 }]],
    ['<lora:ink:0.5:0.7>', [{ kind: 'lora', name: 'ink', weight: 0.7, clipWeight: 0.5 }]],
    [
      '<lora:ink:.5><lyco:wash:-1>',
      [
        { kind: 'lora', name: 'ink', weight: 0.5 },
        { kind: 'lora', name: 'wash', weight: -1 },
      ],
    ],
    ['<lora:ink:te=0.5:unet=0.8>', [{ kind: 'lora', name: 'ink', weight: 0.8, clipWeight: 0.5 }]],
    ['<lora:ink:unet=0.4>', [{ kind: 'lora', name: 'ink', weight: 0.4, clipWeight: 1 }]],
    ['<lora:ink:0.8:lbw=OUTD>', [{ kind: 'lora', name: 'ink', weight: 0.8, detail: 'lbw=OUTD' }]],
    ['<hypernet:old:0.3>', [{ kind: 'file', name: 'old', weight: 0.3 }]],
    ['<lora::1> <lora:> < lora:x:1>', []],
  ])('has the tag %s', (tag, networks) => {
    const settings = readInfotext(`a cat, ${tag}, ink\n${LINE}`)!
    expect(plain(settings)).toMatchObject({ networks })
    expect(settings.prompt === 'a cat, ink').toBe(networks.length > 0)
  })

  test('tells Forge, SD.Next, Fooocus, ComfyUI and Civitai apart', () => {
    const tool = (more: string): unknown => {
      const { tool: name, version } = readInfotext(`a\n${UNSIGNED}, ${more}`)!
      return [name, version]
    }
    expect(tool('Version: f2.0.1v1.10.1-previous-659-gc055f2d4')).toEqual([
      'Forge',
      'f2.0.1v1.10.1-previous-659-gc055f2d4',
    ])
    expect(tool('App: SD.Next, Version: abc1234')).toEqual(['SD.Next', 'abc1234'])
    expect(tool('Version: Fooocus v2.5.3')).toEqual(['Fooocus', 'v2.5.3'])
    expect(tool('Version: ComfyUI')).toEqual(['ComfyUI', undefined])
    expect(tool('Civitai resources: []')).toEqual(['Civitai', undefined])
    expect(tool('Version: 8b73cb6')).toEqual(['unknown', '8b73cb6'])
  })

  test('tells what has no name of its own beside the networks, but for what goes by the picture', () => {
    const own = ['Distilled CFG Scale: 3.5', 'ADetailer denoising strength: 0.4', 'Variation seed strength: 0.2']
    const passing = [
      'Variation seed: 7, Init image hash: aa, Created Date: 2026, Created at: now, Filename: a.png, Init image: x.png',
      'Batch size: 4, Batch pos: 1, Index: 2, Image index: 3, Job ID: 4, aesthetic_score: 6, Original Negative Prompt: b',
    ]
    const { networks } = readInfotext(`a\n${LINE}, ${own.join(', ')}, ${passing.join(', ')}`)!
    expect(networks!.map(({ name }) => name)).toEqual([
      'Distilled CFG Scale 3.5',
      'ADetailer denoising strength 0.4',
      'Variation seed strength 0.2',
    ])
  })

  test('by Forge has VAE and text encoders as modules, and by AddNet its LoRAs', () => {
    expect(
      plain(readInfotext(`a\n${LINE}, Module 1: clip_l, Module 2: ae.safetensors, Version: f2.0.1`)),
    ).toMatchObject({
      vae: { name: 'ae + clip_l' },
      networks: [],
    })
    const addNet =
      'AddNet Enabled: True, AddNet Module 1: LoRA, AddNet Model 1: ink(0a1b2c3d4e5f), AddNet Weight A 1: 0.6'
    expect(plain(readInfotext(`a\n${LINE}, ${addNet}`))).toMatchObject({
      networks: [{ kind: 'lora', name: 'ink', weight: 0.6 }],
    })
  })

  test('with hashes of nothing has no network of them', () => {
    expect(readInfotext(`a\n${LINE}, TI hashes: "a/:, .pt, easyneg: ab"`)!.networks).toEqual([
      { kind: 'embedding', name: 'easyneg', hash: 'ab' },
    ])
  })

  test('by a node of ComfyUI says nothing by what is missing', () => {
    expect(plain(readInfotext(`a\n${LINE}, Version: ComfyUI`))).not.toHaveProperty('hires')
    expect(readInfotext(`a\n${LINE}, Version: ComfyUI`)).toMatchObject({
      clipSkip: undefined,
      vae: undefined,
      denoise: undefined,
    })
  })

  test('by a saver of ComfyUI has no seed of one picture where it is of a batch; A1111 gives each picture its own', () => {
    const seed = (more: string): unknown => readInfotext(`a\n${LINE}, ${more}`)!.seed
    for (const batch of ['Batch size: 4, Batch index: 0', 'Batch: 2', 'Batch index: 1'])
      expect(seed(`${batch}, Version: ComfyUI`)).toBe(OF_BATCH)
    for (const single of ['Batch size: 1, Batch index: 0', 'Batch: x', 'Model hash: aa'])
      expect(seed(`${single}, Version: ComfyUI`)).toBe('5')
    expect(seed('Batch size: 4, Batch pos: 1, Version: v1.10.1')).toBe('5')
    expect(seed('App: SD.Next, Batch: 4x2, Version: abc1234')).toBe('5')
  })

  test('without names of models has a hash or a number in their place', () => {
    expect(readInfotext(`a\n${LINE.replace('Model: yesmix', 'Model hash: AB12')}`)!.checkpoint).toEqual({
      name: 'ab12',
      hash: 'ab12',
      isNameless: true,
    })
    const resources =
      '[{"type":"checkpoint","modelVersionId":7},{"type":"lora","weight":0.5,"modelVersionId":8},{"type":"embed","modelName":"neg"}]'
    expect(
      plain(readInfotext(`a\n${LINE.replace(', Model: yesmix', '')}, Civitai resources: ${resources}`)),
    ).toMatchObject({
      checkpoint: { name: 'version 7', isNameless: true },
      networks: [
        { kind: 'lora', name: 'version 8', weight: 0.5 },
        { kind: 'embedding', name: 'neg' },
      ],
    })
  })

  test('by Fooocus has its LoRAs in a list of weights', () => {
    const more =
      'Scheduler: karras, Lora hashes: "ink: 7d30, wash: c258", Lora weights: "ink: 0.8, wash: 0.25", Version: Fooocus v2.5.3'
    expect(plain(readInfotext(`a\n${LINE}, ${more}`))).toMatchObject({
      schedule: 'karras',
      networks: [
        { kind: 'lora', name: 'ink', weight: 0.8, hash: '7d30' },
        { kind: 'lora', name: 'wash', weight: 0.25, hash: 'c258' },
      ],
    })
  })

  test('tells of a refiner, of a second pass of SD.Next, and of a ControlNet', () => {
    const read = (more: string) => readInfotext(`a\n${LINE}, ${more}`)!
    expect(read('Refiner: other [abc], Refiner switch at: 0.8').hires).toBe(
      'Refiner other [abc], Refiner switch at 0.8',
    )
    expect(read('Second pass: True, Hires force: False').hires).toBe('Second pass True, Hires force False')
    expect(read('ControlNet 0: "Module: canny, Weight: 1"').networks).toEqual([
      { kind: 'other', name: 'ControlNet canny', weight: 1 },
    ])
  })
})

describe('the JSON of a tool', () => {
  test('by InvokeAI 3 has other names, and a refiner', async () => {
    const { settings } = await readTexts({
      invokeai_metadata: JSON.stringify({
        app_version: '3.3.0',
        positive_prompt: 'a cat',
        positive_style_prompt: 'ink',
        negative_prompt: '',
        scheduler: 'euler_a',
        model: { model_name: 'yesmix', base_model: 'sdxl' },
        refiner_model: { model_name: 'refiner' },
        refiner_start: 0.8,
        vae: { model_name: 'sdxl-vae' },
        loras: [{ lora: { model_name: 'ink' }, weight: 0.75 }],
        controlnets: [{ control_model: { model_name: 'canny' }, control_weight: 0.4 }],
        control_layers: { layers: [{ type: 'ip_adapter_layer' }, { isEnabled: false }], version: 3 },
        cfg_rescale_multiplier: 0.7,
        seamless_x: true,
        seamless_y: false,
      }),
    })
    expect(plain(settings)).toMatchObject({
      prompt: 'a cat, ink',
      sampler: 'Euler a',
      schedule: 'automatic',
      hires: 'refiner refiner, refiner_start 0.8',
      vae: { name: 'sdxl-vae' },
      networks: [{ kind: 'lora', name: 'ink', weight: 0.75 }],
      conditioning: [
        { kind: 'other', name: 'ControlNet canny', weight: 0.4 },
        { kind: 'other', name: 'layer', detail: 'type ip_adapter_layer' },
        { kind: 'other', name: 'cfg_rescale_multiplier 0.7' },
        { kind: 'other', name: 'seamless_x' },
      ],
      checkpoint: { name: 'yesmix' },
    })
  })

  test('by NovelAI has the prompts of characters, and a strength where it began with a picture', async () => {
    const comment = {
      prompt: 'a cat',
      steps: 28,
      v4_prompt: { caption: { base_caption: 'a cat', char_captions: [{ char_caption: 'black' }] } },
      request_type: 'Img2ImgRequest',
      strength: 0.6,
      cfg_rescale: 0.2,
    }
    const { settings } = await readTexts({
      Software: 'NovelAI',
      Source: 'NovelAI Diffusion V4 37442FCA',
      Comment: JSON.stringify(comment),
    })
    expect(plain(settings)).toMatchObject({
      prompt: 'a cat, black',
      denoise: 0.6,
      conditioning: [{ kind: 'other', name: 'cfg_rescale 0.2' }],
      checkpoint: { name: 'NovelAI Diffusion V4 37442FCA' },
    })
  })

  test('by Fooocus before 2.2 has LoRAs in texts, with a switch', async () => {
    expect(
      await readJson({
        prompt: 'a cat',
        base_model: 'yesmix.safetensors',
        guidance_scale: 4,
        resolution: '(896, 1152)',
        refiner_model: 'other.safetensors',
        refiner_switch: 0.5,
        lora_combined_1: 'True : ink.safetensors : 0.8',
        lora_combined_2: 'False : wash.safetensors : 1',
        lora_combined_3: 'line.safetensors : 0.1',
        version: 'Fooocus v2.1.0',
      }),
    ).toMatchObject({
      size: { width: 896, height: 1152 },
      hires: 'refiner other at 0.5',
      clipSkip: 'default',
      networks: [
        { kind: 'lora', name: 'ink', weight: 0.8 },
        { kind: 'lora', name: 'line', weight: 0.1 },
      ],
    })
  })

  test('by SwarmUI has lists as texts, a refiner, and nothing for what is automatic', async () => {
    const sui_image_params = {
      prompt: 'a cat <lora:tagged:0.4>',
      model: 'yesmix',
      loras: 'ink, wash',
      loraweights: '0.8,1.0',
      comfyuisampler: 'euler_ancestral',
      comfyuischeduler: 'sgm_uniform',
      refinerupscale: '1.5',
      refinercontrolpercentage: 0.3,
      vae: 'Automatic',
      controlnetmodel: 'canny',
    }
    expect(await readJson({ sui_image_params })).toMatchObject({
      prompt: 'a cat',
      sampler: 'Euler a',
      schedule: 'sgm uniform',
      clipSkip: 1,
      vae: { name: 'built-in' },
      hires: 'refinercontrolpercentage 0.3, refinerupscale 1.5',
      networks: [
        { kind: 'lora', name: 'ink', weight: 0.8 },
        { kind: 'lora', name: 'wash', weight: 1 },
      ],
      conditioning: [{ kind: 'other', name: 'controlnetmodel canny' }],
    })
  })

  test('by Draw Things has a refiner and an upscaler', async () => {
    const own = { c: 'a cat', uc: '', steps: 20, v2: { refinerModel: 'other.ckpt', upscaler: '', hiresFix: false } }
    expect(await readJson(own)).toMatchObject({
      tool: 'Draw Things',
      hires: 'refinerModel other.ckpt',
      clipSkip: 1,
    })
    expect(await readJson({ ...own, v2: { hiresFix: true, hiresFixStrength: 0.7, clipSkip: 2 } })).toMatchObject({
      hires: 'hiresFix, hiresFixStrength 0.7',
      clipSkip: 2,
    })
  })

  test('that no tool here writes is told, and a text that is no setting is not', async () => {
    const known = { settings: undefined, faults: ['a text of a form that is not known'] }
    expect(await readTexts({ parameters: '{"my": "own"}' })).toEqual(known)
    expect(await readTexts({ parameters: 'just a prompt' })).toEqual(known)
    expect(await readTexts({ Comment: 'Created with GIMP', Software: 'GIMP', Description: 'a cat' })).toEqual({
      settings: undefined,
      faults: [],
    })
  })
})

describe('two texts of one picture', () => {
  const graph = (cfg: number): string =>
    JSON.stringify({
      s: {
        class_type: 'KSampler',
        inputs: {
          seed: 5,
          steps: 20,
          cfg,
          sampler_name: 'euler',
          scheduler: 'normal',
          denoise: 1,
          model: ['c', 0],
          positive: ['p', 0],
          latent_image: ['e', 0],
        },
      },
      c: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'yesmix' } },
      p: { class_type: 'CLIPTextEncode', inputs: { text: 'a', clip: ['c', 1] } },
      e: { class_type: 'EmptyLatentImage', inputs: { width: 512, height: 512 } },
      save: { class_type: 'SaveImage', inputs: { images: ['s', 0] } },
    })

  test('fill each other, and the graph counts where they differ, which is told', async () => {
    const parameters = `a\nNegative prompt: blurry\n${LINE}, Version: ComfyUI`
    const same = await readTexts({ parameters, prompt: graph(7) })
    expect(same.settings).toMatchObject({ tool: 'ComfyUI', cfg: 7, negativePrompt: 'blurry', hires: 'off' })
    expect(same.faults).toEqual([])
    const other = await readTexts({ parameters, prompt: graph(4) })
    expect(other.settings).toMatchObject({ cfg: 4 })
    expect(other.faults).toEqual(['cfg twice and differently, of which the surer counts'])
  })

  test('have no seed of one picture where the graph makes a batch, and that is no difference', async () => {
    const batch = graph(7).replace('"width":512', '"batch_size":4,"width":512')
    const read = await readTexts({ parameters: `a\n${LINE}, Version: ComfyUI`, prompt: batch })
    expect(read.settings).toMatchObject({ seed: OF_BATCH, cfg: 7 })
    expect(read.faults).toEqual([])
  })

  test('of which one is a workflow alone say nothing, which is told', async () => {
    expect(await readTexts({ workflow: '{"nodes": []}' })).toEqual({
      settings: undefined,
      faults: ['the workflow of ComfyUI alone, without the graph that was run'],
    })
  })
})

describe('a sidecar', () => {
  const beside = async (json: unknown, parameters?: string) => {
    const sidecar = json === 'too long' ? json : Buffer.from(typeof json === 'string' ? json : JSON.stringify(json))
    const texts = parameters === undefined ? [] : [pngText('iTXt', 'parameters', parameters)]
    return readingOf({ sidecar, texts: splitPng(pngOf(...texts)).texts })
  }

  test('has every field by its name', async () => {
    const { settings, faults } = await beside({
      prompt: 'a cat <lora:x:1>',
      'negative-prompt': 'blurry',
      sampler: 'dpmpp_2m',
      schedule: 'Karras',
      steps: 28,
      cfg: '7.5',
      size: '512x768',
      hires: 'off',
      vae: 'sub/plain.safetensors',
      'clip-skip': 2,
      lora: 'ink.safetensors',
      'lora-weight': 0.8,
      networks: ['wash:0.5', 'line'],
      conditioning: ['canny:0.7', 'shift 3'],
      rng: 'CPU',
      denoise: 1,
      seed: 18446744073709551000n.toString(),
      checkpoint: 'yesmix_v35',
    })
    expect(faults).toEqual([])
    expect(plain(settings)).toEqual({
      tool: 'sidecar',
      prompt: 'a cat',
      negativePrompt: 'blurry',
      sampler: 'DPM++ 2M',
      schedule: 'karras',
      steps: 28,
      cfg: 7.5,
      size: { width: 512, height: 768 },
      hires: 'off',
      vae: { name: 'plain' },
      clipSkip: 2,
      beside: { lora: { name: 'ink' }, weight: 0.8, networks: 'line; wash 0.5', conditioning: 'canny 0.7; shift 3' },
      rng: 'cpu',
      denoise: 1,
      seed: '18446744073709551000',
      checkpoint: { name: 'yesmix_v35' },
    })
  })

  test('says no VAE and no hires pass in several words', async () => {
    expect((await beside({ vae: 'None', hires: false })).settings).toMatchObject({
      vae: { name: 'built-in' },
      hires: 'off',
    })
  })

  test('with one field about networks leaves the others to the picture', async () => {
    const text = `a <lora:ink:1> <lora:detail:0.3>\n${LINE}`
    expect((await beside({ 'lora-weight': 0.8 }, text)).settings).toMatchObject({
      beside: { weight: 0.8 },
      networks: [{ name: 'ink' }, { name: 'detail' }],
    })
    expect((await beside({ networks: [] }, text)).settings?.beside).toEqual({ networks: 'none' })
  })

  test('wins, field by field, and the tool is that of the picture', async () => {
    const { settings } = await beside({ cfg: 9 }, `a\n${LINE}, Version: v1.9.0`)
    expect(settings).toMatchObject({ tool: 'A1111', version: 'v1.9.0', cfg: 9, steps: 20 })
  })

  test.each([
    ['no JSON', '{', ['it is no JSON object']],
    ['a list', '[1]', ['it is no JSON object']],
    ['a Git LFS pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1', ['it is no JSON object']],
    [
      "another tool's",
      { tags: ['cat'], __proto__: null },
      [expect.stringContaining('it names none of prompt, negative-prompt')],
    ],
    ['a wrong kind', { cfg: 'high', steps: 20 }, ['cfg has no value that it can have']],
    [
      'networks that are no texts',
      { networks: [{ name: 'wash', weight: 1 }] },
      ['networks has no value that it can have'],
    ],
    [
      'values that cannot be',
      { steps: -3, 'clip-skip': 1.5, denoise: 2, cfg: -1, size: 'big', seed: 'x' },
      ['steps', 'cfg', 'size', 'clip-skip', 'denoise', 'seed'].map((name) => `${name} has no value that it can have`),
    ],
    [
      'a name that is nearly one',
      { cfg: 7, negative_prompt: 'x', sampler_name: 'y' },
      [
        'it has a name that is no setting; negative-prompt is (negative_prompt)',
        'it has a name that is no setting; sampler is (sampler_name)',
      ],
    ],
    ['an unknown name', { cfg: 7, CFG: 7 }, ['it has a name that is no setting; cfg is (CFG)']],
    ['more than 1 MiB', 'too long', ['it is longer than 1 MiB']],
  ])('with %s is told', async (_, json, faults) => {
    expect((await beside(json)).faults).toEqual(faults)
  })
})

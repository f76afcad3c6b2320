import { describe, expect, test } from 'vitest'
import { splitPng } from '../../src/images/png-texts.ts'
import { commentBlock, pngOf, pngText } from '../support/metadata.ts'
import { plain, readingOf } from '../support/settings.ts'

type Texts = Readonly<Record<string, unknown>>

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

async function settingsIn(texts: Texts) {
  const chunks = Object.entries(texts).map(([keyword, text]) => pngText('iTXt', keyword, textOf(text)))
  return (await readingOf({ texts: splitPng(pngOf(...chunks)).texts })).settings
}

async function inPng(texts: Texts) {
  return plain(await settingsIn(texts))
}

async function inComment(json: unknown) {
  return plain((await readingOf({ exif: commentBlock(JSON.stringify(json), 'utf-16be') })).settings)
}

const COMMON = {
  prompt: 'a brass kettle on a stove',
  negativePrompt: 'smudged',
  sampler: 'DPM++ 2M',
  schedule: 'karras',
  steps: 27,
  cfg: 6.5,
  size: { width: 640, height: 768 },
  seed: '424242',
}
const UNTOLD = { kind: 'untold', name: '' }

describe('RuinedFooocus', () => {
  const own = {
    Prompt: COMMON.prompt,
    Negative: 'smudged',
    steps: 27,
    cfg: 6.5,
    width: 640,
    height: 768,
    seed: 424242,
    sampler_name: 'dpmpp_2m',
    scheduler: 'karras',
    base_model_name: 'sdxl/northlight_v2.safetensors',
    base_model_hash: 'AABB',
    start_step: 0,
    denoise: null,
    clip_skip: 1,
    software: 'RuinedFooocus',
  }

  test.each([
    [
      [
        ['1A2B', '0.8 - inkline.safetensors'],
        ['', '-0.5 - grain - soft.safetensors'],
      ],
      '1a2b',
      'grain - soft',
    ],
    ['Loras:<inkline.safetensors:0.8>,<grain.safetensors:-0.5>', undefined, 'grain'],
    ['<inkline:0.8>,<grain:-0.5>', undefined, 'grain'],
  ])('has LoRAs in any of its forms: %j', async (loras, hash, second) => {
    for (const settings of [await inPng({ parameters: { ...own, loras } }), await inComment({ ...own, loras })])
      expect(settings).toEqual({
        ...COMMON,
        tool: 'RuinedFooocus',
        clipSkip: 1,
        rng: 'default',
        networks: [
          UNTOLD,
          { kind: 'lora', name: 'inkline', weight: 0.8, ...(hash === undefined ? {} : { hash }) },
          { kind: 'lora', name: second, weight: -0.5 },
        ],
        checkpoint: { name: 'northlight_v2', hash: 'aabb' },
      })
  })

  test('of its first months has a refiner and numbered LoRAs', async () => {
    const first = {
      ...own,
      refiner_model_name: 'other.safetensors',
      switch: 20,
      l1: 'inkline.safetensors',
      w1: 0.8,
      l2: 'None',
    }
    expect(await inPng({ parameters: first })).toMatchObject({
      hires: 'refiner other at 20',
      networks: [UNTOLD, { name: 'inkline', weight: 0.8 }],
    })
  })

  test('without LoRAs says nothing of any', async () => {
    for (const loras of [[], 'Loras:', undefined])
      expect(await inPng({ parameters: { ...own, loras } })).not.toHaveProperty('networks')
  })
})

describe('Easy Diffusion', () => {
  const own = {
    prompt: COMMON.prompt,
    negative_prompt: 'smudged',
    seed: 424242,
    use_stable_diffusion_model: 'sd/northlight_v2.safetensors',
    clip_skip: true,
    use_controlnet_model: null,
    control_alpha: null,
    use_vae_model: null,
    sampler_name: 'dpmpp_2m',
    scheduler_name: 'karras',
    width: 640,
    height: 768,
    num_inference_steps: 27,
    guidance_scale: 6.5,
    use_lora_model: ['inkline', 'sub/grain.safetensors'],
    lora_alpha: [0.8, 0.5],
    use_embeddings_model: ['fog.pt'],
    tiling: null,
    use_face_correction: null,
    use_upscale: null,
  }
  const NAMES: Readonly<Record<string, string>> = {
    prompt: 'Prompt',
    negative_prompt: 'Negative Prompt',
    seed: 'Seed',
    use_stable_diffusion_model: 'Stable Diffusion model',
    clip_skip: 'Clip Skip',
    use_controlnet_model: 'ControlNet model',
    use_vae_model: 'VAE model',
    sampler_name: 'Sampler',
    scheduler_name: 'Scheduler',
    width: 'Width',
    height: 'Height',
    num_inference_steps: 'Steps',
    guidance_scale: 'Guidance Scale',
    use_lora_model: 'LoRA model',
    lora_alpha: 'LoRA Strength',
    use_embeddings_model: 'Embedding models',
    use_face_correction: 'Use Face Correction',
    use_upscale: 'Use Upscaling',
  }
  const whole = {
    ...COMMON,
    tool: 'Easy Diffusion',
    vae: { name: 'built-in' },
    hires: 'off',
    clipSkip: 2,
    denoise: 1,
    rng: 'default',
    networks: [
      { kind: 'lora', name: 'inkline', weight: 0.8 },
      { kind: 'lora', name: 'grain', weight: 0.5 },
      { kind: 'embedding', name: 'fog' },
    ],
    checkpoint: { name: 'northlight_v2' },
  }
  /** As Python writes it. */
  const python = (value: unknown): string => {
    if (value === null) return 'None'
    if (value === true) return 'True'
    return typeof value === 'string' ? value : JSON.stringify(value).replaceAll('"', "'").replaceAll(',', ', ')
  }

  test('is read from a comment, and from the texts of a PNG, one a setting', async () => {
    expect(await inComment(own)).toMatchObject(whole)
    const texts = Object.entries(own).map(([key, value]) => [key, python(value)] as const)
    expect(await inPng(Object.fromEntries(texts))).toMatchObject(whole)
    const named = texts.flatMap(([key, value]) =>
      NAMES[key] === undefined ? [] : [[NAMES[key], value.replaceAll(/[[\]']/g, '')]],
    )
    expect(await inPng({ ...Object.fromEntries(named), 'Embedding models': "['fog.pt']" })).toMatchObject({
      ...COMMON,
      checkpoint: { name: 'northlight_v2' },
    })
  })

  test('has one LoRA without a list, and what it does not speak of stays open', async () => {
    const { use_controlnet_model: _, ...rest } = own
    const single = { ...rest, use_lora_model: 'inkline', lora_alpha: '0.8' }
    expect(await inComment(single)).toMatchObject({
      networks: [UNTOLD, { name: 'inkline', weight: 0.8 }, { name: 'fog' }],
    })
    expect(await inComment({ ...rest, use_lora_model: null })).not.toHaveProperty('networks')
    expect(await inComment({ ...own, use_lora_model: null, use_embeddings_model: null })).toMatchObject({
      networks: [],
    })
    const { use_lora_model: __, use_upscale: ___, ...less } = own
    const settings = await inComment(less)
    for (const name of ['networks', 'hires', 'denoise']) expect(settings).not.toHaveProperty(name)
  })

  test('tells of a ControlNet, upscaling, and a picture to begin with', async () => {
    const more = {
      use_controlnet_model: 'canny',
      use_upscale: 'RealESRGAN_x4plus',
      upscale_amount: 4,
      prompt_strength: 0.6,
    }
    const settings = await inComment({ ...own, ...more, use_lora_model: null, use_embeddings_model: [] })
    expect(settings).toMatchObject({ hires: 'use_upscale RealESRGAN_x4plus, upscale_amount 4', denoise: 0.6 })
    expect(JSON.stringify(settings)).toContain('use_controlnet_model canny')
  })
})

describe("Animagine's space", () => {
  const own = {
    prompt: COMMON.prompt,
    negative_prompt: 'smudged',
    resolution: '640 x 768',
    guidance_scale: 6.5,
    num_inference_steps: 27,
    seed: 424242,
    sampler: 'DPM++ 2M Karras',
  }
  const told = { ...COMMON, tool: 'Animagine', checkpoint: { name: 'Northlight', hash: 'aabb' } }

  test.each(['parameters', 'metadata'])('is read from %s, and copies of it say less', async (keyword) => {
    const model = { Model: 'Northlight', 'Model hash': 'AABB' }
    expect(await inPng({ [keyword]: { ...own, ...model } })).toEqual(told)
    expect(await inPng({ [keyword]: { ...own, Model: model } })).toEqual(told)
    const whole = { ...own, ...model, sdxl_style: '(None)', add_quality_tags: true, use_upscaler: null, use_lora: null }
    expect(await inPng({ [keyword]: whole })).toMatchObject({
      ...told,
      hires: 'off',
      vae: { name: 'built-in' },
      clipSkip: 'default',
      rng: 'default',
      denoise: 1,
      networks: [],
    })
  })

  test('tells of a LoRA and of upscaling', async () => {
    const upscaler = {
      upscale_method: 'nearest-exact',
      upscaler_strength: 0.55,
      upscale_by: 1.5,
      new_resolution: '960 x 1152',
    }
    const used = { selected_lora: 'inkline', multiplier: 0.8 }
    expect(await inPng({ metadata: { ...own, use_upscaler: upscaler, use_lora: used } })).toMatchObject({
      hires: 'upscale_method nearest-exact, upscaler_strength 0.55, upscale_by 1.5',
      networks: [{ kind: 'lora', name: 'inkline', weight: 0.8 }],
    })
  })
})

describe('NovelAI', () => {
  const comment = {
    steps: 28,
    sampler: 'k_euler_ancestral',
    seed: 424242,
    strength: 0.69,
    noise: 0.667,
    scale: 11,
    uc: 'smudged',
  }
  const texts = { Description: COMMON.prompt, Software: 'NovelAI', Source: 'Stable Diffusion 1D44365E' }

  test('of the first version has its prompt in the description, and a strength that says nothing', async () => {
    const own = { ...texts, Comment: JSON.stringify(comment) }
    for (const settings of [await inPng(own), await inComment(own)]) {
      expect(settings).toMatchObject({ tool: 'NovelAI', prompt: COMMON.prompt, negativePrompt: 'smudged', steps: 28 })
      expect(settings).not.toHaveProperty('denoise')
    }
  })

  test('without a description or a negative prompt knows none', async () => {
    const settings = await inPng({ Software: 'NovelAI', Comment: { ...comment, uc: undefined } })
    for (const name of ['prompt', 'negativePrompt']) expect(settings).not.toHaveProperty(name)
  })
})

describe('TensorArt', () => {
  const graph = (...weights: readonly number[]): string => {
    const loras = weights.map((weight, index) => ({
      class_type: 'LoraLoader',
      inputs: {
        lora_name: `EMS-${index}-EMS.safetensors`,
        strength_model: weight,
        model: [index === 0 ? 'c' : `l${index - 1}`, 0],
      },
    }))
    const inputs = { seed: 5, steps: 20, cfg: 7, sampler_name: 'euler', scheduler: 'normal', denoise: 1 }
    return JSON.stringify({
      ...Object.fromEntries(loras.map((node, index) => [`l${index}`, node])),
      c: { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: 'EMS-398059-EMS.safetensors' } },
      p: { class_type: 'CLIPTextEncode', inputs: { text: 'a', clip: ['c', 1] } },
      e: { class_type: 'EmptyLatentImage', inputs: { width: 512, height: 512 } },
      s: {
        class_type: 'KSampler',
        inputs: { ...inputs, model: [`l${weights.length - 1}`, 0], positive: ['p', 0], latent_image: ['e', 0] },
      },
      save: { class_type: 'SaveImage', inputs: { images: ['s', 0] } },
    })
  }
  const data = (...loras: readonly (readonly [name: string, weight: number])[]): string =>
    JSON.stringify({
      models: loras.map(([modelFileName, weight]) => ({
        type: 'LORA',
        label: 'Other',
        modelFileName,
        weight,
        hash: 'AA',
      })),
      baseModel: { label: 'Northlight', modelFileName: 'northlight_v2.safetensors', hash: 'BB' },
    })
  const lorasIn = async (prompt: string, generation_data: string) => {
    const settings = await settingsIn({ prompt, generation_data })
    return [
      settings?.checkpoint?.name,
      ...(settings?.networks ?? []).map(({ name, weight }) => `${name}@${weight}`).toSorted(),
    ]
  }

  test('has names in the data beside the graph, by the weights', async () => {
    expect(await lorasIn(graph(0.8, 0.5), data(['grain', 0.5], ['inkline', 0.8]))).toEqual([
      'northlight_v2',
      'grain@0.5',
      'inkline@0.8',
    ])
    expect(await lorasIn(graph(0.8), `${data(['inkline', 0.8])}\0`)).toEqual(['northlight_v2', 'inkline@0.8'])
  })

  test('keeps its numbers where it could be another', async () => {
    const two = ['northlight_v2', 'EMS-0-EMS@0.8', 'EMS-1-EMS@0.8']
    expect(await lorasIn(graph(0.8, 0.8), data(['grain', 0.8], ['inkline', 0.8]))).toEqual(two)
    expect(await lorasIn(graph(0.8, 0.8), data(['inkline', 0.8]))).toEqual(two)
    expect(await lorasIn(graph(0.8), '{"models":')).toEqual(['EMS-398059-EMS', 'EMS-0-EMS@0.8'])
  })
})

describe('a placeholder', () => {
  test('is no value', async () => {
    const line = 'Steps: 20, Sampler: euler_simple, CFG Scale: 8.0, Seed: 0, Size: 512x512'
    const settings = await inPng({
      parameters: `unknown\nNegative prompt: Unknown\n${line}, Model hash: n/a, Model: unknown, VAE: unknown, Lora hashes: "unknown: aa", Version: ComfyUI`,
    })
    expect(settings).toMatchObject({ sampler: 'Euler', schedule: 'simple', cfg: 8 })
    for (const name of ['prompt', 'negativePrompt', 'checkpoint', 'vae', 'networks'])
      expect(settings).not.toHaveProperty(name)
    expect(await inPng({ parameters: `a\n${line}, Model hash: AABB, Model: unknown` })).toMatchObject({
      checkpoint: { name: 'aabb', isNameless: true },
    })
  })

  test('is none in the JSON of a tool', async () => {
    const json = { sui_image_params: { prompt: 'unknown', model: 'unknown', sampler: 'n/a', steps: 20 } }
    const settings = await inPng({ parameters: json })
    for (const name of ['prompt', 'checkpoint', 'sampler']) expect(settings).not.toHaveProperty(name)
  })
})

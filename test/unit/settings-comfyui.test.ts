import { describe, expect, test } from 'vitest'
import { readComfyUi } from '../../src/settings/tools/comfyui/read.ts'
import { OF_BATCH, type Settings } from '../../src/settings/settings.ts'
import { plain } from '../support/settings.ts'

type Inputs = Readonly<Record<string, unknown>>
type Graph = Readonly<Record<string, Readonly<{ class_type: string; inputs: Inputs }>>>

const node = (class_type: string, inputs: Inputs) => ({ class_type, inputs })

/** Checkpoint, two prompts, an empty latent, one sampler, one save. */
const PLAIN: Graph = {
  ckpt: node('CheckpointLoaderSimple', { ckpt_name: 'yesmix.safetensors' }),
  pos: node('CLIPTextEncode', { text: 'a cat', clip: ['ckpt', 1] }),
  neg: node('CLIPTextEncode', { text: 'blurry', clip: ['ckpt', 1] }),
  empty: node('EmptyLatentImage', { width: 512, height: 640, batch_size: 1 }),
  sampler: node('KSampler', {
    seed: 5,
    steps: 20,
    cfg: 7,
    sampler_name: 'euler_ancestral',
    scheduler: 'normal',
    denoise: 1,
    model: ['ckpt', 0],
    positive: ['pos', 0],
    negative: ['neg', 0],
    latent_image: ['empty', 0],
  }),
  decode: node('VAEDecode', { samples: ['sampler', 0], vae: ['ckpt', 2] }),
  save: node('SaveImage', { filename_prefix: 'x', images: ['decode', 0] }),
}

const WANTED = {
  tool: 'ComfyUI',
  prompt: 'a cat',
  negativePrompt: 'blurry',
  sampler: 'Euler a',
  schedule: 'normal',
  steps: 20,
  cfg: 7,
  size: { width: 512, height: 640 },
  hires: 'off',
  vae: { name: 'built-in' },
  clipSkip: 1,
  networks: [],
  rng: 'cpu',
  denoise: 1,
  seed: '5',
  checkpoint: { name: 'yesmix' },
}

const read = (...parts: readonly Graph[]): unknown => plain(readComfyUi(Object.assign({}, ...parts)))
/** The plain graph with other inputs of its sampler. */
const sampled = (inputs: Inputs): Graph => ({ sampler: node('KSampler', { ...PLAIN.sampler!.inputs, ...inputs }) })

describe('a graph of ComfyUI', () => {
  test('is walked from the sampler that feeds the saved picture', () => {
    expect(read(PLAIN)).toEqual(WANTED)
  })

  test('that makes a batch has no seed of one picture', () => {
    const empty = (inputs: Inputs): Graph => ({
      empty: node('EmptyLatentImage', { width: 512, height: 640, ...inputs }),
    })
    const repeat = (amount: unknown): Graph => ({
      repeat: node('RepeatLatentBatch', { samples: ['empty', 0], amount }),
      ...sampled({ latent_image: ['repeat', 0] }),
    })
    const count: Graph = { count: node('PrimitiveInt', { value: 8 }) }
    for (const parts of [
      [empty({ batch_size: 4 })],
      [empty({ batch_size: '2' })],
      [empty({ batch_size: ['count', 0] }), count],
      [repeat(3)],
    ])
      expect(read(PLAIN, ...parts)).toEqual({ ...WANTED, seed: OF_BATCH })
    for (const parts of [[empty({})], [empty({ batch_size: 1 })], [repeat(1)]])
      expect(read(PLAIN, ...parts)).toEqual(WANTED)
  })

  test('has another sampler that saves nothing', () => {
    const idle = node('KSampler', { ...PLAIN.sampler!.inputs, cfg: 99, seed: 1 })
    expect(read({ idle }, PLAIN)).toEqual(WANTED)
  })

  test('with two saved pictures says what both agree on', () => {
    const other: Graph = {
      sampler2: node('KSampler', { ...PLAIN.sampler!.inputs, cfg: 3 }),
      decode2: node('VAEDecode', { samples: ['sampler2', 0], vae: ['ckpt', 2] }),
      save2: node('SaveImage', { images: ['decode2', 0] }),
    }
    const { cfg, ...rest } = WANTED
    expect(cfg).toBe(7)
    expect(read(PLAIN, other)).toEqual(rest)
    expect(read(PLAIN, other, { save2: node('PreviewImage', { images: ['decode2', 0] }) })).toEqual(WANTED)
  })

  test('has values in primitive nodes, behind reroutes too', () => {
    const primitives: Graph = {
      n: node('PrimitiveInt', { value: 33 }),
      s: node('Seed (rgthree)', { seed: 77 }),
      c: node('PrimitiveFloat', { value: ['r', 0] }),
      r: node('Reroute', { '': ['f', 0] }),
      f: node('FloatConstant', { value: 4.5 }),
      w: node('PrimitiveInt', { value: 768 }),
      empty: node('EmptyLatentImage', { width: ['w', 0], height: 768, batch_size: 1 }),
      t: node('StringConcatenate', { string_a: ['t1', 0], string_b: 'by night', delimiter: ', ' }),
      t1: node('PrimitiveStringMultiline', { value: 'a dog' }),
      pos: node('CLIPTextEncode', { text: ['t', 0], clip: ['ckpt', 1] }),
    }
    expect(read(PLAIN, primitives, sampled({ steps: ['n', 0], seed: ['s', 0], cfg: ['c', 0] }))).toEqual({
      ...WANTED,
      prompt: 'a dog, by night',
      steps: 33,
      cfg: 4.5,
      seed: '77',
      size: { width: 768, height: 768 },
    })
  })

  test('has LoRAs one behind the other, and one that is switched off counts with its weight', () => {
    const loras: Graph = {
      a: node('LoraLoader', {
        lora_name: 'sub\\ink.safetensors',
        strength_model: 0.8,
        strength_clip: 0.8,
        model: ['b', 0],
        clip: ['b', 1],
      }),
      b: node('LoraLoaderModelOnly', { lora_name: 'wash.safetensors', strength_model: 0, model: ['ckpt', 0] }),
    }
    expect(read(PLAIN, loras, sampled({ model: ['a', 0] }))).toMatchObject({
      networks: [
        { kind: 'lora', name: 'ink', weight: 0.8 },
        { kind: 'lora', name: 'wash', weight: 0 },
      ],
      checkpoint: { name: 'yesmix' },
    })
  })

  test.each<[string, Graph, unknown]>([
    [
      'Power Lora Loader',
      {
        l: node('Power Lora Loader (rgthree)', {
          PowerLoraLoaderHeaderWidget: { type: 'PowerLoraLoaderHeaderWidget' },
          lora_1: { on: true, lora: 'ink.safetensors', strength: 0.8, strengthTwo: 0.5 },
          lora_2: { on: false, lora: 'wash.safetensors', strength: 1 },
          model: ['ckpt', 0],
          clip: ['ckpt', 1],
        }),
      },
      [{ kind: 'lora', name: 'ink', weight: 0.8, clipWeight: 0.5 }],
    ],
    [
      'CR LoRA Stack',
      {
        l: node('CR Apply LoRA Stack', { model: ['ckpt', 0], clip: ['ckpt', 1], lora_stack: ['s', 0] }),
        s: node('CR LoRA Stack', {
          switch_1: 'On',
          lora_name_1: 'ink.safetensors',
          model_weight_1: 0.8,
          clip_weight_1: 0.5,
          switch_2: 'Off',
          lora_name_2: 'wash.safetensors',
          model_weight_2: 1,
          clip_weight_2: 1,
          switch_3: 'On',
          lora_name_3: 'None',
          model_weight_3: 1,
          clip_weight_3: 1,
        }),
      },
      [{ kind: 'lora', name: 'ink', weight: 0.8, clipWeight: 0.5 }],
    ],
    [
      'LoRA Stacker',
      {
        l: node('Apply LoRA Stack', { model: ['ckpt', 0], clip: ['ckpt', 1], lora_stack: ['s', 0] }),
        s: node('LoRA Stacker', {
          input_mode: 'simple',
          lora_count: 1,
          lora_name_1: 'ink.safetensors',
          lora_wt_1: 0.8,
          model_str_1: 1,
          clip_str_1: 1,
          lora_name_2: 'wash.safetensors',
          lora_wt_2: 1,
          lora_stack: ['more', 0],
        }),
        more: node('LoRA Stacker', {
          input_mode: 'advanced',
          lora_count: 1,
          lora_name_1: 'line.safetensors',
          lora_wt_1: 1,
          model_str_1: 0.3,
          clip_str_1: 0.3,
        }),
      },
      [
        { kind: 'lora', name: 'ink', weight: 0.8 },
        { kind: 'lora', name: 'line', weight: 0.3 },
      ],
    ],
    [
      'a loader of tags',
      { l: node('LoraTagLoader', { text: '<lora:ink:0.8>', model: ['ckpt', 0], clip: ['ckpt', 1] }) },
      [{ kind: 'lora', name: 'ink', weight: 0.8 }],
    ],
  ])('has the LoRAs of %s', (_, loras, networks) => {
    expect(read(PLAIN, loras, sampled({ model: ['l', 0] }))).toEqual({ ...WANTED, networks })
  })

  test('has clip skip, a VAE of its own, and patches of model and prompt', () => {
    const more: Graph = {
      skip: node('CLIPSetLastLayer', { stop_at_clip_layer: -2, clip: ['ckpt', 1] }),
      pos: node('CLIPTextEncode', { text: 'a cat', clip: ['skip', 0] }),
      vae: node('VAELoader', { vae_name: 'plain.safetensors' }),
      decode: node('VAEDecodeTiled', { samples: ['sampler', 0], vae: ['vae', 0], tile_size: 512 }),
      free: node('FreeU_V2', { b1: 1.3, b2: 1.4, model: ['ckpt', 0] }),
      net: node('ControlNetLoader', { control_net_name: 'canny' }),
      picture: node('LoadImage', { image: 'a.png' }),
      control: node('ControlNetApply', {
        strength: 0.7,
        conditioning: ['pos', 0],
        control_net: ['net', 0],
        image: ['picture', 0],
      }),
    }
    expect(read(PLAIN, more, sampled({ model: ['free', 0], positive: ['control', 0] }))).toEqual({
      ...WANTED,
      clipSkip: 2,
      vae: { name: 'plain' },
      networks: [
        { kind: 'other', name: 'FreeU_V2 (b1 1.3, b2 1.4)' },
        { kind: 'other', name: 'ControlNetApply (control_net canny, image a.png, strength 0.7)' },
      ],
    })
  })

  test('has a second pass, and the settings are those of the first', () => {
    const hires: Graph = {
      up: node('LatentUpscaleBy', { samples: ['sampler', 0], upscale_method: 'bislerp', scale_by: 1.5 }),
      second: node('KSampler', { ...PLAIN.sampler!.inputs, seed: 6, steps: 12, denoise: 0.5, latent_image: ['up', 0] }),
      decode: node('VAEDecode', { samples: ['second', 0], vae: ['ckpt', 2] }),
    }
    expect(read(PLAIN, hires)).toEqual({
      ...WANTED,
      hires:
        'LatentUpscaleBy (scale_by 1.5, upscale_method bislerp) → KSampler (steps 12, cfg 7, denoise 0.5, euler_ancestral normal)',
    })
  })

  test('has a second pass with another LoRA and prompt, by numbers in other nodes', () => {
    const hires: Graph = {
      by: node('PrimitiveFloat', { value: 1.25 }),
      up: node('LatentUpscaleBy', { samples: ['sampler', 0], upscale_method: 'bislerp', scale_by: ['by', 0] }),
      lora: node('LoraLoaderModelOnly', { lora_name: 'detail', strength_model: 0.5, model: ['ckpt', 0] }),
      more: node('CLIPTextEncode', { text: 'sharp', clip: ['ckpt', 1] }),
      second: node('KSampler', {
        ...PLAIN.sampler!.inputs,
        denoise: 0.30000000000000004,
        model: ['lora', 0],
        positive: ['more', 0],
        latent_image: ['up', 0],
      }),
      decode: node('VAEDecode', { samples: ['second', 0], vae: ['ckpt', 2] }),
    }
    expect(read(PLAIN, hires)).toEqual({
      ...WANTED,
      hires:
        'LatentUpscaleBy (scale_by 1.25, upscale_method bislerp) → KSampler (steps 20, cfg 7, denoise 0.3, euler_ancestral normal, networks detail 0.5 (text encoder 0), prompt sharp)',
    })
    const computed: Graph = {
      m: node('MathExpression', { a: 1, b: 2 }),
      second: node('KSampler', { ...hires.second!.inputs, steps: ['m', 0] }),
    }
    expect(read(PLAIN, hires, computed)).not.toHaveProperty('hires')
  })

  test('has an upscaler and a detailer between sampler and file', () => {
    const after: Graph = {
      model: node('UpscaleModelLoader', { model_name: '4x.pth' }),
      up: node('ImageUpscaleWithModel', { upscale_model: ['model', 0], image: ['decode', 0] }),
      face: node('FaceDetailer', {
        image: ['up', 0],
        model: ['ckpt', 0],
        positive: ['pos', 0],
        negative: ['neg', 0],
        steps: 10,
        cfg: 4,
        sampler_name: 'euler',
        scheduler: 'normal',
        denoise: 0.4,
        seed: 1,
      }),
      save: node('Image Save', { images: ['face', 0] }),
    }
    expect(read(PLAIN, after)).toEqual({
      ...WANTED,
      hires:
        'ImageUpscaleWithModel (upscale_model 4x.pth) → FaceDetailer (cfg 4, denoise 0.4, sampler_name euler, scheduler normal, steps 10)',
    })
  })

  test('has advanced samplers, the second with what the first left', () => {
    const { denoise, seed, ...inputs } = PLAIN.sampler!.inputs
    expect([denoise, seed]).toEqual([1, 5])
    const two: Graph = {
      sampler: node('KSamplerAdvanced', {
        ...inputs,
        noise_seed: 5,
        add_noise: 'enable',
        start_at_step: 0,
        end_at_step: 15,
      }),
      refiner: node('CheckpointLoaderSimple', { ckpt_name: 'refiner.safetensors' }),
      second: node('KSamplerAdvanced', {
        ...inputs,
        noise_seed: 5,
        model: ['refiner', 0],
        start_at_step: 15,
        latent_image: ['sampler', 0],
      }),
      decode: node('VAEDecode', { samples: ['second', 0], vae: ['ckpt', 2] }),
    }
    expect(read(PLAIN, two)).toEqual({
      ...WANTED,
      hires:
        'until step 15 → KSamplerAdvanced (steps 20, cfg 7, denoise 0.25, euler_ancestral normal, checkpoint refiner)',
    })
  })

  test('has a custom sampler with its parts in nodes of their own', () => {
    const custom: Graph = {
      noise: node('RandomNoise', { noise_seed: 5 }),
      guider: node('CFGGuider', { cfg: 7, model: ['ckpt', 0], positive: ['pos', 0], negative: ['neg', 0] }),
      chosen: node('KSamplerSelect', { sampler_name: 'euler_ancestral' }),
      sigmas: node('BasicScheduler', { scheduler: 'normal', steps: 20, denoise: 1, model: ['ckpt', 0] }),
      sampler: node('SamplerCustomAdvanced', {
        noise: ['noise', 0],
        guider: ['guider', 0],
        sampler: ['chosen', 0],
        sigmas: ['sigmas', 0],
        latent_image: ['empty', 0],
      }),
    }
    expect(read(PLAIN, custom)).toEqual(WANTED)
    const karras: Graph = { sigmas: node('KarrasScheduler', { steps: 20, sigma_max: 14, sigma_min: 0.03 }) }
    expect(read(PLAIN, custom, karras)).toEqual({ ...WANTED, schedule: 'karras' })
  })

  test('has all in one loader', () => {
    const { empty, sampler, decode, save } = PLAIN
    const efficient: Graph = {
      loader: node('Efficient Loader', {
        ckpt_name: 'yesmix.safetensors',
        vae_name: 'Baked VAE',
        clip_skip: -2,
        lora_name: 'ink.safetensors',
        lora_model_strength: 0.8,
        lora_clip_strength: 0.8,
        positive: 'a cat',
        negative: 'blurry',
        empty_latent_width: 512,
        empty_latent_height: 640,
      }),
      sampler: node('KSampler (Efficient)', {
        ...sampler!.inputs,
        model: ['loader', 0],
        positive: ['loader', 1],
        negative: ['loader', 2],
        latent_image: ['loader', 3],
        optional_vae: ['loader', 4],
      }),
      save: node('SaveImage', { images: ['sampler', 5] }),
    }
    expect([empty, decode, save]).not.toContain(undefined)
    expect(read(efficient)).toEqual({
      ...WANTED,
      clipSkip: 2,
      networks: [{ kind: 'lora', name: 'ink', weight: 0.8 }],
    })
  })

  test('has a prompt of two texts for two encoders, and a picture to begin with', () => {
    const sdxl: Graph = {
      pos: node('CLIPTextEncodeSDXL', { text_g: 'a cat', text_l: 'ink', clip: ['ckpt', 1], width: 4096, height: 4096 }),
      picture: node('LoadImage', { image: 'a.png' }),
      empty: node('VAEEncode', { pixels: ['picture', 0], vae: ['ckpt', 2] }),
    }
    const { size, ...rest } = WANTED
    expect(size).toBeDefined()
    expect(read(PLAIN, sdxl, sampled({ denoise: 0.6 }))).toEqual({
      ...rest,
      prompt: 'a cat | ink',
      denoise: 0.6,
      size: 'file',
      networks: [
        { kind: 'other', name: 'CLIPTextEncodeSDXL (height 4096, width 4096)' },
        { kind: 'other', name: 'begins with a.png' },
      ],
    })
  })

  test('that bites its tail ends, and says what can be said', () => {
    const cyclic: Graph = {
      a: node('LoraLoader', { lora_name: 'ink', strength_model: 1, model: ['b', 0], clip: ['b', 1] }),
      b: node('LoraLoader', { lora_name: 'wash', strength_model: 1, model: ['a', 0], clip: ['a', 1] }),
      pos: node('CLIPTextEncode', { text: ['pos', 0], clip: ['a', 1] }),
      empty: node('LatentUpscaleBy', { samples: ['sampler', 0] }),
    }
    // No loader is reached, so nothing is known of checkpoint, LoRAs and text encoder; nor how many pictures a latent without a beginning makes.
    const { cfg, steps, schedule, sampler, negativePrompt } = WANTED
    const endless: Graph = { n: node('PrimitiveInt', { value: ['n', 0] }) }
    expect(read(PLAIN, cyclic, endless, sampled({ model: ['a', 0], steps: ['n', 0] }))).toEqual({
      tool: 'ComfyUI',
      cfg,
      schedule,
      sampler,
      negativePrompt,
      vae: { name: 'built-in' },
      isSteeringUnknown: true,
      denoise: 1,
    })
    expect(steps).toBe(20)
  })

  const lora: Graph = {
    a: node('LoraLoader', {
      lora_name: 'ink',
      strength_model: 0.8,
      strength_clip: 0.8,
      model: ['ckpt', 0],
      clip: ['ckpt', 1],
    }),
  }
  const INK = [{ kind: 'lora', name: 'ink', weight: 0.8 }]

  test.each<[string, Graph, Inputs, Partial<Record<keyof Settings, unknown>>]>([
    [
      'a switch, by the branch it takes',
      { ...lora, s: node('ImpactSwitch', { select: 2, input1: ['ckpt', 0], input2: ['a', 0] }) },
      { model: ['s', 0] },
      { networks: INK },
    ],
    [
      'a switch that does not say',
      { ...lora, s: node('AnySwitch', { input1: ['ckpt', 0], input2: ['a', 0] }) },
      { model: ['s', 0] },
      { networks: undefined, checkpoint: undefined, isSteeringUnknown: true },
    ],
    [
      'a context of many values',
      { c: node('Context Big (rgthree)', { seed: 987, steps: 33, cfg: 4, model: ['ckpt', 0], ckpt_name: 'other' }) },
      { steps: ['c', 9], cfg: ['c', 10], model: ['c', 1] },
      { steps: 33, cfg: 4 },
    ],
    [
      'a weight that a node computes',
      {
        a: node('LoraLoader', { ...lora.a!.inputs, strength_model: ['m', 0] }),
        m: node('MathExpression', { a: 1, b: 2 }),
      },
      { model: ['a', 0] },
      { networks: [{ kind: 'lora', name: 'ink', clipWeight: 0.8 }] },
    ],
    [
      'a LoRA for the model alone',
      { a: node('LoraLoaderModelOnly', { lora_name: 'ink', strength_model: 0.8, model: ['ckpt', 0] }) },
      { model: ['a', 0] },
      { networks: [{ ...INK[0], clipWeight: 0 }] },
    ],
    [
      'a LoRA that is switched off',
      { a: node('CR Load LoRA', { ...lora.a!.inputs, switch: 'Off' }) },
      { model: ['a', 0] },
      { networks: [] },
    ],
    [
      'clip skip in a primitive node',
      {
        k: node('CLIPSetLastLayer', { stop_at_clip_layer: ['p', 0], clip: ['k2', 0] }),
        k2: node('CLIPSetLastLayer', { stop_at_clip_layer: -4, clip: ['ckpt', 1] }),
        p: node('PrimitiveInt', { value: -2 }),
        pos: node('CLIPTextEncode', { text: 'a cat', clip: ['k', 0] }),
      },
      {},
      { clipSkip: 2 },
    ],
    [
      'clip skip that is computed',
      {
        k: node('CLIPSetLastLayer', { stop_at_clip_layer: ['p', 0], clip: ['ckpt', 1] }),
        p: node('MathExpression', { a: 1, b: 2 }),
        pos: node('CLIPTextEncode', { text: 'a cat', clip: ['k', 0] }),
      },
      {},
      { clipSkip: undefined },
    ],
    [
      'a negative prompt of zeros',
      { z: node('ConditioningZeroOut', { conditioning: ['pos', 0] }) },
      { negative: ['z', 0] },
      { negativePrompt: '' },
    ],
    [
      'a prompt that is drawn',
      {
        w: node('DPRandomGenerator', { text: 'a {red|blue} cat', seed: 5 }),
        pos: node('CLIPTextEncode', { text: ['w', 0], clip: ['ckpt', 1] }),
      },
      {},
      { prompt: undefined },
    ],
    [
      'a prompt that the encoder drew',
      {
        pos: node('ImpactWildcardEncode', { wildcard_text: 'a {cat|dog}', populated_text: 'a cat', clip: ['ckpt', 1] }),
      },
      {},
      { prompt: 'a cat' },
    ],
    [
      'a checkpoint with a preview',
      { ckpt: node('CheckpointLoader|pysssss', { ckpt_name: { content: 'yesmix.safetensors', image: null } }) },
      {},
      {},
    ],
    [
      'a prompt that was drawn',
      {
        w: node('ImpactWildcardProcessor', { wildcard_text: 'a {red|blue} cat', populated_text: 'a red cat' }),
        pos: node('CLIPTextEncode', { text: ['w', 0], clip: ['ckpt', 1] }),
      },
      {},
      { prompt: 'a red cat' },
    ],
    [
      'a loader of tags before the text encoder',
      {
        t: node('LoraTagLoader', { text: '<lora:ink:0.8>', model: ['ckpt', 0], clip: ['ckpt', 1] }),
        pos: node('CLIPTextEncode', { text: 'a cat', clip: ['t', 1] }),
      },
      { model: ['t', 0] },
      { networks: INK },
    ],
    [
      'an encoder with guidance of its own',
      { pos: node('CLIPTextEncodeFlux', { clip_l: 'a cat', t5xxl: 'a cat', guidance: 3.5, clip: ['ckpt', 1] }) },
      {},
      { networks: [{ kind: 'other', name: 'CLIPTextEncodeFlux (guidance 3.5)' }] },
    ],
    [
      'a script that runs unseen',
      { x: node('HighRes-Fix Script', { upscale_by: 1.5 }) },
      { script: ['x', 0] },
      { hires: undefined },
    ],
    ['a step that it ends at', {}, { end_at_step: 14 }, { hires: 'until step 14' }],
    [
      'a denoise that is computed',
      { m: node('MathExpression', { a: 1, b: 2 }) },
      { denoise: ['m', 0] },
      { denoise: undefined },
    ],
  ])('has %s', (_, more, inputs, changes) => {
    expect(read(PLAIN, more, sampled(inputs))).toEqual(plain({ ...WANTED, ...changes } as Settings))
  })

  test('of Flux has files of its own, and no negative prompt', () => {
    const flux: Graph = {
      ckpt: node('UNETLoader', { unet_name: 'flux1-dev.safetensors', weight_dtype: 'fp8_e4m3fn' }),
      clips: node('DualCLIPLoader', { clip_name1: 't5xxl_fp16', clip_name2: 'clip_l', type: 'flux' }),
      pos: node('CLIPTextEncode', { text: 'a cat', clip: ['clips', 0] }),
      guide: node('FluxGuidance', { guidance: 3.5, conditioning: ['pos', 0] }),
      guider: node('BasicGuider', { model: ['ckpt', 0], conditioning: ['guide', 0] }),
      noise: node('RandomNoise', { noise_seed: 5 }),
      chosen: node('KSamplerSelect', { sampler_name: 'euler' }),
      sigmas: node('BasicScheduler', { scheduler: 'simple', steps: 20, denoise: 1, model: ['ckpt', 0] }),
      split: node('SplitSigmas', { step: 10, sigmas: ['sigmas', 0] }),
      vae: node('VAELoader', { vae_name: 'ae.safetensors' }),
      sampler: node('SamplerCustomAdvanced', {
        noise: ['noise', 0],
        guider: ['guider', 0],
        sampler: ['chosen', 0],
        sigmas: ['split', 0],
        latent_image: ['empty', 0],
      }),
      decode: node('VAEDecode', { samples: ['sampler', 0], vae: ['vae', 0] }),
    }
    expect(read(PLAIN, flux)).toEqual({
      ...WANTED,
      negativePrompt: '',
      sampler: 'Euler',
      schedule: 'simple',
      cfg: 1,
      vae: { name: 'ae' },
      networks: [
        { kind: 'other', name: 'weights in fp8_e4m3fn' },
        { kind: 'other', name: 'FluxGuidance (guidance 3.5)' },
        { kind: 'file', name: 'text encoder t5xxl_fp16 + clip_l' },
      ],
      checkpoint: { name: 'flux1-dev' },
    })
  })

  test('without a sampler says nothing but its tool', () => {
    expect(read({ save: PLAIN.save! })).toEqual({ tool: 'ComfyUI' })
  })

  test('is none where it is something else', () => {
    for (const json of [undefined, null, 7, [], {}, { a: 1 }, { nodes: [], links: [] }])
      expect(readComfyUi(json)).toBeUndefined()
  })
})

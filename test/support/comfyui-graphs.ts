/** Graphs of ComfyUI as its API has them, made after what the node packs' own sources read. */
type Inputs = Readonly<Record<string, unknown>>
export type Nodes = Readonly<Record<string, Readonly<{ class_type: string; inputs: Inputs }>>>

export const node = (class_type: string, inputs: Inputs) => ({ class_type, inputs })

const SAMPLER = {
  seed: 424_242,
  steps: 27,
  cfg: 6.5,
  sampler_name: 'dpmpp_2m',
  scheduler: 'karras',
  denoise: 1,
  model: ['ckpt', 0],
  positive: ['pos', 0],
  negative: ['neg', 0],
  latent_image: ['empty', 0],
} as const

/** Checkpoint, two prompts, an empty latent, one sampler, one save. */
export const PLAIN: Nodes = {
  ckpt: node('CheckpointLoaderSimple', { ckpt_name: 'sd/northlight_v2.safetensors' }),
  pos: node('CLIPTextEncode', { text: 'a brass kettle', clip: ['ckpt', 1] }),
  neg: node('CLIPTextEncode', { text: 'smudged', clip: ['ckpt', 1] }),
  empty: node('EmptyLatentImage', { width: 640, height: 768, batch_size: 1 }),
  sampler: node('KSampler', SAMPLER),
  decode: node('VAEDecode', { samples: ['sampler', 0], vae: ['ckpt', 2] }),
  save: node('SaveImage', { filename_prefix: 'x', images: ['decode', 0] }),
}

/** What that says. */
export const PLAINLY = {
  tool: 'ComfyUI',
  prompt: 'a brass kettle',
  negativePrompt: 'smudged',
  sampler: 'DPM++ 2M',
  schedule: 'karras',
  steps: 27,
  cfg: 6.5,
  size: { width: 640, height: 768 },
  hires: 'off',
  vae: { name: 'built-in' },
  clipSkip: 1,
  networks: [],
  rng: 'cpu',
  denoise: 1,
  seed: '424242',
  checkpoint: { name: 'northlight_v2' },
}

/** The plain graph's sampler with other inputs, or of another class. */
const sampled = (inputs: Inputs, type = 'KSampler'): Nodes => ({
  sampler: node(type, { ...SAMPLER, ...inputs }),
})

const lora = (name: string, weight: number, clipWeight?: number) => ({
  kind: 'lora',
  name,
  weight,
  ...(clipWeight === undefined ? {} : { clipWeight }),
})
const other = (name: string) => ({ kind: 'other', name })
/** A LoRA on the way of the model. */
const loaded = (type: string, inputs: Inputs): Nodes => ({
  l: node(type, { ...inputs, model: ['ckpt', 0], clip: ['ckpt', 1] }),
  ...sampled({ model: ['l', 0] }),
})
/** Encodes what a node `t` says. */
const texts = (more: Nodes): Nodes => ({ pos: node('CLIPTextEncode', { text: ['t', 0], clip: ['ckpt', 1] }), ...more })
const string = (value: string) => node('PrimitiveStringMultiline', { value })

/** `LoRA Stacker` of Efficiency Nodes writes all its 50 rows. */
const stacker = (loras: readonly (readonly [string, number])[], more: Inputs = {}) =>
  node('LoRA Stacker', {
    input_mode: 'simple',
    lora_count: loras.length,
    ...Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => {
        const [name, weight] = loras[index] ?? ['None', 1]
        const number = index + 1
        return Object.entries({ lora_name: name, lora_wt: weight, model_str: 9, clip_str: 9 }).map(
          ([key, value]) => [`${key}_${number}`, value] as const,
        )
      }).flat(),
    ),
    ...more,
  })

const apply = { l: node('CR Apply LoRA Stack', { model: ['ckpt', 0], clip: ['ckpt', 1], lora_stack: ['s1', 0] }) }
const ways = { a: string('a tin cup'), b: string('a brass kettle by night') }
const two: Nodes = {
  idle: node('KSampler', { ...SAMPLER, steps: 5, seed: 99 }),
  other: node('VAEDecode', { samples: ['idle', 0], vae: ['ckpt', 2] }),
}
const efficient = {
  vae_name: 'Baked VAE',
  positive: 'a brass kettle',
  negative: 'smudged',
  token_normalization: 'none',
  weight_interpretation: 'comfy',
  empty_latent_width: 640,
  empty_latent_height: 768,
  batch_size: 1,
} as const
const { model: _m, positive: _p, negative: _n, seed, denoise: _d, latent_image: _l, ...numbers } = SAMPLER

type Case = readonly [what: string, nodes: Nodes, says: Readonly<Record<string, unknown>>]

export const LORAS: readonly Case[] = [
  [
    'tags of tinyterraNodes, in a pipe',
    {
      p: node('ttN pipeLoader_v2', {
        ckpt_name: 'northlight_v2.safetensors',
        vae_name: 'Baked VAE',
        clip_skip: -2,
        loras: '<lora:inkline:0.8:0.3>',
        positive: 'a brass kettle',
        negative: 'smudged',
        empty_latent_aspect: 'width x height [custom]',
        empty_latent_width: 640,
        empty_latent_height: 768,
        batch_size: 1,
        seed: 1,
      }),
      sampler: node('ttN pipeKSampler_v2', {
        ...numbers,
        seed,
        denoise: 1,
        lora_name: 'None',
        lora_strength: 1,
        upscale_method: 'None',
        pipe: ['p', 0],
      }),
      save: node('SaveImage', { images: ['sampler', 7] }),
    },
    { networks: [lora('inkline', 0.8, 0.3)], clipSkip: 2 },
  ],
  [
    'the Nunchaku loader of Flux',
    {
      q: node('NunchakuFluxDiTLoader', {
        model_path: 'svdq-int4-northlight.safetensors',
        cache_threshold: 0,
        attention: 'nunchaku-fp16',
      }),
      l: node('NunchakuFluxLoraLoader', { lora_name: 'inkline.safetensors', lora_strength: 0.8, model: ['q', 0] }),
      ...sampled({ model: ['l', 0] }),
    },
    { checkpoint: { name: 'svdq-int4-northlight' }, networks: [lora('inkline', 0.8)] },
  ],
  [
    'stackers of Efficiency Nodes, three in a row',
    {
      ...apply,
      ...sampled({ model: ['l', 0] }),
      s1: stacker([['grain', 0.3]], { lora_stack: ['s2', 0] }),
      s2: stacker([['wash', 0.5]], { lora_stack: ['s3', 0] }),
      s3: stacker([['inkline.safetensors', 0.8]]),
    },
    { networks: [lora('grain', 0.3), lora('wash', 0.5), lora('inkline', 0.8)] },
  ],
  [
    'a stack behind a switch that takes it',
    {
      ...apply,
      ...sampled({ model: ['l', 0] }),
      s1: node('ImpactSwitch', { select: 2, sel_mode: false, input1: ['s2', 0], input2: ['s3', 0] }),
      s2: stacker([['wash', 0.5]]),
      s3: stacker([['inkline', 0.8]]),
    },
    { networks: [lora('inkline', 0.8)] },
  ],
  [
    'a stack behind a switch that does not say',
    {
      ...apply,
      ...sampled({ model: ['l', 0] }),
      s1: node('Lora Input Switch', { lora_a: ['s2', 0], lora_b: ['s3', 0] }),
      s2: stacker([['wash', 0.5]]),
      s3: stacker([['inkline', 0.8]]),
    },
    { networks: undefined },
  ],
  [
    'stacks of Easy-Use, by count and strengths of their own',
    {
      ...apply,
      ...sampled({ model: ['l', 0] }),
      s1: node('easy loraStack', {
        toggle: true,
        mode: 'advanced',
        num_loras: 2,
        lora_1_name: 'inkline',
        lora_1_strength: 1,
        lora_1_model_strength: 0.8,
        lora_1_clip_strength: 0.3,
        lora_2_name: 'wash',
        lora_2_strength: 1,
        lora_2_model_strength: 0.4,
        lora_2_clip_strength: 0.4,
        lora_3_name: 'grain',
        lora_3_strength: 1,
        optional_lora_stack: ['s2', 0],
      }),
      s2: node('easy loraStack', {
        toggle: false,
        mode: 'simple',
        num_loras: 1,
        lora_1_name: 'grain',
        lora_1_strength: 1,
      }),
    },
    { networks: [lora('inkline', 0.8, 0.3), lora('wash', 0.4)] },
  ],
  [
    'rows of LoraManager, of which one is off',
    loaded('Lora Loader (LoraManager)', {
      text: '',
      loras: {
        __value__: [
          { name: 'inkline', strength: '0.80', active: true, clipStrength: '0.30' },
          { name: 'grain', strength: 0.5, active: false, clipStrength: 0.5 },
        ],
      },
    }),
    { networks: [lora('inkline', 0.8, 0.3)] },
  ],
  [
    'rows of LoraManager as a list, behind a stack of rows',
    {
      ...loaded('Lora Loader (LoraManager)', {
        text: '<lora:wash:1>',
        loras: [{ name: 'inkline', strength: 0.8, active: true }],
        lora_stack: ['s', 0],
      }),
      s: node('Lora Stacker (LoraManager)', {
        text: '<lora:grain:1>',
        loras: { __value__: [{ name: 'grain', strength: 0.5, active: true, clipStrength: 0.5 }] },
      }),
    },
    { networks: [lora('inkline', 0.8), lora('grain', 0.5)] },
  ],
  [
    'rows of LoraManager that do not say whether they are on',
    loaded('Lora Loader (LoraManager)', { text: '', loras: { __value__: [{ name: 'inkline', strength: 0.8 }] } }),
    { networks: undefined },
  ],
  [
    'a loader of LoraManager without rows',
    loaded('Lora Loader (LoraManager)', { text: '<lora:inkline:0.8>' }),
    { networks: undefined },
  ],
  [
    'rows of rgthree without a text encoder',
    {
      l: node('Power Lora Loader (rgthree)', {
        PowerLoraLoaderHeaderWidget: { type: 'PowerLoraLoaderHeaderWidget' },
        lora_1: { on: true, lora: 'inkline.safetensors', strength: 0.8 },
        lora_2: { on: false, lora: 'wash.safetensors', strength: 1 },
        model: ['ckpt', 0],
      }),
      ...sampled({ model: ['l', 0] }),
    },
    { networks: [lora('inkline', 0.8, 0)] },
  ],
  [
    'the 240th row of rgthree, behind many that are off',
    loaded('Power Lora Loader (rgthree)', {
      ...Object.fromEntries(
        Array.from({ length: 239 }, (_, index) => [
          `lora_${index + 1}`,
          { on: false, lora: 'wash.safetensors', strength: 1 },
        ]),
      ),
      lora_240: { on: true, lora: 'inkline.safetensors', strength: 0.8 },
    }),
    { networks: [lora('inkline', 0.8)] },
  ],
  [
    'a stack behind the 230th way of a switch',
    {
      ...apply,
      ...sampled({ model: ['l', 0] }),
      s1: node('ImpactSwitch', {
        select: 230,
        sel_mode: false,
        ...Object.fromEntries(
          Array.from({ length: 230 }, (_, index) => [`input${index + 1}`, [index === 229 ? 's3' : 's2', 0]]),
        ),
      }),
      s2: stacker([['wash', 0.5]]),
      s3: stacker([['inkline', 0.8]]),
    },
    { networks: [lora('inkline', 0.8)] },
  ],
  [
    'a loader whose model comes behind 300 values',
    {
      l: node('LoraLoader', {
        lora_name: 'inkline.safetensors',
        strength_model: 0.8,
        strength_clip: 0.8,
        ...Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`note_${index}`, index])),
        model: ['ckpt', 0],
        clip: ['ckpt', 1],
      }),
      ...sampled({ model: ['l', 0] }),
    },
    { networks: [lora('inkline', 0.8)] },
  ],
  [
    'tags of LoraManager, the model first',
    loaded('LoRA Text Loader (LoraManager)', { lora_syntax: '<lora:inkline:0.8:0.3>' }),
    { networks: [lora('inkline', 0.8, 0.3)] },
  ],
  [
    'tags of a wildcard encoder, the model first',
    {
      pos: node('ImpactWildcardEncode', {
        wildcard_text: 'a {brass|tin} kettle <lora:inkline:0.8:0.3>',
        populated_text: 'a brass kettle <lora:inkline:0.8:0.3>',
        mode: 'populate',
        model: ['ckpt', 0],
        clip: ['ckpt', 1],
        seed: 3,
      }),
      ...sampled({ model: ['pos', 0], positive: ['pos', 2] }),
    },
    { networks: [lora('inkline', 0.8, 0.3)] },
  ],
  [
    'tags of a Power Prompt that is given a model',
    {
      pos: node('Power Prompt (rgthree)', {
        prompt: 'a brass kettle <lora:inkline:0.8>',
        insert_lora: 'CHOOSE',
        opt_model: ['ckpt', 0],
        opt_clip: ['ckpt', 1],
      }),
      ...sampled({ model: ['pos', 1] }),
    },
    { networks: [lora('inkline', 0.8)] },
  ],
  [
    'tags of a Power Prompt that leaves them out',
    {
      pos: node('Power Prompt (rgthree)', {
        prompt: 'a brass kettle <lora:inkline:0.8>',
        insert_lora: 'DISABLE LORAS',
        opt_model: ['ckpt', 0],
        opt_clip: ['ckpt', 1],
      }),
      ...sampled({ model: ['pos', 1] }),
    },
    { networks: [] },
  ],
  [
    'a LoRA for the text encoder alone',
    {
      l: node('LoraLoader', {
        lora_name: 'inkline',
        strength_model: 1,
        strength_clip: 0.3,
        model: ['ckpt', 0],
        clip: ['ckpt', 1],
      }),
      pos: node('CLIPTextEncode', { text: 'a brass kettle', clip: ['l', 1] }),
    },
    { networks: [lora('inkline', 0, 0.3)] },
  ],
  [
    'a LoRA that is drawn by chance',
    {
      ...apply,
      ...sampled({ model: ['l', 0] }),
      s1: node('CR Random LoRA Stack', { switch_1: 'On', lora_name_1: 'inkline', chance_1: 0.5 }),
    },
    { networks: undefined },
  ],
  [
    'an unknown patch that holds a file',
    loaded('Some Patch', { file: 'inkline.safetensors', power: 0.8 }),
    { networks: undefined, clipSkip: 1 },
  ],
  [
    'an unknown patch of numbers',
    loaded('Some Patch', { power: 0.8 }),
    { networks: [other('Some Patch (power 0.8)')] },
  ],
  [
    'the Nunchaku loader of Qwen, and a stack of its LoRAs',
    {
      q: node('NunchakuQwenImageDiTLoader', {
        model_name: 'svdq-int4-northlight-image.safetensors',
        cpu_offload: 'auto',
      }),
      l: node('NunchakuFluxLoraStack', {
        lora_name_1: 'inkline.safetensors',
        lora_strength_1: 0.8,
        lora_name_2: 'None',
        lora_strength_2: 1,
        model: ['q', 0],
      }),
      ...sampled({ model: ['l', 0] }),
    },
    { checkpoint: { name: 'svdq-int4-northlight-image' }, networks: [lora('inkline', 0.8)] },
  ],
]

export const SWITCHES: readonly Case[] = [
  [
    'of Comfyroll on pictures',
    {
      ...two,
      s: node('CR Image Input Switch', { Input: 2, image1: ['other', 0], image2: ['decode', 0] }),
      save: node('SaveImage', { images: ['s', 0] }),
    },
    {},
  ],
  [
    'of ComfyUI on a prompt',
    texts({ t: node('ComfySwitchNode', { switch: false, on_false: ['b', 0], on_true: ['a', 0] }), ...ways }),
    { prompt: 'a brass kettle by night' },
  ],
  [
    'of ComfyUI that goes by another node',
    texts({
      t: node('ComfySwitchNode', { switch: ['z', 0], on_false: ['a', 0], on_true: ['b', 0] }),
      z: node('PrimitiveBoolean', { value: true }),
      ...ways,
    }),
    { prompt: 'a brass kettle by night' },
  ],
  [
    'of WAS on a prompt',
    texts({ t: node('Text Input Switch', { text_a: ['b', 0], text_b: ['a', 0], boolean: true }), ...ways }),
    { prompt: 'a brass kettle by night' },
  ],
  [
    'of Easy-Use on a prompt',
    texts({ t: node('easy textSwitch', { input: 2, text1: ['a', 0], text2: ['b', 0] }), ...ways }),
    { prompt: 'a brass kettle by night' },
  ],
  [
    'by index, counted from 0',
    texts({ t: node('easy textIndexSwitch', { index: 1, text0: ['a', 0], text1: ['b', 0] }), ...ways }),
    { prompt: 'a brass kettle by night' },
  ],
  [
    'on a prompt that goes by what is computed',
    texts({
      t: node('Text Input Switch', { text_a: ['b', 0], text_b: ['a', 0], boolean: ['m', 0] }),
      m: node('easy compare', { a: 1, b: 2 }),
      ...ways,
    }),
    { prompt: undefined },
  ],
  [
    'on guidance',
    {
      second: node('CLIPTextEncode', { text: 'a brass kettle by night', clip: ['ckpt', 1] }),
      s: node('CR Conditioning Input Switch', { Input: 2, conditioning1: ['pos', 0], conditioning2: ['second', 0] }),
      ...sampled({ positive: ['s', 0] }),
    },
    { prompt: 'a brass kettle by night' },
  ],
  [
    'on guidance that does not say',
    {
      second: node('CLIPTextEncode', { text: 'a brass kettle by night', clip: ['ckpt', 1] }),
      s: node('Some Switch', { one: ['pos', 0], two: ['second', 0] }),
      ...sampled({ positive: ['s', 0] }),
    },
    { prompt: undefined, clipSkip: undefined, isSteeringUnknown: true },
  ],
  [
    'on latents',
    {
      wide: node('EmptyLatentImage', { width: 1024, height: 512, batch_size: 1 }),
      s: node('CR Latent Input Switch', { Input: 2, latent1: ['empty', 0], latent2: ['wide', 0] }),
      ...sampled({ latent_image: ['s', 0] }),
    },
    { size: { width: 1024, height: 512 } },
  ],
  [
    'between text and picture to begin with',
    {
      picture: node('LoadImage', { image: 'a.png' }),
      encode: node('VAEEncode', { pixels: ['picture', 0], vae: ['ckpt', 2] }),
      s: node('CR Img2Img Process Switch', { Input: 'txt2img', txt2img: ['empty', 0], img2img: ['encode', 0] }),
      ...sampled({ latent_image: ['s', 0] }),
    },
    {},
  ],
  [
    'on latents that does not say',
    {
      wide: node('EmptyLatentImage', { width: 1024, height: 512, batch_size: 4 }),
      s: node('Latent Input Switch', { latent_a: ['empty', 0], latent_b: ['wide', 0] }),
      ...sampled({ latent_image: ['s', 0] }),
    },
    { size: undefined, seed: undefined, rng: undefined, hires: undefined },
  ],
  [
    'on pictures, in both directions',
    {
      ...two,
      s: node('Image Input Switch', { image_a: ['decode', 0], image_b: ['other', 0], boolean: true }),
      save: node('SaveImage', { images: ['s', 0] }),
    },
    {},
  ],
  [
    'on pictures that takes the other',
    {
      ...two,
      s: node('ImpactConditionalBranch', { cond: false, tt_value: ['decode', 0], ff_value: ['other', 0] }),
      save: node('SaveImage', { images: ['s', 0] }),
    },
    { steps: 5, seed: '99' },
  ],
  [
    'on pictures that does not say: what both agree on',
    {
      ...two,
      s: node('easy imageSwitch', { image_a: ['decode', 0], image_b: ['other', 0], boolean: ['m', 0] }),
      m: node('easy compare', { a: 1, b: 2 }),
      save: node('SaveImage', { images: ['s', 0] }),
    },
    { steps: undefined, seed: undefined, hires: undefined },
  ],
  [
    'that takes the first that is there',
    {
      l: node('LoraLoaderModelOnly', { lora_name: 'inkline', strength_model: 0.8, model: ['ckpt', 0] }),
      s: node('Any Switch (rgthree)', { any_02: ['l', 0], any_03: ['ckpt', 0] }),
      ...sampled({ model: ['s', 0] }),
    },
    { networks: [lora('inkline', 0.8, 0)] },
  ],
  [
    'of model and text encoder at once',
    {
      second: node('CheckpointLoaderSimple', { ckpt_name: 'southlight' }),
      s: node('CR Switch Model and CLIP', {
        Input: 2,
        model1: ['ckpt', 0],
        clip1: ['ckpt', 1],
        model2: ['second', 0],
        clip2: ['second', 1],
      }),
      pos: node('CLIPTextEncode', { text: 'a brass kettle', clip: ['s', 1] }),
      ...sampled({ model: ['s', 0] }),
    },
    { checkpoint: { name: 'southlight' } },
  ],
  [
    'of the VAE',
    {
      vae: node('VAELoader', { vae_name: 'plainglass.pt' }),
      s: node('VAE Input Switch', { vae_a: ['ckpt', 2], vae_b: ['vae', 0], boolean: false }),
      decode: node('VAEDecode', { samples: ['sampler', 0], vae: ['s', 0] }),
    },
    { vae: { name: 'plainglass' } },
  ],
]

export const TEXTS: readonly Case[] = [
  [
    'of a styler, which has an output for each side',
    {
      t: node('SDXLPromptStyler', {
        text_positive: 'a brass kettle',
        text_negative: 'smudged',
        style: 'plain line art',
        log_prompt: 'No',
        style_positive: true,
        style_negative: true,
      }),
      pos: node('CLIPTextEncode', { text: ['t', 0], clip: ['ckpt', 1] }),
      neg: node('CLIPTextEncode', { text: ['t', 1], clip: ['ckpt', 1] }),
    },
    { prompt: undefined, negativePrompt: undefined },
  ],
  [
    'joined by WAS',
    texts({
      t: node('Text Concatenate', { delimiter: ', ', clean_whitespace: 'true', text_a: ['a', 0], text_b: ['b', 0] }),
      ...ways,
    }),
    { prompt: 'a tin cup, a brass kettle by night' },
  ],
  [
    'joined by KJNodes',
    texts({ t: node('JoinStrings', { delimiter: ' and ', string1: ['a', 0], string2: ['b', 0] }), ...ways }),
    { prompt: 'a tin cup and a brass kettle by night' },
  ],
  [
    'joined by Comfyroll',
    texts({ t: node('CR Text Concatenate', { text1: ['a', 0], text2: ['b', 0], separator: ', ' }), ...ways }),
    { prompt: 'a tin cup, a brass kettle by night' },
  ],
  [
    'joined by KJNodes, of which the first two count',
    texts({
      t: node('JoinStringMulti', {
        inputcount: 2,
        string_1: ['a', 0],
        string_2: ['b', 0],
        string_3: ['a', 0],
        delimiter: '; ',
        return_list: false,
      }),
      ...ways,
    }),
    { prompt: 'a tin cup; a brass kettle by night' },
  ],
  [
    'joined by WAS, which leaves out what is empty',
    texts({
      t: node('Text Concatenate', { delimiter: ', ', clean_whitespace: 'true', text_a: ['e', 0], text_b: ['b', 0] }),
      e: string('  '),
      ...ways,
    }),
    { prompt: 'a brass kettle by night' },
  ],
  [
    'shown on the way',
    texts({ t: node('ShowText|pysssss', { text: ['b', 0], text_0: 'an older one' }), ...ways }),
    { prompt: 'a brass kettle by night' },
  ],
  [
    'changed by a node',
    texts({ t: node('StringReplace', { string: ['b', 0], find: 'brass', replace: 'tin' }), ...ways }),
    { prompt: undefined },
  ],
  [
    'styled from a file',
    texts({
      t: node('easy stylesSelector', {
        styles: 'fooocus_styles',
        positive: 'a brass kettle',
        negative: '',
        select_styles: 'plain',
      }),
    }),
    { prompt: undefined },
  ],
  [
    'of a node that nobody knows',
    texts({ t: node('Some Words', { text: 'a tin cup', mood: 'calm' }) }),
    { prompt: undefined },
  ],
  [
    'with trigger words before it',
    {
      pos: node('Prompt (LoraManager)', { text: 'a brass kettle', clip: ['ckpt', 1], trigger_words1: ['a', 0] }),
      ...ways,
    },
    { prompt: 'a tin cup, a brass kettle' },
  ],
  [
    'that draws when it runs',
    { pos: node('Prompt (LoraManager)', { text: 'a {brass|tin} kettle', clip: ['ckpt', 1] }) },
    { prompt: undefined },
  ],
  [
    'for two encoders of a Power Prompt',
    {
      pos: node('SDXL Power Prompt - Positive (rgthree)', {
        prompt_g: 'a brass kettle',
        prompt_l: 'on a stove',
        opt_clip: ['ckpt', 1],
        insert_lora: 'CHOOSE',
      }),
    },
    { prompt: 'a brass kettle | on a stove' },
  ],
  [
    'of an encoder that holds one for SDXL it does not use',
    {
      pos: node('smZ CLIPTextEncode', {
        text: 'a brass kettle',
        parser: 'comfy',
        with_SDXL: false,
        text_g: 'unused',
        text_l: 'unused',
        clip: ['ckpt', 1],
      }),
    },
    { prompt: 'a brass kettle' },
  ],
  [
    'of an encoder that nobody knows',
    { pos: node('Some Guidance', { text: 'a brass kettle', clip: ['ckpt', 1] }) },
    { prompt: undefined, clipSkip: undefined, isSteeringUnknown: true },
  ],
]

export const ENCODERS: readonly Case[] = [
  [
    'clip skip before a Power Prompt',
    {
      skip: node('CLIPSetLastLayer', { stop_at_clip_layer: -2, clip: ['ckpt', 1] }),
      pos: node('Power Prompt (rgthree)', {
        prompt: 'a brass kettle',
        insert_lora: 'CHOOSE',
        insert_embedding: 'CHOOSE',
        opt_clip: ['skip', 0],
      }),
    },
    { clipSkip: 2 },
  ],
  [
    'clip skip before a LoRA',
    {
      skip: node('CLIPSetLastLayer', { stop_at_clip_layer: -2, clip: ['ckpt', 1] }),
      l: node('LoraLoader', {
        lora_name: 'inkline',
        strength_model: 0.8,
        strength_clip: 0.8,
        model: ['ckpt', 0],
        clip: ['skip', 0],
      }),
      pos: node('CLIPTextEncode', { text: 'a brass kettle', clip: ['l', 1] }),
      ...sampled({ model: ['l', 0] }),
    },
    { clipSkip: 2, networks: [lora('inkline', 0.8)] },
  ],
  [
    'clip skip in a context',
    {
      skip: node('CLIPSetLastLayer', { stop_at_clip_layer: -2, clip: ['ckpt', 1] }),
      c: node('Context (rgthree)', { clip: ['skip', 0] }),
      pos: node('CLIPTextEncode', { text: 'a brass kettle', clip: ['c', 2] }),
    },
    { clipSkip: 2 },
  ],
  [
    'a text encoder through a node that nobody knows',
    {
      x: node('Some Encoder Patch', { clip: ['ckpt', 1] }),
      pos: node('CLIPTextEncode', { text: 'a brass kettle', clip: ['x', 0] }),
    },
    { clipSkip: undefined, isSteeringUnknown: true },
  ],
  [
    'two prompts of unlike clip skip',
    {
      skip: node('CLIPSetLastLayer', { stop_at_clip_layer: -2, clip: ['ckpt', 1] }),
      more: node('CLIPTextEncode', { text: 'on a stove', clip: ['skip', 0] }),
      both: node('ConditioningConcat', { conditioning_to: ['pos', 0], conditioning_from: ['more', 0] }),
      ...sampled({ positive: ['both', 0] }),
    },
    { prompt: 'a brass kettle | on a stove', clipSkip: undefined, networks: [other('ConditioningConcat')] },
  ],
  ['a loader with the key left out', { ...loader('Efficient Loader', {}) }, { clipSkip: undefined }],
]

function loader(type: string, more: Inputs): Nodes {
  return {
    ckpt: node(type, {
      ckpt_name: 'northlight_v2',
      lora_name: 'None',
      lora_model_strength: 1,
      lora_clip_strength: 1,
      ...efficient,
      ...more,
    }),
    ...sampled(
      {
        model: ['ckpt', 0],
        positive: ['ckpt', 1],
        negative: ['ckpt', 2],
        latent_image: ['ckpt', 3],
        optional_vae: ['ckpt', 4],
      },
      'KSampler (Efficient)',
    ),
    save: node('SaveImage', { images: ['sampler', 5] }),
    decode: node('VAEDecode', { samples: ['sampler', 3], vae: ['ckpt', 4] }),
  }
}

const noise = (noise_mode: string) => ({
  noise_mode,
  batch_seed_mode: 'incremental',
  variation_seed: 0,
  variation_strength: 0,
})

export const NOISE: readonly Case[] = [
  ['drawn on the card', sampled(noise('GPU(=A1111)'), 'KSampler //Inspire'), { rng: 'gpu' }],
  ['drawn on the processor', sampled(noise('CPU'), 'KSampler //Inspire'), { rng: 'cpu' }],
  [
    'drawn on the card by an advanced sampler',
    sampled({ ...noise('GPU+internal_seed'), noise_seed: 424_242 }, 'KSamplerAdvanced //Inspire'),
    { rng: 'gpu' },
  ],
  [
    'controlled by a script',
    {
      ...sampled({ script: ['n', 0] }, 'KSampler (Efficient)'),
      n: node('Noise Control Script', {
        rng_source: 'gpu',
        cfg_denoiser: false,
        add_seed_noise: false,
        seed: 1,
        weight: 0.01,
      }),
    },
    { rng: 'gpu', hires: undefined },
  ],
  ['of a sampler that nobody knows', sampled({}, 'Some KSampler'), { rng: undefined }],
  [
    'that lies in the latent',
    {
      noisy: node('BNK_NoisyLatentImage', { source: 'GPU', seed: 1, width: 640, height: 768, batch_size: 1 }),
      ...sampled({ latent_image: ['noisy', 0] }),
    },
    {
      rng: undefined,
      size: undefined,
      networks: [other('BNK_NoisyLatentImage (batch_size 1, height 768, source GPU, width 640)')],
    },
  ],
]

const sized = (type: string, inputs: Inputs, outputs: readonly [number, number] = [0, 1]): Nodes => ({
  ratio: node(type, inputs),
  empty: node('EmptyLatentImage', { width: ['ratio', outputs[0]], height: ['ratio', outputs[1]], batch_size: 1 }),
})
const ratio = { width: 512, height: 512, upscale_factor: 1, batch_size: 1 }

export const SIZES: readonly Case[] = [
  [
    'of a ratio',
    sized('CR SDXL Aspect Ratio', { ...ratio, aspect_ratio: '5:8 portrait 832x1216', swap_dimensions: 'Off' }),
    { size: { width: 832, height: 1216 } },
  ],
  [
    'of a ratio that is turned',
    sized('CR SD1.5 Aspect Ratio', { ...ratio, aspect_ratio: '2:3 portrait 512x768', swap_dimensions: 'On' }),
    { size: { width: 768, height: 512 } },
  ],
  [
    'of a ratio of its own',
    sized('CR SDXL Aspect Ratio', { ...ratio, aspect_ratio: 'custom', swap_dimensions: 'Off' }),
    { size: { width: 512, height: 512 } },
  ],
  [
    'of a ratio that is scaled',
    sized('CR Aspect Ratio', {
      ...ratio,
      aspect_ratio: 'SDXL - 1:1 square 1024x1024',
      swap_dimensions: 'Off',
      prescale_factor: 0.5,
    }),
    { size: { width: 512, height: 512 } },
  ],
  ['of a ratio node that nobody knows', sized('Some Aspect Ratio', { ...ratio, ratio: '16:9' }), { size: undefined }],
  [
    'picked for SDXL',
    {
      empty: node('SDXLEmptyLatentSizePicker+', {
        resolution: '832x1216 (0.68)',
        batch_size: 1,
        width_override: 0,
        height_override: 0,
      }),
    },
    { size: { width: 832, height: 1216 } },
  ],
  [
    'picked for SDXL, one side by hand',
    {
      empty: node('SDXLEmptyLatentSizePicker+', {
        resolution: '832x1216 (0.68)',
        batch_size: 1,
        width_override: 0,
        height_override: 1024,
      }),
    },
    { size: { width: 832, height: 1024 } },
  ],
  [
    'of rgthree',
    {
      empty: node('SDXL Empty Latent Image (rgthree)', {
        dimensions: '1344 x 768   (landscape)',
        clip_scale: 2,
        batch_size: 1,
      }),
    },
    { size: { width: 1344, height: 768 } },
  ],
  [
    'of a preset that is turned',
    { empty: node('EmptyLatentImagePresets', { dimensions: '768 x 512 (1.5:1)', invert: true, batch_size: 1 }) },
    { size: { width: 512, height: 768 } },
  ],
  [
    'of a loader, by its text',
    loader('easy fullLoader', { clip_skip: -1, resolution: '512 x 768' }),
    { size: { width: 512, height: 768 }, rng: 'cpu' },
  ],
  [
    'of a latent that nobody knows',
    { empty: node('Some Latent', { width: 640, height: 768, batch_size: 1, ratio: '1:1' }) },
    {
      size: undefined,
      rng: undefined,
      networks: [other('Some Latent (batch_size 1, height 768, ratio 1:1, width 640)')],
    },
  ],
]

const batch = (inputs: Inputs): Nodes => ({ empty: node('EmptyLatentImage', { width: 640, height: 768, ...inputs }) })

/** `seed` of the audit is that of one picture. */
export const BATCHES: readonly Case[] = [
  ['by number', batch({ batch_size: 4 }), { seed: 'batch' }],
  [
    'by a number that is computed',
    { ...batch({ batch_size: ['m', 0] }), m: node('easy mathInt', { a: 1, b: 2, operation: 'add' }) },
    { seed: undefined },
  ],
  ['of a loader', loader('Efficient Loader', { clip_skip: -1, batch_size: 2 }), { seed: 'batch' }],
  [
    'behind a switch',
    {
      ...batch({ batch_size: 3 }),
      s: node('CR Latent Input Switch', { Input: 1, latent1: ['empty', 0], latent2: ['empty', 0] }),
      ...sampled({ latent_image: ['s', 0] }),
    },
    { seed: 'batch' },
  ],
  [
    'repeated by what is computed',
    {
      r: node('RepeatLatentBatch', { samples: ['empty', 0], amount: ['m', 0] }),
      m: node('easy mathInt', { a: 1, b: 2, operation: 'add' }),
      ...sampled({ latent_image: ['r', 0] }),
    },
    { seed: undefined },
  ],
  [
    'of two latents',
    {
      b: node('LatentBatch', { samples1: ['empty', 0], samples2: ['empty', 0] }),
      ...sampled({ latent_image: ['b', 0] }),
    },
    { seed: undefined, size: undefined, networks: [other('LatentBatch')], rng: undefined, hires: undefined },
  ],
  ['of one', batch({ batch_size: 1 }), {}],
  ['with a seed that is drawn', sampled({ seed: -1 }), { seed: undefined }],
]

const sdxl = (more: Inputs, tuple: Inputs = {}): Nodes => ({
  l: node('Eff. Loader SDXL', {
    base_ckpt_name: 'northlight_xl',
    base_clip_skip: -2,
    refiner_ckpt_name: 'refined_xl',
    refiner_clip_skip: -2,
    positive_ascore: 6,
    negative_ascore: 2,
    ...efficient,
    ...tuple,
  }),
  sampler: node('KSampler SDXL (Eff.)', {
    ...numbers,
    noise_seed: seed,
    start_at_step: 0,
    refine_at_step: -1,
    sdxl_tuple: ['l', 0],
    latent_image: ['l', 1],
    optional_vae: ['l', 2],
    ...more,
  }),
  save: node('SaveImage', { images: ['sampler', 3] }),
})
const context = (type: string, inputs: Inputs) => node(`${type} (rgthree)`, inputs)
const fromContext = { model: ['c', 1], positive: ['c', 4], negative: ['c', 5], latent_image: ['c', 6] }
const all = {
  model: ['ckpt', 0],
  clip: ['ckpt', 1],
  vae: ['ckpt', 2],
  positive: ['pos', 0],
  negative: ['neg', 0],
  latent: ['empty', 0],
}

export const WHOLES: readonly Case[] = [
  [
    'a composite as last node',
    {
      photo: node('LoadImage', { image: 'a.png' }),
      save: node('ImageCompositeMasked', {
        destination: ['photo', 0],
        source: ['decode', 0],
        x: 0,
        y: 0,
        resize_source: false,
      }),
    },
    { hires: 'ImageCompositeMasked (resize_source false, x 0, y 0)' },
  ],
  [
    'an SDXL sampler with a refiner that does not run',
    sdxl({}),
    { clipSkip: 2, checkpoint: { name: 'northlight_xl' } },
  ],
  [
    'an SDXL sampler with a refiner',
    sdxl({ refine_at_step: 20 }),
    { clipSkip: 2, checkpoint: { name: 'northlight_xl' }, hires: 'refiner refined_xl at step 20' },
  ],
  [
    'an SDXL sampler with no refiner to run',
    sdxl({ refine_at_step: 20 }, { refiner_ckpt_name: 'None' }),
    { clipSkip: 2, checkpoint: { name: 'northlight_xl' } },
  ],
  [
    'an SDXL sampler with a packed tuple',
    {
      l: node('Pack SDXL Tuple', {
        base_model: ['ckpt', 0],
        base_clip: ['ckpt', 1],
        base_positive: ['pos', 0],
        base_negative: ['neg', 0],
        refiner_model: ['ckpt', 0],
      }),
      sampler: node('KSampler SDXL (Eff.)', {
        ...numbers,
        noise_seed: seed,
        start_at_step: 0,
        refine_at_step: -1,
        sdxl_tuple: ['l', 0],
        latent_image: ['empty', 0],
        optional_vae: ['ckpt', 2],
      }),
      save: node('SaveImage', { images: ['sampler', 3] }),
    },
    {},
  ],
  [
    'a picture put onto another',
    {
      ...two,
      j: node('ImageCompositeMasked', {
        destination: ['decode', 0],
        source: ['other', 0],
        x: 0,
        y: 0,
        resize_source: false,
      }),
      save: node('SaveImage', { images: ['j', 0] }),
    },
    { steps: undefined, seed: undefined, hires: undefined },
  ],
  [
    'a picture put onto one that was loaded',
    {
      photo: node('LoadImage', { image: 'a.png' }),
      j: node('ImageCompositeMasked', {
        destination: ['photo', 0],
        source: ['decode', 0],
        x: 0,
        y: 0,
        resize_source: false,
      }),
      save: node('SaveImage', { images: ['j', 0] }),
    },
    { hires: 'ImageCompositeMasked (resize_source false, x 0, y 0)' },
  ],
  [
    'latents put onto each other',
    {
      ...two,
      j: node('LatentComposite', { samples_to: ['sampler', 0], samples_from: ['idle', 0], x: 0, y: 0, feather: 0 }),
      decode: node('VAEDecode', { samples: ['j', 0], vae: ['ckpt', 2] }),
    },
    { steps: undefined, seed: undefined, hires: undefined },
  ],
  ['a context', { c: context('Context', all), ...sampled(fromContext) }, {}],
  [
    'three contexts in a row, of which the nearest counts',
    {
      far: context('Context Big', { ...all, positive: ['neg', 0] }),
      near: context('Context', { base_ctx: ['far', 0], positive: ['pos', 0] }),
      c: context('Context', { base_ctx: ['near', 0] }),
      ...sampled(fromContext),
      decode: node('VAEDecode', { samples: ['sampler', 0], vae: ['c', 3] }),
    },
    {},
  ],
  [
    'a switch of contexts',
    {
      full: context('Context', all),
      c: context('Context Switch', { ctx_01: ['full', 0], ctx_02: ['none', 0] }),
      none: context('Context', {}),
      ...sampled(fromContext),
    },
    {},
  ],
  [
    'a pipe of Impact Pack',
    {
      p: node('ToBasicPipe', { ...all }),
      q: node('EditBasicPipe', { basic_pipe: ['p', 0], positive: ['pos', 0] }),
      sampler: node('ImpactKSamplerBasicPipe', {
        ...numbers,
        seed,
        denoise: 1,
        basic_pipe: ['q', 0],
        latent_image: ['empty', 0],
      }),
    },
    {},
  ],
  [
    'a Stable Cascade, whose first stage counts',
    {
      b: node('UNETLoader', { unet_name: 'northlight_stage_b', weight_dtype: 'default' }),
      empty: node('StableCascade_EmptyLatentImage', { width: 1024, height: 1024, compression: 42, batch_size: 1 }),
      prior: node('StableCascade_StageB_Conditioning', { conditioning: ['zero', 0], stage_c: ['sampler', 0] }),
      zero: node('ConditioningZeroOut', { conditioning: ['pos', 0] }),
      second: node('KSampler', {
        ...SAMPLER,
        seed: 7,
        steps: 10,
        cfg: 1.1,
        model: ['b', 0],
        positive: ['prior', 0],
        negative: ['zero', 0],
        latent_image: ['empty', 1],
      }),
      decode: node('VAEDecode', { samples: ['second', 0], vae: ['ckpt', 2] }),
    },
    {
      size: { width: 1024, height: 1024 },
      hires:
        'KSampler (steps 10, cfg 1.1, denoise 1, dpmpp_2m karras, checkpoint northlight_stage_b, prompt none, negative prompt none, conditioning StableCascade_StageB_Conditioning)',
    },
  ],
  [
    'a grid of values',
    { ...sampled({ script: ['xy', 0] }, 'KSampler (Efficient)'), xy: node('XY Plot', { grid_spacing: 0 }) },
    Object.fromEntries(Object.keys(PLAINLY).map((name) => [name, name === 'tool' ? 'ComfyUI' : undefined])),
  ],
]

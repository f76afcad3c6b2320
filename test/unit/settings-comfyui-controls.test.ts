import { describe, expect, test } from 'vitest'
import { networksText } from '../../src/settings/network-text.ts'
import { withConditioning } from '../../src/settings/settings.ts'
import { readComfyUi } from '../../src/settings/tools/comfyui/read.ts'

type Node = Readonly<{ class_type: string; inputs: Readonly<Record<string, unknown>> }>

const node = (class_type: string, inputs: Node['inputs']): Node => ({ class_type, inputs })

const BASE: Readonly<Record<string, Node>> = {
  ckpt: node('CheckpointLoaderSimple', { ckpt_name: 'northlight.safetensors' }),
  pos: node('CLIPTextEncode', { text: 'a brass kettle', clip: ['ckpt', 1] }),
  neg: node('CLIPTextEncode', { text: 'smudged', clip: ['ckpt', 1] }),
  empty: node('EmptyLatentImage', { width: 640, height: 768, batch_size: 1 }),
  canny: node('ControlNetLoader', { control_net_name: 'sub/canny.safetensors' }),
  depth: node('ControlNetLoader', { control_net_name: 'depth.safetensors' }),
  pic: node('LoadImage', { image: 'pose.png', upload: 'image' }),
  edges: node('Canny', { low_threshold: 0.2, high_threshold: 0.6, image: ['pic', 0] }),
  decode: node('VAEDecode', { samples: ['sampler', 0], vae: ['ckpt', 2] }),
  save: node('SaveImage', { images: ['decode', 0] }),
}

/** What steers the picture of a graph; undefined where that is not known. */
function steering(nodes: Readonly<Record<string, Node>>, ways: Readonly<Record<string, unknown>>): string | undefined {
  const sampler = node('KSampler', {
    seed: 5,
    steps: 20,
    cfg: 7,
    sampler_name: 'euler',
    scheduler: 'normal',
    denoise: 1,
    model: ['ckpt', 0],
    positive: ['pos', 0],
    negative: ['neg', 0],
    latent_image: ['empty', 0],
    ...ways,
  })
  const settings = readComfyUi({ ...BASE, sampler, ...nodes })
  const conditioning = settings && withConditioning(settings).conditioning
  return conditioning && networksText(conditioning)
}

const stacker = (inputs: Node['inputs'], type = 'Control Net Stacker'): Node =>
  node(type, { strength: 0.8, start_percent: 0, end_percent: 0.5, image: ['edges', 0], ...inputs })
const LOADER = {
  ckpt_name: 'northlight.safetensors',
  vae_name: 'Baked VAE',
  clip_skip: -2,
  lora_name: 'None',
  positive: 'a brass kettle',
  negative: 'smudged',
  empty_latent_width: 640,
  empty_latent_height: 768,
}
const EFFICIENT = { model: ['eff', 0], positive: ['eff', 1], negative: ['eff', 2], latent_image: ['eff', 3] }
const ROW =
  'ControlNet canny 0.8 (start_percent 0, end_percent 0.5, Canny (high_threshold 0.6, image pose.png, low_threshold 0.2), LoadImage pose.png)'

describe('stacks of ControlNets in a graph', () => {
  test('of Efficiency Nodes are told with each strength, chained ones too', () => {
    const eff = node('Efficient Loader', { ...LOADER, cnet_stack: ['two', 0] })
    const two = stacker({ control_net: ['depth', 0], strength: 0.4, cnet_stack: ['one', 0] })
    const one = stacker({ control_net: ['canny', 0] })
    const told = steering({ eff, one, two }, EFFICIENT)
    expect(told).toContain(ROW)
    expect(told).toContain('ControlNet depth 0.4 (start_percent 0')
    expect(steering({ eff: node('Efficient Loader', LOADER) }, EFFICIENT)).not.toContain('ControlNet')
  })

  test('that differ in a strength or in a file behind the stack differ', () => {
    const eff = node('Efficient Loader', { ...LOADER, cnet_stack: ['one', 0] })
    const read = (inputs: Node['inputs']) =>
      steering({ eff, one: stacker({ control_net: ['canny', 0], ...inputs }) }, EFFICIENT)
    expect(read({ strength: 0.5 })).not.toBe(read({}))
    expect(read({ control_net: ['depth', 0] })).not.toBe(read({}))
    expect(read({ image: ['pic', 0] })).not.toBe(read({}))
    expect(read({ strength: 0 })).not.toContain('ControlNet canny')
  })

  const rows = (inputs: Node['inputs']): Node =>
    node('CR Multi-ControlNet Stack', {
      switch_1: 'On',
      controlnet_1: 'canny.safetensors',
      controlnet_strength_1: 0.8,
      image_1: ['edges', 0],
      start_percent_1: 0,
      end_percent_1: 0.5,
      switch_2: 'Off',
      controlnet_2: 'depth.safetensors',
      controlnet_strength_2: 1,
      start_percent_2: 0,
      end_percent_2: 1,
      switch_3: 'On',
      controlnet_3: 'None',
      controlnet_strength_3: 1,
      ...inputs,
    })
  const apply = (inputs: Node['inputs']): Node =>
    node('CR Apply Multi-ControlNet', {
      base_positive: ['pos', 0],
      base_negative: ['neg', 0],
      switch: 'On',
      controlnet_stack: ['stack', 0],
      ...inputs,
    })
  const APPLIED = { positive: ['apply', 0], negative: ['apply', 1] }

  test('of Comfyroll have rows that are on or off', () => {
    const told = steering({ stack: rows({}), apply: apply({}) }, APPLIED)
    expect(told).toContain(ROW)
    expect(told).not.toMatch(/depth|None/)
    expect(steering({ stack: rows({ switch_2: 'On' }), apply: apply({}) }, APPLIED)).toContain('ControlNet depth')
    expect(steering({ stack: rows({}), apply: apply({ switch: 'Off' }) }, APPLIED)).not.toContain('ControlNet canny')
  })

  test('of ArtVenture name the file, and may be switched off', () => {
    const own = { control_net_name: 'canny.safetensors', preprocessor: 'None', enabled: true, resolution: 512 }
    const eff = node('Efficient Loader', { ...LOADER, cnet_stack: ['one', 0] })
    const read = (inputs: Node['inputs']) =>
      steering({ eff, one: stacker({ ...own, ...inputs }, 'ControlNetStacker') }, EFFICIENT)
    expect(read({})).toContain(ROW)
    expect(read({ enabled: false })).not.toContain('ControlNet')
    expect(read({ preprocessor: 'depth_midas' })).toContain('preprocessor depth_midas')
  })

  test('are not known where a part of them is not understood', () => {
    const eff = node('Efficient Loader', { ...LOADER, cnet_stack: ['one', 0] })
    expect(steering({ eff, one: node('A Stack By Chance', { how: 'many' }) }, EFFICIENT)).toBeUndefined()
    expect(steering({ eff, one: stacker({ control_net: ['nowhere', 0] }) }, EFFICIENT)).toBeUndefined()
    const drawn = stacker({ control_net: ['canny', 0], strength: ['chance', 0] })
    expect(steering({ eff, one: drawn, chance: node('Random', { a: 1, b: 2 }) }, EFFICIENT)).toBeUndefined()
    const choice = node('CR Conditioning Input Switch', {
      Input: ['chance', 0],
      conditioning1: ['pos', 0],
      conditioning2: ['apply', 0],
    })
    const chance = node('Random', { a: 1, b: 2 })
    expect(steering({ stack: rows({}), apply: apply({}), choice, chance }, { positive: ['choice', 0] })).toBeUndefined()
  })
})

describe('what stands behind a node that steers', () => {
  const apply = (inputs: Node['inputs']): Node =>
    node('ControlNetApplyAdvanced', {
      positive: ['pos', 0],
      negative: ['neg', 0],
      control_net: ['canny', 0],
      image: ['pic', 0],
      strength: 0.7,
      start_percent: 0,
      end_percent: 1,
      ...inputs,
    })
  const read = (nodes: Readonly<Record<string, Node>>) =>
    steering(nodes, { positive: ['apply', 0], negative: ['apply', 1] })

  test('is told too: a preprocessor, a kind of control, a reference picture, a style', () => {
    const plain = read({ apply: apply({}) })
    const union = node('SetUnionControlNetType', { control_net: ['depth', 0], type: 'tile' })
    expect(read({ apply: apply({ image: ['edges', 0] }) })).not.toBe(plain)
    expect(read({ apply: apply({ control_net: ['union', 0] }), union })).toContain('tile')
    const other = { pic: node('LoadImage', { image: 'other.png' }) }
    expect(read({ apply: apply({ image: ['edges', 0] }), ...other })).toContain('other.png')
    const latent = node('VAEEncode', { pixels: ['pic', 0], vae: ['ckpt', 2] })
    const reference = node('ReferenceLatent', { conditioning: ['pos', 0], latent: ['latent', 0] })
    expect(steering({ latent, reference }, { positive: ['reference', 0] })).toContain('LoadImage pose.png')
    const adapter = node('IPAdapterAdvanced', {
      model: ['ckpt', 0],
      ipadapter: ['ip', 0],
      image: ['big', 0],
      weight: 0.6,
    })
    const big = node('ImageScale', { image: ['pic', 0], width: 512, height: 512 })
    const ip = node('IPAdapterModelLoader', { ipadapter_file: 'ip_plus.safetensors' })
    expect(steering({ adapter, ip, big }, { model: ['adapter', 0] })).toMatch(/ip_plus.*LoadImage pose\.png/s)
  })

  test('is nothing where nothing steers', () => {
    expect(steering({}, {})).toBe('none')
    // A bundle carries a latent beside the prompts.
    const pipe = node('ToBasicPipe', {
      model: ['ckpt', 0],
      clip: ['ckpt', 1],
      vae: ['ckpt', 2],
      positive: ['pos', 0],
      negative: ['neg', 0],
      latent: ['empty', 0],
    })
    expect(steering({ pipe }, { positive: ['pipe', 0] })).not.toContain('EmptyLatentImage')
  })

  test('is not known where it is more than anybody puts there', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 150 }, (_, index) => [
        `i${index}`,
        node('ImageBlur', { image: index === 0 ? ['pic', 0] : [`i${index - 1}`, 0], radius: index }),
      ]),
    )
    expect(read({ ...chain, apply: apply({ image: ['i149', 0] }) })).toBeUndefined()
  })
})

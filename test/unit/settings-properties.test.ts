import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { networksText } from '../../src/settings/network-text.ts'
import { mayHaveMore, type Settings, withConditioning } from '../../src/settings/settings.ts'
import { readComfyUi } from '../../src/settings/tools/comfyui/read.ts'
import { readInfotext } from '../../src/settings/tools/infotext.ts'

// What holds of every reader: a value that could be wrong is unknown, and "none" needs proof as much as a name does.

type Inputs = Readonly<Record<string, unknown>>
type Graph = Readonly<Record<string, Readonly<{ class_type: string; inputs: Inputs }>>>

const node = (class_type: string, inputs: Inputs) => ({ class_type, inputs })

/** A LoRA, a ControlNet and a clip skip between a checkpoint and a sampler, and a second VAE. */
const PLAIN: Graph = {
  ckpt: node('CheckpointLoaderSimple', { ckpt_name: 'northlight.safetensors' }),
  vae: node('VAELoader', { vae_name: 'plainglass.safetensors' }),
  lora: node('LoraLoader', {
    lora_name: 'ink.safetensors',
    strength_model: 0.8,
    strength_clip: 0.6,
    model: ['ckpt', 0],
    clip: ['ckpt', 1],
  }),
  skip: node('CLIPSetLastLayer', { stop_at_clip_layer: -2, clip: ['lora', 1] }),
  pos: node('CLIPTextEncode', { text: 'a brass kettle', clip: ['skip', 0] }),
  neg: node('CLIPTextEncode', { text: 'smudged', clip: ['skip', 0] }),
  control: node('ControlNetLoader', { control_net_name: 'canny.safetensors' }),
  pose: node('LoadImage', { image: 'pose.png' }),
  apply: node('ControlNetApplyAdvanced', {
    positive: ['pos', 0],
    negative: ['neg', 0],
    control_net: ['control', 0],
    image: ['pose', 0],
    strength: 0.7,
    start_percent: 0,
    end_percent: 1,
  }),
  empty: node('EmptyLatentImage', { width: 640, height: 768, batch_size: 1 }),
  sampler: node('KSampler', {
    seed: 7,
    steps: 27,
    cfg: 6.5,
    sampler_name: 'dpmpp_2m',
    scheduler: 'karras',
    denoise: 1,
    model: ['lora', 0],
    positive: ['apply', 0],
    negative: ['apply', 1],
    latent_image: ['empty', 0],
  }),
  decode: node('VAEDecode', { samples: ['sampler', 0], vae: ['vae', 0] }),
  save: node('SaveImage', { filename_prefix: 'x', images: ['decode', 0] }),
}

/** A loader of all in one, two stacks, and an upscaled second pass. */
const STACKED: Graph = {
  eff: node('Efficient Loader', {
    ckpt_name: 'northlight.safetensors',
    vae_name: 'plainglass.safetensors',
    clip_skip: -2,
    lora_name: 'None',
    lora_model_strength: 1,
    lora_clip_strength: 1,
    positive: 'a brass kettle',
    negative: 'smudged',
    empty_latent_width: 640,
    empty_latent_height: 768,
    batch_size: 1,
    lora_stack: ['stack', 0],
    cnet_stack: ['controls', 0],
  }),
  stack: node('CR LoRA Stack', {
    switch_1: 'On',
    lora_name_1: 'ink.safetensors',
    model_weight_1: 0.8,
    clip_weight_1: 0.8,
  }),
  control: PLAIN.control!,
  pose: PLAIN.pose!,
  controls: node('Control Net Stacker', {
    control_net: ['control', 0],
    image: ['pose', 0],
    strength: 0.7,
    start_percent: 0,
    end_percent: 1,
  }),
  sampler: node('KSampler', {
    ...PLAIN.sampler!.inputs,
    model: ['eff', 0],
    positive: ['eff', 1],
    negative: ['eff', 2],
    latent_image: ['eff', 3],
  }),
  up: node('LatentUpscaleBy', { samples: ['sampler', 0], upscale_method: 'nearest-exact', scale_by: 1.5 }),
  second: node('KSampler', {
    ...PLAIN.sampler!.inputs,
    denoise: 0.5,
    model: ['eff', 0],
    positive: ['eff', 1],
    negative: ['eff', 2],
    latent_image: ['up', 0],
  }),
  decode: node('VAEDecode', { samples: ['second', 0], vae: ['eff', 4] }),
  save: PLAIN.save!,
}

const GRAPHS = { 'of single nodes': PLAIN, 'of stacks and two passes': STACKED }

/** What is said of a picture in words, field by field; what is not known is not there. */
function saidBy(settings: Settings | undefined): ReadonlyMap<string, string> {
  if (settings === undefined) return new Map()
  const { networks, conditioning, ...others } = withConditioning(settings)
  const isWhole = networks !== undefined && !mayHaveMore(networks)
  const said = {
    ...others,
    networks: isWhole ? networksText(networks) : undefined,
    conditioning: conditioning && networksText(conditioning),
  }
  return new Map(
    Object.entries(said).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, JSON.stringify(value)] as const],
    ),
  )
}

const read = (graph: Graph): ReadonlyMap<string, string> => saidBy(readComfyUi(graph))

const isLink = (value: unknown): value is readonly [string, number] => Array.isArray(value)

/** Every link of a graph, by the node and the input that it ends in. */
function linksOf(graph: Graph): readonly Readonly<{ id: string; name: string; link: readonly [string, number] }>[] {
  return Object.entries(graph).flatMap(([id, { inputs }]) =>
    Object.entries(inputs).flatMap(([name, link]) => (isLink(link) ? [{ id, name, link }] : [])),
  )
}

function withInput(graph: Graph, id: string, inputs: Inputs): Graph {
  return { ...graph, [id]: { ...graph[id]!, inputs } }
}

/** A node of a class that nobody has heard of, in the middle of a link. */
function withStranger(
  graph: Graph,
  at: ReturnType<typeof linksOf>[number],
  stranger: (link: unknown) => Inputs,
): Graph {
  const { inputs } = graph[at.id]!
  const grown = withInput(graph, at.id, { ...inputs, [at.name]: ['stranger', 0] })
  return { ...grown, stranger: node('Qorvex Zilth', stranger(at.link)) }
}

const without = (graph: Graph, id: string): Graph =>
  Object.fromEntries(Object.entries(graph).filter(([own]) => own !== id))

/** Without these a node is whole, and has none of what they give it. */
const OPTIONAL = new Set(['lora_stack', 'cnet_stack'])

/** Graphs that lack one node, or one input of one. */
function lesser(graph: Graph): readonly (readonly [what: string, graph: Graph])[] {
  const nodes = Object.keys(graph).map((id) => [id, without(graph, id)] as const)
  const keys = Object.entries(graph).flatMap(([id, { inputs }]) =>
    Object.keys(inputs)
      .filter((name) => !OPTIONAL.has(name))
      .map((name) => {
        const rest = Object.fromEntries(Object.entries(inputs).filter(([own]) => own !== name))
        return [`${id}.${name}`, withInput(graph, id, rest)] as const
      }),
  )
  return [...nodes, ...keys]
}

/** In the words of each field. */
const NONE: Readonly<Record<string, string>> = {
  networks: '"none"',
  conditioning: '"none"',
  vae: '{"name":"built-in"}',
  clipSkip: '1',
  negativePrompt: '""',
  prompt: '""',
  hires: '"off"',
}

const isNone = (said: ReadonlyMap<string, string>, field: string): boolean => said.get(field) === NONE[field]

/** Fields of which the one says something, or nothing, and the other that there is none. */
function turnedToNone(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return Object.keys(NONE).filter((field) => !isNone(before, field) && isNone(after, field))
}

describe.each(Object.entries(GRAPHS))('a graph %s', (_, graph) => {
  const whole = read(graph)

  test('is understood as a whole', () => {
    const fields = ['prompt', 'networks', 'conditioning', 'checkpoint', 'vae', 'clipSkip', 'steps', 'size', 'hires']
    expect(fields.filter((field) => !whole.has(field))).toEqual([])
    expect(turnedToNone(new Map(), whole).filter((field) => field !== 'hires')).toEqual([])
  })

  test('says nothing wrong where a node that nobody understands is put into a link, and does not hide it', () => {
    // It takes what the link carried, by that name or by one that says nothing.
    const name = fc.constantFrom('x', 'input', 'any', 'value', 'own')
    const others = fc.dictionary(
      fc.constantFrom('a', 'mode', 'amount', 'text', 'steps', 'strength'),
      fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant('some words')),
    )
    const links = linksOf(graph)
    const isRight = fc.property(fc.constantFrom(...links), name, others, (at, input, more) => {
      const said = read(withStranger(graph, at, (link) => ({ ...more, [input === 'own' ? at.name : input]: link })))
      // A second pass tells what it works with where that is not what the first has.
      const wrong = [...said].filter(
        ([field, value]) => field !== 'hires' && value !== whole.get(field) && !value.includes('Qorvex Zilth'),
      )
      const isHidden = JSON.stringify([...said]) === JSON.stringify([...whole])
      return wrong.length === 0 && !isHidden
    })
    expect(fc.check(isRight, { numRuns: 600 })).toMatchObject({ failed: false, counterexample: null })
  })

  test('never says that there is none of what it had, where a node or a key is taken away', () => {
    const found = lesser(graph).flatMap(([what, less]) =>
      turnedToNone(whole, read(less)).map((field) => `${what}: ${field}`),
    )
    expect(found).toEqual([])
  })

  test('nor of what is unknown behind a node that nobody understands', () => {
    const found = linksOf(graph).flatMap((at) => {
      const strange = withStranger(graph, at, (link) => ({ x: link, y: 1 }))
      const before = read(strange)
      return lesser(strange).flatMap(([what, less]) =>
        turnedToNone(before, read(less)).map((field) => `${at.id}.${at.name} without ${what}: ${field}`),
      )
    })
    expect(found).toEqual([])
  })
})

describe('a text that a node of ComfyUI wrote', () => {
  const TEXTS = [
    'Steps: 27, Sampler: DPM++ 2M Karras, CFG scale: 6.5, Seed: 7, Size: 640x768, Clip skip: 2, Model hash: 0a1b2c3d4e, Model: northlight, Version: ComfyUI',
    'Steps: 27, Sampler: dpmpp_2m_karras, CFG scale: 6.5, Seed: 7, Size: 640x768, Model: northlight.safetensors, Lora_0 Model name: ink.safetensors, Lora_0 Strength model: 0.8, Lora_0 Strength clip: 0.6, Version: ComfyUI',
  ]

  test.each(TEXTS)('never says that there is none, whatever key it lacks: %s', (line) => {
    const pairs = line.split(', ')
    const before = saidBy(readInfotext(`a brass kettle\n${line}`))
    expect(Object.keys(NONE).filter((field) => isNone(before, field))).toEqual([])
    const found = pairs.flatMap((pair) => {
      if (pair.startsWith('Version')) return []
      const less = saidBy(readInfotext(`a brass kettle\n${pairs.filter((own) => own !== pair).join(', ')}`))
      return turnedToNone(before, less).map((field) => `without ${pair}: ${field}`)
    })
    expect(found).toEqual([])
  })
})

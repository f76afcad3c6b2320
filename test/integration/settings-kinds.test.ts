import { describe, expect, test } from 'vitest'
import { type Carried, graph, node, type Node, runOverTwoPairs } from '../support/two-pairs.ts'

// Whole runs over what tools write: no mismatch where the pairs were made alike, and the planted one where they were not.

type Kind = Readonly<{
  name: string
  /** Of a picture by a checkpoint of this name; `planted` is on for one pair where a difference is wanted. */
  carried: (model: string, planted: boolean) => Carried
  /** What the planted difference is found in. */
  field: string
}>

/** One of Efficiency Nodes with all the inputs that it writes. */
function stacker(lora: string, weight: number, next?: string): Node {
  const rows = Array.from({ length: 50 }, (_, index) => [
    [`lora_name_${index + 1}`, index === 0 ? `${lora}.safetensors` : 'None'],
    ...['lora_wt', 'model_str', 'clip_str'].map((name) => [`${name}_${index + 1}`, index === 0 ? weight : 1]),
  ])
  const link = next === undefined ? {} : { lora_stack: [next, 0] }
  return node('LoRA Stacker', { input_mode: 'simple', lora_count: 1, ...Object.fromEntries(rows.flat()), ...link })
}

function stacked(model: string, last: Node): Carried {
  const loader = node('Efficient Loader', {
    ckpt_name: `${model}.safetensors`,
    vae_name: 'Baked VAE',
    clip_skip: -2,
    lora_name: 'None',
    lora_model_strength: 1,
    lora_clip_strength: 1,
    positive: 'a brass kettle',
    negative: 'smudged',
    empty_latent_width: 64,
    empty_latent_height: 64,
    batch_size: 1,
    lora_stack: ['9', 0],
  })
  const ways = { model: ['1', 0], positive: ['1', 1], negative: ['1', 2], latent_image: ['1', 3] }
  return graph(model, { 1: loader, 9: stacker('ink', 0.8, '10'), 10: last }, ways)
}

/** Rows of Lora Manager, the second of which may be switched off. */
function managed(model: string, isOn: boolean): Carried {
  const row = (name: string, strength: number, active: boolean) => ({ name, strength, active, clipStrength: strength })
  const loras = { __value__: [row('ink', 0.8, true), row('grain', 0.5, isOn)] }
  const text = '<lora:ink:0.80> <lora:grain:0.50>'
  return graph(model, {
    8: node('Lora Loader (LoraManager)', { text, loras, model: ['1', 0], clip: ['1', 1] }),
  })
}

const INVOKE = {
  app_version: '6.10.0',
  generation_mode: 'sdxl_txt2img',
  positive_prompt: 'a brass kettle',
  negative_prompt: 'smudged',
  width: 64,
  height: 64,
  seed: 7,
  rand_device: 'cpu',
  cfg_scale: 6.5,
  steps: 27,
  scheduler: 'dpmpp_2m_k',
  loras: [{ model: { name: 'ink' }, weight: 0.8 }],
}

const invoke = (model: string, more: object): Carried => ({
  invokeai_metadata: { ...INVOKE, model: { name: model }, ...more },
})

const hashOf = (model: string): string => (model === 'alpha' ? '0a1b2c3d4e' : '9f8e7d6c5b')
const LINE = 'Sampler: DPM++ 2M Karras, CFG scale: 6.5, Seed: 7, Size: 64x64'

const KINDS: readonly Kind[] = [
  {
    name: 'a graph of ComfyUI, with a ControlNet',
    field: 'conditioning',
    carried: (model, planted) => {
      const apply = node('ControlNetApplyAdvanced', {
        positive: ['2', 0],
        negative: ['3', 0],
        control_net: ['11', 0],
        image: ['12', 0],
        strength: planted ? 0.5 : 0.7,
        start_percent: 0,
        end_percent: 1,
      })
      const loader = node('ControlNetLoader', { control_net_name: 'canny.safetensors' })
      const nodes = { 10: apply, 11: loader, 12: node('LoadImage', { image: 'pose.png' }) }
      return graph(model, nodes, { positive: ['10', 0], negative: ['10', 1] })
    },
  },
  {
    name: 'a stack of ControlNets',
    field: 'conditioning',
    carried: (model, planted) => {
      const stack = node('CR Multi-ControlNet Stack', {
        switch_1: 'On',
        controlnet_1: 'canny.safetensors',
        controlnet_strength_1: 0.7,
        switch_2: planted ? 'On' : 'Off',
        controlnet_2: 'depth.safetensors',
        controlnet_strength_2: 0.3,
        image_1: ['12', 0],
        image_2: ['12', 0],
      })
      const inputs = { base_positive: ['2', 0], base_negative: ['3', 0], switch: 'On', controlnet_stack: ['11', 0] }
      const nodes = {
        10: node('CR Apply Multi-ControlNet', inputs),
        11: stack,
        12: node('LoadImage', { image: 'pose.png' }),
      }
      return graph(model, nodes, { positive: ['10', 0], negative: ['10', 1] })
    },
  },
  {
    name: "InvokeAI's guidance",
    field: 'conditioning',
    carried: (model, planted) => invoke(model, { guidance: planted ? 2 : 3.5 }),
  },
  {
    name: "InvokeAI's reference pictures",
    field: 'conditioning',
    carried: (model, planted) => {
      const config = { type: 'ip_adapter', weight: planted ? 0.4 : 0.7, model: { name: 'ip_xl' } }
      return invoke(model, { ref_images: [{ id: model, isEnabled: true, config }] })
    },
  },
  {
    name: "A1111's ControlNet",
    field: 'conditioning',
    carried: (model, planted) => {
      const unit = `Module: canny, Model: canny [d14c016b], Weight: ${planted ? 0.5 : 1}, Guidance Start: 0`
      return `a brass kettle <lora:ink:0.8>\nNegative prompt: smudged\nSteps: 27, ${LINE}, Model: ${model}, ControlNet 0: "${unit}", Version: v1.10.1`
    },
  },
]

/** What other readers have to know first. */
const OF_OTHERS: readonly Kind[] = [
  {
    name: "saver nodes' text in a JPEG, which names no LoRA",
    field: 'cfg',
    carried: (model, planted) =>
      `a brass kettle\nNegative prompt: smudged\nSteps: 27, ${LINE.replace('6.5', planted ? '4' : '6.5')}, Clip skip: 2, Model hash: ${hashOf(model)}, Model: ${model}, Version: ComfyUI`,
  },
  {
    name: "saver nodes' text in a JPEG, with keys of its own for LoRAs",
    field: 'lora-weight',
    carried: (model, planted) =>
      `a brass kettle\nNegative prompt: smudged\nSteps: 27, Sampler: dpmpp_2m_karras, CFG scale: 6.5, Seed: 7, Clip skip: 2, Size: 64x64, Model: ${model}.safetensors, Model hash: ${hashOf(model)}, Lora_0 Model name: ink.safetensors, Lora_0 Model hash: 1122334455, Lora_0 Strength model: ${planted ? 0.5 : 0.8}, Lora_0 Strength clip: 0.6, Hashes: {"model": "${hashOf(model)}", "lora:ink": "1122334455"}`,
  },
  {
    name: 'chained stackers, with 202 inputs each',
    field: 'networks',
    carried: (model, planted) => stacked(model, stacker('grain', planted ? 0.6 : 0.3)),
  },
  {
    name: 'rows that are on or off',
    field: 'networks',
    carried: (model, planted) => managed(model, planted),
  },
  {
    name: 'a switch of prompts',
    field: 'prompt',
    carried: (model, planted) =>
      graph(model, {
        2: node('CLIPTextEncode', { text: ['10', 0], clip: ['8', 1] }),
        10: node('ComfySwitchNode', { switch: planted, on_false: ['11', 0], on_true: ['12', 0] }),
        11: node('PrimitiveStringMultiline', { value: 'a brass kettle' }),
        12: node('PrimitiveStringMultiline', { value: 'a tin cup' }),
      }),
  },
  {
    name: 'a switch of pictures',
    field: 'steps',
    carried: (model, planted) =>
      graph(model, {
        7: node('SaveImage', { filename_prefix: 'x', images: ['10', 0] }),
        10: node('CR Image Input Switch', { Input: planted ? 1 : 2, image1: ['12', 0], image2: ['6', 0] }),
        11: node('KSampler', {
          seed: 7,
          steps: 5,
          cfg: 6.5,
          sampler_name: 'dpmpp_2m',
          scheduler: 'karras',
          denoise: 1,
          model: ['8', 0],
          positive: ['2', 0],
          negative: ['3', 0],
          latent_image: ['4', 0],
        }),
        12: node('VAEDecode', { samples: ['11', 0], vae: ['1', 2] }),
      }),
  },
  {
    name: "the clip skip behind rgthree's Power Prompt",
    field: 'clip-skip',
    carried: (model, planted) =>
      graph(model, {
        2: node('Power Prompt (rgthree)', {
          prompt: 'a brass kettle',
          insert_lora: 'CHOOSE',
          insert_embedding: 'CHOOSE',
          opt_clip: ['10', 0],
        }),
        3: node('CLIPTextEncode', { text: 'smudged', clip: ['10', 0] }),
        10: node('CLIPSetLastLayer', { stop_at_clip_layer: planted ? -1 : -2, clip: ['8', 1] }),
      }),
  },
  {
    name: 'models that are named by numbers alone',
    field: 'steps',
    carried: (model, planted) =>
      graph(
        '',
        {
          1: node('CheckpointLoaderSimple', {
            ckpt_name: `urn:air:sdxl:checkpoint:civitai:1@${model === 'alpha' ? 2 : 3}`,
          }),
          8: node('LoraLoader', {
            lora_name: 'urn:air:sdxl:lora:civitai:33@44',
            strength_model: 0.8,
            strength_clip: 0.8,
            model: ['1', 0],
            clip: ['1', 1],
          }),
        },
        { steps: planted ? 20 : 27 },
      ),
  },
]

/** The fields that differ in a run over two pairs; in the second a difference may be planted. */
async function mismatches({ carried }: Kind, planted: boolean): Promise<readonly string[]> {
  const { code, rankings, notices } = await runOverTwoPairs(
    (model) => carried(model, planted && model === 'beta'),
    ['--fail-on', 'settings'],
  )
  expect(notices.filter(({ text }) => /not understood|Made (?:by|without)/.test(text))).toEqual([])
  const { fields, silent } = rankings[0]!.settings
  expect(silent).toBe(0)
  const found = fields.filter(({ status }) => status === 'mismatch').map(({ field }) => field)
  expect(code).toBe(found.length > 0 || fields.some(({ status }) => status === 'unknown') ? 1 : 0)
  return found
}

describe.each([...KINDS, ...OF_OTHERS])('$name', (kind) => {
  test('is no mismatch where the pairs were made alike', async () => {
    expect(await mismatches(kind, false)).toEqual([])
  })

  test('is one where they were not', async () => {
    expect(await mismatches(kind, true)).toEqual([kind.field])
  })
})

import { describe, expect, test } from 'vitest'
import { graph, node, runOverTwoPairs } from '../support/two-pairs.ts'

// Whole runs over the comments of JPEGs: no mismatch where the pairs were made alike, and the planted one where they were not.

type Kind = Readonly<{
  name: string
  /** Of a picture by a checkpoint of this name; `planted` is on for one pair where a difference is wanted. */
  told: (model: string, planted: boolean) => string
  /** What the planted difference is found in. */
  field: string
}>

const START =
  'a brass kettle\nNegative prompt: smudged\nSteps: 27, Sampler: dpmpp_2m_sgm_uniform, CFG Scale: 6.5, Seed: 7, Size: 64x64'

const KINDS: readonly Kind[] = [
  {
    name: 'SaveImageWithMetaData',
    field: 'lora-weight',
    told: (model, planted) =>
      `${START}, Model: ${model}.safetensors, Lora_0 Model name: ink.safetensors, Lora_0 Model hash: 11223344, Lora_0 Strength model: ${planted ? 0.6 : 0.8}, Lora_0 Strength clip: 0.8`,
  },
  {
    name: 'Image Saver',
    field: 'lora-weight',
    told: (model, planted) => {
      const resource = {
        modelName: 'Ink',
        versionName: 'v1',
        weight: planted ? 0.6 : 0.8,
        air: 'urn:air:sd1:lora:civitai:3@4',
      }
      return `${START}, Model: ${model}, Version: ComfyUI, Civitai resources: ${JSON.stringify([resource])}`
    },
  },
  {
    name: 'a schedule in the name of the sampler',
    field: 'schedule',
    told: (model, planted) =>
      `${START.replace('sgm_uniform', planted ? 'beta' : 'sgm_uniform')}, Model: ${model}, Hashes: {"lora:ink": "11223344"}, Version: ComfyUI`,
  },
  {
    name: "Civitai's graph, in which models have numbers for names",
    field: 'lora',
    told: (model, planted) => {
      const number = model === 'alpha' ? 1 : 2
      const lora = {
        lora_name: `urn:air:sdxl:lora:civitai:3@${planted ? 5 : 4}`,
        strength_model: 0.8,
        strength_clip: 0.8,
      }
      const { prompt } = graph(model, {
        1: node('CheckpointLoaderSimple', { ckpt_name: `urn:air:sdxl:checkpoint:civitai:1@${number}` }),
        8: node('LoraLoader', { ...lora, model: ['1', 0], clip: ['1', 1] }),
      })
      return JSON.stringify(prompt)
    },
  },
  {
    name: 'Easy Diffusion',
    field: 'networks',
    told: (model, planted) =>
      JSON.stringify({
        prompt: 'a brass kettle',
        negative_prompt: 'smudged',
        seed: 7,
        num_inference_steps: 27,
        guidance_scale: 6.5,
        use_stable_diffusion_model: model,
        use_vae_model: null,
        sampler_name: 'dpmpp_2m',
        width: 64,
        height: 64,
        use_lora_model: planted ? ['ink', 'grain'] : ['ink'],
        lora_alpha: [0.8, 0.5],
        use_embeddings_model: null,
        use_controlnet_model: null,
      }),
  },
]

/** The fields that differ in a run over two pairs; in the second a difference may be planted. */
async function mismatches({ told }: Kind, planted: boolean): Promise<readonly string[]> {
  const { rankings, notices } = await runOverTwoPairs((model) => told(model, planted && model === 'beta'))
  expect(notices.filter(({ text }) => /not known|Made (?:by|without)/.test(text))).toEqual([])
  const { fields, silent } = rankings[0]!.settings
  expect(silent).toBe(0)
  return fields.filter(({ status }) => status === 'mismatch').map(({ field }) => field)
}

describe.each(KINDS)('$name', (kind) => {
  test('is no mismatch where the pairs were made alike', async () => {
    expect(await mismatches(kind, false)).toEqual([])
  })

  test('is one where they were not', async () => {
    expect(await mismatches(kind, true)).toEqual([kind.field])
  })
})

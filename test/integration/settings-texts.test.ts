import { describe, expect, test } from 'vitest'
import { commentBlock, jpegWith } from '../support/metadata.ts'
import { picture } from '../support/pictures.ts'
import { FAST, type Files, repository, scoresOf, SMALL, without } from '../support/repository.ts'
import { run } from '../support/run.ts'

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

const node = (class_type: string, inputs: object): object => ({ class_type, inputs })

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
      return JSON.stringify({
        1: node('CheckpointLoaderSimple', { ckpt_name: `urn:air:sdxl:checkpoint:civitai:1@${number}` }),
        2: node('CLIPTextEncode', { text: 'a brass kettle', clip: ['8', 1] }),
        3: node('CLIPTextEncode', { text: 'smudged', clip: ['8', 1] }),
        4: node('EmptyLatentImage', { width: 64, height: 64, batch_size: 1 }),
        5: node('KSampler', {
          seed: 7,
          steps: 27,
          cfg: 6.5,
          sampler_name: 'dpmpp_2m',
          scheduler: 'karras',
          denoise: 1,
          model: ['8', 0],
          positive: ['2', 0],
          negative: ['3', 0],
          latent_image: ['4', 0],
        }),
        6: node('VAEDecode', { samples: ['5', 0], vae: ['1', 2] }),
        7: node('SaveImage', { filename_prefix: 'x', images: ['6', 0] }),
        8: node('LoraLoader', { ...lora, model: ['1', 0], clip: ['1', 1] }),
      })
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
  const own = ['alpha', 'beta'].flatMap((model, index) =>
    [1, 2].map(async (number): Promise<readonly [string, Buffer]> => {
      const jpeg = await picture({ seed: 30 + 10 * index + number })
        .jpeg()
        .toBuffer()
      const block = commentBlock(told(model, planted && model === 'beta'), 'utf-16be')
      return [`samples/ink/${model}/${number}.jpg`, jpegWith(jpeg, block)]
    }),
  )
  const samples: Files = Object.fromEntries(await Promise.all(own))
  const others = without(SMALL, ...Object.keys(SMALL).filter((path) => path.startsWith('samples/')))
  const root = await repository(others, samples)
  await run(root, FAST)
  const { rankings, notices } = await scoresOf(root)
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

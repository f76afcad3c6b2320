import { at, listOf, numberOf, seedOf, textOf } from '../json.ts'
import { modelFile, samplerOf } from '../names.ts'
import { readTags } from '../prompt-tags.ts'
import { BUILT_IN, type ModelFile, type Network, OFF, type Settings, UNTOLD } from '../settings.ts'
import { sizeOf } from '../size.ts'

/** What Easy Diffusion calls its settings, and what it calls them where it also writes files of text. */
const NAMES = {
  prompt: 'Prompt',
  negative_prompt: 'Negative Prompt',
  seed: 'Seed',
  use_stable_diffusion_model: 'Stable Diffusion model',
  clip_skip: 'Clip Skip',
  use_controlnet_model: 'ControlNet model',
  control_alpha: 'ControlNet Strength',
  use_vae_model: 'VAE model',
  sampler_name: 'Sampler',
  scheduler_name: 'Scheduler',
  width: 'Width',
  height: 'Height',
  num_inference_steps: 'Steps',
  guidance_scale: 'Guidance Scale',
  distilled_guidance_scale: 'Distilled Guidance',
  prompt_strength: 'Prompt Strength',
  use_lora_model: 'LoRA model',
  lora_alpha: 'LoRA Strength',
  use_hypernetwork_model: 'Hypernetwork model',
  hypernetwork_strength: 'Hypernetwork Strength',
  use_embeddings_model: 'Embedding models',
  tiling: 'Seamless Tiling',
  use_face_correction: 'Use Face Correction',
  use_upscale: 'Use Upscaling',
  upscale_amount: 'Upscale By',
  latent_upscaler_steps: 'Latent Upscaler Steps',
} as const

type Name = keyof typeof NAMES

/** Keywords of the texts of a PNG, one a setting. */
export const EASY_DIFFUSION_KEYWORDS: readonly string[] = [...Object.keys(NAMES), ...Object.values(NAMES)]

/**
 * Settings of Easy Diffusion, by one set of names or the other: a JSON, or the texts of a PNG, in which lists and nothings stand as Python
 * writes them. Undefined where they are something else.
 */
export function readEasyDiffusion(json: unknown): Settings | undefined {
  const get = (name: Name): unknown => {
    const value = at(json, name)
    return value === undefined ? at(json, NAMES[name]) : value
  }
  const has = (name: Name): boolean => get(name) !== undefined
  if (!has('use_stable_diffusion_model') || !has('num_inference_steps')) return undefined
  const text = (name: Name): string | undefined => valuesOf(get(name))?.[0]
  const [prompt, negative] = [textOf(get('prompt')), textOf(get('negative_prompt'))]
  return {
    tool: 'Easy Diffusion',
    prompt: prompt === undefined ? undefined : readTags(prompt).prompt,
    negativePrompt: negative === undefined ? undefined : readTags(negative).prompt,
    ...samplerOf(text('sampler_name'), text('scheduler_name'), has('scheduler_name') ? 'automatic' : undefined),
    steps: numberOf(get('num_inference_steps')),
    cfg: numberOf(get('guidance_scale')),
    size: sizeOf(get('width'), get('height')),
    hires: hiresOf(get),
    vae: isNone(get('use_vae_model')) ? BUILT_IN : modelFile(text('use_vae_model')),
    clipSkip: clipSkipOf(get('clip_skip')),
    networks: networksOf(get),
    rng: 'default',
    // It stands only where there was a picture to begin with.
    denoise: has('use_upscale') && !has('prompt_strength') ? 1 : numberOf(get('prompt_strength')),
    seed: seedOf(get('seed')),
    checkpoint: modelFile(text('use_stable_diffusion_model')),
  }
}

type Get = (name: Name) => unknown

/** `None`, as Python writes it, and null, an empty list or an empty text; not what is not there. */
function isNone(value: unknown): boolean {
  return (
    value === null || value === 'None' || value === '' || value === '[]' || (Array.isArray(value) && value.length === 0)
  )
}

/** One value, or a list, also as Python or a text has it; undefined where there is nothing. */
function valuesOf(value: unknown): readonly string[] | undefined {
  if (value === undefined || isNone(value)) return undefined
  if (Array.isArray(value)) return listOf(value).flatMap((item) => textOf(item) ?? [])
  const text = textOf(value)
  if (text === undefined) return undefined
  const [, inner] = /^\[(.*)\]$/su.exec(text) ?? []
  if (inner === undefined) return [text]
  return inner
    .split(',')
    .slice(0, 256)
    .map((item) => item.trim().replace(/^(['"])(.*)\1$/u, '$2'))
}

/** A switch: the last layer is left out. */
function clipSkipOf(value: unknown): number | undefined {
  const text = String(value).toLowerCase()
  return text === 'true' ? 2 : text === 'false' ? 1 : undefined
}

/** Undefined where a key is not there. */
function hiresOf(get: Get): string | undefined {
  const parts = (['use_face_correction', 'use_upscale'] as const).map((name) => {
    const value = get(name)
    return value === undefined ? undefined : isNone(value) ? '' : `${name} ${valuesOf(value)?.join(' + ')}`
  })
  if (parts.includes(undefined)) return undefined
  const amounts = (['upscale_amount', 'latent_upscaler_steps'] as const).flatMap((name) => {
    const value = textOf(get(name))
    return value === undefined ? [] : [`${name} ${value}`]
  })
  const used = parts.filter((part) => part !== '')
  return used.length === 0 ? OFF : [...used, ...amounts].join(', ')
}

/** Undefined where neither a LoRA nor that there is none is said; open where a kind of networks is not spoken of. */
function networksOf(get: Get): readonly Network[] | undefined {
  if (get('use_lora_model') === undefined) return undefined
  const weights = valuesOf(get('lora_alpha'))
  const files = (name: Name): readonly ModelFile[] =>
    (valuesOf(get(name)) ?? []).flatMap((file) => modelFile(file) ?? [])
  const loras = files('use_lora_model').map((file, index): Network => ({
    kind: 'lora',
    ...file,
    weight: numberOf(weights?.[index]),
  }))
  const embeddings = files('use_embeddings_model').map((file): Network => ({ kind: 'embedding', ...file }))
  const isOpen = get('use_embeddings_model') === undefined || get('use_controlnet_model') === undefined
  const others = (['distilled_guidance_scale', 'tiling', 'use_controlnet_model', 'use_hypernetwork_model'] as const)
    .filter((name) => get(name) !== undefined && !isNone(get(name)))
    .map((name): Network => ({ kind: 'other', name: `${name} ${valuesOf(get(name))?.join(' + ')}` }))
  if (isOpen && loras.length === 0) return undefined
  return [...(isOpen ? [UNTOLD] : []), ...loras, ...embeddings, ...others]
}

import { at, isObject, numberOf, seedOf, statedUnder, textOf } from '../json.ts'
import { modelFile, samplerOf } from '../names.ts'
import { readTags } from '../prompt-tags.ts'
import { BUILT_IN, type Network, OFF, type Settings } from '../settings.ts'
import { sizeFromText } from '../size.ts'

/** The JSON of Animagine's spaces on Hugging Face, and of what was built on them; undefined where it is something else. */
export function readAnimagine(json: unknown): Settings | undefined {
  const prompt = textOf(at(json, 'prompt'))
  const isOwn = ['num_inference_steps', 'guidance_scale', 'resolution', 'sampler'].every(
    (key) => at(json, key) !== undefined,
  )
  if (!isOwn || prompt === undefined) return undefined
  const negative = textOf(at(json, 'negative_prompt'))
  const model = at(json, 'Model')
  // Copies of the space, which leave these out, let more be chosen than they tell.
  const isWhole = ['use_upscaler', 'add_quality_tags'].every((key) => at(json, key) !== undefined)
  const fixed = <T>(value: T): T | undefined => (isWhole ? value : undefined)
  return {
    tool: 'Animagine',
    prompt: readTags(prompt).prompt,
    negativePrompt: negative === undefined ? undefined : readTags(negative).prompt,
    ...samplerOf(textOf(at(json, 'sampler')), undefined, fixed('automatic')),
    steps: numberOf(at(json, 'num_inference_steps')),
    cfg: numberOf(at(json, 'guidance_scale')),
    size: sizeFromText(at(json, 'resolution')),
    hires: hiresOf(at(json, 'use_upscaler')),
    vae: fixed(BUILT_IN),
    clipSkip: fixed('default' as const),
    rng: fixed('default'),
    denoise: fixed(1),
    networks: networksOf(at(json, 'use_lora')),
    seed: seedOf(at(json, 'seed')),
    checkpoint: isObject(model)
      ? modelFile(textOf(at(model, 'Model')), textOf(at(model, 'Model hash')))
      : modelFile(textOf(model), textOf(at(json, 'Model hash'))),
  }
}

/** Null where it is off. */
function hiresOf(upscaler: unknown): string | undefined {
  if (upscaler === null || upscaler === false) return OFF
  const keys = ['upscale_method', 'upscaler_strength', 'upscale_by']
  return isObject(upscaler) ? statedUnder(upscaler, keys).join(', ') || 'on' : undefined
}

/** One, or null where there is none. Where it is left out, nothing is said. */
function networksOf(used: unknown): readonly Network[] | undefined {
  if (used === null) return []
  const file = modelFile(textOf(at(used, 'selected_lora')))
  return file === undefined ? undefined : [{ kind: 'lora', ...file, weight: numberOf(at(used, 'multiplier')) }]
}

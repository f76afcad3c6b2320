import { at, listOf, numberOf, seedOf, statedUnder, textOf } from '../json.ts'
import { samplerOf } from '../names.ts'
import { readTags } from '../prompt-tags.ts'
import { BUILT_IN, type Network, OFF, type Settings } from '../settings.ts'
import { sizeOf } from '../size.ts'
import { conditioningOf, fileOf, filesOf } from './invokeai-conditioning.ts'
import { isLarge } from './steering.ts'

/** `invokeai_metadata` of InvokeAI 3 and later; undefined where it is something else. */
export function readInvokeAi(json: unknown): Settings | undefined {
  const prompt = textOf(at(json, 'positive_prompt'))
  if (prompt === undefined && at(json, 'app_version') === undefined) return undefined
  const clipSkip = numberOf(at(json, 'clip_skip') ?? 0)
  return {
    tool: 'InvokeAI',
    version: textOf(at(json, 'app_version')),
    prompt: prompt === undefined ? undefined : readTags(withStyle(prompt, at(json, 'positive_style_prompt'))).prompt,
    negativePrompt: readTags(withStyle(textOf(at(json, 'negative_prompt')) ?? '', at(json, 'negative_style_prompt')))
      .prompt,
    ...samplerOf(textOf(at(json, 'scheduler')), undefined, 'automatic'),
    steps: numberOf(at(json, 'steps')),
    cfg: numberOf(at(json, 'cfg_scale')),
    size: sizeOf(at(json, 'width'), at(json, 'height')),
    hires: hiresOf(json),
    vae: fileOf(at(json, 'vae')) ?? BUILT_IN,
    // Counted from none: 1 leaves out the last layer.
    clipSkip: clipSkip === undefined ? undefined : clipSkip + 1,
    networks: networksOf(json),
    conditioning: conditioningOf(json),
    rng: textOf(at(json, 'rand_device')),
    denoise: numberOf(at(json, 'strength') ?? 1),
    seed: seedOf(at(json, 'seed')),
    checkpoint: fileOf(at(json, 'model')),
  }
}

function withStyle(prompt: string, style: unknown): string {
  const text = textOf(style)
  return text === undefined || text === '' || text === prompt ? prompt : `${prompt}, ${text}`
}

/** In the order in which they are told. */
const REFINED = [
  'hrf_method',
  'hrf_strength',
  'refiner_steps',
  'refiner_start',
  'refiner_cfg_scale',
  'refiner_scheduler',
  'refiner_positive_aesthetic_score',
  'refiner_negative_aesthetic_score',
]

function hiresOf(json: unknown): string {
  const parts = statedUnder(json, REFINED)
  const refiner = fileOf(at(json, 'refiner_model'))
  if (at(json, 'hrf_enabled') !== true && refiner === undefined) return OFF
  return [...(refiner === undefined ? [] : [`refiner ${refiner.name}`]), ...parts].join(', ') || 'on'
}

function networksOf(json: unknown): readonly Network[] | undefined {
  if (isLarge(json)) return undefined
  const loras = listOf(at(json, 'loras')).flatMap((item): readonly Network[] => {
    const file = fileOf(at(item, 'model') ?? at(item, 'lora'))
    return file === undefined ? [] : [{ kind: 'lora', ...file, weight: numberOf(at(item, 'weight') ?? 1) }]
  })
  return [...loras, ...filesOf(json)]
}

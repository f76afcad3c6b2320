import { at, listOf, numberOf, parseJson, seedOf, textOf } from '../json.ts'
import { modelFile, samplerOf } from '../names.ts'
import { readTags } from '../prompt-tags.ts'
import { BUILT_IN, type Network, OFF, type Settings } from '../settings.ts'
import { sizeOf } from '../size.ts'

/** What NovelAI keeps in five texts of a PNG, or as one JSON of them in a UserComment. */
export type NovelAiTexts = Readonly<{ software: unknown; source: unknown; comment: unknown }>

/** NovelAI's `Comment` beside its `Source`, the model; undefined where the texts are another program's. */
export function readNovelAi({ software, source, comment }: NovelAiTexts): Settings | undefined {
  if (software !== 'NovelAI') return undefined
  const json = typeof comment === 'string' ? parseJson(comment) : comment
  const prompt = textOf(at(json, 'prompt'))
  if (prompt === undefined && at(json, 'steps') === undefined) return undefined
  return {
    tool: 'NovelAI',
    version: textOf(at(json, 'version')),
    prompt: readTags([prompt ?? '', ...characters(json, 'v4_prompt')].join(', ')).prompt,
    negativePrompt: readTags([textOf(at(json, 'uc')) ?? '', ...characters(json, 'v4_negative_prompt')].join(', '))
      .prompt,
    ...samplerOf(textOf(at(json, 'sampler')), textOf(at(json, 'noise_schedule')), 'automatic'),
    steps: numberOf(at(json, 'steps')),
    cfg: numberOf(at(json, 'scale')),
    size: sizeOf(at(json, 'width'), at(json, 'height')),
    hires: OFF,
    // The service lets nobody choose these.
    vae: BUILT_IN,
    clipSkip: 'default',
    rng: 'default',
    networks: networksOf(json),
    denoise: at(json, 'request_type') === 'PromptGenerateRequest' ? 1 : numberOf(at(json, 'strength') ?? 1),
    seed: seedOf(at(json, 'seed')),
    checkpoint: modelFile(textOf(source)),
  }
}

/** From version 4 on, each character has a prompt of its own. */
function characters(json: unknown, key: string): readonly string[] {
  return listOf(at(json, key, 'caption', 'char_captions')).flatMap((item) => textOf(at(item, 'char_caption')) ?? [])
}

function networksOf(json: unknown): readonly Network[] {
  const switches = ['sm', 'sm_dyn', 'dynamic_thresholding'].filter((key) => at(json, key) === true)
  const numbers = ['cfg_rescale', 'uncond_scale', 'skip_cfg_above_sigma'].flatMap((key) => {
    const value = numberOf(at(json, key))
    return value === undefined || value === (key === 'uncond_scale' ? 1 : 0) ? [] : [`${key} ${value}`]
  })
  const references = listOf(at(json, 'reference_strength_multiple')).length
  const names = [...switches, ...numbers, ...(references === 0 ? [] : [`${references} reference pictures`])]
  return names.map((name) => ({ kind: 'other', name }))
}

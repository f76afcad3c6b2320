import { at, listOf, numberOf, parseJson, seedOf, textOf } from '../json.ts'
import { modelFile, samplerOf } from '../names.ts'
import { readTags } from '../prompt-tags.ts'
import { BUILT_IN, OFF, type Settings } from '../settings.ts'
import { sizeOf } from '../size.ts'
import { conditioningOf } from './novelai-conditioning.ts'

/** What NovelAI keeps in five texts of a PNG, or as one JSON of them in a UserComment. */
export type NovelAiTexts = Readonly<{ software: unknown; source: unknown; description: unknown; comment: unknown }>

/** NovelAI's `Comment` beside its `Source`, the model; undefined where the texts are another program's. */
export function readNovelAi({ software, source, description, comment }: NovelAiTexts): Settings | undefined {
  if (software !== 'NovelAI') return undefined
  const json = typeof comment === 'string' ? parseJson(comment) : comment
  if (at(json, 'prompt') === undefined && at(json, 'steps') === undefined) return undefined
  // The first version has it there alone.
  const prompt = textOf(at(json, 'prompt')) ?? textOf(description)
  const negative = textOf(at(json, 'uc'))
  return {
    tool: 'NovelAI',
    version: textOf(at(json, 'version')),
    prompt: withCharacters(prompt, characters(json, 'v4_prompt')),
    negativePrompt: withCharacters(negative, characters(json, 'v4_negative_prompt')),
    ...samplerOf(textOf(at(json, 'sampler')), textOf(at(json, 'noise_schedule')), 'automatic'),
    steps: numberOf(at(json, 'steps')),
    cfg: numberOf(at(json, 'scale')),
    size: sizeOf(at(json, 'width'), at(json, 'height')),
    hires: OFF,
    // The service lets nobody choose these.
    vae: BUILT_IN,
    clipSkip: 'default',
    rng: 'default',
    // It has none to choose.
    networks: [],
    conditioning: conditioningOf(json),
    denoise: denoiseOf(json),
    seed: seedOf(at(json, 'seed')),
    checkpoint: modelFile(textOf(source)),
  }
}

function withCharacters(prompt: string | undefined, own: readonly string[]): string | undefined {
  return prompt === undefined ? undefined : readTags([prompt, ...own].join(', ')).prompt
}

/** Before there were types of requests, a strength stands with pictures from noise alone too. */
function denoiseOf(json: unknown): number | undefined {
  const type = at(json, 'request_type')
  if (type === undefined) return undefined
  return type === 'PromptGenerateRequest' ? 1 : numberOf(at(json, 'strength'))
}

/** From version 4 on, each character has a prompt of its own. */
function characters(json: unknown, key: string): readonly string[] {
  return listOf(at(json, key, 'caption', 'char_captions')).flatMap((item) => textOf(at(item, 'char_caption')) ?? [])
}

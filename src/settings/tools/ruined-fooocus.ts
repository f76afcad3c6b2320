import { at, listOf, numberOf, seedOf, textOf } from '../json.ts'
import { modelFile, samplerOf } from '../names.ts'
import { readTags } from '../prompt-tags.ts'
import { type Network, type Settings, UNTOLD } from '../settings.ts'
import { sizeOf } from '../size.ts'

/**
 * The JSON of RuinedFooocus; undefined where it is something else. It does not tell of ControlNets, of a picture to begin with, nor of
 * upscaling.
 */
export function readRuinedFooocus(json: unknown): Settings | undefined {
  if (at(json, 'software') !== 'RuinedFooocus') return undefined
  const [prompt, negative] = [textOf(at(json, 'Prompt')), textOf(at(json, 'Negative'))]
  const refiner = modelFile(textOf(at(json, 'refiner_model_name')))
  const hasRefiner = refiner !== undefined && refiner.name !== 'None'
  return {
    tool: 'RuinedFooocus',
    prompt: prompt === undefined ? undefined : readTags(prompt).prompt,
    negativePrompt: negative === undefined ? undefined : readTags(negative).prompt,
    ...samplerOf(textOf(at(json, 'sampler_name')), textOf(at(json, 'scheduler')), undefined),
    steps: numberOf(at(json, 'steps')),
    cfg: numberOf(at(json, 'cfg')),
    size: sizeOf(at(json, 'width'), at(json, 'height')),
    hires: hasRefiner ? `refiner ${refiner.name} at ${textOf(at(json, 'switch')) ?? 'an unknown step'}` : undefined,
    clipSkip: numberOf(at(json, 'clip_skip')),
    networks: networksOf(json),
    rng: 'default',
    denoise: numberOf(at(json, 'denoise')),
    seed: seedOf(at(json, 'seed')),
    checkpoint: modelFile(textOf(at(json, 'base_model_name')), textOf(at(json, 'base_model_hash'))),
  }
}

/** Versions of before 2026 leave out the LoRAs of tags in the prompt. */
function networksOf(json: unknown): readonly Network[] | undefined {
  const loras = [...inList(at(json, 'loras')), ...inText(textOf(at(json, 'loras'))), ...numbered(json)]
  return loras.length === 0 ? undefined : [UNTOLD, ...loras]
}

function lora(name: string | undefined, weight: unknown, hash?: string): readonly Network[] {
  const file = modelFile(name, hash)
  return file === undefined || file.name === 'None' ? [] : [{ kind: 'lora', ...file, weight: numberOf(weight) }]
}

/** `["1a2b…", "0.8 - ink.safetensors"]` */
function inList(loras: unknown): readonly Network[] {
  return listOf(loras).flatMap((item) => {
    const [first, second] = listOf(item)
    const [, weight, name] = /^(-?[\d.]{1,20}) - (.{1,1000})$/su.exec(textOf(second) ?? '') ?? []
    return name === undefined ? lora(textOf(first), second) : lora(name, weight, textOf(first))
  })
}

/** `Loras:<ink.safetensors:0.8>,<wash.safetensors:0.5>` */
function inText(loras: string | undefined): readonly Network[] {
  const items = (loras ?? '').split(',').slice(0, 256)
  return items.flatMap((item) => {
    const [, name, weight] = /<([^<>]{1,300}):(-?[\d.]{1,20})>$/.exec(item) ?? []
    return lora(name, weight)
  })
}

/** `l1` and `w1` to `l5` and `w5`. */
function numbered(json: unknown): readonly Network[] {
  return [1, 2, 3, 4, 5].flatMap((number) => lora(textOf(at(json, `l${number}`)), at(json, `w${number}`)))
}

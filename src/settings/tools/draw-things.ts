import { at, listOf, numberOf, seedOf, textOf } from '../json.ts'
import { modelFile, samplerOf } from '../names.ts'
import { readTags } from '../prompt-tags.ts'
import { BUILT_IN, type Network, OFF, type Settings } from '../settings.ts'
import { sizeFromText } from '../size.ts'

/** The JSON that Draw Things keeps in XMP, `c` the prompt and `uc` the negative one; undefined where it is something else. */
export function readDrawThings(json: unknown): Settings | undefined {
  const [prompt, negative] = [textOf(at(json, 'c')), textOf(at(json, 'uc'))]
  if (prompt === undefined || negative === undefined) return undefined
  return {
    tool: 'Draw Things',
    prompt: readTags(prompt).prompt,
    negativePrompt: readTags(negative).prompt,
    ...samplerOf(textOf(at(json, 'sampler')), undefined, 'automatic'),
    steps: numberOf(at(json, 'steps')),
    cfg: numberOf(at(json, 'scale')),
    size: sizeFromText(at(json, 'size')),
    hires: hiresOf(at(json, 'v2')),
    vae: BUILT_IN,
    clipSkip: numberOf(at(json, 'v2', 'clipSkip')) ?? 'default',
    networks: networksOf(json),
    rng: 'default',
    denoise: numberOf(at(json, 'strength') ?? 1),
    seed: seedOf(at(json, 'seed')),
    checkpoint: modelFile(textOf(at(json, 'model'))),
  }
}

function networksOf(json: unknown): readonly Network[] {
  return listOf(at(json, 'lora') ?? at(json, 'v2', 'loras')).flatMap((item): readonly Network[] => {
    const file = modelFile(textOf(at(item, 'model') ?? at(item, 'file')))
    return file === undefined ? [] : [{ kind: 'lora', ...file, weight: numberOf(at(item, 'weight') ?? 1) }]
  })
}

/** High resolution fix, refiner and upscaler; empty texts stand for none. */
function hiresOf(own: unknown): string {
  const keys = [...(at(own, 'hiresFix') === true ? ['hiresFixStrength'] : []), 'refinerModel', 'upscaler']
  const parts = keys.flatMap((key) => {
    const value = textOf(at(own, key))
    return value === undefined || value === '' ? [] : [`${key} ${value}`]
  })
  return parts.join(', ') || OFF
}

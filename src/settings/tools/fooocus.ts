import { at, listOf, numberOf, seedOf, statedUnder, textOf } from '../json.ts'
import { modelFile, samplerOf } from '../names.ts'
import { readTags } from '../prompt-tags.ts'
import { BUILT_IN, type Network, OFF, type Settings } from '../settings.ts'
import { sizeFromText } from '../size.ts'

/** The JSON of Fooocus (scheme `fooocus`); its other scheme is an infotext. Undefined where it is something else. */
export function readFooocus(json: unknown): Settings | undefined {
  const [version, isOwn] = [textOf(at(json, 'version')), at(json, 'metadata_scheme') === 'fooocus']
  const hasOwnKeys = at(json, 'guidance_scale') !== undefined && at(json, 'base_model') !== undefined
  if (!isOwn && !hasOwnKeys) return undefined
  const prompt = textOf(at(json, 'prompt'))
  return {
    tool: 'Fooocus',
    version: version?.replace(/^Fooocus v/, 'v'),
    prompt: prompt === undefined ? undefined : readTags(prompt).prompt,
    negativePrompt: readTags(textOf(at(json, 'negative_prompt')) ?? '').prompt,
    ...samplerOf(textOf(at(json, 'sampler')), textOf(at(json, 'scheduler')), 'automatic'),
    steps: numberOf(at(json, 'steps')),
    cfg: numberOf(at(json, 'guidance_scale')),
    size: sizeFromText(at(json, 'resolution')),
    hires: hiresOf(json),
    vae: vaeOf(textOf(at(json, 'vae'))),
    // Versions that do not keep it do not let it be chosen.
    clipSkip: numberOf(at(json, 'clip_skip')) ?? 'default',
    networks: networksOf(json),
    rng: 'default',
    denoise: 1,
    seed: seedOf(at(json, 'seed')),
    checkpoint: modelFile(textOf(at(json, 'base_model')), textOf(at(json, 'base_model_hash'))),
  }
}

function hiresOf(json: unknown): string {
  const refiner = modelFile(textOf(at(json, 'refiner_model')))
  if (refiner === undefined || refiner.name === 'None') return OFF
  return `refiner ${refiner.name} at ${textOf(at(json, 'refiner_switch')) ?? 'an unknown step'}`
}

function vaeOf(name: string | undefined): Settings['vae'] {
  return name === undefined || /^default/i.test(name) ? BUILT_IN : modelFile(name)
}

/** Beside LoRAs what gives Fooocus its look: styles and the numbers of its own samplers. */
function networksOf(json: unknown): readonly Network[] {
  const triples = listOf(at(json, 'loras')).flatMap((item): readonly Network[] => {
    const [name, weight, hash] = listOf(item)
    const file = modelFile(textOf(name), textOf(hash))
    return file === undefined ? [] : [{ kind: 'lora', ...file, weight: numberOf(weight) }]
  })
  const combined = [1, 2, 3, 4, 5].flatMap((number): readonly Network[] => {
    const parts = (textOf(at(json, `lora_combined_${number}`)) ?? '').split(' : ')
    const [name, weight] = parts.slice(-2)
    const file = parts.length < 2 || parts[0] === 'False' ? undefined : modelFile(name)
    return file === undefined ? [] : [{ kind: 'lora', ...file, weight: numberOf(weight) }]
  })
  const own = statedUnder(json, ['styles', 'performance', 'sharpness', 'adm_guidance', 'adaptive_cfg', 'freeu'])
  return [...(triples.length > 0 ? triples : combined), ...own.map((name): Network => ({ kind: 'other', name }))]
}

import { at, listOf, numberOf, seedOf, statedUnder, textOf } from '../json.ts'
import { modelFile, modelName, samplerOf } from '../names.ts'
import { readTags } from '../prompt-tags.ts'
import { BUILT_IN, type Network, OFF, type Settings } from '../settings.ts'
import { sizeOf } from '../size.ts'

/** The JSON of SwarmUI, `sui_image_params` with `sui_models` beside it; undefined where it is something else. */
export function readSwarmUi(json: unknown): Settings | undefined {
  const own = at(json, 'sui_image_params')
  if (own === undefined) return undefined
  const hashes = hashesOf(json)
  const file = (name: string | undefined): Settings['checkpoint'] =>
    modelFile(name, name === undefined ? undefined : hashes.get(modelName(name)))
  const prompt = textOf(at(own, 'prompt'))
  const stop = numberOf(at(own, 'clipstopatlayer') ?? -1)
  return {
    tool: 'SwarmUI',
    version: textOf(at(own, 'swarm_version')),
    prompt: prompt === undefined ? undefined : readTags(prompt).prompt,
    negativePrompt: readTags(textOf(at(own, 'negativeprompt')) ?? '').prompt,
    ...samplerOf(
      textOf(at(own, 'sampler') ?? at(own, 'comfyuisampler') ?? 'default'),
      textOf(at(own, 'scheduler') ?? at(own, 'comfyuischeduler')),
      'automatic',
    ),
    steps: numberOf(at(own, 'steps')),
    cfg: numberOf(at(own, 'cfgscale')),
    size: sizeOf(at(own, 'width'), at(own, 'height')),
    hires: hiresOf(own),
    vae: vaeOf(textOf(at(own, 'vae')), file),
    clipSkip: stop === undefined ? undefined : -stop,
    networks: networksOf(own, file),
    rng: 'default',
    denoise: numberOf(at(own, 'initimagecreativity') ?? 1),
    seed: seedOf(at(own, 'seed')),
    checkpoint: file(textOf(at(own, 'model'))),
  }
}

function hashesOf(json: unknown): ReadonlyMap<string, string> {
  const models = listOf(at(json, 'sui_models')).map(
    (model) => [textOf(at(model, 'name')), textOf(at(model, 'hash'))] as const,
  )
  return new Map(
    models.flatMap(([name, hash]) => (name === undefined || hash === undefined ? [] : [[modelName(name), hash]])),
  )
}

function vaeOf(name: string | undefined, file: (name: string) => Settings['vae']): Settings['vae'] {
  return name === undefined || /^(?:automatic|none)$/i.test(name) ? BUILT_IN : file(name)
}

function hiresOf(own: unknown): string {
  const keys = [
    'refinermodel',
    'refinermethod',
    'refinercontrolpercentage',
    'refinerupscale',
    'refinerupscalemethod',
    'refinersteps',
    'refinercfgscale',
  ]
  return statedUnder(own, keys).join(', ') || OFF
}

/** Lists are JSON lists, or texts with commas. */
function itemsOf(value: unknown): readonly string[] {
  const items = typeof value === 'string' ? value.split(',').slice(0, 256) : listOf(value)
  return items.flatMap((item) => textOf(item)?.trim() ?? []).filter((item) => item !== '')
}

/** Parameters that change a picture and have no name of their own here. */
const OTHER_KEYS = [
  'controlnetmodel',
  'controlnetstrength',
  'fluxguidancescale',
  'loratencweights',
  'sigmashift',
  'variationseedstrength',
  'freeuapplyto',
  'seamlesstileable',
  'ipadaptermodel',
]

function networksOf(own: unknown, file: (name: string) => Settings['checkpoint']): readonly Network[] {
  const weights = itemsOf(at(own, 'loraweights'))
  const loras = itemsOf(at(own, 'loras')).flatMap((name, index): readonly Network[] => {
    const found = file(name)
    return found === undefined ? [] : [{ kind: 'lora', ...found, weight: numberOf(weights[index] ?? 1) }]
  })
  const others = OTHER_KEYS.flatMap((key) => {
    const value = itemsOf(at(own, key)).join(', ') || textOf(at(own, key))
    return value === undefined ? [] : [{ kind: 'other', name: `${key} ${value}` } as const]
  })
  return [...loras, ...others]
}

import { at, listOf, numberOf, seedOf, statedUnder, textOf } from '../json.ts'
import { modelFile, modelName, samplerOf } from '../names.ts'
import { readTags } from '../prompt-tags.ts'
import { BUILT_IN, type Network, OFF, type Settings } from '../settings.ts'
import { sizeOf } from '../size.ts'
import { isLarge, statedBut, type Steering } from './steering.ts'

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
    conditioning: conditioningOf(own),
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

/** All that is said of the refiner and of upscaling, the best known first. */
const REFINER_KEYS = [
  'refinermodel',
  'refinermethod',
  'refinercontrolpercentage',
  'refinerupscale',
  'refinerupscalemethod',
  'refinersteps',
  'refinercfgscale',
  'refinersampler',
  'refinerscheduler',
  'refinervae',
  'refinerdotiling',
  'refinerhypertile',
]

function hiresOf(own: unknown): string {
  return statedUnder(own, REFINER_KEYS).join(', ') || OFF
}

/** Lists are JSON lists, or texts with commas. */
function itemsOf(value: unknown): readonly string[] {
  const items = typeof value === 'string' ? value.split(',').slice(0, 256) : listOf(value)
  return items.flatMap((item) => textOf(item)?.trim() ?? []).filter((item) => item !== '')
}

/** Parameters that have a name of their own, and those that change no picture. Names are those of the parameters, in small letters. */
const OWN_KEYS =
  /^(?:prompt|negativeprompt|model|seed|steps|cfgscale|width|height|aspectratio|sidelength|rawresolution|sampler|comfyuisampler|autowebuisampler|scheduler|comfyuischeduler|vae|automaticvae|clipstopatlayer|loras|loraweights|loratencweights|lorasectionconfinement|initimagecreativity|refiner.*|swarm_version|images|batchsize|original_.*)$/
const IDLE_KEYS =
  /^(?:donotsave.*|nopreviews|noloadmodels|noseedincrement|continueaftererrors|forward.*data|webhooks|internalbackendtype|exactbackendid|wildcardseed.*|personalnote|imageformat|colordepth|overrideoutpathformat|outputintermediateimages|variationseed|presets|gridgen.*|placeholder.*|modelattentionbackend|setclipdevice|video.*|text2video.*|text2audio.*)$/

/** Text encoders. */
const ENCODER_KEYS = [
  'cliplmodel',
  'clipgmodel',
  't5xxlmodel',
  'llavamodel',
  'llamamodel',
  'qwenmodel',
  'mistralmodel',
  'gemmamodel',
  'gptossmodel',
]

function conditioningOf(own: unknown): Steering {
  if (isLarge(own)) return undefined
  return statedBut(own, (key) => OWN_KEYS.test(key) || IDLE_KEYS.test(key) || ENCODER_KEYS.includes(key))
}

/** LoRAs of both models are confined to none, or to the whole prompt. */
const UNCONFINED = ['-1', '0']

/** The lists of weights and sections go with that of names. */
function networksOf(own: unknown, file: (name: string) => Settings['checkpoint']): readonly Network[] {
  const lists = ['loraweights', 'loratencweights', 'lorasectionconfinement'].map((key) => itemsOf(at(own, key)))
  const encoders = statedUnder(own, ENCODER_KEYS).map((name): Network => ({ kind: 'file', name }))
  const loras = itemsOf(at(own, 'loras')).flatMap((name, index): readonly Network[] => {
    const found = file(name)
    if (found === undefined) return []
    const [given, clip, section = UNCONFINED[0]!] = lists.map((list) => list[index])
    const [weight, clipWeight] = [numberOf(given ?? 1), clip === undefined ? undefined : numberOf(clip)]
    return [
      {
        kind: 'lora',
        ...found,
        weight,
        ...(clipWeight === undefined || clipWeight === weight ? {} : { clipWeight }),
        ...(UNCONFINED.includes(section) ? {} : { detail: `section ${section}` }),
      },
    ]
  })
  return [...loras, ...encoders]
}

import { at, isObject, numberOf, textOf } from '../json.ts'
import { modelFile } from '../names.ts'
import type { ModelFile, Network } from '../settings.ts'
import { inWords, isLarge, isNothing, statedBut, type Steering, steers, together } from './steering.ts'

/** Settings that have a name of their own, and what says nothing of how a picture was made. */
const OWN_KEYS =
  /^(?:app_version|generation_mode|(?:positive|negative)_(?:style_)?prompt|width|height|seed|rand_device|cfg_scale|steps|scheduler|clip_skip|model|vae|loras|strength|hrf_.*|refiner_.*)$/
/** Keys that mean nothing where their switch is off. */
const SWITCHED = [
  ['hidiffusion', 'hidiffusion'],
  ['z_image_seed_variance_enabled', 'z_image_seed_variance_'],
  ['krea2_seed_variance_enabled', 'krea2_seed_variance_'],
  ['krea2_rebalance_enabled', 'krea2_rebalance_'],
] as const
/** What says in other words that there is nothing. */
const OFF: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['cfg_rescale_multiplier', 0],
  ['dype_preset', 'off'],
  ['pid_mode', 'off'],
])
/** Lists of what was put beside the prompt, by what one of them is called: of versions 3, 4, 5 and 6. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ['controlnets', 'ControlNet'],
  ['ipAdapters', 'IP-Adapter'],
  ['t2iAdapters', 'T2I-Adapter'],
  ['control_layers', 'layer'],
  ['canvas_v2_metadata', 'layer'],
  ['regions', 'region'],
  ['ref_images', 'reference picture'],
])
/** How a layer looks to its painter, and numbers of models and layers. */
const LEFT_OUT = new Set([
  'id',
  'key',
  'hash',
  'isEnabled',
  'isLocked',
  'isSelected',
  'isTransparencyLocked',
  'opacity',
  'fill',
  'base',
])
const MODELS = ['model', 'control_model', 'ip_adapter_model', 't2i_adapter_model']
const WEIGHTS = ['weight', 'control_weight']

/** A picture that was made from noise alone. */
const FROM_NOISE = /(?:^|_)txt2img$/

/** Control layers, reference pictures, regions, guidance and all else that steers. */
export function conditioningOf(json: unknown): Steering {
  if (isLarge(json)) return undefined
  const mode = textOf(at(json, 'generation_mode'))
  const isOff = (key: string): boolean =>
    SWITCHED.some(([own, prefix]) => key.startsWith(prefix) && at(json, own) !== true)
  const isKnown = (key: string, value: unknown): boolean =>
    OWN_KEYS.test(key) || LISTS.has(key) || isOff(key) || OFF.get(key) === value || loaded(value) !== undefined
  const lists = [...LISTS].map(([key, label]) => itemsIn(at(json, key))?.map((item) => itemOf(label, item)))
  return together(
    mode === undefined || FROM_NOISE.test(mode) ? [] : [steers(`generation_mode ${mode}`)],
    ...lists.flatMap((items): readonly Steering[] => items ?? [undefined]),
    statedBut(json, isKnown),
  )
}

/** Text encoders and other parts of a model, each in a file of its own. */
export function filesOf(json: unknown): readonly Network[] {
  const entries = isObject(json) ? Object.entries(json) : []
  return entries.flatMap(([key, value]): readonly Network[] => {
    const file = OWN_KEYS.test(key) ? undefined : loaded(value)
    return file === undefined ? [] : [{ ...file, kind: 'file', name: `${key} ${file.name}` }]
  })
}

/** Version 3 has `model_name`, version 4 `name` and `hash`. */
export function fileOf(model: unknown): ModelFile | undefined {
  return modelFile(textOf(at(model, 'name') ?? at(model, 'model_name')), textOf(at(model, 'hash')))
}

function loaded(value: unknown): ModelFile | undefined {
  return isObject(value) ? fileOf(value) : undefined
}

/** A list, or an object of lists, or of objects that have a list each; undefined where it is something else. */
function itemsIn(value: unknown): readonly unknown[] | undefined {
  if (isNothing(value)) return []
  if (Array.isArray(value)) return value.slice(0, 256)
  if (!isObject(value)) return undefined
  const inner = Object.entries(value).filter(([key]) => key !== 'version')
  const lists = inner.map(([, own]) => (Array.isArray(own) ? own : at(own, 'entities')))
  return lists.every(Array.isArray) ? lists.flat().slice(0, 256) : undefined
}

/** By model and strength, and all else that is said of it; nothing where it is switched off. */
function itemOf(label: string, item: unknown): Steering {
  if (!isObject(item)) return undefined
  if (at(item, 'isEnabled') === false) return []
  const config = at(item, 'config') ?? at(item, 'controlAdapter') ?? at(item, 'ipAdapter') ?? item
  const name = MODELS.flatMap((key) => fileOf(at(config, key))?.name ?? [])[0]
  const weight = WEIGHTS.flatMap((key) => numberOf(at(config, key)) ?? [])[0]
  const isTold = (key: string): boolean =>
    (name !== undefined && MODELS.includes(key)) || (weight !== undefined && WEIGHTS.includes(key))
  const detail = inWords(item, (key, depth) => LEFT_OUT.has(key) || isTold(key) || (depth === 0 && key === 'name'))
  return [steers(name === undefined ? label : `${label} ${name}`, { weight, ...(detail === '' ? {} : { detail }) })]
}

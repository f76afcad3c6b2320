import { at, isObject, listOf, textOf } from '../json.ts'
import type { Network } from '../settings.ts'
import { inWords, isLarge, isNothing, statedBut, type Steering, steers, together } from './steering.ts'

/** Settings that have a name of their own, what goes by the picture, and what says nothing of how it was made. */
const OWN_KEYS =
  /^(?:prompt|uc|steps|sampler|noise_schedule|scale|width|height|strength|seed|n_samples|version|request_type|stream|signed_hash|extra_noise_seed|extra_passthrough_testing|v4_prompt|v4_negative_prompt|hide_debug_overlay)$/

/** Values that are those of a picture on which nobody set anything. */
const PLAIN: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['uncond_scale', 1],
  ['cfg_rescale', 0],
  ['skip_cfg_above_sigma', 0],
  ['skip_cfg_below_sigma', 0],
  ['noise', 0],
])

/** Keys that mean nothing where another one says nothing. */
const OF_ANOTHER: ReadonlyMap<string, string> = new Map([
  ['controlnet_strength', 'controlnet_model'],
  ['dynamic_thresholding_percentile', 'dynamic_thresholding'],
  ['dynamic_thresholding_mimic_scale', 'dynamic_thresholding'],
  ['uncond_per_vibe', 'reference_strength_multiple'],
  ['wonky_vibe_correlation', 'reference_strength_multiple'],
  ['normalize_reference_strength_multiple', 'reference_strength_multiple'],
])

/** Vibes and references of the director, with their strengths; a ControlNet, and the numbers of NovelAI's own samplers. */
export function conditioningOf(json: unknown): Steering {
  if (isLarge(json)) return undefined
  const isKnown = (key: string, value: unknown): boolean =>
    OWN_KEYS.test(key) || REFERENCE.test(key) || PLAIN.get(key) === value || isIdle(json, key)
  return together(referencesIn(json), placesIn(json), statedBut(json, isKnown))
}

function isIdle(json: unknown, key: string): boolean {
  // Of a picture to begin with; the first version keeps it where there is none, too.
  if (key === 'noise') return ['PromptGenerateRequest', undefined].includes(textOf(at(json, 'request_type')))
  const owner = OF_ANOTHER.get(key)
  return owner !== undefined && isNothing(at(json, owner))
}

/** `reference_strength_multiple`, `director_reference_descriptions`, and their like for one picture alone. */
const REFERENCE = /^(?:director_)?references?(?:_|$)/

/** Each key with a value for every picture. Places of pictures in a store are told by their number. */
function referencesIn(json: unknown): Steering {
  const entries = isObject(json)
    ? Object.entries(json).filter(([key, value]) => REFERENCE.test(key) && !isNothing(value))
    : []
  return entries.map(([key, value]): Network => {
    if (/cache/.test(key)) return steers(`${listOf(value).length} ${key}`)
    return steers(`${key} ${inWords(value, (inner) => inner === 'legacy_uc')}`)
  })
}

/** From version 4 on, characters may stand at places of their own. */
function placesIn(json: unknown): Steering {
  if (at(json, 'v4_prompt', 'use_coords') !== true) return []
  const centers = listOf(at(json, 'v4_prompt', 'caption', 'char_captions')).map((item) => inWords(at(item, 'centers')))
  return centers.length === 0 ? [] : [steers(`characters at ${centers.join(' and ')}`)]
}

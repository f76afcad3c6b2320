import { at, listOf, numberOf, seedOf, textOf } from '../json.ts'
import { folded, modelFile, modelName, samplerOf } from '../names.ts'
import { readTags } from '../prompt-tags.ts'
import { BUILT_IN, type Network, OFF, type Settings } from '../settings.ts'
import { sizeFromText, sizeOf } from '../size.ts'
import { inWords, isLarge, isNothing, statedBut, type Steering, steers, together } from './steering.ts'

/**
 * The JSON that Draw Things keeps in XMP, `c` the prompt and `uc` the negative one; undefined where it is something else. What is at work
 * stands in it by name. Later versions have the whole of the app's configuration beside it, `v2`, also what had no effect.
 */
export function readDrawThings(json: unknown): Settings | undefined {
  const [prompt, negative] = [textOf(at(json, 'c')), textOf(at(json, 'uc'))]
  if (prompt === undefined || negative === undefined) return undefined
  const size = sizeFromText(at(json, 'size'))
  return {
    tool: 'Draw Things',
    prompt: readTags(prompt).prompt,
    negativePrompt: readTags(negative).prompt,
    ...samplerOf(textOf(at(json, 'sampler')), undefined, 'automatic'),
    steps: numberOf(at(json, 'steps')),
    cfg: numberOf(at(json, 'scale')),
    size: isHires(json) ? firstSize(json) : size,
    hires: hiresOf(json),
    vae: BUILT_IN,
    // It is written where it is more than one.
    clipSkip: numberOf(at(json, 'v2', 'clipSkip') ?? at(json, 'clip_skip') ?? 1),
    networks: networksOf(json),
    conditioning: conditioningOf(json),
    rng: noiseOf(textOf(at(json, 'seed_mode'))),
    denoise: numberOf(at(json, 'strength') ?? 1),
    seed: seedOf(at(json, 'seed')),
    checkpoint: modelFile(textOf(at(json, 'model'))),
  }
}

/** Of four ways to draw noise: `Scale Alike`, `Torch CPU Compatible` and others. */
function noiseOf(mode: string | undefined): string | undefined {
  return mode === undefined || mode === '' ? undefined : folded(mode.slice(0, 100).toLowerCase())
}

/** Where the part that is at work has no list and the configuration has one, something in it does not fit, and it is not known what. */
function listUnder(json: unknown, own: string, configured: string): readonly unknown[] | undefined {
  if (Array.isArray(at(json, own))) return listOf(at(json, own))
  return listOf(at(json, 'v2', configured)).length === 0 ? [] : undefined
}

function networksOf(json: unknown): readonly Network[] | undefined {
  const modes = new Map(
    listOf(at(json, 'v2', 'loras')).map((item) => [
      modelName(textOf(at(item, 'file')) ?? ''),
      textOf(at(item, 'mode')),
    ]),
  )
  return listUnder(json, 'lora', 'loras')?.flatMap((item): readonly Network[] => {
    const file = modelFile(textOf(at(item, 'model') ?? at(item, 'file')))
    if (file === undefined) return []
    const mode = textOf(at(item, 'mode')) ?? modes.get(file.name) ?? 'all'
    const weight = numberOf(at(item, 'weight') ?? 1)
    return [{ kind: 'lora', ...file, weight, ...(mode === 'all' ? {} : { detail: `in the ${mode} model` }) }]
  })
}

/** What has a field of its own, and what is told otherwise. */
const OWN_KEYS =
  /^(?:c|uc|steps|sampler|scale|seed|seed_mode|size|model|strength|clip_skip|hires_fix|first_stage_size|second_stage_strength|refiner|refiner_start|upscaler|lora|control|shift|v2|profile)$/

/** Of the whole configuration what has an effect and no other word for it, with the value that has none. */
const CONFIGURED: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['guidanceEmbed', undefined],
  ['speedUpWithGuidanceEmbed', true],
  ['resolutionDependentShift', false],
  ['faceRestoration', ''],
  ['cfgZeroStar', false],
  ['clipLText', ''],
  ['openClipGText', ''],
  ['t5Text', ''],
  ['t5TextEncoder', true],
  ['compressionArtifacts', 'disabled'],
  ['colorCalibration', 'none'],
])

function conditioningOf(json: unknown): Steering {
  if (isLarge(json)) return undefined
  const shift = at(json, 'shift') ?? at(json, 'v2', 'shift') ?? 1
  const configured = [...CONFIGURED].flatMap(([key, none]) => {
    const value = at(json, 'v2', key)
    return value === undefined || value === null || value === none ? [] : [steers(`${key} ${inWords(value)}`)]
  })
  return together(
    listUnder(json, 'control', 'controls')?.map(controlOf),
    numberOf(shift) === 1 ? [] : [steers(`shift ${inWords(shift)}`)],
    configured,
    statedBut(json, (key) => OWN_KEYS.test(key)),
  )
}

function controlOf(item: unknown): Network {
  const file = modelFile(textOf(at(item, 'file')))
  const detail = inWords(item, (key) => key === 'file' || key === 'weight')
  return steers(`control ${file?.name ?? 'of no name'}`, {
    weight: numberOf(at(item, 'weight')),
    ...(detail === '' ? {} : { detail }),
  })
}

function isHires(json: unknown): boolean {
  return at(json, 'v2', 'hiresFix') === true || at(json, 'hires_fix') === true
}

function firstSize(json: unknown): Settings['size'] {
  const configured = sizeOf(at(json, 'v2', 'hiresFixWidth'), at(json, 'v2', 'hiresFixHeight'))
  return sizeFromText(at(json, 'first_stage_size')) ?? configured
}

/** High resolution fix, refiner and upscaler, by the names of the configuration; empty texts stand for none. */
function hiresOf(json: unknown): string {
  const own = (configured: string, key: string): readonly string[] => {
    const value = at(json, 'v2', configured) ?? at(json, key)
    return isNothing(value) ? [] : [`${configured} ${inWords(value)}`]
  }
  const hasRefiner = own('refinerModel', 'refiner').length > 0
  const parts = [
    ...(isHires(json) ? ['hiresFix', ...own('hiresFixStrength', 'second_stage_strength')] : []),
    ...own('refinerModel', 'refiner'),
    ...(hasRefiner ? own('refinerStart', 'refiner_start') : []),
    ...own('upscaler', 'upscaler'),
  ]
  return parts.join(', ') || OFF
}

import { byCodePoint } from '../../lib/order.ts'
import { numberOf, seedOf } from '../json.ts'
import { modelFile, modelName, samplerOf } from '../names.ts'
import { readTags } from '../prompt-tags.ts'
import { BUILT_IN, OF_BATCH, OFF, type Settings } from '../settings.ts'
import { sizeFromText } from '../size.ts'
import { readResources, resourceOfType } from './civitai.ts'
import type { SettingsLine } from './infotext-line.ts'
import { networksOf } from './infotext-networks.ts'
import { splitInfotext } from './infotext-parts.ts'
import { type Writer, writerOf } from './infotext-writer.ts'

/** Settings with a name of their own, and what says nothing of how a picture was made. All others are told as networks. */
const OWN_KEYS =
  /^(?:Steps|Sampler|Sampler sigma|Schedule type|Scheduler|CFG scale|Seed|Size|Model|VAE|Module \d|AddNet .*|Clip skip|Denoising strength|Denoise|RNG|Version|App|Backend|Pipeline|Operations|Parser|User|Lora weights|LoRAs|LoRA networks|(?:Lora|Embedding)_\d+ .*|Embeddings|Metadata generator version|Civitai .*)$/i
const HIRES_KEYS = /^(?:hires|refiner|refine|second pass|first pass|postprocess|(?:ultimate )?sd upscale)\b/i
/** A1111 writes them into the grid of an X/Y/Z plot, and not into its pictures. */
const SHEET_KEYS = /^[XYZ] (?:Type|Values)$/
/** What goes by the picture, or by the machine. */
const OF_ONE_PICTURE =
  /seed$|hash(?:es)?$|\b(?:date|time|index|template|score|filename|job id|created at)$|^(?:batch\b.*|grid|comment|init image\b.*|aesthetic_score|(?:raw|wildcard|original|dynamic)\b.*prompt)$/i
/** What A1111's API writes where nothing is resized, and the sum of LoRAs that stand for themselves. */
const SAYS_NOTHING = /^(?:-1x-1|0x0|(?:.*: )?str_-?[\d.]+)$/

/**
 * The text that A1111 writes, and after it Forge, SD.Next, Fooocus, Civitai and nodes of ComfyUI: prompt, `Negative prompt: …`, and a line of
 * settings. Undefined where there is no such line.
 */
export function readInfotext(text: string): Settings | undefined {
  const parts = splitInfotext(text)
  if (parts === undefined) return undefined
  const { settings } = parts
  const get = (key: string): string | undefined => settings.get(key)
  const writer = writerOf(settings)
  const { tool, version, isWhole, first } = writer
  const missing = <T>(meaning: T): T | undefined => (isWhole ? meaning : undefined)
  const tagged = readTags(parts.prompt ?? '', first)
  const negative = readTags(parts.negative ?? '').prompt
  const hasList = settings.has('Civitai resources')
  const resources = hasList ? readResources(get('Civitai resources')) : []
  return {
    tool,
    version,
    prompt: tagged.prompt || missing(''),
    negativePrompt: negative || missing(''),
    ...samplerOf(get('Sampler'), scheduleIn(settings), missing('automatic')),
    steps: numberOf(get('Steps')),
    cfg: numberOf(get('CFG scale')),
    size: sizeFromText(get('Size')),
    hires: hiresOf(settings) ?? missing(OFF),
    vae: vaeOf(settings, writer) ?? resourceOfType(resources ?? [], 'vae') ?? (resources && missing(BUILT_IN)),
    clipSkip: numberOf(get('Clip skip') ?? missing(1)),
    networks: networksOf({
      settings,
      tagged: tagged.networks,
      resources,
      writer,
      others: settings.pairs().filter(([key, value]) => !isOwn(key) && !SAYS_NOTHING.test(value)),
    }),
    rng: get('RNG')?.toLowerCase() ?? missing(tool === 'A1111' || tool === 'Forge' ? 'gpu' : 'default'),
    denoise: denoiseOf(settings, writer),
    seed: !isWhole && isOfBatch(settings) ? OF_BATCH : seedOf(get('Seed')),
    checkpoint: modelFile(get('Model'), get('Model hash')) ?? resourceOfType(resources ?? [], 'checkpoint'),
    isSheet: settings.pairs().some(([key]) => SHEET_KEYS.test(key)) || undefined,
  }
}

function isOwn(key: string): boolean {
  return [OWN_KEYS, HIRES_KEYS, OF_ONE_PICTURE].some((keys) => keys.test(key))
}

/** SD.Next has noise levels as an option of the sampler. */
function scheduleIn(settings: SettingsLine): string | undefined {
  return settings.get('Schedule type') ?? settings.get('Scheduler') ?? settings.get('Sampler sigma')
}

const OF_CHECKPOINT = /^(?:default \(model\)|baked vae|built-?in)$/i
const CHOSEN_BY_TOOL = /^(?:automatic|none|default)$/i

/** Forge loads VAE and text encoders of its own as modules. */
function vaeOf(settings: SettingsLine, { isWhole }: Writer): Settings['vae'] {
  const name = settings.get('VAE')?.trim()
  if (name !== undefined && OF_CHECKPOINT.test(name)) return BUILT_IN
  if (name !== undefined && CHOSEN_BY_TOOL.test(name)) return isWhole ? BUILT_IN : undefined
  const modules = settings.pairs().filter(([key]) => /^Module \d$/i.test(key))
  const names = modules.map(([, value]) => modelName(value)).toSorted(byCodePoint)
  return modelFile(name ?? (names.length === 0 ? undefined : names.join(' + ')), settings.get('VAE hash'))
}

/**
 * Of a text that begins with a picture, or of the second pass. A1111's API writes a zero where there is neither, and a node that wrote one
 * may have been given none.
 */
function denoiseOf(settings: SettingsLine, { isWhole }: Writer): number | undefined {
  const told = settings.get('Denoising strength') ?? settings.get('Denoise')
  const denoise = numberOf(told ?? (isWhole ? 1 : undefined))
  const begins = hiresOf(settings) !== undefined || settings.has('Init image hash') || settings.has('Mask blur')
  return denoise !== 0 || begins ? denoise : isWhole ? 1 : undefined
}

/** A1111 and its kin give each picture of a batch a seed of its own; savers of ComfyUI do not. */
function isOfBatch(settings: SettingsLine): boolean {
  const more = (key: string, one: number): boolean => (numberOf(settings.get(key)) ?? one) > one
  return more('Batch', 1) || more('Batch size', 1) || more('Batch index', 0)
}

/** All that is said of what follows the first pass. */
function hiresOf(settings: SettingsLine): string | undefined {
  const own = settings.pairs().filter(([key]) => HIRES_KEYS.test(key))
  return own.length === 0 ? undefined : own.map(([key, value]) => `${key} ${value}`).join(', ')
}

import { at, listOf, numberOf, parseJson, seedOf, textOf } from '../json.ts'
import { byCodePoint } from '../../lib/order.ts'
import { folded, modelFile, modelName, samplerOf } from '../names.ts'
import { readTags } from '../prompt-tags.ts'
import { BUILT_IN, type Network, OF_BATCH, OFF, type Settings } from '../settings.ts'
import { sizeFromText } from '../size.ts'
import { readSettingsLine } from './infotext-line.ts'

const NEGATIVE = /^\s*Negative prompt:/
/** Settings with a name of their own, and what says nothing of how a picture was made. All others are told as networks. */
const OWN_KEYS =
  /^(?:Steps|Sampler|Schedule type|Scheduler|CFG scale|Seed|Size|Model|VAE|Module \d|AddNet .*|Clip skip|Denoising strength|RNG|Version|App|Backend|Pipeline|Operations|Parser|User|Lora weights|Embeddings|Civitai .*)$/i
const HIRES_KEYS = /^(?:hires|refiner|second pass|first pass)\b/i
/** What goes by the picture, or by the machine. */
const OF_ONE_PICTURE =
  /seed$|hash(?:es)?$|\b(?:date|time|index|template|score|filename|job id|created at)$|^(?:batch\b.*|grid|comment|init image\b.*|aesthetic_score|(?:raw|wildcard|original|dynamic)\b.*prompt)$/i

type Parts = Readonly<{ prompt: string; negative: string; settings: ReadonlyMap<string, string> }>

/**
 * The text that A1111 writes, and after it Forge, SD.Next, Fooocus, Civitai and nodes of ComfyUI: prompt, `Negative prompt: …`, and a line of
 * settings. Undefined where there is no such line.
 */
export function readInfotext(text: string): Settings | undefined {
  const parts = split(text)
  if (parts === undefined) return undefined
  const { settings } = parts
  const get = (key: string): string | undefined => settings.get(key)
  const tagged = readTags(parts.prompt)
  const resources = listOf(parseJson(get('Civitai resources') ?? ''))
  const { tool, version } = toolOf(settings)
  // Nodes of ComfyUI write what they were given: what is missing there is not known.
  const missing = <T>(meaning: T): T | undefined => (tool === 'ComfyUI' ? undefined : meaning)
  return {
    tool,
    version,
    prompt: tagged.prompt,
    negativePrompt: readTags(parts.negative).prompt,
    ...samplerOf(get('Sampler'), get('Schedule type') ?? get('Scheduler'), missing('automatic')),
    steps: numberOf(get('Steps')),
    cfg: numberOf(get('CFG scale')),
    size: sizeFromText(get('Size')),
    hires: hiresOf(settings) ?? missing(OFF),
    vae: modelFile(get('VAE') ?? modulesOf(settings), get('VAE hash')) ?? missing(BUILT_IN),
    clipSkip: numberOf(get('Clip skip') ?? missing(1)),
    networks: networksOf(settings, tagged.networks, resources),
    rng: get('RNG')?.toLowerCase() ?? missing(tool === 'A1111' || tool === 'Forge' ? 'gpu' : 'default'),
    denoise: numberOf(get('Denoising strength') ?? missing(1)),
    seed: tool === 'ComfyUI' && isOfBatch(settings) ? OF_BATCH : seedOf(get('Seed')),
    checkpoint: modelFile(get('Model'), get('Model hash')) ?? civitaiCheckpoint(resources),
  }
}

/** Extensions put further lines behind the settings, such as the template that a prompt was drawn from. */
function split(text: string): Parts | undefined {
  const lines = text.trim().split('\n')
  const begins = lines.findLastIndex((line) => /^\s*Steps: /.test(line) && readSettingsLine(line) !== undefined)
  const index = begins < 0 ? lines.length - 1 : begins
  const settings = readSettingsLine(lines[index] ?? '')
  if (settings === undefined) return undefined
  const before = lines.slice(0, index)
  const negativeAt = before.findIndex((line) => NEGATIVE.test(line))
  const prompt = before.slice(0, negativeAt < 0 ? before.length : negativeAt)
  const negative = negativeAt < 0 ? [] : before.slice(negativeAt)
  return { prompt: prompt.join('\n'), negative: negative.join('\n').replace(NEGATIVE, ''), settings }
}

function toolOf(settings: ReadonlyMap<string, string>): Pick<Settings, 'tool' | 'version'> {
  const version = settings.get('Version')
  if (settings.has('App')) return { tool: settings.get('App')!, version }
  const [, fooocus] = /^Fooocus (.+)$/.exec(version ?? '') ?? []
  if (fooocus !== undefined) return { tool: 'Fooocus', version: fooocus }
  if (/^(?:f\d|forge|neo)/i.test(version ?? '')) return { tool: 'Forge', version }
  if (/^ComfyUI/i.test(version ?? '')) return { tool: 'ComfyUI', version: undefined }
  if (version === undefined && settings.has('Civitai resources')) return { tool: 'Civitai' }
  return { tool: 'A1111', version }
}

/** A1111 and its kin give each picture of a batch a seed of its own; savers of ComfyUI do not. */
function isOfBatch(settings: ReadonlyMap<string, string>): boolean {
  const more = (key: string, one: number): boolean => (numberOf(settings.get(key)) ?? one) > one
  return more('Batch', 1) || more('Batch size', 1) || more('Batch index', 0)
}

/** Forge loads VAE and text encoders of its own as modules. */
function modulesOf(settings: ReadonlyMap<string, string>): string | undefined {
  const modules = [...settings].filter(([key]) => /^Module \d$/.test(key)).map(([, value]) => modelName(value))
  return modules.length === 0 ? undefined : modules.toSorted(byCodePoint).join(' + ')
}

/** All that is said of what follows the first pass. */
function hiresOf(settings: ReadonlyMap<string, string>): string | undefined {
  const own = [...settings].filter(([key]) => HIRES_KEYS.test(key))
  return own.length === 0 ? undefined : own.map(([key, value]) => `${key} ${value}`).join(', ')
}

function networksOf(
  settings: ReadonlyMap<string, string>,
  tagged: readonly Network[],
  resources: readonly unknown[],
): readonly Network[] {
  const hashes = new Map(namedValues(settings.get('Lora hashes')))
  // Fooocus and Civitai put no tags into the prompt.
  const weighted = namedValues(settings.get('Lora weights')).map(([name, weight]): Network => {
    return { kind: 'lora', name: modelName(name), weight: numberOf(weight) }
  })
  const found = [...tagged, ...weighted, ...addNetLoras(settings)]
  const loras = found.some(({ kind }) => kind === 'lora') ? found : [...found, ...civitaiNetworks(resources)]
  const embeddings = namedValues(settings.get('TI hashes') ?? settings.get('Embeddings')).flatMap(
    ([name, hash]): readonly Network[] => {
      const file = modelFile(name, hash)
      return file === undefined ? [] : [{ kind: 'embedding', ...file }]
    },
  )
  const others = [...settings].filter(([key]) => ![OWN_KEYS, HIRES_KEYS, OF_ONE_PICTURE].some((keys) => keys.test(key)))
  return [
    ...loras.map((network) => ({ ...network, hash: network.hash ?? hashes.get(network.name)?.toLowerCase() })),
    ...embeddings,
    ...others.map(([key, value]): Network => ({ kind: 'other', name: `${key} ${folded(value)}` })),
  ]
}

/** Of the extension Additional Networks: `AddNet Model 1: ink(0a1b2c)`. */
function addNetLoras(settings: ReadonlyMap<string, string>): readonly Network[] {
  return [1, 2, 3, 4, 5].flatMap((number): readonly Network[] => {
    const file = modelFile(settings.get(`AddNet Model ${number}`)?.replace(/\([0-9a-f]{6,64}\)$/i, ''))
    if (file === undefined || file.name === 'None') return []
    const weight = settings.get(`AddNet Weight A ${number}`) ?? settings.get(`AddNet Weight ${number}`)
    return [{ kind: 'lora', ...file, weight: numberOf(weight ?? 1) }]
  })
}

/** `name: value, name: value`, and names alone. */
function namedValues(text: string | undefined): readonly (readonly [name: string, value: string])[] {
  const items = (text ?? '').split(',').slice(0, 256)
  return items.flatMap((item) => {
    const colon = item.lastIndexOf(':')
    const name = (colon < 0 ? item : item.slice(0, colon)).trim()
    return name === '' ? [] : [[name, colon < 0 ? '' : item.slice(colon + 1).trim()] as const]
  })
}

function civitaiCheckpoint(resources: readonly unknown[]): Settings['checkpoint'] {
  return civitaiFile(resources.find((resource) => at(resource, 'type') === 'checkpoint'))
}

const CIVITAI_KINDS: ReadonlyMap<string, Network['kind']> = new Map([
  ['lora', 'lora'],
  ['lycoris', 'lora'],
  ['dora', 'lora'],
  ['embed', 'embedding'],
  ['embedding', 'embedding'],
  ['textualinversion', 'embedding'],
])

function civitaiNetworks(resources: readonly unknown[]): readonly Network[] {
  return resources.flatMap((resource): readonly Network[] => {
    const kind = CIVITAI_KINDS.get(textOf(at(resource, 'type'))?.toLowerCase() ?? '')
    const file = civitaiFile(resource)
    return kind === undefined || file === undefined
      ? []
      : [{ kind, ...file, weight: numberOf(at(resource, 'weight') ?? 1) }]
  })
}

/** By the name of the model and its version, or by its number where Civitai gives no name. */
function civitaiFile(resource: unknown): Settings['checkpoint'] {
  const names = [at(resource, 'modelName'), at(resource, 'modelVersionName')].flatMap((name) => textOf(name) ?? [])
  const id = textOf(at(resource, 'modelVersionId'))
  if (names.length > 0) return modelFile(names.join(' '))
  return id === undefined ? undefined : { name: `version ${id}`, isNameless: true }
}

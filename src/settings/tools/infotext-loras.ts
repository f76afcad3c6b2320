import { isObject, numberOf, parseJson, textOf } from '../json.ts'
import { modelFile, modelName } from '../names.ts'
import type { Network } from '../settings.ts'
import type { SettingsLine } from './infotext-line.ts'

// Where a settings line tells of LoRAs and embeddings.

/** `name: value, name: value`, and names alone. */
function namedValues(text: string | undefined): readonly (readonly [name: string, value: string])[] {
  const items = (text ?? '').split(',').slice(0, 256)
  return items.flatMap((item) => {
    const colon = item.lastIndexOf(':')
    const name = (colon < 0 ? item : item.slice(0, colon)).trim()
    return name === '' ? [] : [[name, colon < 0 ? '' : item.slice(colon + 1).trim()] as const]
  })
}

/** Those that stand with their weights. */
export function weightedLoras(settings: SettingsLine): readonly Network[] {
  return [...ofNodes(settings), ...summed(settings), ...ofFooocus(settings), ...ofAddNet(settings)]
}

type Told = Readonly<{
  name: string | undefined
  hash?: string | undefined
  weight?: string | undefined
  clip?: string | undefined
}>

function lora({ name, hash, weight, clip }: Told): readonly Network[] {
  const file = modelFile(name, hash)
  if (file === undefined || /^none$/i.test(file.name)) return []
  const [model, clipWeight] = [numberOf(weight), numberOf(clip)]
  const isOther = clipWeight !== undefined && clipWeight !== model
  return [{ kind: 'lora', ...file, weight: model, ...(isOther ? { clipWeight } : {}) }]
}

/** ComfyUI-SaveImageWithMetaData and what grew from it: `Lora_0 Model name`, `Lora_0 Strength model`, …; also `Lora_0 name`. */
function ofNodes(settings: SettingsLine): readonly Network[] {
  const numbers = settings.keys().flatMap((key) => /^lora_(\d{1,3}) (?:model )?name$/i.exec(key)?.[1] ?? [])
  return numbers.flatMap((number) => {
    const get = (...names: readonly string[]): string | undefined =>
      names.map((name) => settings.get(`Lora_${number} ${name}`)).find((value) => value !== undefined)
    return lora({
      name: get('Model name', 'name'),
      hash: get('Model hash', 'hash'),
      weight: get('Strength model'),
      clip: get('Strength clip'),
    })
  })
}

/** `LoRAs: ink: str_0.8, wash: str_0.5`, which takes the form of settings, where the single ones are not told. */
function summed(settings: SettingsLine): readonly Network[] {
  if (settings.keys().some((key) => /^lora_\d/i.test(key))) return []
  return settings.pairs().flatMap(([key, value]) => {
    const [, inner, weight] = /^(?:(.{1,300}): )?str_(-?[\d.]{1,20})$/.exec(value) ?? []
    return weight === undefined ? [] : lora({ name: inner ?? key, weight })
  })
}

/** Fooocus: `Lora weights: "ink: 0.8"`, and before that `Lora hashes: "ink: 1a2b3c: 0.8"`. */
function ofFooocus(settings: SettingsLine): readonly Network[] {
  const weights = namedValues(settings.get('Lora weights'))
  if (weights.length > 0) return weights.flatMap(([name, weight]) => lora({ name, weight }))
  return namedValues(settings.get('Lora hashes')).flatMap(([start, weight]) => {
    const [, name, hash] = THREE_PARTS.exec(start) ?? []
    return name === undefined ? [] : lora({ name, hash, weight })
  })
}

const THREE_PARTS = /^(.{1,300}): *([0-9a-f]{6,64})$/i

/** Of the extension Additional Networks: `AddNet Model 1: ink(0a1b2c)`, with weights for the image model (A) and the text encoder (B). */
function ofAddNet(settings: SettingsLine): readonly Network[] {
  return [1, 2, 3, 4, 5].flatMap((number) => {
    const name = settings.get(`AddNet Model ${number}`)?.replace(/\([0-9a-f]{6,64}\)$/i, '')
    const weight = settings.get(`AddNet Weight A ${number}`) ?? settings.get(`AddNet Weight ${number}`)
    return lora({ name, weight, clip: settings.get(`AddNet Weight B ${number}`) })
  })
}

/** Those that stand without a weight: in `Hashes`, in `Lora hashes`, and, as SD.Next writes them, in `LoRA networks`. */
export function namedLoras(settings: SettingsLine, hashed: Hashes): readonly Network[] {
  const hashes = namedValues(settings.get('Lora hashes')).filter(
    ([name, hash]) => hash !== '' && !THREE_PARTS.test(name),
  )
  const networks = namedValues(settings.get('LoRA networks')).map(([name]) => [name, ''] as const)
  return [...hashedAs(hashed, 'lora'), ...hashes, ...networks].flatMap(([name, hash]) => lora({ name, hash }))
}

export function namedEmbeddings(settings: SettingsLine, hashed: Hashes): readonly Network[] {
  const numbered = settings.pairs().flatMap(([key, name]): readonly (readonly [string, string])[] => {
    const number = /^embedding_(\d{1,3}) name$/i.exec(key)?.[1]
    return number === undefined ? [] : [[name, settings.get(`Embedding_${number} hash`) ?? '']]
  })
  const listed = namedValues(settings.get('TI hashes') ?? settings.get('Embeddings'))
  const files = [...numbered, ...listed, ...hashedAs(hashed, 'embed')].flatMap(
    ([name, hash]) => modelFile(name, hash) ?? [],
  )
  const unique = new Map(files.toReversed().map((file) => [file.name.toLowerCase(), file]))
  return [...unique.values()].toReversed().map((file) => ({ kind: 'embedding', ...file }))
}

/** What `Hashes: {"model": "…", "lora:ink": "…", "embed:neg": "…"}` has, in capitals too. */
export type Hashes = readonly (readonly [key: string, hash: unknown])[]

/** Longer is nobody's. */
const MOST_HASHES = 1 << 16

/** Undefined where they are not understood. */
export function hashesIn(settings: SettingsLine): Hashes | undefined {
  const text = settings.get('Hashes') ?? '{}'
  const json = text.length > MOST_HASHES ? undefined : parseJson(text)
  return isObject(json) ? Object.entries(json) : undefined
}

function hashedAs(hashes: Hashes, type: string): readonly (readonly [name: string, hash: string])[] {
  const own = hashes.filter(([key]) => key.toLowerCase().startsWith(`${type}:`))
  return own.map(([key, hash]) => [modelName(key.slice(type.length + 1)), textOf(hash) ?? ''])
}

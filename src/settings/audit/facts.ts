import { byCodePoint } from '../../config/order.ts'
import type { SettingField } from '../../config/words.ts'
import type { Size } from '../../images/pixels.ts'
import type { ModelFile, Network } from '../settings.ts'
import { isAlike } from './alike.ts'
import type { MadePicture } from './made.ts'

/** One setting of one picture: what it is compared by, and what it is called. */
export type Fact = Readonly<{ key: string; text: string }>

/** What is compared: every field but the seed, which may differ, and the size of the file beside that of the first pass. */
export type FactName = Exclude<SettingField, 'seed'> | 'pixels'

export type Facts = Readonly<Partial<Record<FactName, Fact>>>

type Context = Readonly<{
  lora: string
  /** Whether hashes can be compared: within one version of one tool, since tools hash different things. */
  byHash: boolean
}>

/** A picture's settings, one by one; what it does not say is not there. */
export function factsOf({ prompt: text, size, settings }: MadePicture, { lora, byHash }: Context): Facts {
  const pixels = stating(sizeText(size))
  const prompt = plain(text === '' ? undefined : text)
  if (settings === undefined) return prompt ? { prompt, pixels } : { pixels }
  const { networks } = settings
  const own = networks?.filter(({ kind, name }) => kind === 'lora' && isAlike(lora, name))
  const facts: Readonly<Record<FactName, Fact | undefined>> = {
    prompt,
    'negative-prompt': plain(settings.negativePrompt),
    sampler: plain(settings.sampler),
    schedule: plain(settings.schedule),
    steps: plain(settings.steps),
    cfg: plain(settings.cfg),
    size: plain(settings.size && sizeText(settings.size)),
    pixels,
    hires: plain(settings.hires),
    vae: settings.vae && fileFact(settings.vae, byHash),
    'clip-skip': plain(settings.clipSkip),
    lora: own && loraFact(own, networks!, byHash),
    'lora-weight': own && plain(own.map(weightText).join(' + ') || 'none'),
    networks: own && networksFact(networks!.filter((network) => !own.includes(network))),
    rng: plain(settings.rng),
    denoise: plain(settings.denoise),
    checkpoint: settings.checkpoint && fileFact(settings.checkpoint, byHash),
  }
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined))
}

function stating(value: string | number): Fact {
  return { key: String(value), text: String(value) }
}

function plain(value: string | number | undefined): Fact | undefined {
  return value === undefined ? undefined : stating(value)
}

export function sizeText({ width, height }: Size): string {
  return `${width}x${height}`
}

function fileFact({ name, hash }: ModelFile, byHash: boolean): Fact {
  return byHash && hash !== undefined ? { key: `hash ${hash}`, text: name } : { key: name.toLowerCase(), text: name }
}

/** No such LoRA is a fact too. */
function loraFact(own: readonly Network[], networks: readonly Network[], byHash: boolean): Fact {
  const files = own.map((network) => fileFact(network, byHash))
  if (files.length > 0)
    return { key: files.map(({ key }) => key).join(' + '), text: files.map(({ text }) => text).join(' + ') }
  const others = networks.filter(({ kind }) => kind === 'lora').map(({ name }) => name)
  return stating(others.length === 0 ? 'none' : `none of that name, but ${others.join(', ')}`)
}

function networksFact(networks: readonly Network[]): Fact {
  const names = networks.map((network) => [network.name, weightText(network)].filter((part) => part !== '').join(' '))
  const text = names.toSorted(byCodePoint).join(', ') || 'none'
  return { key: text.toLowerCase(), text }
}

function weightText({ weight, clipWeight }: Network): string {
  if (weight === undefined) return ''
  return clipWeight === undefined ? String(weight) : `${weight} (text encoder ${clipWeight})`
}

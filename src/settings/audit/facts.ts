import { byCodePoint } from '../../lib/order.ts'
import type { SettingField } from '../../config/words.ts'
import type { Size } from '../../images/pixels.ts'
import { networksText, rounded, weightText } from '../network-text.ts'
import { mayHaveMore, type ModelFile, type Network } from '../settings.ts'
import type { Likeness } from './alike.ts'
import type { MadePicture } from './made.ts'

/** One setting of one picture: what it is compared by, and what it is called. */
export type Fact = Readonly<{ key: string; text: string }>

/** What is compared: every field but the seed, which may differ, and the size of the file beside that of the first pass. */
export type FactName = Exclude<SettingField, 'seed'> | 'pixels'

export type Facts = Readonly<Partial<Record<FactName, Fact>>>

/** Models whose hashes can be compared: those that every picture has, and of one version of one tool, since tools hash different things. */
export type Hashed = ReadonlySet<'checkpoint' | 'vae' | 'lora'>

/** Models that some pictures have by a name and others by a number: the two cannot be compared. */
export type Mixed = ReadonlySet<'checkpoint' | 'lora'>

/** The LoRA that a ranking is about. */
export type Own = Readonly<{ lora: string; alike: Likeness }>

type Context = Own & Readonly<{ hashed: Hashed; mixed: Mixed }>

/** A picture's settings, one by one; what it does not say is not there. */
export function factsOf({ prompt: text, size, settings }: MadePicture, { lora, hashed, mixed, alike }: Context): Facts {
  const pixels = stating(sizeText(size))
  const prompt = text !== undefined ? stating(text) : settings?.prompt === '' ? stating('') : undefined
  if (settings === undefined) return prompt ? { prompt, pixels } : { pixels }
  const { networks, beside } = settings
  const own = networks && ownLoras({ lora, alike }, networks)
  const isNumber = ({ isNameless }: ModelFile, kind: 'checkpoint' | 'lora'): boolean =>
    isNameless === true && mixed.has(kind) && !hashed.has(kind)
  const others = own && !mayHaveMore(networks) ? networks.filter((network) => !own.includes(network)) : undefined
  const facts: Readonly<Record<FactName, Fact | undefined>> = {
    prompt,
    'negative-prompt': plain(settings.negativePrompt),
    sampler: plain(settings.sampler),
    schedule: plain(settings.schedule),
    steps: plain(settings.steps),
    cfg: plain(settings.cfg),
    size: settings.size === 'file' ? pixels : plain(settings.size && sizeText(settings.size)),
    pixels,
    hires: plain(settings.hires),
    vae: settings.vae && fileFact(settings.vae, hashed.has('vae')),
    'clip-skip': plain(settings.clipSkip),
    lora: beside?.lora
      ? fileFact(beside.lora, hashed.has('lora'))
      : own && !own.some((file) => isNumber(file, 'lora'))
        ? loraFact({ lora, alike }, own, hashed.has('lora'))
        : undefined,
    'lora-weight': plain(beside?.weight) ?? (own && weightFact(own)),
    networks: networksFact(beside?.networks ?? (others && networksText(others))),
    conditioning: networksFact(beside?.conditioning ?? (settings.conditioning && networksText(settings.conditioning))),
    rng: plain(settings.rng),
    denoise: plain(settings.denoise),
    checkpoint:
      settings.checkpoint && !isNumber(settings.checkpoint, 'checkpoint')
        ? fileFact(settings.checkpoint, hashed.has('checkpoint'))
        : undefined,
  }
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined))
}

/**
 * The LoRAs that a pair is about: those that fit its name best; one alone that does not fit stands for it, and is told. Undefined where
 * it may be one without a name, or one that is not told.
 */
export function ownLoras({ lora, alike }: Own, networks: readonly Network[]): readonly Network[] | undefined {
  const loras = networks.filter(({ kind }) => kind === 'lora')
  const likeness = ({ name, isNameless }: Network): number => (isNameless ? 0 : alike(lora, name))
  const best = Math.max(0, ...loras.map(likeness))
  if (best > 0)
    return loras.filter((network) => likeness(network) === best).toSorted((a, b) => byCodePoint(a.name, b.name))
  if (mayHaveMore(networks) || (loras.length > 1 && loras.some(({ isNameless }) => isNameless))) return undefined
  return loras.length === 1 ? loras : []
}

function stating(value: string | number): Fact {
  const text = typeof value === 'number' ? rounded(value) : value.trim()
  return { key: text, text: text || 'none' }
}

function plain(value: string | number | undefined): Fact | undefined {
  return value === undefined ? undefined : stating(value)
}

function sizeText({ width, height }: Size): string {
  return `${width}x${height}`
}

function fileFact({ name, hash }: ModelFile, byHash: boolean): Fact {
  return byHash && hash !== undefined ? { key: `hash ${hash}`, text: name } : { key: name.toLowerCase(), text: name }
}

/** No such LoRA is a fact too. */
function loraFact({ lora, alike }: Own, own: readonly Network[], byHash: boolean): Fact {
  const files = own.map((network) => fileFact(network, byHash))
  const text = files.map((file) => file.text).join(' + ')
  if (own.some(({ name }) => alike(lora, name) > 0)) return { key: files.map(({ key }) => key).join(' + '), text }
  return stating(text)
}

/** Unknown where one of them is, such as behind a node that computes it. */
function weightFact(own: readonly Network[]): Fact | undefined {
  return own.some(({ weight }) => weight === undefined) ? undefined : stating(own.map(weightText).join(' + '))
}

function networksFact(text: string | undefined): Fact | undefined {
  return text === undefined ? undefined : { key: text.toLowerCase(), text }
}

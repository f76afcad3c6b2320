import { SETTING_FIELDS, type SettingField } from '../config/words.ts'
import type { Attached } from '../images/metadata.ts'
import { at, isObject, type JsonObject, listOf, numberOf, parseJson, seedOf, textOf } from './json.ts'
import { folded, modelFile, modelName, samplerOf } from './names.ts'
import { networksText } from './network-text.ts'
import { readTags } from './prompt-tags.ts'
import type { Fault } from './fault.ts'
import { BUILT_IN, type Network, OFF, type Settings } from './settings.ts'
import { sizeFromText } from './size.ts'

export type SidecarReading = Readonly<{ settings: Settings | undefined; faults: readonly Fault[] }>

/** The file NAME.json beside a picture: settings by the names of reports, for tools that keep none in pictures. */
export function readSidecar(bytes: NonNullable<Attached['sidecar']>): SidecarReading {
  if (bytes === 'too long') return fault('it is longer than 1 MiB')
  const json = parseJson(bytes.toString('utf8').replace(/^\ufeff/, ''))
  if (!isObject(json)) return fault('it is no JSON object')
  const named = SETTING_FIELDS.filter((name) => Object.hasOwn(json, name))
  if (named.length === 0) return fault(`it names none of ${SETTING_FIELDS.join(', ')}`)
  const parts = named.map((name) => ({ name, part: READERS[name](json[name], json) }))
  return {
    settings: { ...Object.fromEntries(parts.flatMap(({ part }) => Object.entries(part ?? {}))), tool: 'sidecar' },
    faults: [...parts.filter(({ part }) => part === undefined).map(wrongValue), ...strangeNames(json)],
  }
}

function fault(text: string): SidecarReading {
  return { settings: undefined, faults: [{ about: 'sidecar', text }] }
}

function wrongValue({ name }: Readonly<{ name: SettingField }>): Fault {
  return { about: 'sidecar', text: `${name} has no value that it can have` }
}

const MOST_STRANGE = 3

function strangeNames(json: JsonObject): readonly Fault[] {
  const names = Object.keys(json).filter((name) => !SETTING_FIELDS.some((field) => field === name))
  return names.slice(0, MOST_STRANGE).map((name) => {
    const near = nearest(name)
    const hint = near === undefined ? '' : `; ${near} is`
    return { about: 'sidecar', text: `it has a name that is no setting${hint}`, detail: folded(name.slice(0, 40)) }
  })
}

/** `cfg` for `CFG` and `cfg_scale`. */
function nearest(name: string): SettingField | undefined {
  const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '')
  const own = letters(name)
  return SETTING_FIELDS.find(
    (field) => own.startsWith(letters(field)) || (own.length > 2 && letters(field).startsWith(own)),
  )
}

type Part = Partial<Omit<Settings, 'tool'>> | undefined

const NO_VAE = /^(?:none|automatic|built-?in)?$/i

/** The part of the settings that a field's value gives; undefined where it is of another kind. Some fields need others beside them. */
const READERS: Readonly<Record<SettingField, (value: unknown, json: JsonObject) => Part>> = {
  prompt: (value) => ofText(value, (text) => ({ prompt: readTags(text).prompt })),
  'negative-prompt': (value) => ofText(value, (text) => ({ negativePrompt: readTags(text).prompt })),
  // Before the schedule, which it may name too.
  sampler: (value) => ofText(value, (text) => known(samplerOf(text, undefined, undefined))),
  schedule: (value) => ofText(value, (text) => known(samplerOf(undefined, text, undefined))),
  steps: (value) => ofNumber(value, (steps) => (Number.isInteger(steps) && steps > 0 ? { steps } : undefined)),
  cfg: (value) => ofNumber(value, (cfg) => (cfg >= 0 ? { cfg } : undefined)),
  size: (value) => known({ size: sizeFromText(value) }),
  hires: (value) => (value === false ? { hires: OFF } : ofText(value, (hires) => ({ hires }))),
  vae: (value) => ofText(value, (text) => ({ vae: NO_VAE.test(text.trim()) ? BUILT_IN : modelFile(text) })),
  'clip-skip': (value) =>
    ofNumber(value, (clipSkip) => (Number.isInteger(clipSkip) && clipSkip > 0 ? { clipSkip } : undefined)),
  lora: (value, json) => ofText(value, () => ({ beside: besideOf(json) })),
  'lora-weight': (value, json) => ofNumber(value, () => ({ beside: besideOf(json) })),
  networks: ofNames,
  conditioning: ofNames,
  rng: (value) => ofText(value, (text) => ({ rng: text.toLowerCase() })),
  denoise: (value) => ofNumber(value, (denoise) => (denoise >= 0 && denoise <= 1 ? { denoise } : undefined)),
  seed: (value) => known({ seed: seedOf(value) }),
  checkpoint: (value) => ofText(value, (text) => known({ checkpoint: modelFile(text) })),
}

function ofText(value: unknown, read: (text: string) => Part): Part {
  const text = textOf(value)
  return text === undefined ? undefined : read(text)
}

/** A list of names, or one. */
function ofNames(value: unknown, json: JsonObject): Part {
  return [value].flat().every((item) => textOf(item) !== undefined) ? { beside: besideOf(json) } : undefined
}

function ofNumber(value: unknown, read: (number: number) => Part): Part {
  const number = numberOf(value)
  return number === undefined ? undefined : read(number)
}

/** Without what is undefined; undefined where nothing is left. */
function known(part: Readonly<Record<string, unknown>>): Part {
  const entries = Object.entries(part).filter(([, value]) => value !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** What is said of networks and conditioning, each field for itself. */
function besideOf(json: JsonObject): Settings['beside'] {
  return {
    lora: modelFile(textOf(at(json, 'lora'))),
    weight: numberOf(at(json, 'lora-weight')),
    networks: namesIn(at(json, 'networks')),
    conditioning: namesIn(at(json, 'conditioning')),
  }
}

/** A list of `name` or `name:weight`, or one of them, in words. */
function namesIn(value: unknown): string | undefined {
  if (value === undefined) return undefined
  const items = (Array.isArray(value) ? listOf(value) : [value]).flatMap((item) => textOf(item) ?? [])
  const told = items.filter((item) => item.trim() !== '' && !/^none$/i.test(item.trim()))
  return networksText(told.map(readNetwork))
}

function readNetwork(text: string): Network {
  const [, name = text, weight] = /^(.{1,300}?)(?::(-?[\d.]{1,10}))?$/su.exec(text) ?? []
  return { kind: 'other', name: modelName(name) || name, weight: numberOf(weight) }
}

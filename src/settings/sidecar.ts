import { SETTING_FIELDS, type SettingField } from '../config/words.ts'
import { MOST_TEXT_BYTES } from '../images/attached.ts'
import { at, isObject, type JsonObject, listOf, numberOf, parseJson, seedOf, textOf } from './json.ts'
import { folded, modelFile, samplerOf } from './names.ts'
import { readTags } from './prompt-tags.ts'
import { BUILT_IN, type Network, type Settings } from './settings.ts'
import { sizeFromText } from './size.ts'

export type SidecarReading = Readonly<{ settings: Settings | undefined; faults: readonly string[] }>

/** The file NAME.json beside a picture: settings by the names of reports, for tools that keep none in pictures. */
export function readSidecar(bytes: Uint8Array): SidecarReading {
  if (bytes.length > MOST_TEXT_BYTES) return fault('the file beside it is longer than 1 MiB')
  const json = parseJson(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  )
  if (!isObject(json)) return fault('the file beside it is no JSON object')
  const named = SETTING_FIELDS.filter((name) => Object.hasOwn(json, name))
  if (named.length === 0) return fault(`the file beside it names none of ${SETTING_FIELDS.join(', ')}`)
  const parts = named.map((name) => ({ name, part: READERS[name](json[name], json) }))
  return {
    settings: { ...Object.fromEntries(parts.flatMap(({ part }) => Object.entries(part ?? {}))), tool: 'sidecar' },
    faults: [...parts.filter(({ part }) => part === undefined).map(wrongValue), ...strangeNames(json)],
  }
}

function fault(text: string): SidecarReading {
  return { settings: undefined, faults: [text] }
}

function wrongValue({ name }: Readonly<{ name: SettingField }>): string {
  return `the file beside it has no value of the right kind for ${name}`
}

function strangeNames(json: JsonObject): readonly string[] {
  const names = Object.keys(json).filter((name) => !SETTING_FIELDS.some((field) => field === name))
  const more = names.length > 3 ? ` and ${names.length - 3} more` : ''
  const shown = names.slice(0, 3).map((name) => JSON.stringify(folded(name.slice(0, 40))))
  return names.length === 0 ? [] : [`the file beside it names ${shown.join(', ')}${more}, which is no setting`]
}

type Part = Partial<Omit<Settings, 'tool'>> | undefined

/** The part of the settings that a field's value gives; undefined where it is of another kind. Some fields need others beside them. */
const READERS: Readonly<Record<SettingField, (value: unknown, json: JsonObject) => Part>> = {
  prompt: (value) => ofText(value, (text) => ({ prompt: readTags(text).prompt })),
  'negative-prompt': (value) => ofText(value, (text) => ({ negativePrompt: readTags(text).prompt })),
  // Before the schedule, which it may name too.
  sampler: (value) => ofText(value, (text) => known(samplerOf(text, undefined, undefined))),
  schedule: (value) => ofText(value, (text) => known(samplerOf(undefined, text, undefined))),
  steps: (value) => ofNumber(value, (steps) => ({ steps })),
  cfg: (value) => ofNumber(value, (cfg) => ({ cfg })),
  size: (value) => known({ size: sizeFromText(value) }),
  hires: (value) => ofText(value, (hires) => ({ hires })),
  vae: (value) => ofText(value, (text) => ({ vae: modelFile(text) ?? BUILT_IN })),
  'clip-skip': (value) => ofNumber(value, (clipSkip) => ({ clipSkip })),
  lora: (value, json) => ofText(value, () => ({ networks: networksOf(json) })),
  'lora-weight': (value, json) => ofNumber(value, () => ({ networks: networksOf(json) })),
  networks: (value, json) => (Array.isArray(value) || textOf(value) ? { networks: networksOf(json) } : undefined),
  rng: (value) => ofText(value, (text) => ({ rng: text.toLowerCase() })),
  denoise: (value) => ofNumber(value, (denoise) => ({ denoise })),
  seed: (value) => known({ seed: seedOf(value) }),
  checkpoint: (value) => ofText(value, (text) => known({ checkpoint: modelFile(text) })),
}

function ofText(value: unknown, read: (text: string) => Part): Part {
  const text = textOf(value)
  return text === undefined ? undefined : read(text)
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

/** `lora` and its weight (1 where nothing is said), and others as `name` or `name:weight`. */
function networksOf(json: JsonObject): readonly Network[] {
  const own = modelFile(textOf(at(json, 'lora')))
  const others = at(json, 'networks')
  return [
    ...(own === undefined ? [] : [{ kind: 'lora', ...own, weight: numberOf(at(json, 'lora-weight') ?? 1) } as const]),
    ...(Array.isArray(others) ? listOf(others) : [others]).flatMap((item): readonly Network[] => {
      const [, name, weight] = /^(.{1,300}?)(?::(-?[\d.]{1,10}))?$/su.exec(textOf(item) ?? '') ?? []
      const file = modelFile(name)
      return file === undefined ? [] : [{ kind: 'lora', ...file, weight: numberOf(weight ?? 1) }]
    }),
  ]
}

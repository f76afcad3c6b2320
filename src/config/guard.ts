import { UserError } from '../errors.ts'
import { CONFIG_FILE, parseConfigFile } from './file.ts'
import { countsFrom, GATE_KEYS } from './gate-keys.ts'
import { defaultOf } from './json-schema.ts'
import { isGiven, parseConfig, pick, type Source, textOf } from './parse.ts'
import { isKey, KEYS } from './schema.ts'

/** A key that the configuration file has otherwise than at the base commit. Values as texts, null where the file lacks the key. */
export type ConfigChange = Readonly<{
  key: string
  base: string | null
  head: string | null
  /** What counts where nothing sets the key, in words; null where that is nothing. */
  default: string | null
  /** Whose value the run was held against; an input wins over both. */
  counts: 'base' | 'head' | 'input'
}>

/** How a pull request's configuration file stands to that of its base commit. */
export type BaseConfig = Readonly<{
  changes: readonly ConfigChange[]
  /** Why the base commit's file is not known; then no file's limits count. */
  unread: string | null
}>

/** The text of the base commit's file, undefined where it has none; or why it could not be read. */
export type BaseFile = Readonly<{ text: string | undefined }> | Readonly<{ unread: string }>

type Guarded = Readonly<{
  file: Source
  /** null where the file is as at the base commit. */
  baseConfig: BaseConfig | null
  /** Whether the gate was asked for in so many words. */
  asked: boolean
}>

/**
 * The configuration file of a pull request with the gate keys of its base commit, and what it changes. `inputs` win over both and are
 * the workflow's.
 */
export async function guard(head: Source, inputs: Source, baseFile: BaseFile): Promise<Guarded> {
  const base = await readBase(baseFile, inputs)
  if ('unread' in base) {
    const file = merge(head, NOTHING, false)
    const asked = isGiven('fail-on', inputs) || (!base.isMistake && asksOf(head, inputs))
    return { file, baseConfig: { changes: [], unread: base.unread }, asked }
  }
  const atBase = 'text' in baseFile && baseFile.text !== undefined
  const file = merge(head, base, atBase)
  const keys = [...new Set([...Object.keys(base.values), ...Object.keys(head.values)])]
  const changes = keys.flatMap((key): readonly ConfigChange[] => {
    const [before, after] = [valueOf(base, key), valueOf(head, key)]
    if (before === after || (before !== undefined && after !== undefined && textOf(before) === textOf(after))) return []
    const counts = isGiven(key, inputs) ? 'input' : countsFrom(key, atBase)
    const fallback = isKey(key) ? defaultOf(KEYS[key]) : undefined
    return [{ key: cut(key), base: shown(before), head: shown(after), default: fallback ?? null, counts }]
  })
  const baseConfig = changes.length === 0 ? null : { changes, unread: null }
  return { file, baseConfig, asked: isGiven('fail-on', file, inputs) }
}

const NOTHING: Source = { values: {}, where: () => CONFIG_FILE }

/**
 * Where the base commit could not be fetched, a pull request that asks for a gate itself gets none that is green; most likely the base
 * asks for it too.
 */
function asksOf(head: Source, inputs: Source): boolean {
  return isGiven('fail-on', head) && !parseConfig(head, inputs)['fail-on'].includes('never')
}

function merge(head: Source, base: Source, atBase: boolean): Source {
  const isBase = (key: string): boolean => countsFrom(key, atBase) === 'base'
  return {
    values: { ...pick(head, (key) => !isBase(key)).values, ...pick(base, isBase).values },
    where: (key) => (isBase(key) ? base : head).where(key),
  }
}

/** A file that would stop a run at the base commit must not stop the pull request that mends it. */
async function readBase(
  file: BaseFile,
  inputs: Source,
): Promise<Source | Readonly<{ unread: string; isMistake: boolean }>> {
  if ('unread' in file) return { ...file, isMistake: false }
  try {
    const base = await parseConfigFile(file.text ?? '')
    parseConfig(
      pick(base, (key) => GATE_KEYS.includes(key)),
      inputs,
    )
    return {
      values: base.values,
      where: (key) => base.where(key).replace(CONFIG_FILE, `${CONFIG_FILE} of the base commit`),
    }
  } catch (cause) {
    if (cause instanceof UserError) return { unread: cause.message.split('\n', 1)[0] ?? '', isMistake: true }
    throw cause
  }
}

function valueOf(source: Source, key: string): unknown {
  return isGiven(key, source) ? source.values[key] : undefined
}

/** As it could be written in one line of the file. */
function shown(value: unknown): string | null {
  if (value === undefined) return null
  const items: readonly unknown[] = Array.isArray(value) ? value : [value]
  return cut(items.map((item) => (typeof item === 'string' ? item : textOf(item))).join(', '))
}

/** In characters: a report needs no more of a value, and a file may hold 1 MiB of one. */
const MOST_OF_VALUE = 200

function cut(text: string): string {
  return text.length <= MOST_OF_VALUE ? text : `${text.slice(0, MOST_OF_VALUE).toWellFormed()}…`
}

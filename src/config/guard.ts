import { UserError } from '../errors.ts'
import { parseConfig, type Source } from './parse.ts'
import { CONFIG_FILE, parseConfigFile } from './file.ts'
import { VERDICT_KEYS } from './verdict-keys.ts'

/** The keys that a pull request cannot set for itself: what holds a ranking to account. */
const GUARDED_KEYS: readonly string[] = Object.keys(VERDICT_KEYS)

/** A key that the configuration file has otherwise than at the base commit. Values as JSON, null where the file lacks the key. */
export type ConfigChange = Readonly<{
  key: string
  base: string | null
  head: string | null
  /** Whose value the run was held against; an input wins over both. */
  counts: 'base' | 'head' | 'input'
}>

/** How a pull request's configuration file stands to that of its base commit. */
export type BaseConfig = Readonly<{
  changes: readonly ConfigChange[]
  /** Why the base commit's file is not known; then no file's guarded keys count. */
  unread: string | null
}>

/** The text of the base commit's file, undefined where it has none; or why it could not be read. */
export type BaseFile = Readonly<{ text: string | undefined }> | Readonly<{ unread: string }>

/** `baseConfig` is null where the file is as at the base commit. */
type Guarded = Readonly<{ file: Source; baseConfig: BaseConfig | null }>

/**
 * The configuration file of a pull request with the guarded keys of its base commit, and what it changes. `inputs` win over both
 * and are the workflow's.
 */
export async function guard(head: Source, inputs: Source, baseFile: BaseFile): Promise<Guarded> {
  const own = pick(head, (key) => !GUARDED_KEYS.includes(key))
  const base = await readBase(baseFile, inputs)
  if ('unread' in base) return { file: own, baseConfig: { changes: [], unread: base.unread } }
  const guarded = pick(base, (key) => GUARDED_KEYS.includes(key))
  const keys = [...new Set([...Object.keys(base.values), ...Object.keys(head.values)])]
  const changes = keys.flatMap((key): readonly ConfigChange[] => {
    const [before, after] = [shown(base.values[key]), shown(head.values[key])]
    if (before === after) return []
    const counts = Object.hasOwn(inputs.values, key) ? 'input' : GUARDED_KEYS.includes(key) ? 'base' : 'head'
    return [{ key, base: before, head: after, counts }]
  })
  const file: Source = {
    values: { ...own.values, ...guarded.values },
    where: (key) => (GUARDED_KEYS.includes(key) ? guarded : own).where(key),
  }
  return { file, baseConfig: changes.length === 0 ? null : { changes, unread: null } }
}

/** A file that would stop a run at the base commit must not stop the pull request that mends it. */
async function readBase(file: BaseFile, inputs: Source): Promise<Source | Readonly<{ unread: string }>> {
  if ('unread' in file) return file
  try {
    const base = await parseConfigFile(file.text ?? '')
    parseConfig(
      pick(base, (key) => GUARDED_KEYS.includes(key)),
      inputs,
    )
    return {
      values: base.values,
      where: (key) => base.where(key).replace(CONFIG_FILE, `${CONFIG_FILE} of the base commit`),
    }
  } catch (cause) {
    if (cause instanceof UserError) return { unread: cause.message.split('\n', 1)[0] ?? '' }
    throw cause
  }
}

function pick({ values, where }: Source, wanted: (key: string) => boolean): Source {
  return { values: Object.fromEntries(Object.entries(values).filter(([key]) => wanted(key))), where }
}

function shown(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}

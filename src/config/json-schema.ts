import * as z from 'zod'
import type { Key } from './key.ts'
import { ConfigSchema, KEYS } from './schema.ts'

export type JsonSchema = Readonly<{ properties: Readonly<Record<string, Readonly<{ default?: unknown }>>> }>

/** The JSON Schema of style-gate.yml, for editors; with the defaults and descriptions of every key. */
export function configJsonSchema(): JsonSchema {
  const { properties = {}, ...schema } = z.toJSONSchema(ConfigSchema, { io: 'input' })
  const described = Object.entries(KEYS)
    .filter(([, key]) => !('inFile' in key))
    .map(([name, key]) => [name, Object.assign({ description: description(key) }, properties[name])])
  return { title: 'style-gate.yml', ...schema, properties: Object.fromEntries(described) }
}

function description({ about, accepts, otherwise }: Key): string {
  return `${about} Takes ${accepts}.${otherwise === undefined ? '' : ` Default: ${otherwise}.`}`
}

/** What counts where a key is left out, as a text; undefined where nothing does. */
export function defaultOf({ schema, otherwise }: Key): string | undefined {
  const { default: fallback } = z.toJSONSchema(schema, { io: 'input' })
  if (otherwise !== undefined || fallback === undefined) return otherwise
  if (Array.isArray(fallback)) return fallback.join(', ') || 'none'
  return typeof fallback === 'string' ? fallback : JSON.stringify(fallback)
}

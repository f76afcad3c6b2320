import * as z from 'zod'
import { ConfigSchema, KEYS } from './schema.ts'

export type JsonSchema = Readonly<{ properties: Readonly<Record<string, Readonly<{ default?: unknown }>>> }>

/** The JSON Schema of style-gate.yml, for editors; with the defaults and descriptions of every key. */
export function configJsonSchema(): JsonSchema {
  const { properties = {}, ...schema } = z.toJSONSchema(ConfigSchema, { io: 'input' })
  const described = Object.entries(KEYS)
    .filter(([, key]) => !('inFile' in key))
    .map(([name, { about, accepts }]) => [
      name,
      Object.assign({ description: `${about} Takes ${accepts}.` }, properties[name]),
    ])
  return { title: 'style-gate.yml', ...schema, properties: Object.fromEntries(described) }
}

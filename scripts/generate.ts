import { mkdirSync, writeFileSync } from 'node:fs'
import { configJsonSchema } from '../src/config/json-schema.ts'
import { scoresJsonSchema } from '../src/report/scores.ts'

// The published schemas, made from the same source as the checks at run time.
const folder = new URL('../schema/', import.meta.url)
mkdirSync(folder, { recursive: true })
const schemas = { 'style-gate.schema.json': configJsonSchema(), 'scores.schema.json': scoresJsonSchema() }
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`)

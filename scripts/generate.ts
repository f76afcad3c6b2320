import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { configJsonSchema } from '../src/config/json-schema.ts'
import { scoresJsonSchema } from '../src/scores/schema.ts'
import { actionYml } from './action-yml.ts'
import { writeRuntimePackage } from './dist/lock.ts'
import { shipNatives } from './dist/natives.ts'
import { withTables } from './readme.ts'

// What is made from the source besides the bundles, so that it cannot differ from the checks at run time.
const root = new URL('../', import.meta.url)
const write = (path: string, text: string): void => writeFileSync(new URL(path, root), text)

mkdirSync(new URL('schema/', root), { recursive: true })
write('schema/style-gate.schema.json', `${JSON.stringify(configJsonSchema(), null, 2)}\n`)
write('schema/scores.schema.json', `${JSON.stringify(scoresJsonSchema(), null, 2)}\n`)
write('action.yml', actionYml())
write('README.md', withTables(readFileSync(new URL('README.md', root), 'utf8'), actionYml()))
writeRuntimePackage()
shipNatives()

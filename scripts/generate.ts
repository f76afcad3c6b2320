import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { configJsonSchema } from '../src/config/json-schema.ts'
import { scoresJsonSchema } from '../src/scores/schema.ts'
import { actionYml } from './action-yml.ts'
import { writeRuntimePackage } from './dist/lock.ts'
import { shipNatives } from './dist/natives.ts'
import { withLayouts, withTables } from './readme.ts'

// What is made from the source besides the bundles, so that it cannot differ from the checks at run time.
const root = new URL('../', import.meta.url)
const write = (path: string, text: string): void => writeFileSync(new URL(path, root), text)

mkdirSync(new URL('schema/', root), { recursive: true })
write('schema/style-gate.schema.json', `${JSON.stringify(configJsonSchema(), null, 2)}\n`)
write('schema/scores.schema.json', `${JSON.stringify(scoresJsonSchema(), null, 2)}\n`)
write('action.yml', actionYml())
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
write('README.md', withTables(read('README.md'), actionYml()))
write('docs/layouts.md', withLayouts(read('docs/layouts.md')))
writeRuntimePackage()
shipNatives()

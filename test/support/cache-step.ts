import { folderCache } from '../../src/github/cache.ts'
import { readRunContext } from '../../src/github/run-context.ts'

// A step that saves or restores a folder and does nothing else: the cache of the action, to be bundled as the action is.
const [what, folder, key, patience] = process.argv.slice(2)
const cache = folderCache(
  readRunContext(process.env),
  (line) => void process.stdout.write(`${line}\n`),
  Number(patience),
)
const done = what === 'save' ? await cache.save(folder!, key!) : await cache.restore(folder!, key!)
// Work that was given up goes on until here.
process.exit(done === true ? 0 : 1)

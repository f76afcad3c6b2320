// Prints, as JSON, the files that the native libraries load, relative to the folder of packages that is given.
const { readFileSync } = require('node:fs')
const { join, relative } = require('node:path')

const packages = process.argv[2]
for (const library of ['onnxruntime-node', 'sharp']) require(join(packages, library))
const mapped = readFileSync('/proc/self/maps', 'utf8')
  .split('\n')
  .map((line) => line.slice(line.indexOf('/')))
const loaded = [...Object.keys(require.cache), ...mapped].filter((path) => path.startsWith(packages))
console.log(JSON.stringify([...new Set(loaded)].map((path) => relative(packages, path))))

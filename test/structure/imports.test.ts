import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

// The rooms of the source, highest first: each imports itself and what stands below it. What each is for: docs/architecture.md.
const ROOMS = [
  'action.ts',
  'cli.ts',
  'commands',
  'pipeline.ts',
  'runtime',
  'publish',
  'github',
  'report',
  'scores',
  'verdict',
  'evidence',
  'style',
  'records',
  'settings',
  'backbone',
  'images',
  'statistics',
  'trees',
  'config',
  'lib',
  'errors.ts',
]
const PURE = new Set(['settings', 'style', 'statistics', 'verdict', 'report'])
const COMPUTATION = new Set(['node:crypto', 'node:path', 'node:zlib'])
const OWNERS = {
  sharp: 'images/sharp.ts',
  'onnxruntime-node': 'backbone/session.ts',
  '@actions/artifact': 'github/artifact.ts',
  '@actions/cache': 'github/cache.ts',
  '@actions/core': 'github/runner-output.ts',
  '@actions/http-client': 'lib/http.ts',
  '@huggingface/hub': 'backbone/weights/hub.ts',
  'p-retry': 'backbone/weights/hub-retry.ts',
  '@octokit/core': 'github/client.ts',
  '@octokit/plugin-retry': 'github/client.ts',
  yauzl: 'github/zip.ts',
  'csv-parse': 'evidence/scores-csv/rows.ts',
  'csv-stringify/sync': 'evidence/scores-csv/write.ts',
  '@actions/glob': 'trees/find.ts',
  open: 'runtime/browser.ts',
  ora: 'runtime/progress.ts',
  'fast-string-width': 'report/terminal/columns.ts',
  'exif-reader': 'settings/carriers/exif.ts',
  'fast-xml-parser': 'settings/carriers/xmp.ts',
  'brace-expansion': 'config/template.ts',
  leven: 'lib/near-name.ts',
  yaml: 'config/file.ts',
  'preact-render-to-string': 'report/html/render.ts',
  'd3-scale': 'report/charts/scale.ts',
  'd3-shape': 'report/charts/shapes.ts',
}

const source = new URL('../../src/', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))

const textOf = (file: string): string => readFileSync(new URL(file, source), 'utf8')

function importsOf(file: string): readonly string[] {
  const text = textOf(file)
  const statements = text.matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s)?'([^']+)'/gms)
  const calls = text.matchAll(/\bimport\('([^']+)'\)/g)
  return [...new Set([...statements, ...calls].map((match) => match[1]!))]
}

/** `file imports target`, for every import of the source, also of types alone; files of ours by their path. */
const edges = files.flatMap((file) =>
  importsOf(file).map((target) => ({
    file,
    target: target.startsWith('.') ? posix.join(posix.dirname(file), target) : target,
  })),
)
const own = edges.filter(({ target }) => files.includes(target))
const roomOf = (path: string): string => path.split('/')[0]!

test('every folder and every file that lies loose has its place', () => {
  expect([...new Set(files.map(roomOf))].toSorted()).toEqual(ROOMS.toSorted())
})

test('nothing is imported from a room above', () => {
  const upwards = own.filter(({ file, target }) => ROOMS.indexOf(roomOf(target)) < ROOMS.indexOf(roomOf(file)))
  expect(upwards).toEqual([])
  expect(own.length).toBeGreaterThan(500)
})

test('no files import each other in a circle', () => {
  const targets = new Map(files.map((file) => [file, own.filter((edge) => edge.file === file)]))
  // A file that reaches none of those that are left is on no circle; taken away again and again, what remains is.
  let left = new Set(files)
  for (let before = Infinity; left.size < before;) {
    before = left.size
    left = new Set([...left].filter((file) => targets.get(file)!.some(({ target }) => left.has(target))))
  }
  expect([...left]).toEqual([])
})

test('each library of the outside world has one owner', () => {
  const importers = Object.keys(OWNERS).map((library) => [
    library,
    edges.filter(({ target }) => target === library).map(({ file }) => file),
  ])
  expect(Object.fromEntries(importers)).toEqual(Object.fromEntries(Object.entries(OWNERS).map(([k, v]) => [k, [v]])))
})

test('settings, distances, statistics, verdicts and reports do no input or output, and know neither time nor chance', () => {
  const isPure = (file: string): boolean => PURE.has(roomOf(file))
  const builtIn = edges.filter(({ file, target }) => isPure(file) && target.startsWith('node:'))
  expect(builtIn.filter(({ target }) => !COMPUTATION.has(target))).toEqual([])
  const impure = files.filter(isPure).filter((file) => /\bprocess\.|Math\.random|\bDate\b/.test(textOf(file)))
  expect(impure).toEqual([])
})

test('the environment is read by the two entries alone, and handed on', () => {
  const users = files.filter((file) => textOf(file).includes('process.env'))
  // The one between sets a variable that onnxruntime reads.
  expect(users.toSorted()).toEqual(['action.ts', 'backbone/no-telemetry.ts', 'cli.ts'])
})

test('the streams of the process are known to the entries, and nothing writes to the console', () => {
  const uses = (pattern: RegExp) => files.filter((file) => pattern.test(textOf(file))).toSorted()
  expect(uses(/\bprocess\.std(?:out|err)\b/)).toEqual(['action.ts', 'cli.ts', 'commands/streams.ts'])
  expect(uses(/\bconsole\./)).toEqual([])
})

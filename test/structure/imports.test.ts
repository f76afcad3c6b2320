import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

// Data flows from left to right; a folder may import itself and what stands to its left.
const FOLDERS = [
  'config',
  'images',
  'settings',
  'features',
  'style',
  'evidence',
  'verdict',
  'report',
  'results',
  'publish',
]
const PURE = new Set<string | undefined>(['settings', 'style', 'evidence', 'verdict', 'report'])
const COMPUTATION = new Set(['node:crypto', 'node:path', 'node:zlib'])
const OWNERS = {
  sharp: 'images/decode.ts',
  'onnxruntime-node': 'features/session.ts',
  '@actions/artifact': 'publish/artifact.ts',
  '@actions/core': 'publish/runner.ts',
  '@actions/http-client': 'publish/github.ts',
  '@octokit/core': 'publish/github.ts',
  '@octokit/plugin-retry': 'publish/github.ts',
  fflate: 'publish/scores-artifact.ts',
  'csv-parse': 'results/read-rows.ts',
  '@actions/glob': 'images/glob.ts',
  ora: 'progress.ts',
  'exif-reader': 'settings/carriers/exif.ts',
  'fast-xml-parser': 'settings/carriers/xmp.ts',
  yaml: 'config/file.ts',
}

const source = new URL('../../src/', import.meta.url)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))

const textOf = (file: string): string => readFileSync(new URL(file, source), 'utf8')

function importsOf(file: string): readonly string[] {
  const text = textOf(file)
  const statements = text.matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s)?'([^']+)'/gms)
  const calls = text.matchAll(/\bimport\('([^']+)'\)/g)
  return [...new Set([...statements, ...calls].map((match) => match[1]!))]
}

/** `file imports target`, for every import of the source. */
const edges = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })))
const folderOf = (path: string): string | undefined => (path.includes('/') ? path.split('/')[0] : undefined)
const isPure = (file: string): boolean => PURE.has(folderOf(file))

test('every folder of the source has a place in the flow', () => {
  const folders = new Set(files.map(folderOf).filter((folder) => folder !== undefined))
  expect([...folders].toSorted()).toEqual(FOLDERS.toSorted())
})

test('no folder imports from its right, or from the shells', () => {
  const across = edges
    .filter(({ file, target }) => folderOf(file) !== undefined && target.startsWith('.'))
    .map(({ file, target }) => ({ file, target: posix.join(posix.dirname(file), target) }))
    .filter(({ file, target }) => folderOf(target) !== folderOf(file))
  expect(across.length).toBeGreaterThan(50)
  const wrong = across.filter(({ file, target }) => {
    const from = FOLDERS.indexOf(folderOf(file)!)
    const to = FOLDERS.indexOf(folderOf(target) ?? '')
    return target !== 'errors.ts' && (to < 0 || to >= from)
  })
  expect(wrong).toEqual([])
})

test('each library of the outside world has one owner', () => {
  const importers = Object.keys(OWNERS).map((library) => [
    library,
    edges.filter(({ target }) => target === library).map(({ file }) => file),
  ])
  expect(Object.fromEntries(importers)).toEqual(Object.fromEntries(Object.entries(OWNERS).map(([k, v]) => [k, [v]])))
})

test('distances, statistics, verdicts and reports do no input or output, and know neither time nor chance', () => {
  const builtIn = edges.filter(({ file, target }) => isPure(file) && target.startsWith('node:'))
  expect(builtIn.filter(({ target }) => !COMPUTATION.has(target))).toEqual([])
  const impure = files.filter(isPure).filter((file) => /\bprocess\.|Math\.random|\bDate\b/.test(textOf(file)))
  expect(impure).toEqual([])
})

test('the environment is read by the shell of the action alone, and handed on', () => {
  const users = files.filter((file) => textOf(file).includes('process.env'))
  // The other one sets a variable that onnxruntime reads.
  expect(users.toSorted()).toEqual(['action.ts', 'features/no-telemetry.ts'])
})

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { byCodePoint } from '../../src/lib/order.ts'
import { readLock } from './lock.ts'

const PLATFORM = 'linux-x64'
const root = fileURLToPath(new URL('../../', import.meta.url))
const installed = join(root, 'node_modules')
const texts = join(root, 'licenses')
const shipped = join(root, 'dist/node_modules')

/** Where a shipped file comes from: the tarball of its package, or licenses/, for texts that a tarball lacks. */
type Shipped = Readonly<{ path: string; from: 'package' | 'licenses' }>

/**
 * Copies what the native libraries load, and the licence texts, into dist/node_modules, and writes dist/natives.json, which
 * traces each file to its package's integrity in the lock file. Elsewhere than on linux-x64 the committed files stay.
 */
export function shipNatives(): void {
  if (`${process.platform}-${process.arch}` !== PLATFORM)
    return console.log(`dist/node_modules stays as it is: only ${PLATFORM} can make it`)
  const loaded = JSON.parse(
    execFileSync(process.execPath, [join(root, 'scripts/dist/print-loaded.cjs'), installed], { encoding: 'utf8' }),
  ) as string[]
  const packages = [...new Set(loaded.map(packageOf))].toSorted(byCodePoint)
  rmSync(shipped, { recursive: true, force: true })
  const manifest = packages.map((name) => {
    const files = filesOf(name, loaded)
    for (const { path, from } of files)
      copy(join(from === 'package' ? installed : texts, name, path), join(shipped, name, path))
    const { version, integrity } = readLock().packages[`node_modules/${name}`]!
    return {
      name,
      version,
      integrity,
      files: files.map((file) => ({ ...file, ...digest(join(shipped, name, file.path)) })),
    }
  })
  writeFileSync(
    join(root, 'dist/natives.json'),
    `${JSON.stringify({ platform: PLATFORM, packages: manifest }, null, 2)}\n`,
  )
}

function packageOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')
}

/** What is loaded of a package, what says how to load it, and the texts that go with it. */
function filesOf(name: string, loaded: readonly string[]): readonly Shipped[] {
  const own = loaded.filter((path) => packageOf(path) === name).map((path) => path.slice(name.length + 1))
  const folders = new Set(own.flatMap((path) => parents(path)))
  const manifests = [...folders].map((folder) => join(folder, 'package.json'))
  const papers = readdirSync(join(installed, name)).filter((path) => /^(?:licen[cs]e|readme)/i.test(path))
  const present = [...new Set([...own, ...manifests, ...papers])].filter((path) =>
    existsSync(join(installed, name, path)),
  )
  const added = existsSync(join(texts, name))
    ? readdirSync(join(texts, name), { recursive: true, encoding: 'utf8', withFileTypes: true })
    : []
  const addedFiles = added
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(texts, name).length + 1))
  return [
    ...present.map((path) => ({ path, from: 'package' }) as const),
    ...addedFiles.map((path) => ({ path, from: 'licenses' }) as const),
  ].toSorted((a, b) => byCodePoint(a.path, b.path))
}

function parents(path: string): readonly string[] {
  const folder = dirname(path)
  return folder === '.' ? ['.'] : [folder, ...parents(folder)]
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, to)
}

function digest(path: string) {
  const bytes = readFileSync(path)
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

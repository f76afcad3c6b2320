import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { project } from '../support/action-copy.ts'

type Manifest = Readonly<{
  packages: readonly Readonly<{
    name: string
    version: string
    integrity: string
    files: readonly Readonly<{ path: string; from: 'package' | 'licenses'; sha256: string }>[]
  }>[]
}>

const { packages } = JSON.parse(readFileSync(join(project, 'dist/natives.json'), 'utf8')) as Manifest
const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { integrity: string }>
}
const hash = (algorithm: string, bytes: Buffer, encoding: 'hex' | 'base64'): string =>
  createHash(algorithm).update(bytes).digest(encoding)

test.each(packages)('the shipped files of $name are those of the tarball that the lock file names', (shipped) => {
  const { name, version, integrity, files } = shipped
  expect(integrity).toBe(lock.packages[`node_modules/${name}`]!.integrity)
  const folder = mkdtempSync(join(tmpdir(), 'style-gate-'))
  execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder])
  const tarball = join(folder, readdirSync(folder)[0]!)
  expect(`sha512-${hash('sha512', readFileSync(tarball), 'base64')}`).toBe(integrity)
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'])
  for (const { path, from, sha256 } of files) {
    const source = from === 'package' ? join(folder, path) : join(project, 'licenses', name, path)
    expect([path, hash('sha256', readFileSync(source), 'hex')]).toEqual([path, sha256])
    expect([path, hash('sha256', readFileSync(join(project, 'dist/node_modules', name, path)), 'hex')]).toEqual([
      path,
      sha256,
    ])
  }
})

test('the manifest names every file in dist/node_modules, and each package has a licence text', () => {
  const entries = readdirSync(join(project, 'dist/node_modules'), { recursive: true, withFileTypes: true })
  const found = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const named = packages.flatMap(({ name, files }) =>
    files.map(({ path }) => join(project, 'dist/node_modules', name, path)),
  )
  expect(found.toSorted()).toEqual(named.toSorted())
  for (const { name, files } of packages)
    expect([name, files.some(({ path }) => /^(?:LICENSE|LGPL-3)/i.test(path))]).toEqual([name, true])
})

import { readFileSync, writeFileSync } from 'node:fs'

type Package = Readonly<{ version: string; integrity: string; dev?: boolean }>
type Lock = Readonly<{ lockfileVersion: number; packages: Readonly<Record<string, Package>> }>

const root = new URL('../../', import.meta.url)

export function readLock(): Lock {
  return JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as Lock
}

/** dist/package.json and its lock file: the part of the project's own that is needed at run time, for other platforms. */
export function writeRuntimePackage(): void {
  const { version, license, dependencies, engines } = JSON.parse(
    readFileSync(new URL('package.json', root), 'utf8'),
  ) as Record<string, unknown>
  const name = 'lora-style-gate-dist'
  const { lockfileVersion, packages } = readLock()
  const needed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true)
  const own = { name, version, license, dependencies, engines }
  write('package.json', { name, version, private: true, license, type: 'module', dependencies, engines })
  write('package-lock.json', {
    name,
    version,
    lockfileVersion,
    requires: true,
    packages: Object.fromEntries([['', own], ...needed]),
  })
}

function write(file: string, content: object): void {
  writeFileSync(new URL(`dist/${file}`, root), `${JSON.stringify(content, null, 2)}\n`)
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'rolldown'
import { byCodePoint } from '../../src/lib/order.ts'

const LINE = '='.repeat(80)
// Packages that carry no licence text of their own have it here.
const texts = new URL('../../licenses/bundled/', import.meta.url)

/** Writes LICENSES.txt beside the bundles: the texts of all packages that are in them. */
export const licenses: Plugin = {
  name: 'licenses',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
    const folders = modules.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0])
    const packages = new Set(folders.filter((folder) => folder !== undefined))
    this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: licensesText([...packages]) })
  },
}

/** Each text once, under the names of the packages that it covers. */
function licensesText(folders: readonly string[]): string {
  const packages = folders.map(readPackage).toSorted((a, b) => byCodePoint(a.title, b.title))
  return [...new Set(packages.map(({ text }) => text))]
    .map((text) => {
      const titles = new Set(packages.filter((other) => other.text === text).map(({ title }) => title))
      return `${LINE}\n${[...titles].join('\n')}\n${LINE}\n\n${text}\n`
    })
    .join('\n')
}

function readPackage(folder: string) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
  const { name, version, license } = manifest
  const papers = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
  const text = papers
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n')
  return { title: `${String(name)} ${String(version)} (${String(license)})`, text: text || missingText(String(name)) }
}

function missingText(name: string): string {
  try {
    return readFileSync(new URL(`${name}.txt`, texts), 'utf8').trim()
  } catch (cause) {
    throw new Error(`${name} carries no licence text: find one and put it into licenses/bundled/`, { cause })
  }
}

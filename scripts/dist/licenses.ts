import { readFileSync } from 'node:fs'
import type { Dependency } from 'rollup-plugin-license'

// Packages that carry no licence text of their own have it here.
const texts = new URL('../../licenses/bundled/', import.meta.url)

const LINE = '='.repeat(80)

/** dist/LICENSES.txt: each licence text once, under the names of the bundled packages that it covers. */
export function licensesText(dependencies: readonly Dependency[]): string {
  const packages = dependencies
    .map(({ name, version, license, licenseText, noticeText }) => ({
      title: `${name} ${version} (${license ?? 'no licence named'})`,
      text: [licenseText ?? textOf(name), noticeText]
        .filter((text) => text !== null)
        .join('\n\n')
        .trim(),
    }))
    .toSorted((a, b) => (a.title < b.title ? -1 : 1))
  const texts = [...new Set(packages.map(({ text }) => text))]
  return texts
    .map((text) => {
      const titles = packages.filter((other) => other.text === text).map(({ title }) => title)
      return `${LINE}\n${titles.join('\n')}\n${LINE}\n\n${text}\n`
    })
    .join('\n')
}

function textOf(name: string | null): string {
  try {
    return readFileSync(new URL(`${name}.txt`, texts), 'utf8')
  } catch (cause) {
    throw new Error(`${name} carries no licence text: find one and put it into licenses/bundled/`, { cause })
  }
}

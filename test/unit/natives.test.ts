import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { checkProcessor, checkShipped, readCpuinfo } from '../../src/runtime/check-natives.ts'
import { nodeRefusal } from '../../src/runtime/node-version.ts'
import { repository } from '../support/repository.ts'

const NATIVES = JSON.stringify({
  platform: 'linux-x64',
  packages: [
    {
      name: 'some',
      files: [
        { path: 'lib/some.so.1', bytes: 8 },
        { path: 'README.md', bytes: 900 },
      ],
    },
  ],
})

async function dist(library: string | undefined, manifest = NATIVES): Promise<URL> {
  const files = { 'natives.json': manifest, 'node_modules/some/README.md': 'short\n' }
  const root = await repository(
    {},
    library === undefined ? files : { ...files, 'node_modules/some/lib/some.so.1': library },
  )
  return pathToFileURL(`${root}/`)
}

test('a native library that a conversion of line ends changed is named before it is loaded', async () => {
  const converted = await dist('a\r\nb\r\n1234')
  expect(() => checkShipped(converted, 'linux-x64')).toThrow(
    'dist/node_modules/some/lib/some.so.1: has 10 bytes instead of 8: something changed it on its way here',
  )
  expect(() => checkShipped(converted, 'darwin-arm64')).not.toThrow()
})

test('libraries of the right length pass, and so does a place without them or without the list', async () => {
  for (const folder of [await dist('a\nb\n1234'), await dist(undefined), await dist('short', 'no JSON')])
    expect(() => checkShipped(folder, 'linux-x64')).not.toThrow()
})

test('a processor without the instructions of the native libraries is named, and this one has them', () => {
  const old = 'processor\t: 0\nflags\t\t: fpu sse sse2 ssse3 cx16 lahf_lm\nbugs\t\t:\n'
  expect(() => checkProcessor(old)).toThrow('this processor: lacks popcnt, sse4_1, sse4_2')
  expect(() => checkProcessor(readCpuinfo())).not.toThrow()
  expect(() => checkProcessor('Features\t: fp asimd\n')).not.toThrow()
})

test.each([
  ['18.20.8', true],
  ['20.18.3', true],
  ['20.19.0', false],
  ['21.7.3', true],
  ['22.11.0', true],
  ['22.12.0', false],
  ['24.21.0', false],
])('Node %s is refused: %s', (version, isRefused) => {
  expect(nodeRefusal(version) !== undefined).toBe(isRefused)
})

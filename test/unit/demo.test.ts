import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../examples/model-repo/', import.meta.url)
const pictures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.jpg'))
  .map((path) => ({ path, bytes: readFileSync(new URL(path, folder)) }))
const samples = pictures.filter(({ path }) => path.startsWith('samples/'))

/** The text that A1111 keeps in EXIF's UserComment: UTF-16, big-endian, after eight bytes that say so. */
function settingsOf(bytes: Buffer): string {
  const start = bytes.indexOf('UNICODE\0') + 8
  const segment = bytes.subarray(start, bytes.indexOf('Exif\0\0') - 2 + bytes.readUInt16BE(4))
  return Buffer.from(segment.subarray(0, segment.length & ~1))
    .swap16()
    .toString('utf16le')
}

test('the demo has eight samples a pair, six references a LoRA and two control sets, in 6 MB', () => {
  const perFolder = new Map<string, number>()
  for (const { path } of pictures) {
    const parent = path.slice(0, path.lastIndexOf('/'))
    perFolder.set(parent, (perFolder.get(parent) ?? 0) + 1)
  }
  const counts = (part: string): number[] => [...perFolder].filter(([name]) => name.startsWith(part)).map(([, n]) => n)
  expect(counts('samples/')).toEqual([8, 8, 8, 8, 8, 8])
  expect(counts('references/')).toEqual([6, 6])
  expect(counts('controls/')).toHaveLength(2)
  expect(pictures.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(6e6)
})

test('every sample names its own checkpoint and LoRA, and CFG is 9 in one pair and 7 in all others', () => {
  expect(samples).toHaveLength(48)
  for (const { path, bytes } of samples) {
    const [, lora, checkpoint] = path.split('/')
    const settings = settingsOf(bytes)
    expect(settings).toContain(`<lora:${lora}:0.8>`)
    expect(settings).toContain(`Model: ${checkpoint},`)
    expect(settings).toContain(`CFG scale: ${lora === 'pointillism' && checkpoint === 'papermoon_v3' ? 9 : 7},`)
  }
})
